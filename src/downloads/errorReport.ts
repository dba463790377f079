import type { IsoDate } from '../data/schema';
import { tables } from '../data/tables';
import { refKey, type RecordRef } from '../model/record';
import { tableOfRecord } from '../model/recordHistory';
import { formatDate, type Locale } from '../text/format';
import { reportText } from '../text/messages/report';
import { oneLine, safeAddress } from './citationStyles/cited';

/** What a report quotes of a record: its card in words. */
export interface ReportedRecord {
  readonly ref: RecordRef;
  readonly kindLabel: string;
  readonly label: string;
  /** `''` = not known. */
  readonly version: string;
  readonly edition: IsoDate;
  /** Absolute address of its card. */
  readonly address: string;
  readonly fields: readonly { readonly label: string; readonly text: string }[];
  readonly quote: { readonly text: string } | null;
  readonly note: { readonly text: string } | null;
  readonly sources: readonly {
    readonly title: string;
    readonly publisher: string;
    readonly publishedOn: string;
    readonly url: string;
  }[];
}

/** The row or rows of a record: file, column of the key, id. */
function rowWords(ref: RecordRef, locale: Locale): string {
  const { table, field } = tableOfRecord[ref.kind];
  const { name, columns } = tables[table];
  const column = Object.entries(columns).find(([key]) => key === field)?.[1].csv ?? field;
  return reportText[locale].rowOf(`${name}.csv`, column, ref.id);
}

/**
 * A report of an error, to be filled in: three headings, then the record as it stands, with its file and row, version,
 * address, fields and sources, in the reader's language. Each value stands on one line, so that none passes for a
 * heading. Never throws.
 */
export function errorReport(record: ReportedRecord, locale: Locale): string {
  const words = reportText[locale];
  const { ref, kindLabel, label, version, edition, address, fields, quote, note, sources } = record;
  const line = (name: string, text: string) => `${oneLine(name)}${words.colon} ${oneLine(text)}`;
  const heading = (name: string) => `${name}${words.colon}`;
  const data = [...(version === '' ? [] : [words.version(version)]), words.edition(formatDate(edition, 'day', locale))];
  return [
    ...[words.wrong, words.right, words.source].flatMap((name) => [heading(name), '', '']),
    `— ${words.standing} —`,
    line(words.record, [kindLabel, refKey(ref), label].join(', ')),
    line(words.row, rowWords(ref, locale)),
    line(words.data, data.join(', ')),
    `${heading(words.card)} ${safeAddress(address)}`,
    '',
    heading(words.fields),
    ...fields.map((field) => `- ${line(field.label, field.text)}`),
    ...(quote === null ? [] : [`- ${line(words.quote, quote.text)}`]),
    ...(note === null ? [] : [`- ${line(words.note, note.text)}`]),
    '',
    ...(sources.length === 0 ? [] : [heading(words.sources)]),
    ...sources.map(
      ({ title, publisher, publishedOn, url }) =>
        `- ${oneLine(title)} (${oneLine(publisher)}, ${publishedOn})${words.colon} ${safeAddress(url)}`,
    ),
    '',
  ].join('\n');
}

/** A text as one plain e-mail address; `null` where it's anything else: nothing that could add a header or a second one. */
export function plainEmail(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 254) return null;
  return /^[a-z0-9](?:[a-z0-9._+-]*[a-z0-9])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(text)
    ? text
    : null;
}

/** Longest `mailto:` address, in characters: mail programs on Windows cut longer ones off at about 2,000. */
const longestMail = 1800;

/** An e-mail as an address, and whether it holds all of the text. */
export interface MailLink {
  readonly href: string;
  readonly whole: boolean;
}

function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd').replace(/\r\n|[\r\n]/g, '\r\n'));
}

/**
 * A `mailto:` address (RFC 6068) with subject and text, at most 1,800 characters long: a longer text is cut after a
 * whole line where it has one, and ends with words that say so. `to` is a plain e-mail address; `null` leaves the
 * recipient to the reader. Never throws.
 */
export function mailLink(
  to: string | null,
  record: Pick<ReportedRecord, 'ref' | 'version'>,
  text: string,
  locale: Locale,
): MailLink {
  const words = reportText[locale];
  const subject = words.subject(refKey(record.ref), record.version === '' ? null : oneLine(record.version));
  const start = `mailto:${to ?? ''}?subject=${encoded(oneLine(subject).slice(0, 150))}&body=`;
  const whole = start + encoded(text);
  if (whole.length <= longestMail) return { href: whole, whole: true };
  const end = encoded(`\n${words.shortened}`);
  const characters = [...text];
  let [fits, tooMany] = [0, characters.length];
  while (tooMany - fits > 1) {
    const half = Math.floor((fits + tooMany) / 2);
    const length = start.length + encoded(characters.slice(0, half).join('')).length + end.length;
    if (length <= longestMail) fits = half;
    else tooMany = half;
  }
  const cut = characters.slice(0, fits).join('');
  const lastLine = cut.lastIndexOf('\n');
  // A text of one long line is cut within it.
  return { href: start + encoded(lastLine > cut.length / 2 ? cut.slice(0, lastLine) : cut) + end, whole: false };
}
