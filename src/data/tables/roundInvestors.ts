import { doc, id, idList, oneOf, optional, reference, table, text, usd, type RowOf } from '../schema';

export const roundInvestors = table({
  name: 'round_investors',
  title: { en: 'round_investors', fr: 'round_investors' },
  description: { en: 'round_investors', fr: 'round_investors' },
  primaryKey: ['roundId', 'investorId'],
  columns: {
    roundId: reference('round_id', 'funding_rounds', 'round_id', doc('round_id', 'round_id', 'round_id', 'round_id')),
    investorId: id('investor_id', doc('investor_id', 'investor_id', 'investor_id', 'investor_id')),
    investorName: text('investor_name', doc('investor_name', 'investor_name', 'investor_name', 'investor_name')),
    investorKind: oneOf(
      'investor_kind',
      ['corporate', 'individual', 'nonprofit', 'vc', 'asset-manager', 'bank', 'sovereign-fund', 'other'],
      doc('investor_kind', 'investor_kind', 'investor_kind', 'investor_kind'),
    ),
    role: oneOf('role', ['lead', 'participant'], doc('role', 'role', 'role', 'role')),
    amountUsd: optional(usd('amount_usd', doc('amount_usd', 'amount_usd', 'amount_usd', 'amount_usd'))),
    sourceIds: idList('source_ids', doc('source_ids', 'source_ids', 'source_ids', 'source_ids'), {
      table: 'sources',
      column: 'source_id',
    }),
  },
});

export type RoundInvestor = RowOf<typeof roundInvestors>;
