import { doc, idList, oneOf, reference, table, text, type RowOf } from '../schema';

export const openness = table({
  name: 'openness',
  title: { en: 'openness', fr: 'openness' },
  description: { en: 'openness', fr: 'openness' },
  primaryKey: ['modelId', 'dimension'],
  columns: {
    modelId: reference('model_id', 'models', 'model_id', doc('model_id', 'model_id', 'model_id', 'model_id')),
    dimension: oneOf(
      'dimension',
      [
        'weights',
        'inference-code',
        'training-code',
        'training-data',
        'data-documentation',
        'architecture',
        'paper',
        'model-card',
        'licence',
        'api',
      ],
      doc('dimension', 'dimension', 'dimension', 'dimension'),
    ),
    level: oneOf('level', ['open', 'partial', 'closed', 'unknown'], doc('level', 'level', 'level', 'level')),
    noteEn: text('note_en', doc('note_en', 'note_en', 'note_en', 'note_en')),
    noteFr: text('note_fr', doc('note_fr', 'note_fr', 'note_fr', 'note_fr')),
    sourceIds: idList('source_ids', doc('source_ids', 'source_ids', 'source_ids', 'source_ids'), {
      table: 'sources',
      column: 'source_id',
    }),
  },
});

export type OpennessLevel = RowOf<typeof openness>;
