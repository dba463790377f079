import { boolean, doc, id, idList, integer, optional, reference, table, text, type RowOf } from '../schema';

export const models = table({
  name: 'models',
  title: { en: 'models', fr: 'models' },
  description: { en: 'models', fr: 'models' },
  primaryKey: ['modelId'],
  columns: {
    modelId: id('model_id', doc('model_id', 'model_id', 'model_id', 'model_id')),
    companyId: reference(
      'company_id',
      'companies',
      'company_id',
      doc('company_id', 'company_id', 'company_id', 'company_id'),
    ),
    family: text('family', doc('family', 'family', 'family', 'family')),
    name: text('name', doc('name', 'name', 'name', 'name')),
    isFlagship: boolean('is_flagship', doc('is_flagship', 'is_flagship', 'is_flagship', 'is_flagship')),
    parametersTotal: optional(
      integer('parameters_total', doc('parameters_total', 'parameters_total', 'parameters_total', 'parameters_total')),
    ),
    parametersActive: optional(
      integer(
        'parameters_active',
        doc('parameters_active', 'parameters_active', 'parameters_active', 'parameters_active'),
      ),
    ),
    contextTokens: optional(
      integer('context_tokens', doc('context_tokens', 'context_tokens', 'context_tokens', 'context_tokens')),
    ),
    noteEn: text('note_en', doc('note_en', 'note_en', 'note_en', 'note_en')),
    noteFr: text('note_fr', doc('note_fr', 'note_fr', 'note_fr', 'note_fr')),
    sourceIds: idList('source_ids', doc('source_ids', 'source_ids', 'source_ids', 'source_ids'), {
      table: 'sources',
      column: 'source_id',
    }),
  },
});

export type Model = RowOf<typeof models>;
