import { id, idList, isoDate, oneOf, optional, precisions, reference, table, text, url, type RowOf } from '../schema';

export const releaseEvents = table({
  name: 'release_events',
  title: { en: 'Releases', fr: 'Sorties' },
  primaryKey: ['eventId'],
  columns: {
    eventId: id('event_id'),
    companyId: reference('company_id', 'companies', 'company_id'),
    modelId: reference('model_id', 'models', 'model_id'),
    releasedOn: isoDate('released_on'),
    datePrecision: oneOf('date_precision', precisions),
    kind: oneOf('kind', [
      'announcement',
      'preview',
      'general-availability',
      'api',
      'weights',
      'code',
      'paper',
      'system-card',
      'retirement',
    ]),
    access: oneOf('access', ['closed', 'limited', 'product', 'api', 'open-weights', 'open-source']),
    licence: optional(text('licence')),
    scope: optional(oneOf('scope', ['full', 'partial'])),
    url: optional(url('url')),
    noteEn: text('note_en'),
    noteFr: text('note_fr'),
    sourceIds: idList('source_ids', {
      table: 'sources',
      column: 'source_id',
    }),
  },
});

export type ReleaseEvent = RowOf<typeof releaseEvents>;
