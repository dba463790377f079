import { boolean, id, idList, integer, optional, reference, table, text, type RowOf } from '../schema';

export const models = table({
  name: 'models',
  title: { en: 'Models', fr: 'Modèles' },
  primaryKey: ['modelId'],
  columns: {
    modelId: id('model_id'),
    companyId: reference('company_id', 'companies', 'company_id'),
    family: text('family'),
    name: text('name'),
    isFlagship: boolean('is_flagship'),
    parametersTotal: optional(integer('parameters_total')),
    parametersActive: optional(integer('parameters_active')),
    contextTokens: optional(integer('context_tokens')),
    noteEn: text('note_en'),
    noteFr: text('note_fr'),
    sourceIds: idList('source_ids', {
      table: 'sources',
      column: 'source_id',
    }),
  },
});

export type Model = RowOf<typeof models>;
