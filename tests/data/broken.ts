import { readFileSync } from 'node:fs';
import { loadTables, type Loaded } from '../../src/data/load';
import { tableNames, tables } from '../../src/data/tables';

/** What stands in public/data under a file name. */
export function shipped(file: string): string {
  return readFileSync(`public/data/${file}`, 'utf8');
}

/** Loads the shipped record with some files changed; `null` = the file is missing. */
export function loadWith(changed: Readonly<Record<string, string | null>> = {}): Promise<Loaded> {
  return loadTables({
    base: '',
    fetchText: (path) => {
      const text = path in changed ? (changed[path] ?? null) : shipped(path);
      return Promise.resolve(text === null ? { ok: false, status: 404, text: '' } : { ok: true, status: 200, text });
    },
  });
}

/** The shipped file with one piece of text replaced; throws where it isn't there, so that no test passes for nothing. */
export function edited(table: string, from: string, to: string): Readonly<Record<string, string>> {
  const file = `${table}.csv`;
  const text = shipped(file);
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return { [file]: text.replace(from, () => to) };
}

/** Names of all files of the record. */
export const files = tableNames.map((name) => `${tables[name].name}.csv`);
