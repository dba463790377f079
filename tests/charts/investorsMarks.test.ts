import { describe, expect, test } from 'vitest';
import { investors } from '../../src/charts/investors/investors';
import { readingAt } from '../../src/charts/reading';
import { veilOf } from '../../src/charts/veil';
import { markKey, markRefs, type Drawing, type Mark } from '../../src/charts/view';
import { dayNumber } from '../../src/data/date';
import { refKey, type RecordRef } from '../../src/model/record';
import { litWith } from '../../src/model/relations';
import { defaultOptions, type ViewOptions } from '../../src/selection/options';
import type { Selection } from '../../src/selection/selection';
import { day, record } from '../fixtures/record';
import { frameOf, sliceWith } from './support';

const all = { investorRows: 'all' } as const;
const frame = (options: Partial<ViewOptions> = {}, locale: 'en' | 'fr' = 'en') =>
  frameOf(1100, locale, { ...defaultOptions, ...options });
const draw = (change: Partial<Selection> = {}, options: Partial<ViewOptions> = {}) =>
  investors.draw(sliceWith(change).scene, frame(options));
const markOf = ({ marks }: Drawing, investor: string, round: string): Mark => {
  const found = marks.find(({ ref, part }) => ref.id === investor && part === round);
  if (found === undefined) throw new Error(`${investor} in ${round} isn't drawn`);
  return found;
};

describe('marks', () => {
  test('are one a cheque of the rows, walked along by investor', () => {
    const { scene } = sliceWith();
    const { marks } = draw({}, all);
    expect(marks).toHaveLength(scene.drawn.roundInvestors.length);
    expect(new Set(marks.map(markKey)).size).toBe(marks.length);
    expect(marks.every(({ row, ref }) => row === ref.id)).toBe(true);
  });

  test('tips say amount, round, date, role, what else', () => {
    const drawing = draw();
    expect(markOf(drawing, 'nvidia', 'openai-2026-round').tip).toEqual({
      title: 'Nvidia',
      lines: [
        '$30bn',
        'OpenAI: Record round of 2026',
        '27 February 2026',
        'participant, equity, closed',
        'Also backs xAI',
        'All 4 cheques shown: $30.1bn and 2 undisclosed',
      ],
    });
    expect(markOf(drawing, 'open-philanthropy', 'openai-2016-2021-donations').tip.lines).toEqual([
      '$30m',
      'OpenAI: Donations actually received by the nonprofit',
      '2016 to 2021',
      'participant, donation, closed',
    ]);
    const french = investors.draw(sliceWith().scene, frame({}, 'fr'));
    expect(markOf(french, 'tpg', 'openai-2026-round').tip.lines).toEqual([
      'Montant non publié',
      'OpenAI\u00a0: Record round of 2026',
      '27 février 2026',
      'chef de file, capital, clos',
      'Soutient aussi xAI',
      'Ses 3 mises affichées\u00a0: aucune publiée',
    ]);
  });

  /** Keys of the marks that a chart rings while a record is pointed at: those all of whose records are lit. */
  const rung = (ref: RecordRef) => {
    const lit = litWith(record, ref);
    return draw({}, all)
      .marks.filter((mark) => markRefs(mark).every((one) => lit.has(refKey(one))))
      .map(({ ref: { id }, part }) => `${id} ${part ?? ''}`)
      .sort();
  };

  test('an investor lights all of its cheques, and no others', () => {
    expect(rung({ kind: 'investor', id: 'tpg' })).toEqual([
      'tpg openai-2025-softbank-round',
      'tpg openai-2026-round',
      'tpg xai-debt-equity-2025',
    ]);
  });

  test('a round lights exactly its own cheques', () => {
    expect(rung({ kind: 'round', id: 'xai-debt-equity-2025' })).toEqual([
      'spacex xai-debt-equity-2025',
      'tpg xai-debt-equity-2025',
    ]);
  });

  test('fade by the day of their round', () => {
    const slice = sliceWith({ from: day('2026-01-01') });
    const drawing = investors.draw(slice.scene, frame());
    const faded = veilOf(drawing, slice)?.faded ?? [];
    const isFaded = (mark: Mark) =>
      faded.some(({ x, width: across }) => x === mark.fade.x - 1 && across === mark.fade.width + 2);
    expect(isFaded(markOf(drawing, 'tpg', 'openai-2025-softbank-round'))).toBe(true);
    expect(isFaded(markOf(drawing, 'tpg', 'openai-2026-round'))).toBe(false);
  });
});

