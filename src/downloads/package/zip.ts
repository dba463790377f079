import { zipSync } from 'fflate';
import type { IsoDate } from '../../data/schema';

/** A file of an archive: its path with `/` between folders, and its bytes. */
export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The years that the writer of ZIPs takes. */
const [firstYear, lastYear] = [1980, 2099];

/**
 * Files as a ZIP, in their order, each dated noon of `day`. Made of its arguments alone: a ZIP writes the time of a
 * clock on the wall, so the date is put together on the machine's own and reads the same everywhere. Paths must be
 * distinct, and no whole numbers.
 */
export function zipped(entries: readonly ZipEntry[], day: IsoDate): Uint8Array {
  const [year = firstYear, month = 1, date = 1] = day.split('-').map(Number);
  // Noon is skipped by no change of the clocks, midnight is by some.
  const mtime = new Date(Math.min(lastYear, Math.max(firstYear, year)), month - 1, date, 12);
  return zipSync(Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes])), { level: 6, mtime });
}
