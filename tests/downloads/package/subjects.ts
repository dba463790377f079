import { strFromU8, unzipSync } from 'fflate';
import { answer } from '../../../src/charts/page/answer';
import { drawnViews, writtenViews } from '../../../src/charts/registry';
import type { View, ViewId } from '../../../src/charts/view';
import type { DownloadFile } from '../../../src/downloads/file';
import type { Subject } from '../../../src/downloads/subject';
import { parseCsv } from '../../../src/data/csv';
import { tables, type TableName, type TableRow } from '../../../src/data/tables';
import type { Dataset } from '../../../src/model/dataset';
import { defaultDisplay } from '../../../src/selection/display';
import { defaultSelection, withChoice, type Selection } from '../../../src/selection/selection';
import { sliceOf } from '../../../src/selection/slice';
import { encode } from '../../../src/selection/url';
import type { Locale } from '../../../src/text/format';
import { record } from '../../fixtures/record';

const home = 'https://example.org/weights/';

/** The views whose rows are one table's, and the whole selection. */
export const subjectIds = [...Object.keys(drawnViews), 'claims', 'selection'] as readonly (ViewId | 'selection')[];

function inBoth(say: (locale: Locale) => string) {
  return { en: say('en'), fr: say('fr') };
}

function addressOf(id: string, selection: Selection, version: string, lang: Locale): string {
  const view = id === 'selection' ? null : id;
  return `${home}?${encode({ ...selection, pin: null }, { ...defaultDisplay, view, version, lang })}`;
}

/** A view of a dataset under some choices, or the whole selection, as the page would pack it. */
export function subjectOf(
  id: ViewId | 'selection',
  change: Partial<Selection> = {},
  dataset: Dataset = record,
): Subject {
  const selection = withChoice(defaultSelection, change);
  const slice = sliceOf(dataset, selection);
  const shared = {
    slice,
    id,
    address: inBoth((lang) => addressOf(id, selection, dataset.version, lang)),
    home,
  };
  if (id === 'selection') {
    const title = { en: 'What they raised, and what they opened', fr: 'Ce qu’elles ont levé, et ouvert' };
    return { ...shared, title, headline: inBoth((locale) => answer(slice, locale)), main: null };
  }
  const view: View = { ...drawnViews, ...writtenViews }[id];
  const { source, rows } = view;
  return {
    ...shared,
    title: inBoth(view.question),
    headline: inBoth((locale) => view.headline(slice, locale)),
    main: source === undefined || rows === undefined ? null : { table: source, rows: rows(slice) },
  };
}

/** The bytes of a file of one part. */
export function bytesOf({ parts }: DownloadFile): Uint8Array {
  const [only] = parts;
  if (parts.length !== 1 || only === undefined || typeof only === 'string') throw new Error('Not one part of bytes.');
  return only;
}

/** The files of a package by path, in its order. */
export function unpacked(file: DownloadFile): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytesOf(file))));
}

/** One file of a package as text. */
export function textIn(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`There's no ${path} in the package.`);
  return strFromU8(bytes);
}

/** The rows of one table of a package, read back; none where it has no file. */
export function rowsIn<N extends TableName>(files: ReadonlyMap<string, Uint8Array>, name: N): readonly TableRow<N>[] {
  const path = `data/${tables[name].name}.csv`;
  if (!files.has(path)) return [];
  const { rows, issues } = parseCsv(textIn(files, path), tables[name], { unguard: true });
  if (issues.length > 0) throw new Error(`${path} has faults: ${JSON.stringify(issues[0])}`);
  return rows as unknown as readonly TableRow<N>[];
}
