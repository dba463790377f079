import { readCell } from '../../data/cell';
import type { Column } from '../../data/schema';
import { tables, type TableName } from '../../data/tables';
import { tableWords } from '../../data/words';
import { formatDate, formatNumber, formatUsdExact, type Locale } from '../../text/format';
import { cardText } from '../../text/messages/cards';
import { valueLabel } from '../../text/messages/values';

/** A column by its name in the file, with its field; `null` where the table has none of that name. */
export function columnOf(table: TableName, csv: string): readonly [field: string, column: Column<unknown>] | null {
  return Object.entries<Column<unknown>>(tables[table].columns).find(([, column]) => column.csv === csv) ?? null;
}

/** A column's title in words; its name in the file where the table has none of that name. */
export function columnTitle(table: TableName, csv: string, locale: Locale): string {
  const field = columnOf(table, csv)?.[0];
  return (field === undefined ? undefined : tableWords[table].columns[field]?.title[locale]) ?? csv;
}

/** A cell as the file held it, in words; as it is where its column is unknown or can't read it. */
export function cellText(table: TableName, csv: string, raw: string, locale: Locale): string {
  const column = columnOf(table, csv)?.[1];
  const read = column === undefined ? null : readCell(raw, column);
  if (column === undefined || read === null || 'problem' in read) return raw;
  switch (column.kind) {
    case 'usd':
      return formatUsdExact(Number(read.value), locale);
    case 'integer':
      return formatNumber(Number(read.value), locale);
    case 'isoDate':
      return formatDate(raw, 'day', locale);
    case 'boolean':
      return read.value === true ? cardText[locale].yes : cardText[locale].no;
    case 'oneOf':
      return valueLabel(`${tables[table].name}.${csv}`, raw, locale);
    case 'idList':
    case 'textList':
      return raw.split(';').join(', ');
    default:
      return raw;
  }
}

/** The cells of a whole row, as the history keeps it: JSON by column. `null` where the text isn't that. */
export function rowCells(raw: string): readonly (readonly [csv: string, cell: string])[] | null {
  try {
    const found: unknown = JSON.parse(raw);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
    return Object.entries(found).flatMap(([csv, cell]: [string, unknown]) =>
      cell === null || cell === '' ? [] : [[csv, typeof cell === 'string' ? cell : JSON.stringify(cell)] as const],
    );
  } catch {
    return null;
  }
}

/** The language that all texts of a column are in, by its name in the file; `null` where it's the reader's. */
export function columnLanguage(csv: string): Locale | null {
  const language = /_(en|fr)$/.exec(csv)?.[1];
  return language === 'en' || language === 'fr' ? language : null;
}
