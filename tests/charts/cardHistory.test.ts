import { describe, expect, test } from 'vitest';
import { cardChanges } from '../../src/charts/card/cardHistory';
import type { Change } from '../../src/data/tables/changes';
import type { RecordRef } from '../../src/model/record';
import { locales, type Locale } from '../../src/text/format';
import { change } from '../fixtures/change';
import { allRefs, record } from '../fixtures/record';

const round: RecordRef = { kind: 'round', id: 'xai-series-c' };
const told = (history: readonly Change[], ref = round, locale: Locale = 'en') =>
  cardChanges(record, history, ref, locale);
const ofRound = (column: string | null, old: string | null, now: string | null) =>
  change('funding_rounds', 'xai-series-c', column, { old, new: now });

describe('a changed cell', () => {
  test.each([
    ['amount_usd', '5000000000', '6000000000', 'Amount', '$5,000,000,000', '$6,000,000,000'],
    ['amount_usd', null, '6000000000', 'Amount', 'empty', '$6,000,000,000'],
    ['announced_on', '2024-12-01', '2024-12-23', 'Announced', '1 December 2024', '23 December 2024'],
    ['counted', 'true', 'false', 'Counted', 'yes', 'no'],
    ['instrument', 'credit-line', 'equity', 'Instrument', 'credit line', 'equity'],
    ['lead_investors', 'a;b', 'a', 'Lead investors', 'a, b', 'a'],
    ['no_such_column', 'x', 'y', 'no_such_column', 'x', 'y'],
    ['amount_usd', 'many', '<b>', 'Amount', 'many', '<b>'],
  ])('%s from %s to %s', (column, old, now, title, before, after) => {
    const [said] = told([ofRound(column, old, now)]);
    expect(said?.title.startsWith(title)).toBe(true);
    expect(said?.before).toMatchObject({ kind: 'cell', text: before });
    expect(said?.after).toMatchObject({ kind: 'cell', text: after });
  });

  test('in French, with its day, reason and sources', () => {
    const sourceId = record.tables.sources[0]?.sourceId ?? '';
    const [said] = told(
      [
        change('funding_rounds', 'xai-series-c', 'amount_usd', {
          old: null,
          new: '6000000000',
          sourceIds: [sourceId, 'no-such-source'],
        }),
      ],
      round,
      'fr',
    );
    expect(said).toMatchObject({
      day: '2026-11-25',
      date: '25 novembre 2026',
      before: { text: 'vide', lang: 'fr' },
      after: { text: '6\u202f000\u202f000\u202f000\u00a0$' },
      reason: 'Pourquoi',
    });
    expect(said?.sources.map(({ title }) => title)).toEqual([record.sourceById.get(sourceId)?.title]);
  });

  test('knows the language of a note', () => {
    const [note] = told([ofRound('note_fr', 'un', 'deux')]);
    expect(note?.before).toEqual({ kind: 'cell', text: 'un', lang: 'fr' });
  });
});

describe('a whole row', () => {
  const cells = JSON.stringify({ round_id: 'xai-series-c', amount_usd: '6000000000', note_fr: 'Note', status: '' });

  test.each([
    [null, cells, 'Row added'],
    [cells, null, 'Row removed'],
    [cells, cells, 'Row replaced'],
  ])('%#', (old, now, title) => {
    const [said] = told([ofRound(null, old, now)]);
    expect(said?.title).toBe(title);
    expect([said?.before === null, said?.after === null]).toEqual([old === null, now === null]);
    expect((said?.after ?? said?.before)?.kind).toBe('row');
  });

  test('lists its cells in words, empty ones apart', () => {
    const [said] = told([ofRound(null, null, cells)]);
    expect(said?.after).toMatchObject({
      kind: 'row',
      cells: [{ text: 'xai-series-c' }, { text: '$6,000,000,000' }, { text: 'Note', lang: 'fr' }],
    });
  });

  test.each(['not JSON', '[1]', 'null', '"text"', '{'])('%s stays text', (odd) => {
    expect(told([ofRound(null, null, odd)])[0]?.after).toEqual({ kind: 'cell', text: odd, lang: 'en' });
  });

  test('cells that are no text are shown as they are', () => {
    const [said] = told([ofRound(null, null, '{"amount_usd":6000000000,"x":{"y":1}}')]);
    expect(said?.after).toMatchObject({ cells: [{ text: '$6,000,000,000' }, { label: 'x', text: '{"y":1}' }] });
  });
});

test('a card of several rows says which', () => {
  const level = change('openness', 'grok-1/training-data', 'level', { old: 'unknown', new: 'closed' });
  const [openness] = told([level], { kind: 'openness', id: 'grok-1' });
  expect(openness?.title).toMatch(/^training data: /);
  const cheques = [
    change('round_investors', 'xai-series-c/nvidia', 'role'),
    change('round_investors', 'no-such/nvidia', null),
  ];
  const [known, unknown] = told(cheques, { kind: 'investor', id: 'nvidia' });
  expect(known?.title).toMatch(/^Series C.*: /);
  expect(unknown?.title).toMatch(/^no-such: /);
});

test('keys differ; a record without changes has none; every record has its own only', () => {
  const history = [ofRound('status', 'a', 'b'), ofRound('status', 'b', 'c')];
  expect(new Set(told(history).map(({ key }) => key)).size).toBe(2);
  for (const ref of allRefs(record)) {
    for (const locale of locales) {
      expect(told(history, ref, locale)).toHaveLength(ref.kind === round.kind && ref.id === round.id ? 2 : 0);
    }
  }
});
