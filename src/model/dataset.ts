import type { IsoDate } from '../data/schema';
import { tableNames, type TableName, type Tables } from '../data/tables';
import type { Company } from '../data/tables/companies';
import type { FundingRound } from '../data/tables/fundingRounds';
import type { Model } from '../data/tables/models';
import type { OpennessLevel } from '../data/tables/openness';
import type { ReleaseEvent } from '../data/tables/releaseEvents';
import type { RoundInvestor } from '../data/tables/roundInvestors';
import type { Source } from '../data/tables/sources';
import type { Statement } from '../data/tables/statements';
import type { Valuation } from '../data/tables/valuations';

/** The whole record, frozen, with the indexes that relations and measures need. Rows of tables are sorted by date. */
export interface Dataset {
  readonly tables: Tables;
  /** Tables that could not be loaded; their rows are empty, and views that need them say so. */
  readonly missing: ReadonlySet<TableName>;
  /** The day on which the record closes; the default as-of day. */
  readonly edition: IsoDate;
  readonly version: string;
  readonly companyById: ReadonlyMap<string, Company>;
  readonly roundById: ReadonlyMap<string, FundingRound>;
  readonly valuationById: ReadonlyMap<string, Valuation>;
  readonly modelById: ReadonlyMap<string, Model>;
  readonly releaseById: ReadonlyMap<string, ReleaseEvent>;
  readonly statementById: ReadonlyMap<string, Statement>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly investorsByRound: ReadonlyMap<string, readonly RoundInvestor[]>;
  readonly rowsByInvestor: ReadonlyMap<string, readonly RoundInvestor[]>;
  readonly valuationsByRound: ReadonlyMap<string, readonly Valuation[]>;
  /** Each model's release events by date. */
  readonly releasesByModel: ReadonlyMap<string, readonly ReleaseEvent[]>;
  readonly opennessByModel: ReadonlyMap<string, readonly OpennessLevel[]>;
  readonly statementsByRelease: ReadonlyMap<string, readonly Statement[]>;
}

function indexBy<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [key(row), row]));
}

/** Rows by key in their order; rows whose key is `null` are left out. */
function groupBy<T>(rows: readonly T[], key: (row: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const at = key(row);
    if (at === null) continue;
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [row]);
    else group.push(row);
  }
  return groups;
}

function byDay<T>(rows: readonly T[], day: (row: T) => string, id: (row: T) => string): readonly T[] {
  return [...rows].sort((a, b) => {
    const [x, y] = [day(a), day(b)];
    if (x !== y) return x < y ? -1 : 1;
    return id(a) < id(b) ? -1 : 1;
  });
}

/** Builds the frozen dataset. `tables` may lack whole tables (named in `missing`) or rows; nothing here throws. */
export function datasetOf(
  tables: Tables,
  edition: IsoDate,
  version: string,
  missing: ReadonlySet<TableName> = new Set(),
): Dataset {
  const sorted: Tables = {
    ...tables,
    fundingRounds: byDay(
      tables.fundingRounds,
      (row) => row.announcedOn,
      (row) => row.roundId,
    ),
    valuations: byDay(
      tables.valuations,
      (row) => row.valuedOn,
      (row) => row.valuationId,
    ),
    releaseEvents: byDay(
      tables.releaseEvents,
      (row) => row.releasedOn,
      (row) => row.eventId,
    ),
    statements: byDay(
      tables.statements,
      (row) => row.saidOn,
      (row) => row.statementId,
    ),
    events: byDay(
      tables.events,
      (row) => row.happenedOn,
      (row) => row.eventId,
    ),
  };
  for (const name of tableNames) Object.freeze(sorted[name]);
  return Object.freeze({
    tables: Object.freeze(sorted),
    missing,
    edition,
    version,
    companyById: indexBy(sorted.companies, (row) => row.companyId),
    roundById: indexBy(sorted.fundingRounds, (row) => row.roundId),
    valuationById: indexBy(sorted.valuations, (row) => row.valuationId),
    modelById: indexBy(sorted.models, (row) => row.modelId),
    releaseById: indexBy(sorted.releaseEvents, (row) => row.eventId),
    statementById: indexBy(sorted.statements, (row) => row.statementId),
    sourceById: indexBy(sorted.sources, (row) => row.sourceId),
    investorsByRound: groupBy(sorted.roundInvestors, (row) => row.roundId),
    rowsByInvestor: groupBy(sorted.roundInvestors, (row) => row.investorId),
    valuationsByRound: groupBy(sorted.valuations, (row) => row.roundId),
    releasesByModel: groupBy(sorted.releaseEvents, (row) => row.modelId),
    opennessByModel: groupBy(sorted.openness, (row) => row.modelId),
    statementsByRelease: groupBy(sorted.statements, (row) => row.outcomeEventId),
  });
}
