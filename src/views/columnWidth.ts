import type { RecordColumn } from '../charts/tables/recordColumns';

/** Widths by what a column holds, rem. */
const widths: Readonly<Record<RecordColumn['kind'], number>> = {
  id: 11,
  idList: 13,
  text: 8.5,
  textList: 16,
  usd: 7,
  integer: 9.5,
  boolean: 6,
  isoDate: 7.5,
  url: 14,
  language: 6.5,
  oneOf: 9,
};

/** Of columns whose words are shorter than others of their kind. */
const shorter: Readonly<Record<string, number>> = { companyId: 6.5, companyIds: 8, order: 5, duePrecision: 7 };

/**
 * The least width of a column, rem: of its kind, sentences wider. Fixed, since a table whose rows come and go as it
 * scrolls would otherwise change its columns.
 */
export function columnWidth({ field, kind, long, name, numeric }: RecordColumn): number {
  if (long) return name ? 18 : 22;
  if (name && !numeric) return 11;
  return shorter[field] ?? widths[kind];
}
