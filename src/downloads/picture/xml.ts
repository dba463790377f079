import { escaped } from '../../text/escaped';

/** All that XML 1.0 forbids in a document, however written: most control characters, halves of surrogate pairs. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text without the characters that no XML document may hold (www.w3.org/TR/xml/#charsets). */
export function allowedXml(text: string): string {
  return text.replace(forbidden, '');
}

/** Text as XML that reads as that text, in an element as in an attribute; what XML forbids is left out. */
export function xmlText(text: string): string {
  return escaped(allowedXml(text));
}
