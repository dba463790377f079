import { isGuarded } from '../data/guard';
import { dataLicence } from '../data/licence';
import type { Bilingual } from '../data/schema';
import { tables, type TableName, type TableRow } from '../data/tables';
import type { Selection } from '../selection/selection';
import type { Slice } from '../selection/slice';
import { excelCsv, plainCsv } from './csv';
import { excelFrench } from './excelText';
import type { DownloadFile } from './file';
import { fileStem } from './fileName';
import { jsonRows } from './jsonRows';
import type { Sheet, SheetColumn, SheetForm, SheetValue } from './sheet';

/** The forms in which rows can be had: for programs, for Excel, for Excel in French, for programs with types. */
export const rowForms = ['csv', 'csv-excel', 'excel-fr', 'json'] as const;
export type RowForm = (typeof rowForms)[number];

const forms: Readonly<Record<RowForm, SheetForm>> = {
  csv: plainCsv,
  'csv-excel': excelCsv,
  'excel-fr': excelFrench,
  json: jsonRows,
};

/** Rows written between two pauses: about a millisecond's work. */
const rowsAtATime = 250;

/**
 * Writes a sheet in one of the forms, some rows at a time, and yields the share done, 0 to 1, after each, so that
 * whoever runs it can let the page breathe. The parts are bytes, since turning text into them is part of the work.
 */
export function* writeSheet<Row>(form: RowForm, sheet: Sheet<Row>): Generator<number, DownloadFile> {
  const { ending, mime, head, body, foot, bytes } = forms[form];
  const { stem, rows } = sheet;
  const parts = [bytes(head(sheet))];
  for (let from = 0; from < rows.length; from += rowsAtATime) {
    parts.push(bytes(body(sheet, rows.slice(from, from + rowsAtATime), from === 0)));
    yield Math.min(1, (from + rowsAtATime) / rows.length);
  }
  parts.push(bytes(foot(sheet)));
  return { name: `${stem}${ending}`, mime, parts };
}

/** The file that a writer of rows ends with, in one go. */
export function writtenFile(work: Generator<number, DownloadFile>): DownloadFile {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** The choices that decide which rows there are; what only changes a drawing is left out. */
const deciding = [
  ...(['companies', 'from', 'to', 'asOf', 'roundStatuses', 'instruments', 'minAmountUsd'] as const),
  ...(['valuationBases', 'valuationStatuses', 'flagshipOnly', 'definition', 'disputed', 'q'] as const),
] satisfies readonly (keyof Selection)[];

/**
 * What a file of rows says of itself: name, title, edition, the as-of day as resolved, the choices that decide its rows
 * as the selection keeps them, the address of the same state, the licence.
 */
export function aboutRows(
  name: string,
  title: Bilingual,
  { dataset, selection, asOf }: Slice,
  address: string | null,
): Readonly<Record<string, unknown>> {
  const { version, edition } = dataset;
  const filters = Object.fromEntries(deciding.map((field) => [field, selection[field]]));
  return { name, title, version, edition, asOf, filters, address, licence: dataLicence };
}

function rowsSheet<N extends TableName>(
  slice: Slice,
  table: N,
  rows: readonly TableRow<N>[],
  address: string | null,
): Sheet<TableRow<N>> {
  const { name, title, columns } = tables[table];
  const { selection, dataset } = slice;
  return {
    stem: fileStem(name, selection, dataset.version),
    columns: Object.entries(columns).map(([field, column]): SheetColumn<TableRow<N>> => ({
      header: column.csv,
      guard: isGuarded(column),
      value: (row) => (row as Readonly<Record<string, SheetValue>>)[field] ?? null,
    })),
    rows,
    about: aboutRows(name, title, slice, address),
  };
}

/**
 * Writes rows of one table as a file for people, in pieces (see `writeSheet`): all columns, exactly `rows` in their
 * order. In the three forms of text, what a spreadsheet would run as a formula is guarded; numbers, days and ids are
 * not. The name tells table, selection, version and form; `address` is where the same state is shown, for JSON.
 */
export function writeRows<N extends TableName>(
  form: RowForm,
  slice: Slice,
  table: N,
  rows: readonly TableRow<N>[],
  address: string | null = null,
): Generator<number, DownloadFile> {
  return writeSheet(form, rowsSheet(slice, table, rows, address));
}

/** The file that `writeRows` writes, in one go. */
export function rowsFile<N extends TableName>(
  form: RowForm,
  slice: Slice,
  table: N,
  rows: readonly TableRow<N>[],
  address: string | null = null,
): DownloadFile {
  return writtenFile(writeRows(form, slice, table, rows, address));
}
