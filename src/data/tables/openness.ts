import { idList, oneOf, reference, table, text, type RowOf } from '../schema';

export const openness = table({
  name: 'openness',
  title: { en: 'Openness', fr: 'Ouverture' },
  primaryKey: ['modelId', 'dimension'],
  columns: {
    modelId: reference('model_id', 'models', 'model_id'),
    dimension: oneOf('dimension', [
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
    ]),
    level: oneOf('level', ['open', 'partial', 'closed', 'unknown']),
    noteEn: text('note_en'),
    noteFr: text('note_fr'),
    sourceIds: idList('source_ids', {
      table: 'sources',
      column: 'source_id',
    }),
  },
});

export type OpennessLevel = RowOf<typeof openness>;
