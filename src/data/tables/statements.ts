import {
  doc,
  id,
  idList,
  isoDate,
  language,
  oneOf,
  optional,
  precisions,
  reference,
  table,
  text,
  type RowOf,
} from '../schema';

export const statements = table({
  name: 'statements',
  title: { en: 'statements', fr: 'statements' },
  description: { en: 'statements', fr: 'statements' },
  primaryKey: ['statementId'],
  columns: {
    statementId: id('statement_id', doc('statement_id', 'statement_id', 'statement_id', 'statement_id')),
    companyId: reference(
      'company_id',
      'companies',
      'company_id',
      doc('company_id', 'company_id', 'company_id', 'company_id'),
    ),
    speaker: text('speaker', doc('speaker', 'speaker', 'speaker', 'speaker')),
    saidOn: isoDate('said_on', doc('said_on', 'said_on', 'said_on', 'said_on')),
    datePrecision: oneOf(
      'date_precision',
      precisions,
      doc('date_precision', 'date_precision', 'date_precision', 'date_precision'),
    ),
    knownOn: optional(isoDate('known_on', doc('known_on', 'known_on', 'known_on', 'known_on'))),
    quote: text('quote', doc('quote', 'quote', 'quote', 'quote')),
    language: language('language', doc('language', 'language', 'language', 'language')),
    topic: oneOf(
      'topic',
      ['openness', 'funding', 'governance', 'competition', 'safety'],
      doc('topic', 'topic', 'topic', 'topic'),
    ),
    kind: oneOf('kind', ['promise', 'claim', 'criticism', 'refusal'], doc('kind', 'kind', 'kind', 'kind')),
    dueOn: optional(isoDate('due_on', doc('due_on', 'due_on', 'due_on', 'due_on'))),
    duePrecision: optional(
      oneOf('due_precision', precisions, doc('due_precision', 'due_precision', 'due_precision', 'due_precision')),
    ),
    outcome: optional(
      oneOf(
        'outcome',
        ['kept', 'kept-late', 'broken', 'pending', 'not-testable'],
        doc('outcome', 'outcome', 'outcome', 'outcome'),
      ),
    ),
    outcomeOn: optional(isoDate('outcome_on', doc('outcome_on', 'outcome_on', 'outcome_on', 'outcome_on'))),
    outcomeEventId: optional(
      reference(
        'outcome_event_id',
        'release_events',
        'event_id',
        doc('outcome_event_id', 'outcome_event_id', 'outcome_event_id', 'outcome_event_id'),
      ),
    ),
    noteEn: text('note_en', doc('note_en', 'note_en', 'note_en', 'note_en')),
    noteFr: text('note_fr', doc('note_fr', 'note_fr', 'note_fr', 'note_fr')),
    sourceIds: idList('source_ids', doc('source_ids', 'source_ids', 'source_ids', 'source_ids'), {
      table: 'sources',
      column: 'source_id',
    }),
  },
});

export type Statement = RowOf<typeof statements>;