test('readings count the backers a company had by a day', () => {
  const { readings } = draw();
  const at = (companyId: string, iso: string) => {
    const reading = readings.find((one) => one.companyId === companyId);
    return reading === undefined ? null : readingAt(reading, dayNumber(day(iso)));
  };
  expect(readings.map(({ companyId }) => companyId)).toEqual(['xai', 'openai']);
  expect(at('xai', '2024-05-25')).toBeNull();
  expect(at('xai', '2024-05-26')).toBe('11 backers');
  expect(at('openai', '2015-12-11')).toBe('9 backers');
  // All count, also those without a row.
  expect([at('xai', '2026-11-23'), at('openai', '2026-11-23')]).toEqual(['25 backers', '40 backers']);
});

test('notes say what has no row, no amount, and whom the filters hide', () => {
  expect(draw().notes).toEqual([
    '37 more backers have no rows here; the table and the file hold all.',
    '39 of 49 cheques have no disclosed amount: small rings, not zeros.',
    'Rounds that the filters leave out would add Elon Musk to those behind both.',
  ]);
  const french = investors.draw(sliceWith().scene, frame({}, 'fr')).notes;
  expect(french).toEqual([
    '37 autres financeurs n’ont pas de ligne ici\u202f; le tableau et le fichier les contiennent tous.',
    '39 mises sur 49 sont d’un montant non publié\u00a0: de petits anneaux, pas des zéros.',
    'Les tours que les filtres écartent ajouteraient Elon Musk à ceux qui sont derrière les deux.',
  ]);
  expect(draw({ q: 'zzzz' }).notes).toEqual([
    'Rounds that the filters leave out would add Andreessen Horowitz, ARK Invest, Elon Musk and 6 more to those behind both.',
  ]);
  expect(draw({ companies: [] }).notes).toEqual([]);
});

describe('table and file', () => {
  test('hold every selected cheque once, those behind both first, each with its sources', () => {
    const slice = sliceWith({ from: day('2024-01-01'), to: day('2024-12-31') });
    const { columns, rows } = investors.table(slice, 'en');
    expect(investors.rows(slice)).toBe(slice.selected.roundInvestors);
    expect(rows.map(markKey).sort()).toEqual(
      slice.selected.roundInvestors.map(({ investorId, roundId }) => `investor:${investorId}/${roundId}`).sort(),
    );
    expect(rows.every(({ cells, sourceIds }) => cells.length === columns.length && sourceIds.length > 0)).toBe(true);
    expect(columns.filter(({ name }) => name === true)).toHaveLength(1);
    const backing = rows.map(({ cells }) => cells[7]?.value !== null);
    expect(backing).toEqual([...backing].sort((a, b) => Number(b) - Number(a)));
  });

  test('say in words what is unknown, and what else a backer backs', () => {
    const { rows } = investors.table(sliceWith(), 'fr');
    const cells = rows.find(({ ref, part }) => ref.id === 'tpg' && part === 'openai-2026-round')?.cells;
    expect(cells?.slice(4)).toEqual([
      { text: 'non publié', value: null },
      { text: 'chef de file', value: 'lead' },
      { text: 'clos', value: 'closed' },
      { text: 'xAI', value: 'xAI' },
    ]);
    expect(rows.at(-1)?.cells[7]).toEqual({ text: 'aucune des autres', value: null });
  });
});
