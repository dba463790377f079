import { tables, type TableName, type TableRow } from '../../data/tables';
import type { Dataset } from '../../model/dataset';
import type { RecordKind, RecordRef } from '../../model/record';
import type { Locale } from '../../text/format';
import { recordCell, type CellContext, type FieldsOfRow, type RecordCell } from './recordCell';
import { schemaColumns } from './recordColumns';

/** A row of a table of the record: its cells in words, and what it is. */
export interface RecordRow {
  /** Names the row among all of its table. */
  readonly key: string;
  /** The record whose card it opens. Investors and models may have several rows. */
  readonly ref: RecordRef;
  /** By field, all columns. */
  readonly cells: Readonly<Record<string, RecordCell>>;
  /** The row itself, as its file holds it. */
  readonly row: TableRow<TableName>;
}

/** The kind of record that a table's rows belong to, and the field with its id. */
export const recordOf: Readonly<Record<TableName, readonly [kind: RecordKind, field: string]>> = {
  companies: ['company', 'companyId'],
  fundingRounds: ['round', 'roundId'],
  roundInvestors: ['investor', 'investorId'],
  valuations: ['valuation', 'valuationId'],
  models: ['model', 'modelId'],
  releaseEvents: ['release', 'eventId'],
  openness: ['openness', 'modelId'],
  statements: ['statement', 'statementId'],
  events: ['event', 'eventId'],
  claims: ['claim', 'claimId'],
  sources: ['source', 'sourceId'],
};

/** Rows of a table in the reader's words, in their order. Never throws. */
export function recordRows(
  dataset: Dataset,
  table: TableName,
  rows: readonly TableRow<TableName>[],
  locale: Locale,
): readonly RecordRow[] {
  const columns = schemaColumns(table);
  const [kind, idField] = recordOf[table];
  const context: CellContext = { dataset, table, locale, languages: new Map() };
  return rows.map((row) => {
    const fields = row as FieldsOfRow;
    return {
      key: tables[table].primaryKey.map((field) => String(fields[field])).join('/'),
      ref: { kind, id: String(fields[idField]) },
      cells: Object.fromEntries(columns.map(([field, column]) => [field, recordCell(context, fields, field, column)])),
      row,
    };
  });
}
