import { id, idList, oneOf, optional, reference, table, text, usd, type RowOf } from '../schema';

export const roundInvestors = table({
  name: 'round_investors',
  title: { en: 'Investors by round', fr: 'Investisseurs par levée' },
  primaryKey: ['roundId', 'investorId'],
  columns: {
    roundId: reference('round_id', 'funding_rounds', 'round_id'),
    investorId: id('investor_id'),
    investorName: text('investor_name'),
    investorKind: oneOf('investor_kind', [
      'corporate',
      'individual',
      'nonprofit',
      'vc',
      'asset-manager',
      'bank',
      'sovereign-fund',
      'other',
    ]),
    role: oneOf('role', ['lead', 'participant']),
    amountUsd: optional(usd('amount_usd')),
    sourceIds: idList('source_ids', {
      table: 'sources',
      column: 'source_id',
    }),
  },
});

export type RoundInvestor = RowOf<typeof roundInvestors>;
