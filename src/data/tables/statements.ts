import {
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
  title: { en: 'Statements', fr: 'Déclarations' },
  primaryKey: ['statementId'],
  columns: {
    statementId: id('statement_id'),
    companyId: reference('company_id', 'companies', 'company_id'),
    speaker: text('speaker'),
    saidOn: isoDate('said_on'),
    datePrecision: oneOf('date_precision', precisions),
    knownOn: optional(isoDate('known_on')),
    quote: text('quote'),
    language: language('language'),
    topic: oneOf('topic', ['openness', 'funding', 'governance', 'competition', 'safety']),
    kind: oneOf('kind', ['promise', 'claim', 'criticism', 'refusal']),
    dueOn: optional(isoDate('due_on')),
    duePrecision: optional(oneOf('due_precision', precisions)),
    outcome: optional(oneOf('outcome', ['kept', 'kept-late', 'broken', 'pending', 'not-testable'])),
    outcomeOn: optional(isoDate('outcome_on')),
    outcomeEventId: optional(reference('outcome_event_id', 'release_events', 'event_id')),
    noteEn: text('note_en'),
    noteFr: text('note_fr'),
    sourceIds: idList('source_ids', {
      table: 'sources',
      column: 'source_id',
    }),
  },
});

export type Statement = RowOf<typeof statements>;
