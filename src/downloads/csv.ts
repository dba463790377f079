import { formatCsv } from '../data/csv';
import { tables, type TableName, type TableRow } from '../data/tables';
import type { Slice } from '../selection/slice';
import { fileStem } from './fileName';

/** A file as text, ready to be saved. */
export interface TextFile {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
}

/**
 * Rows of one table as a CSV file for people: all columns, exactly `rows` in their order; UTF-8 with a byte order mark
 * and CRLF, so that spreadsheets read the accents; text that a spreadsheet would run as a formula is guarded, numbers
 * and dates are not. The name tells table, selection and version. Never throws.
 */
export function csvFile<N extends TableName>(
  slice: Slice,
  table: N,
  rows: readonly TableRow<N>[],
  version: string,
): TextFile {
  return {
    name: `${fileStem(tables[table].name, slice.selection, version)}.csv`,
    mime: 'text/csv;charset=utf-8',
    text: formatCsv(rows, tables[table], { bom: true, guard: true }),
  };
}
