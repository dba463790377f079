import type { IsoDate } from '../schema';
import type { TableName } from '../tables';
import type { Editing } from './editing';
import { note } from './report';

/** Days on which something had happened or was known; what is due may lie ahead. */
const facts: readonly (readonly [TableName, readonly string[]])[] = [
  ['companies', ['foundedOn']],
  ['fundingRounds', ['announcedOn', 'closedOn', 'knownOn']],
  ['valuations', ['valuedOn', 'knownOn']],
  ['releaseEvents', ['releasedOn']],
  ['statements', ['saidOn', 'knownOn', 'outcomeOn']],
  ['events', ['happenedOn', 'knownOn']],
];

function checkTable(editing: Editing, name: TableName, fields: readonly string[], close: IsoDate): void {
  for (const [index, row] of editing.tables[name].entries()) {
    for (const field of fields) {
      const day = (row as Readonly<Record<string, unknown>>)[field];
      if (typeof day !== 'string' || day <= close) continue;
      note(editing, name, index, field as never, day, { kind: 'after-close', close });
    }
  }
}

/** Tables whose facts no page can tell before they happen; models and papers were often on a page before. */
const told = [
  ['fundingRounds', 'announcedOn'],
  ['valuations', 'valuedOn'],
  ['events', 'happenedOn'],
] as const;

/** A source of these kinds grows after its day. */
const growing: ReadonlySet<string> = new Set(['repository', 'documentation', 'licence']);

/** A row whose sources are all of known days, and all older than what they tell. */
function checkTold(editing: Editing): void {
  const sources = new Map(editing.tables.sources.map((source) => [source.sourceId, source]));
  for (const [name, field] of told) {
    for (const [index, row] of editing.tables[name].entries()) {
      const day = (row as Readonly<Record<string, unknown>>)[field];
      const days = row.sourceIds.map((id) => {
        const source = sources.get(id);
        return source === undefined || growing.has(source.kind) ? null : source.publishedOn;
      });
      const newest = days.reduce<IsoDate | null>(
        (a, b) => (a === null || b === null ? null : a > b ? a : b),
        days[0] ?? null,
      );
      if (typeof day !== 'string' || newest === null || newest >= day) continue;
      // Named already.
      if (editing.edition !== null && day > editing.edition) continue;
      note(editing, name, index, field as never, day, { kind: 'told-before', newest });
    }
  }
}

/**
 * No fact is later than the day on which the record closes, no source later than the version (a correction may rest on
 * a newer one), and no row older than all that it rests on.
 */
export function checkAfterClose(editing: Editing): void {
  const { edition, versionDay } = editing;
  if (edition !== null) for (const [name, fields] of facts) checkTable(editing, name, fields, edition);
  const close = versionDay ?? edition;
  if (close !== null) checkTable(editing, 'sources', ['publishedOn'], close);
  checkTold(editing);
}
