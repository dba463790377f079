import type { ForeignKey } from '../../data/tableSchema';
import { tables } from '../../data/tables';
import type { Subject } from '../subject';
import { packagedTables, rowsByTable, type PackagedTable } from './linkedRows';
import { leadingOut, references, type Reference } from './reference';
import { sha256Hex } from './sha256';
import type { ZipEntry } from './zip';

/** A file of a package with what is said of it. */
export interface Packed extends ZipEntry {
  readonly sha256: string;
}

/** A reference of a package to rows that are not in it, or to a table that isn't; `missing` can then be 0. */
interface External {
  readonly reference: Reference;
  /** How many of the rows it names are not in the package. */
  readonly missing: number;
}

/** What all files of a package are made from. */
export interface Contents {
  readonly subject: Subject;
  readonly tables: readonly PackagedTable[];
  readonly externals: readonly External[];
  /** Address of the folder of the full record, with its last slash. */
  readonly full: string;
}

/** What a package holds. */
export function contentsOf(subject: Subject): Contents {
  const packaged = packagedTables(subject);
  const rows = rowsByTable(packaged);
  const externals = references
    .filter(({ from }) => rows.has(from))
    .flatMap((reference): readonly External[] => {
      const missing = leadingOut(rows, reference);
      // A table that isn't there is no home for a foreign key, even of empty cells.
      return missing === 0 && rows.has(reference.to) ? [] : [{ reference, missing }];
    });
  return { subject, tables: packaged, externals, full: `${subject.home}data/` };
}

/** Whether a foreign key of a table resolves inside the package, all of its values. */
export function holdsIn({ externals }: Contents, { table }: PackagedTable, key: ForeignKey): boolean {
  return !externals.some(
    ({ reference }) =>
      reference.from === table &&
      reference.csv === key.fields[0] &&
      tables[reference.to].name === key.reference.resource,
  );
}

/** The path of a table's file. */
export function dataPath({ table }: PackagedTable): string {
  return `data/${tables[table].name}.csv`;
}

/** A text as a file of the package: UTF-8, without a byte order mark. */
export function packedText(path: string, text: string): Packed {
  const bytes = new TextEncoder().encode(text);
  return { path, bytes, sha256: sha256Hex(bytes) };
}
