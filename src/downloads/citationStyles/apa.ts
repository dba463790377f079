import { formatDate, type Locale } from '../../text/format';
import { citeText } from '../../text/messages/cite';
import { unstopped, type Reference } from './cited';

/**
 * A data set in APA style, 7th edition (https://apastyle.apa.org/style-grammar-guidelines/references/examples/data-set-references):
 * author, year, title, number and version in parentheses, kind in brackets, address. The publisher is left out as it is
 * the author. A day of retrieval belongs to what changes: it's only told where no version pins the data. Italics are
 * lost in text.
 */
export function apaCitation(reference: Reference, locale: Locale): string {
  const words = citeText[locale];
  const { author, year, title, record, version, url, accessedOn } = reference;
  const numbers = [
    ...(record === null ? [] : [words.recordInTitle(record)]),
    ...(version === null ? [] : [words.versionInTitle(version)]),
  ].join(words.separator);
  const named = [unstopped(title), ...(numbers === '' ? [] : [`(${numbers})`]), `[${words.dataSetInTitle}]`].join(' ');
  const address =
    version === null && accessedOn !== null ? words.retrieved(formatDate(accessedOn, 'day', locale), url) : url;
  return `${author}. (${year}). ${named}. ${address}`;
}
