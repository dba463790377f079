import { id, idList, isoDate, oneOf, optional, precisions, reference, table, text, usd, type RowOf } from '../schema';

export const valuations = table({
  name: 'valuations',
  title: { en: 'Valuations', fr: 'Valorisations' },
  primaryKey: ['valuationId'],
  columns: {
    valuationId: id('valuation_id'),
    companyId: reference('company_id', 'companies', 'company_id'),
    valuedOn: isoDate('valued_on'),
    datePrecision: oneOf('date_precision', precisions),
    knownOn: optional(isoDate('known_on')),
    amountUsd: usd('amount_usd'),
    basis: oneOf('basis', ['pre-money', 'post-money', 'tender', 'secondary', 'bid', 'merger', 'target', 'fair-value']),
    status: oneOf('status', ['confirmed', 'reported', 'sought', 'rejected']),
    roundId: optional(reference('round_id', 'funding_rounds', 'round_id')),
    noteEn: text('note_en'),
    noteFr: text('note_fr'),
    sourceIds: idList('source_ids', {
      table: 'sources',
      column: 'source_id',
    }),
  },
});

export type Valuation = RowOf<typeof valuations>;
