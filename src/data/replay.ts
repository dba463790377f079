import { newestFirst } from './changes';
import { changedTables, keyColumns, rowId, type ChangedTable, type RawRow, type RawTables } from './rawTables';
import type { Table } from './schema';
import type { Change } from './tables/changes';

/** A change that doesn't fit the record at its place in the history. */
export interface Misfit {
  readonly change: Change;
  readonly kind:
    | 'no-change'
    | 'column-unknown'
    /** The row that changed, or was added, isn't there after the change (or, going forward, before it). */
    | 'row-missing'
    /** The row that was removed is there after the change; going forward, the one to be added is there already. */
    | 'row-there'
    /** `old` or `new` isn't the row as JSON, each of the table's columns with its text. */
    | 'row-unreadable'
    /** The cell, or the row, isn't what the change says it was. */
    | 'differs';
  /** What stands there instead; `null` where there's nothing to show. */
  readonly found: string | null;
}

/** The record after changes, and the changes that didn't fit. */
export interface Replayed {
  readonly tables: RawTables;
  readonly misfits: readonly Misfit[];
}

type Fault = Pick<Misfit, 'kind' | 'found'>;
type Rows = Map<string, RawRow>;

function rowOf(table: Table, json: string): RawRow | null {
  let found: unknown;
  try {
    found = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
  const entries = new Map<string, unknown>(Object.entries(found));
  const row: [string, string][] = [];
  for (const { csv } of Object.values(table.columns)) {
    const cell = entries.get(csv);
    if (typeof cell !== 'string') return null;
    row.push([csv, cell]);
  }
  return row.length === entries.size ? Object.fromEntries(row) : null;
}

function changeRow(table: Table, rows: Rows, id: string, from: string | null, to: string | null): Fault | null {
  if ((from === null) === (to === null)) return { kind: 'no-change', found: null };
  const row = rowOf(table, from ?? to ?? '');
  if (row === null || rowId(table, row) !== id) return { kind: 'row-unreadable', found: null };
  const current = rows.get(id);
  if (from === null) {
    rows.set(id, row);
    return current === undefined ? null : { kind: 'row-there', found: null };
  }
  rows.delete(id);
  if (current === undefined) return { kind: 'row-missing', found: null };
  const other = Object.keys(row).find((csv) => current[csv] !== row[csv]);
  return other === undefined ? null : { kind: 'differs', found: current[other] ?? '' };
}

function changeCell(table: Table, rows: Rows, change: Change, from: string, to: string): Fault | null {
  const { column, rowId: id } = change;
  const known = Object.values(table.columns).some(({ csv }) => csv === column);
  // A key never changes: that would be another row.
  if (column === null || !known || keyColumns(table).includes(column)) return { kind: 'column-unknown', found: null };
  if (from === to) return { kind: 'no-change', found: null };
  const row = rows.get(id);
  if (row === undefined) return { kind: 'row-missing', found: null };
  rows.set(id, { ...row, [column]: to });
  return row[column] === from ? null : { kind: 'differs', found: row[column] ?? '' };
}

/** Plays changes in the given order, forward or back. What doesn't fit is named and, where it can be, done all the same. */
function play(tables: RawTables, list: readonly Change[], back: boolean): Replayed {
  const state = new Map<ChangedTable, readonly [Table, Rows]>(
    changedTables.map(([name, table]) => [name, [table, new Map(tables[name].map((row) => [rowId(table, row), row]))]]),
  );
  const misfits: Misfit[] = [];
  for (const change of list) {
    const [table, rows] = state.get(change.table) ?? [];
    if (table === undefined || rows === undefined) continue;
    const [from, to] = back ? [change.new, change.old] : [change.old, change.new];
    const fault =
      change.column === null
        ? changeRow(table, rows, change.rowId, from, to)
        : changeCell(table, rows, change, from ?? '', to ?? '');
    if (fault !== null) misfits.push({ change, ...fault });
  }
  const result = [...state].map(([name, [, rows]]) => [name, [...rows.values()]] as const);
  return { tables: Object.fromEntries(result) as unknown as RawTables, misfits };
}

/**
 * The record after changes: the newer version from the older. Changes may come in any order of days; within a day they
 * apply in the given order. Rows are the same by key; added ones stand last. Never throws.
 */
export function applyChanges(tables: RawTables, list: readonly Change[]): Replayed {
  return play(tables, newestFirst(list.toReversed()).toReversed(), false);
}

/**
 * The record before changes: an older version from the newest and the changes since. The inverse of `applyChanges`, row
 * for row by key; rows that had been removed stand last. Never throws.
 */
export function revertChanges(tables: RawTables, list: readonly Change[]): Replayed {
  return play(tables, newestFirst(list.toReversed()), true);
}
