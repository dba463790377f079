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
  url,
  type RowOf,
} from '../schema';

export const releaseEvents = table({
  name: 'release_events',
  title: { en: 'release_events', fr: 'release_events' },
  description: { en: 'release_events', fr: 'release_events' },
  primaryKey: ['eventId'],
  columns: {
    eventId: id('event_id', doc('event_id', 'event_id', 'event_id', 'event_id')),
    companyId: reference(
      'company_id',
      'companies',
      'company_id',
      doc('company_id', 'company_id', 'company_id', 'company_id'),
    ),
    modelId: reference('model_id', 'models', 'model_id', doc('model_id', 'model_id', 'model_id', 'model_id')),
    releasedOn: isoDate('released_on', doc('released_on', 'released_on', 'released_on', 'released_on')),
    datePrecision: oneOf(
      'date_precision',
      precisions,
      doc('date_precision', 'date_precision', 'date_precision', 'date_precision'),
    ),
    kind: oneOf(
      'kind',
      [
        'announcement',
        'preview',
        'general-availability',
        'api',
        'weights',
        'code',
        'paper',
        'system-card',
        'retirement',
      ],
      doc('kind', 'kind', 'kind', 'kind'),
    ),
    access: oneOf(
      'access',
      ['closed', 'limited', 'product', 'api', 'open-weights', 'open-source'],
      doc('access', 'access', 'access', 'access'),
    ),
    licence: optional(text('licence', doc('licence', 'licence', 'licence', 'licence'))),
    scope: optional(oneOf('scope', ['full', 'partial'], doc('scope', 'scope', 'scope', 'scope'))),
    url: optional(url('url', doc('url', 'url', 'url', 'url'))),
    noteEn: text('note_en', doc('note_en', 'note_en', 'note_en', 'note_en')),
    noteFr: text('note_fr', doc('note_fr', 'note_fr', 'note_fr', 'note_fr')),
    sourceIds: idList('source_ids', doc('source_ids', 'source_ids', 'source_ids', 'source_ids'), {
      table: 'sources',
      column: 'source_id',
    }),
  },
});

export type ReleaseEvent = RowOf<typeof releaseEvents>;
