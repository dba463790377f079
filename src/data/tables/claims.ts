import { id, idList, integer, oneOf, table, text, type RowOf } from '../schema';

export const claims = table({
  name: 'claims',
  title: { en: 'Claims of the article', fr: 'Affirmations de l’article' },
  primaryKey: ['claimId'],
  columns: {
    claimId: id('claim_id'),
    order: integer('order'),
    textEn: text('text_en'),
    textFr: text('text_fr'),
    theme: oneOf('theme', ['release', 'bid', 'openness', 'definition', 'funding', 'valuation']),
    asOfVerdict: oneOf('as_of_verdict', ['supported', 'partly', 'disputed', 'outdated', 'unsupported']),
    todayVerdict: oneOf('today_verdict', ['supported', 'partly', 'disputed', 'outdated', 'unsupported']),
    verdictNoteEn: text('verdict_note_en'),
    verdictNoteFr: text('verdict_note_fr'),
    check: text('check'),
    sourceIds: idList('source_ids', {
      table: 'sources',
      column: 'source_id',
    }),
  },
});

export type Claim = RowOf<typeof claims>;
