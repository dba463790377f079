import type { EditorFault } from '../text/messages/editorProblems';
import { parseCsv } from './csv';
import type { Issue } from './issue';
import { checkAfterClose } from './rules/afterClose';
import type { Editing } from './rules/editing';
import { checkHistory } from './rules/history';
import { checkLanguages } from './rules/languages';
import { checkOutcomes } from './rules/outcomes';
import { checkScale } from './rules/scale';
import { checkSources } from './rules/sources';
import { checkTwins } from './rules/twins';
import { checkTypography } from './rules/typography';
import type { IsoDate } from './schema';
import { tableNames, tables, type Tables } from './tables';
import { changes } from './tables/changes';
import { dayOfVersion } from './version';

/** What is checked: the files' texts, and what the data package says of them. */
export interface EditedRecord {
  /** The text of a file, `claims.csv`; `null` where it isn't there. */
  readonly textOf: (file: string) => string | null;
  readonly edition: IsoDate | null;
  readonly version: string | null;
}

/** A fault that only editors are told of. */
export type EditorIssue = Issue<EditorFault>;

/**
 * What a tired editor gets wrong, as far as the record itself can tell: rounds that stand twice, slips of zeros, days to
 * come, sources unused, texts untranslated or badly set, promises kept without a day, a history that doesn't fit. Beside
 * `loadTables`, whose faults the page tells its readers: these it doesn't look for, so that it loads no word of them.
 * Rows that can't be read are left out. Never throws.
 */
export function checkForEditors({ textOf, edition, version }: EditedRecord): readonly EditorIssue[] {
  const parsed = tableNames.map((name) => parseCsv(textOf(`${tables[name].name}.csv`) ?? '', tables[name]));
  const history = parseCsv(textOf(`${changes.name}.csv`) ?? '', changes);
  const byName = <T>(of: (index: number) => T) =>
    Object.fromEntries(tableNames.map((name, index) => [name, of(index)]));
  const issues: EditorIssue[] = [];
  const editing: Editing = {
    tables: byName((index) => parsed[index]?.rows ?? []) as unknown as Tables,
    lines: byName((index) => parsed[index]?.lines ?? []) as Editing['lines'],
    history: { changes: history.rows, lines: history.lines },
    edition,
    versionDay: version === null ? null : dayOfVersion(version),
    issues,
  };
  checkTwins(editing);
  checkScale(editing);
  checkAfterClose(editing);
  checkSources(editing);
  checkLanguages(editing);
  checkTypography(editing);
  checkOutcomes(editing);
  checkHistory(editing);
  return issues;
}
