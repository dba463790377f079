import { formatCsv } from './csv';
import { changedTables, rowId, type ChangedTable, type RawRow, type RawTables } from './rawTables';
import type { IsoDate, Table } from './schema';
import { changes, type Change } from './tables/changes';

/** An empty cell is told as `null`. */
function told(cell: string | undefined): string | null {
  return cell === undefined || cell === '' ? null : cell;
}

function cells(table: Table, old: RawRow, now: RawRow) {
  return Object.values(table.columns).flatMap(({ csv }) =>
    (old[csv] ?? '') === (now[csv] ?? '') ? [] : [{ column: csv, old: told(old[csv]), new: told(now[csv]) }],
  );
}

function byId(table: Table, rows: readonly RawRow[]): ReadonlyMap<string, RawRow> {
  return new Map(rows.map((row) => [rowId(table, row), row]));
}

function tableChanges(table: Table, old: readonly RawRow[], now: readonly RawRow[]) {
  const [before, after] = [byId(table, old), byId(table, now)];
  const kept = [...after].flatMap(([id, row]) => {
    const earlier = before.get(id);
    const found =
      earlier === undefined ? [{ column: null, old: null, new: JSON.stringify(row) }] : cells(table, earlier, row);
    return found.map((change) => ({ rowId: id, ...change }));
  });
  const removed = [...before].flatMap(([id, row]) =>
    after.has(id) ? [] : [{ rowId: id, column: null, old: JSON.stringify(row), new: null }],
  );
  return [...kept, ...removed];
}

/**
 * What changed from one state of the record to the next, as the history tells it: a row a changed cell, an added or a
 * removed row; the tables in reading order, rows in the new file's, removed ones last. A row whose key changed was
 * removed and added. The order of rows is no change. Reasons and sources are left empty: they're the editor's.
 */
export function diffTables(old: RawTables, now: RawTables, day: IsoDate): readonly Change[] {
  return changedTables.flatMap(([name, table]: readonly [ChangedTable, Table]) =>
    tableChanges(table, old[name], now[name]).map((change) => ({
      changedOn: day,
      table: name,
      ...change,
      reasonEn: '',
      reasonFr: '',
      sourceIds: [],
    })),
  );
}

/** Changes as the text of CHANGELOG.csv: its header, and a line a change ending in LF, like the files in `data/`. */
export function changelogCsv(list: readonly Change[]): string {
  return formatCsv(list, changes).replace(/"[^"]*"|\r\n/g, (found) => (found === '\r\n' ? '\n' : found));
}
