import {
  boolean,
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

export const fundingRounds = table({
  name: 'funding_rounds',
  title: { en: 'funding_rounds', fr: 'funding_rounds' },
  description: { en: 'funding_rounds', fr: 'funding_rounds' },
  primaryKey: ['roundId'],
  columns: {
    roundId: id('round_id', doc('round_id', 'round_id', 'round_id', 'round_id')),
    companyId: reference(
      'company_id',
      'companies',
      'company_id',
      doc('company_id', 'company_id', 'company_id', 'company_id'),
    ),
    name: text('name', doc('name', 'name', 'name', 'name')),
    announcedOn: isoDate('announced_on', doc('announced_on', 'announced_on', 'announced_on', 'announced_on')),
    datePrecision: oneOf(
      'date_precision',
      precisions,
      doc('date_precision', 'date_precision', 'date_precision', 'date_precision'),
    ),
    knownOn: optional(isoDate('known_on', doc('known_on', 'known_on', 'known_on', 'known_on'))),
    closedOn: optional(isoDate('closed_on', doc('closed_on', 'closed_on', 'closed_on', 'closed_on'))),
    amountUsd: optional(usd('amount_usd', doc('amount_usd', 'amount_usd', 'amount_usd', 'amount_usd'))),
    amountBasis: oneOf(
      'amount_basis',
      ['disclosed', 'reported', 'undisclosed'],
      doc('amount_basis', 'amount_basis', 'amount_basis', 'amount_basis'),
    ),
    counted: boolean('counted', doc('counted', 'counted', 'counted', 'counted')),
    instrument: oneOf(
      'instrument',
      ['donation', 'equity', 'convertible', 'debt', 'equity+debt', 'strategic', 'secondary', 'credit-line'],
      doc('instrument', 'instrument', 'instrument', 'instrument'),
    ),
    status: oneOf(
      'status',
      ['closed', 'announced', 'partial', 'reported', 'sought', 'offered', 'rejected', 'withdrawn'],
      doc('status', 'status', 'status', 'status'),
    ),
    preMoneyUsd: optional(
      usd('pre_money_usd', doc('pre_money_usd', 'pre_money_usd', 'pre_money_usd', 'pre_money_usd')),
    ),
    postMoneyUsd: optional(
      usd('post_money_usd', doc('post_money_usd', 'post_money_usd', 'post_money_usd', 'post_money_usd')),
    ),
    leadInvestors: idList(
      'lead_investors',
      doc('lead_investors', 'lead_investors', 'lead_investors', 'lead_investors'),
    ),
    noteEn: text('note_en', doc('note_en', 'note_en', 'note_en', 'note_en')),
    noteFr: text('note_fr', doc('note_fr', 'note_fr', 'note_fr', 'note_fr')),
    sourceIds: idList('source_ids', doc('source_ids', 'source_ids', 'source_ids', 'source_ids'), {
      table: 'sources',
      column: 'source_id',
    }),
  },
});

export type FundingRound = RowOf<typeof fundingRounds>;
