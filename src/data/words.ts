import type { TableName } from './tables';
import { modelsWords, opennessWords, releaseEventsWords } from './words/models';
import { companiesWords, fundingRoundsWords, roundInvestorsWords, valuationsWords } from './words/money';
import type { TableWords } from './words/shared';
import { claimsWords, eventsWords, sourcesWords, statementsWords } from './words/story';

/**
 * What every table and column means, in both languages. Apart from the schema, since a page that draws charts doesn't
 * need them; each table's words are typed by its columns, so none can be missing or left over.
 */
export const tableWords: Readonly<Record<TableName, TableWords>> = {
  companies: companiesWords,
  fundingRounds: fundingRoundsWords,
  roundInvestors: roundInvestorsWords,
  valuations: valuationsWords,
  models: modelsWords,
  releaseEvents: releaseEventsWords,
  openness: opennessWords,
  statements: statementsWords,
  events: eventsWords,
  claims: claimsWords,
  sources: sourcesWords,
};
