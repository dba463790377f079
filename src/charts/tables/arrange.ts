import { folded } from '../../selection/query';
import type { Locale } from '../../text/format';
import type { RecordCell } from './recordCell';
import type { RecordColumn } from './recordColumns';
import type { RecordRow } from './recordRows';

/** By which column rows are sorted, and how. */
export interface Sort {
  readonly field: string;
  readonly direction: 'ascending' | 'descending';
}

/** What a press on a column's title sorts by next: up, then down, then the record's own order (`null`). */
export function nextSort(sort: Sort | null, field: string): Sort | null {
  if (sort?.field !== field) return { field, direction: 'ascending' };
  return sort.direction === 'ascending' ? { field, direction: 'descending' } : null;
}

/**
 * Rows in which every word of `text` stands somewhere in the given columns as they read. Case, accents and typographic
 * forms don't matter. Empty text leaves all rows.
 */
export function found(
  rows: readonly RecordRow[],
  columns: readonly RecordColumn[],
  text: string,
): readonly RecordRow[] {
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter(({ cells }) => {
    const hay = folded(columns.map(({ field }) => cells[field]?.text ?? '').join('\n'));
    return words.every((word) => hay.includes(word));
  });
}

/** Numbers and days by what they are, texts as the language orders them, `GPT-5` before `GPT-10`. Both known. */
function comparer({ order }: RecordColumn, locale: Locale): (a: RecordCell, b: RecordCell) => number {
  if (order === 'text') {
    const collator = new Intl.Collator(locale, { numeric: true });
    return (a, b) => collator.compare(a.text, b.text);
  }
  return (a, b) => {
    const [x, y] = [a.value ?? '', b.value ?? ''];
    return x < y ? -1 : x > y ? 1 : 0;
  };
}

/**
 * Rows by one column. Stable: rows that read alike keep the record's order, up and down. Unknown comes last, up and
 * down. Without a sort, or by a column that isn't there, the record's own order.
 */
export function sorted(
  rows: readonly RecordRow[],
  columns: readonly RecordColumn[],
  sort: Sort | null,
  locale: Locale,
): readonly RecordRow[] {
  const column = columns.find(({ field }) => field === sort?.field);
  if (sort === null || column === undefined) return rows;
  const cellOf = ({ cells }: RecordRow) => cells[column.field];
  const isKnown = (row: RecordRow) => (cellOf(row)?.value ?? null) !== null;
  const compare = comparer(column, locale);
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const known = rows.filter(isKnown).sort((a, b) => {
    const [x, y] = [cellOf(a), cellOf(b)];
    return x === undefined || y === undefined ? 0 : sign * compare(x, y);
  });
  return [...known, ...rows.filter((row) => !isKnown(row))];
}
