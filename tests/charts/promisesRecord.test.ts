import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyFigures } from '../../src/charts/page/figures';
import { promises } from '../../src/charts/promises/promises';
import { readingAt } from '../../src/charts/reading';
import type { Mark } from '../../src/charts/view';
import { dayNumber } from '../../src/data/date';
import { promiseBalance, speakerBalances } from '../../src/model/promises';
import { refKey } from '../../src/model/record';
import { litWith } from '../../src/model/relations';
import type { Selection } from '../../src/selection/selection';
import { sliceOf } from '../../src/selection/slice';
import { articleDay, day, record } from '../fixtures/record';
import { arbitrarySelection } from '../selection/arbitrary';
import { frameOf, sliceWith } from './support';

const draw = (change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en') =>
  promises.draw(sliceWith(change).scene, frameOf(1100, locale));
const markOf = (marks: readonly Mark[], id: string): Mark => {
  const found = marks.find(({ ref }) => ref.id === id);
  if (found === undefined) throw new Error(`${id} isn't drawn`);
  return found;
};
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('tips', () => {
  const tip = (id: string, change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en') => {
    const { title, lines } = markOf(draw(change, locale).marks, id).tip;
    return [title, ...lines].map(plain);
  };

  test('say who, what, about whom, when due, what became of it and what settled it', () => {
    expect(tip('musk-2024-03-grok-this-week')).toEqual([
      'Elon Musk, 11 March 2024',
      '“This week, @xAI will open source Grok”',
      'About xAI',
      'Due: 17 March 2024',
      'Kept: 17 March 2024',
      'Settled by: Grok-1’s weights, 17 March 2024',
    ]);
    expect(tip('musk-2025-02-grok-2-few-months', {}, 'fr')).toEqual([
      'Elon Musk, 17 février 2025',
      '“a few months”',
      'Concerne xAI',
      'Échéance : mai 2025',
      'Tenue avec 84 jours de retard : 23 août 2025',
      'Dénouement : les poids de Grok-2, 23 août 2025',
    ]);
  });

  test('know nothing of what came after the as-of day', () => {
    expect(tip('musk-2025-02-grok-2-few-months', { asOf: day('2025-07-15') }).slice(3)).toEqual([
      'Due: May 2025',
      'Still pending on 15 July 2025, overdue by 45 days',
    ]);
    expect(tip('altman-2025-03-open-weight', { asOf: day('2025-04-01') }).slice(3)).toEqual([
      'No due day named',
      'Still pending on 1 April 2025',
    ]);
  });

  test('say what isn’t known', () => {
    expect(tip('musk-2015-11-one-billion').slice(3)).toEqual([
      'Public since 5 March 2024',
      'No due day named',
      'Broken, day not known',
    ]);
    expect(tip('musk-2025-02-withdraw-bid')).toContain('Cannot be tested');
  });
});

describe('links', () => {
  const { marks } = draw();
  const lit = (key: string) => {
    const [kind, id] = key.split(':') as ['model' | 'release' | 'statement', string];
    return litWith(record, { kind, id });
  };

  test('a model lights the promises it settled', () => {
    const keys = lit('model:grok-2');
    expect(marks.filter(({ ref }) => keys.has(refKey(ref))).map(({ ref }) => ref.id)).toEqual([
      'musk-2025-02-grok-2-few-months',
      'musk-2025-08-grok-2-next-week',
    ]);
  });

  test('a promise lights the release and the model that settled it', () => {
    expect([...lit('statement:musk-2024-03-grok-this-week')]).toEqual(
      expect.arrayContaining(['release:grok-1-weights', 'model:grok-1']),
    );
  });
});

describe('readings', () => {
  const at = (companyId: string, on: string, change: Partial<Selection> = {}) => {
    const reading = draw(change).readings.find((each) => each.companyId === companyId);
    return reading === undefined ? null : readingAt(reading, dayNumber(day(on)));
  };

  test.each([
    ['xai', '2023-03-30', null],
    ['xai', '2023-03-31', '1 of 1 kept'],
    ['xai', '2025-02-19', '3 of 4 kept'],
    ['xai', '2025-08-23', '3 of 6 kept, 2 late'],
    ['xai', '2026-11-23', '3 of 11 kept, 3 late'],
    // Public, and so settled, since March 2024.
    ['openai', '2024-03-05', '0 of 1 kept'],
    ['openai', '2026-11-23', '4 of 5 kept'],
  ])('%s on %s: %s', (companyId, on, text) => {
    expect(at(companyId, on)).toBe(text);
  });

  test('end with the as-of day', () => {
    expect(at('xai', '2026-11-23', { asOf: articleDay })).toBe('3 of 4 kept');
  });
});

describe('table and file', () => {
  test('hold the promises made in the brush, other statements left out', () => {
    const slice = sliceWith({ from: day('2025-01-01'), to: day('2025-12-31') });
    const { rows, columns } = promises.table(slice, 'en');
    expect(rows.map(({ ref }) => ref.id)).toEqual(promises.rows(slice).map(({ statementId }) => statementId));
    expect(promises.rows(slice).every(({ kind }) => kind === 'promise')).toBe(true);
    expect(rows).toHaveLength(11);
    expect(rows.every(({ cells, sourceIds }) => cells.length === columns.length && sourceIds.length > 0)).toBe(true);
  });

  test('say outcome, days late and what settled it', () => {
    const row = (id: string, change: Partial<Selection> = {}) =>
      promises
        .table(sliceWith(change), 'en')
        .rows.find(({ ref }) => ref.id === id)
        ?.cells.slice(4)
        .map(({ text, value }) => [plain(text), value]);
    expect(row('musk-2025-08-grok-2-next-week')).toEqual([
      ['17 Aug 2025', '2025-08-17'],
      ['kept 6 days late', 'kept-late'],
      ['23 Aug 2025', '2025-08-23'],
      ['6', 6],
      ['Grok-2’s weights', 'grok-2-weights'],
    ]);
    expect(row('musk-2025-02-grok-2-few-months', { asOf: day('2025-07-15') })).toEqual([
      ['May 2025', '2025-05-01'],
      ['pending, overdue by 45 days', 'pending'],
      ['–', null],
      ['–', null],
      ['–', null],
    ]);
  });
});

test('speakers’ balances add up to the table and to the key figures, whatever is selected', () => {
  fc.assert(
    fc.property(arbitrarySelection, (selection) => {
      const slice = sliceOf(record, selection);
      const all = promiseBalance(slice.selected.statements, slice.asOf);
      const speakers = speakerBalances(slice.selected.statements, slice.asOf);
      for (const key of ['kept', 'keptLate', 'broken', 'pending', 'notTestable', 'due'] as const) {
        expect(speakers.reduce((sum, balance) => sum + balance[key], 0)).toBe(all[key]);
      }
      const table = promises.table(slice, 'en').rows.map(({ cells }) => cells[5]?.value);
      expect(table.filter((state) => state === 'kept')).toHaveLength(all.kept);
      expect(table).toHaveLength(all.promises.length);
      const cells = keyFigures(slice, 'en').find(({ id }) => id === 'promises')?.cells ?? [];
      const figures = cells.flatMap(({ value }) => (typeof value === 'string' ? [value.split('/').map(Number)] : []));
      expect(figures.reduce((sum, [kept = 0]) => sum + kept, 0)).toBe(all.kept);
      expect(figures.reduce((sum, [, due = 0]) => sum + due, 0)).toBe(all.due);
    }),
    { numRuns: 60 },
  );
});
