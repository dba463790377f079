import { isIsoDate } from './date';
import type { IsoDate } from './schema';
import type { Change } from './tables/changes';

/**
 * The version of the record, `2026.11.25`: the newest of the day on which it closes and the days on which it was
 * changed. A correction so makes a new version of the same edition.
 */
export function versionOf(edition: IsoDate, changes: readonly Pick<Change, 'changedOn'>[]): string {
  const newest = changes.reduce((day, { changedOn }) => (changedOn > day ? changedOn : day), edition);
  return newest.replaceAll('-', '.');
}

/** The day that a version is named after; `null` where it's no version of this form. */
export function dayOfVersion(version: string): IsoDate | null {
  const day = version.replaceAll('.', '-');
  return isIsoDate(day) && !version.includes('-') ? day : null;
}
