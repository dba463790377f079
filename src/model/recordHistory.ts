import { tables, type TableName } from '../data/tables';
import type { Change } from '../data/tables/changes';
import type { RecordKind, RecordRef } from './record';

/** The table whose rows a card stands for, and the field of that table that holds the record's id. */
export const tableOfRecord: Readonly<Record<RecordKind, { readonly table: TableName; readonly field: string }>> = {
  company: { table: 'companies', field: 'companyId' },
  round: { table: 'fundingRounds', field: 'roundId' },
  investor: { table: 'roundInvestors', field: 'investorId' },
  valuation: { table: 'valuations', field: 'valuationId' },
  model: { table: 'models', field: 'modelId' },
  release: { table: 'releaseEvents', field: 'eventId' },
  openness: { table: 'openness', field: 'modelId' },
  statement: { table: 'statements', field: 'statementId' },
  event: { table: 'events', field: 'eventId' },
  claim: { table: 'claims', field: 'claimId' },
  source: { table: 'sources', field: 'sourceId' },
};

/**
 * The changes of the row or rows that a record's card stands for, in their order: of an investor all its rows, of an
 * openness card those of its model in every dimension. Rows that were removed count. Never throws.
 */
export function recordHistory(changes: readonly Change[], ref: RecordRef): readonly Change[] {
  const { table, field } = tableOfRecord[ref.kind];
  const { name, primaryKey } = tables[table];
  const keys: readonly string[] = primaryKey;
  const at = keys.indexOf(field);
  return changes.filter((change) => {
    // Ids hold no slash, so the parts of a key can be told apart.
    const parts = change.rowId.split('/');
    return change.table === name && parts.length === keys.length && parts[at] === ref.id;
  });
}
