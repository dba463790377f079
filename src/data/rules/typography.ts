import type { TypographyRule } from '../../text/messages/editorProblems';
import type { Editing } from './editing';
import { textsOf } from './editing';
import { note } from './report';

/** What no text of the record may have, in either language. */
const everywhere: readonly (readonly [TypographyRule, RegExp])[] = [
  ['double-space', /[^\S\n]{2,}/],
  ['edge-space', /^\s|\s$/],
];

/** What no text of ours may have, but a quotation or a title may, which stand as they were published. */
const ours: readonly (readonly [TypographyRule, RegExp])[] = [
  ['three-dots', /\.{3}/],
  ['straight-apostrophe', /[\p{L}\d]'(?=\p{L})/u],
  ['straight-quotes', /"/],
];

const english: readonly (readonly [TypographyRule, RegExp])[] = [
  ['space-before', /\s(?:[,;:!?]|\.(?!\w))/],
  // A whole figure on either side: names such as grok-2-1212 and days such as 2024-12-23 hang together.
  ['hyphen-range', /(?<![\p{L}\d.,-])\$?\d[\d.,]*-\$?\d[\d.,]*(?![\p{L}\d]*-|\d)/u],
];

const french: readonly (readonly [TypographyRule, RegExp])[] = [
  ['no-break-space', /[^\u00a0\u202f\d!?…(](?:[;!?»]|:(?!\/\/))|\d[;!?»]|\d:(?!\d|\/\/)|«(?![\u00a0\u202f])/],
  // Years are joined by a hyphen in French, other figures are not.
  ['hyphen-range', /(?<![\p{L}\d.,-])(?!(?:19|20)\d\d-(?:19|20)?\d\d\b)\d[\d.,]*-\d[\d.,]*(?![\p{L}\d]*-|\d)/u],
];

/** Words quoted inside a text, and addresses, follow rules of their own. */
function withoutForeign(text: string): string {
  return text.replace(/“[^”]*”|https?:\/\/\S+/g, (found) => '_'.repeat(found.length));
}

/** The place of a fault with a few words around it. */
function around(text: string, at: number): string {
  const [from, to] = [Math.max(0, at - 20), Math.min(text.length, at + 25)];
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

function rulesFor(field: string): readonly (readonly [TypographyRule, RegExp])[] {
  if (field.endsWith('En')) return [...everywhere, ...ours, ...english];
  if (field.endsWith('Fr')) return [...everywhere, ...ours, ...french];
  return everywhere;
}

/** Texts are set as each language sets them; a cell is named once a rule. Quotations stand word for word. */
export function checkTypography(editing: Editing): void {
  const texts = textsOf(editing.tables, (field, kind) => (kind === 'text' || kind === 'textList') && field !== 'quote');
  for (const { name, index, field, text } of texts) {
    const plain = withoutForeign(text);
    for (const [rule, pattern] of rulesFor(field)) {
      const found = pattern.exec(plain);
      if (found === null) continue;
      note(editing, name, index, field as never, around(text, found.index), { kind: 'typography', rule });
    }
  }
}
