import { readFile } from 'node:fs/promises';
import { basename, resolve, sep } from 'node:path';
import type { LoadOptions } from '../src/data/loadTable';

/** A folder of the record's files, as loaders read it, and the texts that were read from it by file name. */
export interface RecordFolder {
  readonly options: LoadOptions;
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads files of a folder as a page fetches them; a file that isn't there is a 404. */
export function recordFolder(path: string): RecordFolder {
  const texts = new Map<string, string>();
  const fetchText = async (file: string) => {
    try {
      const text = await readFile(file, 'utf8');
      texts.set(basename(file), text);
      return { ok: true, status: 200, text };
    } catch {
      return { ok: false, status: 404, text: '' };
    }
  };
  return { options: { base: `${resolve(path)}${sep}`, fetchText }, texts };
}
