import { capitalised } from '../../text/capitalised';
import type { Locale } from '../../text/format';
import { citeText } from '../../text/messages/cite';
import { editionWords, type Reference } from './cited';

/**
 * An entry in RIS, as reference managers import it: a tag a line, two blanks, hyphen, blank, CRLF; `ER` ends it. A value
 * is one line, so none can begin a tag.
 */
export function risCitation(reference: Reference, locale: Locale): string {
  const words = citeText[locale];
  const { author, year, edition, title, record, version, url, key, accessedOn } = reference;
  const note = [...(record === null ? [] : [words.record(record)]), editionWords(edition, locale), words.licence];
  const slashed = (day: string) => `${day.replaceAll('-', '/')}/`;
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'DATA'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['PY', year],
    ['DA', slashed(edition)],
    ['ET', version],
    ['UR', url],
    ['Y2', accessedOn === null ? null : slashed(accessedOn)],
    ['LA', locale],
    ['N1', capitalised(note.join(', '))],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`])).join('');
}
