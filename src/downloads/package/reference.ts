import type { Column } from '../../data/schema';
import { tableNames, tables, type TableName } from '../../data/tables';

/** A row whose cells are read by the schema rather than by name. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** Rows by table, of some tables. */
export type RowsByTable = ReadonlyMap<TableName, readonly AnyRow[]>;

/** A column that names rows of another table, by one id or a list of them. */
export interface Reference {
  readonly from: TableName;
  /** The column, and its field in code. */
  readonly csv: string;
  readonly field: string;
  readonly to: TableName;
  /** The field of the ids it names. */
  readonly target: string;
}

function referencesOf(from: TableName): readonly Reference[] {
  const columns = Object.entries(tables[from].columns) as readonly (readonly [string, Column<unknown>])[];
  return columns.flatMap(([field, { csv, references }]) => {
    const to = tableNames.find((name) => tables[name].name === references?.table);
    if (to === undefined || references === null) return [];
    const targets = Object.entries(tables[to].columns) as readonly (readonly [string, Column<unknown>])[];
    const target = targets.find(([, column]) => column.csv === references.column)?.[0];
    return target === undefined ? [] : [{ from, csv, field, to, target }];
  });
}

/** Every reference between tables, from the schema, in the tables' order. */
export const references: readonly Reference[] = tableNames.flatMap(referencesOf);

/** The ids that a row names by a reference; none where its cell is empty. */
export function idsIn(row: AnyRow, { field }: Reference): readonly string[] {
  const value = row[field];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The ids by which a reference can name `rows`. */
export function idsOf(rows: Iterable<AnyRow>, { target }: Reference): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const row of rows) {
    const id = row[target];
    if (typeof id === 'string') ids.add(id);
  }
  return ids;
}

/** How many rows a reference names that `rows` doesn't hold, each once. */
export function leadingOut(rows: RowsByTable, reference: Reference): number {
  const known = idsOf(rows.get(reference.to) ?? [], reference);
  const named = new Set((rows.get(reference.from) ?? []).flatMap((row) => idsIn(row, reference)));
  return [...named].filter((id) => !known.has(id)).length;
}
