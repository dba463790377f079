import {
  doc,
  id,
  idList,
  isoDate,
  oneOf,
  optional,
  precisions,
  reference,
  table,
  text,
  usd,
  type RowOf,
} from '../schema';

export const valuations = table({
  name: 'valuations',
  title: { en: 'valuations', fr: 'valuations' },
  description: { en: 'valuations', fr: 'valuations' },
  primaryKey: ['valuationId'],
  columns: {
    valuationId: id('valuation_id', doc('valuation_id', 'valuation_id', 'valuation_id', 'valuation_id')),
    companyId: reference(
      'company_id',
      'companies',
      'company_id',
      doc('company_id', 'company_id', 'company_id', 'company_id'),
    ),
    valuedOn: isoDate('valued_on', doc('valued_on', 'valued_on', 'valued_on', 'valued_on')),
    datePrecision: oneOf(
      'date_precision',
      precisions,
      doc('date_precision', 'date_precision', 'date_precision', 'date_precision'),
    ),
    knownOn: optional(isoDate('known_on', doc('known_on', 'known_on', 'known_on', 'known_on'))),
    amountUsd: usd('amount_usd', doc('amount_usd', 'amount_usd', 'amount_usd', 'amount_usd')),
    basis: oneOf(
      'basis',
      ['pre-money', 'post-money', 'tender', 'secondary', 'bid', 'merger', 'target', 'fair-value'],
      doc('basis', 'basis', 'basis', 'basis'),
    ),
    status: oneOf(
      'status',
      ['confirmed', 'reported', 'sought', 'rejected'],
      doc('status', 'status', 'status', 'status'),
    ),
    roundId: optional(
      reference('round_id', 'funding_rounds', 'round_id', doc('round_id', 'round_id', 'round_id', 'round_id')),
    ),
    noteEn: text('note_en', doc('note_en', 'note_en', 'note_en', 'note_en')),
    noteFr: text('note_fr', doc('note_fr', 'note_fr', 'note_fr', 'note_fr')),
    sourceIds: idList('source_ids', doc('source_ids', 'source_ids', 'source_ids', 'source_ids'), {
      table: 'sources',
      column: 'source_id',
    }),
  },
});

export type Valuation = RowOf<typeof valuations>;
