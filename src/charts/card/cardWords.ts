import type { Column, IsoDate, Precision } from '../../data/schema';
import { tables, type TableName, type TableRow } from '../../data/tables';
import { tableWords } from '../../data/words';
import { formatDate, formatList, formatNumber, formatUsd, formatUsdExact, type Locale } from '../../text/format';
import { cardText } from '../../text/messages/cards';
import { valueLabel } from '../../text/messages/values';

/** One line of a record card: a label, and a value in words, never empty. */
export interface CardField {
  readonly label: string;
  readonly text: string;
  /** What the text stands for, for machines; `null` = unknown. */
  readonly value?: string | number | null;
}

/** A list of words as a reader expects it; `absent` where it's empty. */
export function wordsOf(items: readonly string[], locale: Locale, absent: string): string {
  return items.length === 0 ? absent : formatList(items, locale);
}

/** Money short and exact, `$6bn ($6,000,000,000)`; below a million both are one. */
export function moneyText(usd: number, locale: Locale): string {
  const [short, exact] = [formatUsd(usd, locale), formatUsdExact(usd, locale)];
  return short === exact ? exact : cardText[locale].exactly(short, exact);
}

/** A language's name in the reader's language; the code itself where the system has no name for it. */
export function languageName(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** A cell of a list of values (`status`, `kind` …) in words; `field` is the column's name in code. */
export function enumWord(table: TableName, field: string, value: string, locale: Locale): string {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[table].columns;
  return valueLabel(`${tables[table].name}.${columns[field]?.csv ?? field}`, value, locale);
}

/**
 * Turns cells of one row into card fields: the column's title as label, the cell in words, and words in place of an
 * empty cell.
 */
export interface Describer<Row> {
  readonly title: (field: keyof Row & string) => string;
  readonly as: (field: keyof Row & string, text: string) => CardField;
  readonly plain: (field: keyof Row & string, absent?: string) => CardField;
  readonly word: (field: keyof Row & string, absent?: string) => CardField;
  readonly usd: (field: keyof Row & string, absent: string) => CardField;
  readonly count: (field: keyof Row & string, absent: string) => CardField;
  readonly yesNo: (field: keyof Row & string) => CardField;
  readonly date: (field: keyof Row & string, precision: Precision | null, absent: string) => CardField;
  readonly language: (field: keyof Row & string) => CardField;
}

function machineValue(cell: unknown): string | number | null {
  if (typeof cell === 'string' || typeof cell === 'number') return cell;
  if (Array.isArray(cell)) return cell.join(';');
  return cell === null || cell === undefined ? null : String(cell);
}

/** The describer of a row of `table`. */
export function describerOf<N extends TableName>(table: N, row: TableRow<N>, locale: Locale): Describer<TableRow<N>> {
  type Field = keyof TableRow<N> & string;
  const words = cardText[locale];
  const title = (field: Field) => tableWords[table].columns[field]?.title[locale] ?? field;
  const as = (field: Field, text: string): CardField => ({
    label: title(field),
    text,
    value: machineValue(row[field]),
  });
  const known = (field: Field, absent: string, show: (text: string) => string) => {
    const value = machineValue(row[field]);
    return as(field, value === null || value === '' ? absent : show(String(value)));
  };
  return {
    title,
    as,
    plain: (field, absent = words.unknown) => known(field, absent, (text) => text),
    word: (field, absent = words.unknown) => known(field, absent, (text) => enumWord(table, field, text, locale)),
    usd: (field, absent) => known(field, absent, (text) => moneyText(Number(text), locale)),
    count: (field, absent) => known(field, absent, (text) => formatNumber(Number(text), locale)),
    yesNo: (field) => known(field, words.unknown, (text) => (text === 'true' ? words.yes : words.no)),
    date: (field, precision, absent) =>
      known(field, absent, (text) => formatDate(text as IsoDate, precision ?? 'day', locale)),
    language: (field) => known(field, words.unknown, (text) => languageName(text, locale)),
  };
}
