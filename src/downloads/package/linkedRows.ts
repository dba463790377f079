import { tableNames, type TableName } from '../../data/tables';
import type { Subject } from '../subject';
import { idsIn, idsOf, references, type AnyRow, type RowsByTable } from './reference';

/**
 * Why rows are in a package. `view`: the rows of the view itself, exactly. `selected`: a table's selected rows, exactly.
 * `linked`: what those point to or are pointed at by; no sum may be made of them. `used`: the sources of all the others.
 */
type Role = 'view' | 'selected' | 'linked' | 'used';

/** One table of a package. */
export interface PackagedTable {
  readonly table: TableName;
  readonly rows: readonly AnyRow[];
  readonly role: Role;
  /** How many of its rows are not selected, and in it only because others name them; 0 for sources. */
  readonly outside: number;
}

type Chosen = Map<TableName, Set<AnyRow>>;

function rowsOf(subject: Subject, table: TableName, of: 'all' | 'selected'): readonly AnyRow[] {
  const { slice } = subject;
  return of === 'all' ? slice.dataset.tables[table] : slice.selected[table];
}

function add(chosen: Chosen, table: TableName, rows: readonly AnyRow[]): boolean {
  const held = chosen.get(table) ?? new Set();
  const before = held.size;
  for (const row of rows) held.add(row);
  if (held.size > 0) chosen.set(table, held);
  return held.size > before;
}

/** Selected rows that point at chosen ones, and those that point at these; `closed` gets no rows more. */
function addPointingAt(chosen: Chosen, subject: Subject, closed: TableName): void {
  // Nearly everything cites something: sources draw nothing after them.
  const ways = references.filter(({ from, to }) => from !== closed && to !== 'sources');
  let grew = true;
  while (grew) {
    grew = false;
    for (const way of ways) {
      const ids = idsOf(chosen.get(way.to) ?? [], way);
      if (ids.size === 0) continue;
      const pointing = rowsOf(subject, way.from, 'selected').filter((row) => idsIn(row, way).some((id) => ids.has(id)));
      grew = add(chosen, way.from, pointing) || grew;
    }
  }
}

/** Rows that chosen ones point to, and those that these point to, selected or not; `closed` gets no rows more. */
function addPointedTo(chosen: Chosen, subject: Subject, closed: TableName): void {
  const ways = references.filter(({ to }) => to !== closed);
  let grew = true;
  while (grew) {
    grew = false;
    for (const way of ways) {
      const ids = new Set([...(chosen.get(way.from) ?? [])].flatMap((row) => idsIn(row, way)));
      if (ids.size === 0) continue;
      const named = rowsOf(subject, way.to, 'all').filter((row) => ids.has(String(row[way.target])));
      grew = add(chosen, way.to, named) || grew;
    }
  }
}

function linkedTables(subject: Subject, main: NonNullable<Subject['main']>): readonly PackagedTable[] {
  const { table: own, rows, alongside = [] } = main;
  const chosen: Chosen = new Map();
  add(chosen, own, rows);
  addPointingAt(chosen, subject, own);
  for (const table of alongside) if (table !== own) add(chosen, table, rowsOf(subject, table, 'selected'));
  addPointedTo(chosen, subject, own);
  return tableNames.flatMap((table): readonly PackagedTable[] => {
    if (table === own) return [{ table, rows, role: 'view', outside: 0 }];
    const held = chosen.get(table);
    if (held === undefined) return [];
    const inOrder = rowsOf(subject, table, 'all').filter((row) => held.has(row));
    if (table === 'sources') return [{ table, rows: inOrder, role: 'used', outside: 0 }];
    const selected = new Set(rowsOf(subject, table, 'selected'));
    const outside = inOrder.filter((row) => !selected.has(row)).length;
    const isAll = alongside.includes(table) && inOrder.length === selected.size && outside === 0;
    return [{ table, rows: inOrder, role: isAll ? 'selected' : 'linked', outside }];
  });
}

/** The selected rows of every table, exactly, and of the sources those that they use. */
function selectedTables(subject: Subject): readonly PackagedTable[] {
  const used = new Set<string>();
  for (const way of references) {
    if (way.to !== 'sources') continue;
    for (const row of rowsOf(subject, way.from, 'selected')) for (const id of idsIn(row, way)) used.add(id);
  }
  return tableNames.map((table): PackagedTable => {
    if (table !== 'sources') return { table, rows: rowsOf(subject, table, 'selected'), role: 'selected', outside: 0 };
    const rows = subject.slice.dataset.tables.sources.filter(({ sourceId }) => used.has(sourceId));
    return { table, rows, role: 'used', outside: 0 };
  });
}

/**
 * The rows of a package by table, in the tables' order. Of a view: its own rows, exactly and in their order; the selected
 * rows that point at them, step by step (investors, valuations and events of its rounds, releases and openness of its
 * models, promises about its releases); those of `alongside`; and whatever all of these point to, so that references
 * resolve. Tables without a row are left out. Of the whole selection: the selected rows of every table, exactly; rows
 * that they point to outside it are not added, since sums would be false. Sources are only ever those used. Never
 * throws.
 */
export function packagedTables(subject: Subject): readonly PackagedTable[] {
  return subject.main === null ? selectedTables(subject) : linkedTables(subject, subject.main);
}

/** The same by table alone. */
export function rowsByTable(packaged: readonly PackagedTable[]): RowsByTable {
  return new Map(packaged.map(({ table, rows }) => [table, rows]));
}
