import type { Issue } from './issue';
import { loadTable, type LoadOptions } from './loadTable';
import { changes, type Change } from './tables/changes';

/** The record's history as far as it could be loaded, with everything that was wrong. */
export interface LoadedChanges {
  /** Newest day first; within a day in the file's order. */
  readonly changes: readonly Change[];
  readonly issues: readonly Issue[];
}

/** Changes with the newest day first; within a day they keep their order. */
export function newestFirst(list: readonly Change[]): readonly Change[] {
  return list.toSorted((a, b) => (a.changedOn < b.changedOn ? 1 : a.changedOn > b.changedOn ? -1 : 0));
}

/**
 * Loads CHANGELOG.csv. Never rejects: rows with faults are left out and named; a file that can't be had is one issue
 * and no changes.
 */
export async function loadChanges(options: LoadOptions): Promise<LoadedChanges> {
  const { rows, issues } = await loadTable(changes, options);
  return { changes: newestFirst(rows), issues };
}
