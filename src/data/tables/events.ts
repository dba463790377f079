import { id, idList, isoDate, oneOf, optional, precisions, reference, table, text, usd, type RowOf } from '../schema';

export const events = table({
  name: 'events',
  title: { en: 'Events', fr: 'Événements' },
  primaryKey: ['eventId'],
  columns: {
    eventId: id('event_id'),
    companyIds: idList('company_ids', {
      table: 'companies',
      column: 'company_id',
    }),
    happenedOn: isoDate('happened_on'),
    datePrecision: oneOf('date_precision', precisions),
    knownOn: optional(isoDate('known_on')),
    kind: oneOf('kind', [
      'founding',
      'governance',
      'deal',
      'acquisition',
      'merger',
      'bid',
      'lawsuit',
      'ruling',
      'infrastructure',
      'ipo',
    ]),
    titleEn: text('title_en'),
    titleFr: text('title_fr'),
    amountUsd: optional(usd('amount_usd')),
    roundId: optional(reference('round_id', 'funding_rounds', 'round_id')),
    noteEn: text('note_en'),
    noteFr: text('note_fr'),
    sourceIds: idList('source_ids', {
      table: 'sources',
      column: 'source_id',
    }),
  },
});

export type ContextEvent = RowOf<typeof events>;
