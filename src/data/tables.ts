import { companies } from './tables/companies';
import { fundingRounds } from './tables/fundingRounds';
import { roundInvestors } from './tables/roundInvestors';
import { valuations } from './tables/valuations';
import { models } from './tables/models';
import { releaseEvents } from './tables/releaseEvents';
import { openness } from './tables/openness';
import { statements } from './tables/statements';
import { events } from './tables/events';
import { claims } from './tables/claims';
import { sources } from './tables/sources';
import type { RowOf } from './schema';

/** Every table of the record, in reading order. The keys are the names in code, `.name` the file's. */
export const tables = {
  companies,
  fundingRounds,
  roundInvestors,
  valuations,
  models,
  releaseEvents,
  openness,
  statements,
  events,
  claims,
  sources,
} as const;

export type TableName = keyof typeof tables;
export type TableRow<N extends TableName> = RowOf<(typeof tables)[N]>;

/** All rows of the record by table. */
export type Tables = { readonly [N in TableName]: readonly TableRow<N>[] };

export const tableNames = Object.keys(tables) as TableName[];
