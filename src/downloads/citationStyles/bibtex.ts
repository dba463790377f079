import { capitalised } from '../../text/capitalised';
import type { Locale } from '../../text/format';
import { citeText } from '../../text/messages/cite';
import { editionWords, type Reference } from './cited';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What LaTeX would run, or has no letter for. Braces become commands: BibTeX counts even escaped ones. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00a0': '~',
  '\u202f': '\\,',
  '\u2212': '\\ensuremath{-}',
};

function escaped(text: string): string {
  return text.replace(/[\\{}~^$&%#_\u00a0\u202f\u2212]/g, (found) => commands[found] ?? `\\${found}`);
}

/**
 * An entry for BibTeX and biblatex. `@misc`, since the styles of BibTeX know no `@dataset` and every reference manager
 * reads it; names and titles in double braces keep their capitals. The edition stands in the note as well, since only
 * biblatex prints `version`. The address is as it is, as `url` is read verbatim.
 */
export function bibtexCitation(reference: Reference, locale: Locale): string {
  const words = citeText[locale];
  const { author, year, edition, title, record, version, url, key, accessedOn } = reference;
  const note = [...(record === null ? [] : [words.record(record)]), editionWords(edition, locale), words.licence];
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', `{{${escaped(author)}}}`],
    ['title', `{{${escaped(title)}}}`],
    ['year', `{${year}}`],
    ['month', months[Number(edition.slice(5, 7)) - 1] ?? null],
    ['howpublished', `{${escaped(words.dataSet)}}`],
    ['version', version === null ? null : `{${escaped(version)}}`],
    ['url', `{${url}}`],
    ['urldate', accessedOn === null ? null : `{${accessedOn}}`],
    ['note', `{${escaped(capitalised(note.join(', ')))}}`],
    ['langid', locale === 'en' ? '{english}' : '{french}'],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},`]));
  return [`@misc{${key},`, ...lines, '}', ''].join('\n');
}
