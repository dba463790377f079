import { describe, expect, test } from 'vitest';
import { money } from '../../src/charts/money/money';
import type { Mark } from '../../src/charts/view';
import { dayNumber } from '../../src/data/date';
import { instruments, roundStatuses, type Selection } from '../../src/selection/selection';
import { day } from '../fixtures/record';
import { billionsAt, frameOf, linesOf, sliceWith, svgOf, textsOf, timeOf } from './support';

const width = 1100;
const draw = (change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en') =>
  money.draw(sliceWith(change).scene, frameOf(width, locale));
const textOf = (change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en') =>
  textsOf(svgOf(draw(change, locale), width)).map(({ text }) => text);
const markOf = (marks: readonly Mark[], id: string): Mark => {
  const found = marks.find(({ ref }) => ref.id === id);
  if (found === undefined) throw new Error(`${id} isn't drawn`);
  return found;
};
const middle = ({ box }: Mark) => [box.x + box.width / 2, box.y + box.height / 2] as const;

describe('what is painted', () => {
  test('the line ends are named with their totals', () => {
    expect(textOf()).toEqual(expect.arrayContaining(['OpenAI', '$183bn', 'xAI', '$42.1bn']));
    expect(textOf({}, 'fr')).toEqual(expect.arrayContaining(['183\u00a0Md$', '42,1\u00a0Md$']));
  });

  test('totals are those known on the as-of day', () => {
    expect(textOf({ asOf: day('2025-02-19') })).toEqual(expect.arrayContaining(['$19.7bn', '$12.1bn']));
  });

  test('the largest rounds are named', () => {
    expect(textOf()).toEqual(
      expect.arrayContaining(['Record round of 2026, $122bn', 'SoftBank-led round, $41bn', 'Series B, $6bn']),
    );
  });

  test('an undisclosed amount is said, not zero', () => {
    expect(textOf()).toContain('First round of OpenAI LP (capped profit), undisclosed');
    const lines = markOf(draw().marks, 'openai-2019-lp-first-round').tip.lines;
    expect(lines).toContain('Amount undisclosed');
    expect(lines.join()).not.toContain('$0');
  });
});

describe('where rounds lie', () => {
  test('dots on their day and on the total they make', () => {
    const drawing = draw({ scale: 'linear', companies: ['xai'] });
    const { marks, plot } = drawing;
    const time = timeOf(drawing);
    const [x, y] = middle(markOf(marks, 'xai-series-b'));
    const [first, last] = time.domain;
    const share = (dayNumber(day('2024-05-26')) - first) / (last - first);
    expect(x).toBeCloseTo(plot.x + share * plot.width);
    // 134.68 million and then 6 billion, on the scale that the total's end and the axis' foot give.
    const foot = plot.y + plot.height;
    const [, top] = middle(markOf(marks, 'xai-series-e'));
    expect((foot - y) / (foot - top)).toBeCloseTo(6.13468 / 42.13468);
  });

  test('a year is a bar as long as the year, on both axes', () => {
    const drawing = draw();
    const { marks } = drawing;
    const time = timeOf(drawing);
    const perDay = (time.range[1] - time.range[0]) / (time.domain[1] - time.domain[0]);
    const bar = markOf(marks, 'openai-2021-microsoft');
    expect(bar.shape).toBe('rectangular');
    expect(bar.box.width).toBeCloseTo(364 * perDay);
    // Gifts of 2016 to 2021 come as one row.
    expect(markOf(marks, 'openai-2016-2021-donations').box.width).toBeCloseTo(2191 * perDay);
  });

  test('what does not count lies on the line’s level of its day', () => {
    const { marks } = draw();
    const [, line] = middle(markOf(marks, 'openai-2024-10-round'));
    expect(middle(markOf(marks, 'openai-2024-10-credit-facility'))[1]).toBeCloseTo(line);
  });

  test('area stands for the amount', () => {
    const { marks } = draw();
    const [record, softbank] = ['openai-2026-round', 'openai-2025-softbank-round'].map(
      (id) => markOf(marks, id).box.width,
    );
    expect(((record ?? 0) / (softbank ?? 1)) ** 2).toBeCloseTo(122 / 41);
  });

  test('ages put foundings on one spot', () => {
    const drawing = draw({ align: 'age' });
    const { marks } = drawing;
    const time = timeOf(drawing);
    const perDay = (time.range[1] - time.range[0]) / (time.domain[1] - time.domain[0]);
    const days = dayNumber(day('2024-05-26')) - dayNumber(day('2023-03-09'));
    expect(middle(markOf(marks, 'xai-series-b'))[0]).toBeCloseTo(time.range[0] + (days - time.domain[0]) * perDay);
  });

  test('a zoom leaves out rounds of other days and keeps the line’s level', () => {
    const zoomed = { from: day('2025-01-01'), to: day('2025-12-31'), zoom: true };
    const drawing = draw(zoomed);
    const ids = drawing.marks.map(({ ref }) => ref.id);
    expect(ids).toEqual(['openai-2025-softbank-round', 'xai-debt-equity-2025']);
    expect(textOf(zoomed)).toEqual(expect.arrayContaining(['$60.7bn', '$22.1bn']));
    const { domain, range } = timeOf(drawing);
    const perDay = (range[1] - range[0]) / (domain[1] - domain[0]);
    const corners = linesOf(drawing, 'lines', 'var(--openai)').map((line) =>
      line.map(([x, y]) => [
        Math.round(domain[0] + (x - range[0]) / perDay),
        Number(billionsAt(drawing, width, y).toFixed(1)),
      ]),
    );
    const [first, change, last] = ['2025-01-01', '2025-03-31', '2025-12-31'].map((iso) => dayNumber(day(iso)));
    expect(corners).toEqual([
      [
        [first, 19.7],
        [change, 19.7],
        [change, 60.7],
        [last, 60.7],
      ],
    ]);
  });
});

describe('notes', () => {
  test('count what has no amount and what a log axis cannot show', () => {
    expect(draw().notes).toEqual([
      '1 round has no disclosed amount: a small ring, not a zero.',
      '1 round before the first counted money can’t be shown on a log scale.',
    ]);
    expect(draw({}, 'fr').notes[0]).toBe('1 tour au montant non publié\u00a0: un petit anneau, pas un zéro.');
  });

  test('a linear axis shows all', () => {
    const linear = draw({ scale: 'linear' });
    expect(linear.notes).toHaveLength(1);
    expect(linear.marks).toHaveLength(draw().marks.length + 1);
  });

  test('a log axis of every round still accounts for each', () => {
    const change = { roundStatuses, instruments };
    const slice = sliceWith(change);
    const drawing = draw(change);
    expect(drawing.notes[1]).toMatch(/^2 rounds/);
    expect(drawing.marks.length + 2).toBe(slice.drawn.fundingRounds.length);
  });
});

test('tips say why a round does not count', () => {
  const { marks } = draw({ instruments, roundStatuses });
  const tip = (id: string) => markOf(marks, id).tip.lines.join('; ');
  expect(tip('openai-2024-10-credit-facility')).toContain('Not counted: an undrawn credit line isn’t money yet');
  expect(tip('openai-2025-10-secondary')).toContain('Not counted: the money goes to the sellers of shares');
  expect(tip('xai-chip-spv-2025')).toContain('Not counted: the money stands in another row');
  expect(tip('openai-2025-09-nvidia-loi')).toContain('Not known to have come in');
  expect(tip('xai-series-c')).toBe(
    '$6bn; 23 December 2024; equity, closed; $45bn before the money; $51bn after the money; Raised in all by then: $18.1bn',
  );
});

describe('table and file', () => {
  test('hold the selected rounds, each with its sources', () => {
    const slice = sliceWith({ from: day('2024-01-01'), to: day('2024-12-31') });
    const { columns, rows } = money.table(slice, 'en');
    expect(money.rows(slice)).toBe(slice.selected.fundingRounds);
    expect(rows.map(({ ref }) => ref.id)).toEqual(slice.selected.fundingRounds.map(({ roundId }) => roundId));
    expect(rows.every(({ cells, sourceIds }) => cells.length === columns.length && sourceIds.length > 0)).toBe(true);
    expect(columns.filter(({ name }) => name === true)).toHaveLength(1);
  });

  test('an unknown amount is null, in words', () => {
    const row = money.table(sliceWith(), 'fr').rows.find(({ ref }) => ref.id === 'openai-2019-lp-first-round');
    expect(row?.cells[3]).toEqual({ text: 'non publié', value: null });
    expect(row?.cells[6]).toEqual({ text: 'compté à part', value: 'apart' });
  });
});
