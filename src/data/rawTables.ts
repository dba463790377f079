import { writeCell } from './cell';
import type { Table } from './schema';
import { tableNames, tables, type Tables } from './tables';
import type { Change } from './tables/changes';

/** The name of a table as the history tells it: its file without `.csv`. */
export type ChangedTable = Change['table'];

/** A row as the file holds it: each cell's text by CSV column, in the file's order. */
export type RawRow = Readonly<Record<string, string>>;

export type RawTables = Readonly<Record<ChangedTable, readonly RawRow[]>>;

/** Every table with the name that the history gives it, in reading order. */
export const changedTables: readonly (readonly [ChangedTable, Table])[] = tableNames.map((name) => [
  tables[name].name as ChangedTable,
  tables[name],
]);

/** The CSV columns of a table's key. */
export function keyColumns(table: Table): readonly string[] {
  return table.primaryKey.map((field) => table.columns[field]?.csv ?? field);
}

/** The key of a row; the parts of a key of several columns are joined by `/`, which no id holds. */
export function rowId(table: Table, row: RawRow): string {
  return keyColumns(table)
    .map((column) => row[column] ?? '')
    .join('/');
}

/** The record as its files hold it. Sound cells have one spelling only, so nothing is lost on the way. */
export function rawTablesOf(parsed: Tables): RawTables {
  const entries = tableNames.map((name) => {
    const columns = Object.entries(tables[name].columns);
    const rows = parsed[name] as readonly Readonly<Record<string, unknown>>[];
    return [
      tables[name].name,
      rows.map((row) => Object.fromEntries(columns.map(([field, { csv }]) => [csv, writeCell(row[field])]))),
    ] as const;
  });
  return Object.fromEntries(entries) as unknown as RawTables;
}
