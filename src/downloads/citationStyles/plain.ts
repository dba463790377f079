import { capitalised } from '../../text/capitalised';
import { formatDate, type Locale } from '../../text/format';
import { citeText } from '../../text/messages/cite';
import { editionWords, stopped, type Reference } from './cited';

/** One line for any text: who, what, which version, licence, address. */
export function plainCitation(reference: Reference, locale: Locale): string {
  const words = citeText[locale];
  const { author, year, title, record, version, edition, url, accessedOn } = reference;
  const facts = [
    ...(record === null ? [] : [words.record(record)]),
    words.dataSet.toLowerCase(),
    ...(version === null ? [] : [words.version(version)]),
    editionWords(edition, locale),
    words.licence,
  ].join(', ');
  const address = accessedOn === null ? url : words.accessed(formatDate(accessedOn, 'day', locale), url);
  return `${stopped(words.authored(author, year, title))} ${capitalised(facts)}. ${address}`;
}
