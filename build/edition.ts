import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseCsv } from '../src/data/csv';
import type { PackagedFile } from '../src/data/datapackage';
import { loadTables } from '../src/data/load';
import { tableNames, tables } from '../src/data/tables';
import { changes, type Change } from '../src/data/tables/changes';
import { datasetOf, type Dataset } from '../src/model/dataset';
import { defaultSelection } from '../src/selection/selection';
import { sliceOf, type Slice } from '../src/selection/slice';

/** A file of the data as it's published, with its rows where it's a table. */
export interface DataFile extends PackagedFile {
  readonly rows: number | null;
}

/** All that pages are made from when the site is built: the record, its history, its files. */
export interface Edition {
  readonly dataset: Dataset;
  /** The default selection: what the page shows at first. */
  readonly slice: Slice;
  /** In the file's order. */
  readonly changes: readonly Change[];
  /** The tables in reading order, their history, and the data package. */
  readonly files: readonly DataFile[];
}

function fileOf(name: string, bytes: Uint8Array, rows: number | null): DataFile {
  return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), rows };
}

/** The history; none where the file is missing. A fault in it stops the build like one in any table. */
async function historyOf(folder: URL): Promise<{ readonly rows: readonly Change[]; readonly file: DataFile | null }> {
  const path = new URL(`${changes.name}.csv`, folder);
  if (!existsSync(path)) return { rows: [], file: null };
  const bytes = await readFile(path);
  const { rows, issues } = parseCsv(bytes.toString('utf8'), changes);
  const fault = issues[0];
  if (fault !== undefined) {
    throw new Error(`${fault.file}, line ${fault.line ?? 1}: ${fault.problem.kind}. Run: npm run data:check`);
  }
  return { rows, file: fileOf(`${changes.name}.csv`, bytes, rows.length) };
}

/**
 * Reads the record in a folder.
 *
 * @throws on faulty data: no page is built on it.
 */
export async function readEdition(folder: URL): Promise<Edition> {
  const loaded = await loadTables({
    base: folder.href,
    fetchText: async (path) => ({ ok: true, status: 200, text: await readFile(new URL(path), 'utf8') }),
  });
  const fault = loaded.issues.find((issue) => issue.severity === 'fault');
  if (fault !== undefined || loaded.edition === null) {
    throw new Error(`The data has faults (${fault?.file ?? 'datapackage.json'}). Run: npm run data:check`);
  }
  const dataset = datasetOf(loaded.tables, loaded.edition, loaded.version ?? '', loaded.missing);
  const read = (name: string) => readFile(new URL(name, folder));
  const files = await Promise.all(
    tableNames.map(async (name) => {
      const file = `${tables[name].name}.csv`;
      return fileOf(file, await read(file), loaded.tables[name].length);
    }),
  );
  const history = await historyOf(folder);
  return {
    dataset,
    slice: sliceOf(dataset, defaultSelection),
    changes: history.rows,
    files: [
      ...files,
      ...(history.file === null ? [] : [history.file]),
      fileOf('datapackage.json', await read('datapackage.json'), null),
    ],
  };
}
