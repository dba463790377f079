import type { EditorFault } from '../../text/messages/editorProblems';
import { rawTablesOf } from '../rawTables';
import { revertChanges, type Misfit } from '../replay';
import type { Column } from '../schema';
import { changes, type Change } from '../tables/changes';
import type { Editing } from './editing';

type Field = keyof typeof changes.columns;

function tell(editing: Editing, index: number, field: Field, problem: EditorFault, shown?: string): void {
  const change = editing.history.changes[index];
  const value = shown ?? change?.[field];
  const text = value === undefined || value === null ? null : String(value);
  const column: Column<unknown> = changes.columns[field];
  editing.issues.push({
    severity: 'warning',
    file: `${changes.name}.csv`,
    line: editing.history.lines[index] ?? null,
    column: column.csv,
    value: text === null || text.length <= 80 ? text : `${text.slice(0, 79)}…`,
    problem,
  });
}

function misfitOf({ kind, change, found }: Misfit): readonly [Field, EditorFault] {
  switch (kind) {
    case 'no-change':
      return ['new', { kind: 'change-of-nothing' }];
    case 'column-unknown':
      return ['column', { kind: 'change-column', table: change.table }];
    case 'row-missing':
      return ['rowId', { kind: 'change-row-missing', table: change.table }];
    case 'row-there':
      return ['rowId', { kind: 'change-row-there', table: change.table }];
    case 'row-unreadable':
      return [change.new === null ? 'old' : 'new', { kind: 'change-row-unreadable', table: change.table }];
    case 'differs':
      return ['new', { kind: 'change-differs', found: found ?? '' }];
  }
}

function keyOf({ changedOn, table, rowId, column }: Change): string {
  return JSON.stringify([changedOn, table, rowId, column]);
}

/**
 * The history leads from the record back to its first edition: undone one after the other, newest first, every change
 * fits what stands then, and the last one of a cell fits the cell. Each cell changes once a day, for a source that's
 * there, and no change is newer than the version.
 */
export function checkHistory(editing: Editing): void {
  const { changes: list } = editing.history;
  const at = new Map(list.map((change, index) => [change, index]));
  const raw = rawTablesOf(editing.tables);
  for (const misfit of revertChanges(raw, list).misfits) {
    // A table that's missing is one fault, not one a change.
    if (raw[misfit.change.table].length === 0) continue;
    const [field, fault] = misfitOf(misfit);
    tell(editing, at.get(misfit.change) ?? 0, field, fault);
  }
  const known = new Set(editing.tables.sources.map(({ sourceId }) => sourceId));
  const first = new Map<string, number>();
  for (const [index, change] of list.entries()) {
    const key = keyOf(change);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, editing.history.lines[index] ?? 0);
    else tell(editing, index, 'rowId', { kind: 'change-twice', firstLine: earlier });
    if (editing.versionDay !== null && change.changedOn > editing.versionDay) {
      tell(editing, index, 'changedOn', { kind: 'change-after-version', version: editing.versionDay });
    }
    if (change.reasonEn === change.reasonFr) tell(editing, index, 'reasonFr', { kind: 'reason-not-translated' });
    const missing = known.size === 0 ? undefined : change.sourceIds.find((id) => !known.has(id));
    if (missing !== undefined) tell(editing, index, 'sourceIds', { kind: 'change-source' }, missing);
  }
}
