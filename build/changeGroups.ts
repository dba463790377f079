import { labelOf } from '../src/charts/card/card';
import { recordOf } from '../src/charts/tables/recordRows';
import { newestFirst } from '../src/data/changes';
import { tableNames, tables, type TableName } from '../src/data/tables';
import type { Change } from '../src/data/tables/changes';
import type { Dataset } from '../src/model/dataset';
import type { RecordRef } from '../src/model/record';
import { recordExists } from '../src/model/relations';
import type { Locale } from '../src/text/format';

/** What was changed on one record on one day. */
export interface ChangeGroup {
  readonly day: string;
  readonly table: TableName;
  /** The row's key, as the history names it. */
  readonly rowId: string;
  /** The record whose card shows it; `null` where there's none any more. */
  readonly ref: RecordRef | null;
  /** Its name, else its key. */
  readonly name: string;
  /** Where it stands on the page; unique there. */
  readonly anchor: string;
  readonly changes: readonly Change[];
}

/** The record that a row of the history tells of: the part of its key that names one. `null` where the key is odd. */
export function changedRecord(table: TableName, rowId: string): RecordRef | null {
  const [kind, idField] = recordOf[table];
  const at = (tables[table].primaryKey as readonly string[]).indexOf(idField);
  const id = rowId.split('/')[at];
  return id === undefined || id === '' ? null : { kind, id };
}

/** A text as part of an anchor: letters, digits and hyphens. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function tableOf(change: Change): TableName {
  // The schema lets no other name in.
  return tableNames.find((name) => tables[name].name === change.table) ?? 'sources';
}

/**
 * The history by day and row, the newest day first; rows of a day in the order in which the file first names them.
 * Anchors hang on what was changed alone, so that they stay the same in both languages and as the history grows.
 */
export function changeGroups(dataset: Dataset, changes: readonly Change[], locale: Locale): readonly ChangeGroup[] {
  const groups = new Map<string, Change[]>();
  for (const change of newestFirst(changes)) {
    const key = JSON.stringify([change.changedOn, change.table, change.rowId]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  const taken = new Map<string, number>();
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const table = tableOf(first);
    const found = changedRecord(table, first.rowId);
    const ref = found !== null && recordExists(dataset, found) ? found : null;
    const base = `${first.changedOn}-${slug(first.table)}-${slug(first.rowId)}`;
    const times = (taken.get(base) ?? 0) + 1;
    taken.set(base, times);
    return [
      {
        day: first.changedOn,
        table,
        rowId: first.rowId,
        ref,
        name: ref === null ? first.rowId : labelOf(dataset, ref, locale),
        anchor: times === 1 ? base : `${base}-${times}`,
        changes: group,
      },
    ];
  });
}
