import { isIsoDate } from './date';
import type { Issue } from './issue';
import { loadTable, type LoadOptions } from './loadTable';
import type { IsoDate } from './schema';
import { tableNames, tables, type TableName, type Tables } from './tables';
import type { Lines } from './rules/report';
import { validate } from './validate';

/** The record as far as it could be loaded, with everything that was wrong. */
export interface Loaded {
  readonly tables: Tables;
  /** Tables without any usable row; each has an issue that says why. */
  readonly missing: ReadonlySet<TableName>;
  readonly issues: readonly Issue[];
  /** The day on which the record closes; `null` where the data package doesn't say. */
  readonly edition: IsoDate | null;
  readonly version: string | null;
}

async function loadEdition(options: LoadOptions): Promise<Pick<Loaded, 'edition' | 'version'>> {
  try {
    const { ok, text } = await options.fetchText(`${options.base}datapackage.json`);
    const found: unknown = ok ? JSON.parse(text) : null;
    if (typeof found !== 'object' || found === null) return { edition: null, version: null };
    const created = 'created' in found && typeof found.created === 'string' ? found.created.slice(0, 10) : '';
    const version = 'version' in found && typeof found.version === 'string' ? found.version : null;
    return { edition: isIsoDate(created) ? created : null, version };
  } catch {
    return { edition: null, version: null };
  }
}

/**
 * Loads every table in parallel, parses and validates. Never rejects: what is missing or faulty is left out and named
 * in `issues`.
 */
export async function loadTables(options: LoadOptions): Promise<Loaded> {
  const [edition, ...files] = await Promise.all([
    loadEdition(options),
    ...tableNames.map((name) => loadTable(tables[name], options)),
  ]);
  const filesByName = new Map(tableNames.map((name, index) => [name, files[index]]));
  const rows = byTable((name) => filesByName.get(name)?.rows ?? []) as unknown as Tables;
  const lines = byTable((name) => filesByName.get(name)?.lines ?? []);
  const issues = [...files.flatMap((file) => file.issues), ...validate(rows, lines)];
  const sound = withoutFaults(rows, lines, issues);
  const missing = new Set(tableNames.filter((name) => sound[name].length === 0));
  return { tables: sound, missing, issues, ...edition };
}

function byTable<T>(of: (name: TableName) => T): Readonly<Record<TableName, T>> {
  return Object.fromEntries(tableNames.map((name) => [name, of(name)])) as Record<TableName, T>;
}

/** The rows that no fault names; rows with mere warnings stay. */
function withoutFaults(rows: Tables, lines: Lines, issues: readonly Issue[]): Tables {
  const faulty = new Set(
    issues.filter((issue) => issue.severity === 'fault').map((issue) => `${issue.file}:${issue.line ?? ''}`),
  );
  if (faulty.size === 0) return rows;
  return byTable((name) =>
    rows[name].filter((_row, index) => !faulty.has(`${tables[name].name}.csv:${lines[name][index] ?? ''}`)),
  ) as unknown as Tables;
}
