import { doc, id, idList, integer, oneOf, table, text, type RowOf } from '../schema';

export const claims = table({
  name: 'claims',
  title: { en: 'claims', fr: 'claims' },
  description: { en: 'claims', fr: 'claims' },
  primaryKey: ['claimId'],
  columns: {
    claimId: id('claim_id', doc('claim_id', 'claim_id', 'claim_id', 'claim_id')),
    order: integer('order', doc('order', 'order', 'order', 'order')),
    textEn: text('text_en', doc('text_en', 'text_en', 'text_en', 'text_en')),
    textFr: text('text_fr', doc('text_fr', 'text_fr', 'text_fr', 'text_fr')),
    theme: oneOf(
      'theme',
      ['release', 'bid', 'openness', 'definition', 'funding', 'valuation'],
      doc('theme', 'theme', 'theme', 'theme'),
    ),
    asOfVerdict: oneOf(
      'as_of_verdict',
      ['supported', 'partly', 'disputed', 'outdated', 'unsupported'],
      doc('as_of_verdict', 'as_of_verdict', 'as_of_verdict', 'as_of_verdict'),
    ),
    todayVerdict: oneOf(
      'today_verdict',
      ['supported', 'partly', 'disputed', 'outdated', 'unsupported'],
      doc('today_verdict', 'today_verdict', 'today_verdict', 'today_verdict'),
    ),
    verdictNoteEn: text(
      'verdict_note_en',
      doc('verdict_note_en', 'verdict_note_en', 'verdict_note_en', 'verdict_note_en'),
    ),
    verdictNoteFr: text(
      'verdict_note_fr',
      doc('verdict_note_fr', 'verdict_note_fr', 'verdict_note_fr', 'verdict_note_fr'),
    ),
    check: text('check', doc('check', 'check', 'check', 'check')),
    sourceIds: idList('source_ids', doc('source_ids', 'source_ids', 'source_ids', 'source_ids'), {
      table: 'sources',
      column: 'source_id',
    }),
  },
});

export type Claim = RowOf<typeof claims>;
