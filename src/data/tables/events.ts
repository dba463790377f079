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

export const events = table({
  name: 'events',
  title: { en: 'events', fr: 'events' },
  description: { en: 'events', fr: 'events' },
  primaryKey: ['eventId'],
  columns: {
    eventId: id('event_id', doc('event_id', 'event_id', 'event_id', 'event_id')),
    companyIds: idList('company_ids', doc('company_ids', 'company_ids', 'company_ids', 'company_ids'), {
      table: 'companies',
      column: 'company_id',
    }),
    happenedOn: isoDate('happened_on', doc('happened_on', 'happened_on', 'happened_on', 'happened_on')),
    datePrecision: oneOf(
      'date_precision',
      precisions,
      doc('date_precision', 'date_precision', 'date_precision', 'date_precision'),
    ),
    knownOn: optional(isoDate('known_on', doc('known_on', 'known_on', 'known_on', 'known_on'))),
    kind: oneOf(
      'kind',
      ['founding', 'governance', 'deal', 'acquisition', 'merger', 'bid', 'lawsuit', 'ruling', 'infrastructure', 'ipo'],
      doc('kind', 'kind', 'kind', 'kind'),
    ),
    titleEn: text('title_en', doc('title_en', 'title_en', 'title_en', 'title_en')),
    titleFr: text('title_fr', doc('title_fr', 'title_fr', 'title_fr', 'title_fr')),
    amountUsd: optional(usd('amount_usd', doc('amount_usd', 'amount_usd', 'amount_usd', 'amount_usd'))),
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

export type ContextEvent = RowOf<typeof events>;
