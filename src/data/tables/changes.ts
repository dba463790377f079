import { idList, isoDate, oneOf, optional, table, text, type RowOf } from '../schema';

/**
 * The record's own history: one row a changed cell, or an added or removed row. Beside the record, not part of it: it
 * tells of the tables, so it is none of `tables`. Its file is CHANGELOG.csv.
 */
export const changes = table({
  name: 'CHANGELOG',
  title: { en: 'Changes and corrections', fr: 'Modifications et corrections' },
  primaryKey: ['changedOn', 'table', 'rowId', 'column'],
  columns: {
    /** The day of the version that holds the change for the first time. */
    changedOn: isoDate('date'),
    /** The file's name without `.csv`. */
    table: oneOf('table', [
      'companies',
      'funding_rounds',
      'round_investors',
      'valuations',
      'models',
      'release_events',
      'openness',
      'statements',
      'events',
      'claims',
      'sources',
    ]),
    /** The row's key; the parts of a key of several columns are joined by `/`. */
    rowId: text('row_id'),
    /** The CSV column; `null` = the whole row was added or removed. */
    column: optional(text('column')),
    /** The cell as the file held it; of a removed row all of it, as JSON by column. `null` = was empty, or no row. */
    old: optional(text('old')),
    new: optional(text('new')),
    reasonEn: text('reason_en'),
    reasonFr: text('reason_fr'),
    sourceIds: idList('source_ids', { table: 'sources', column: 'source_id' }),
  },
});

export type Change = RowOf<typeof changes>;
