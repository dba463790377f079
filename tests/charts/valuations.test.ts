import { describe, expect, test } from 'vitest';
import type { Mark } from '../../src/charts/view';
import { valuations } from '../../src/charts/valuations/valuations';
import { valuationStatuses, type Selection } from '../../src/selection/selection';
import { day } from '../fixtures/record';
import { frameOf, sliceWith, svgOf, textsOf, timeOf } from './support';

const draw = (change: Partial<Selection> = {}, width = 1100) =>
  valuations.draw(sliceWith(change).scene, frameOf(width));
const textOf = (change: Partial<Selection> = {}, width = 1100) =>
  textsOf(svgOf(draw(change, width), width)).map(({ text }) => text);
const markOf = (marks: readonly Mark[], id: string): Mark => {
  const found = marks.find(({ ref }) => ref.id === id);
  if (found === undefined) throw new Error(`${id} isn't drawn`);
  return found;
};
const seriesOf = (change: Partial<Selection>, id: string) =>
  [draw(change).option.series].flat().find((series) => series?.id === id);

test('latest prices are named as ranges, at any width', () => {
  for (const width of [340, 700, 1100]) {
    expect(textOf({}, width)).toEqual(expect.arrayContaining(['OpenAI', '$730–852bn', 'xAI', '$250bn']));
  }
});

test('reports that disagree are labelled as one range', () => {
  expect(textOf()).toEqual(expect.arrayContaining(['$40–51bn', '$75–150bn', '$14–20bn']));
});

describe('the bid', () => {
  test('is named and crossed out, at any width', () => {
    for (const width of [340, 700, 1100]) expect(textOf({}, width)).toContain('Bid: $97.4bn, refused');
    expect(seriesOf({}, 'crosses')?.data).toHaveLength(2);
    const svg = svgOf(draw(), 1100);
    const { box } = markOf(draw().marks, 'openai-2025-02-musk-bid');
    const corner = [box.x - 3, box.y - 3].map((place) => Number(place.toFixed(1))).join(' ');
    expect(svg).toContain(`<polyline points="${corner} `);
  });

  test('is no price: the tip says so, and no line runs through it', () => {
    expect(markOf(draw().marks, 'openai-2025-02-musk-bid').tip.lines).toContain(
      'An offer that was refused, not a price',
    );
    const line = seriesOf({}, 'line-openai')?.data as readonly (readonly [number, number])[];
    expect(line.map(([, value]) => Math.round(10 ** value / 1e9))).toEqual([157, 300, 852]);
  });

  test('is not there where nobody knew of it', () => {
    expect(textOf({ asOf: day('2025-02-09') }).join()).not.toContain('Bid');
  });
});

test('the line goes through confirmed prices only', () => {
  const line = seriesOf({}, 'line-xai')?.data as readonly (readonly [number, number])[];
  expect(line.map(([, value]) => Math.round(10 ** value / 1e9))).toEqual([18, 113]);
});

test('one box joins the reports of a moment', () => {
  const joins = seriesOf({ companies: ['xai'] }, 'joins')?.data as readonly unknown[];
  // May and December 2024, the merger of March 2025 and summer 2025, then the leader to the label.
  expect(joins).toHaveLength(5);
  expect(seriesOf({ companies: ['xai'], disputed: 'low' }, 'joins')?.data).toHaveLength(1);
});

test('fill says how sure', () => {
  const colours = (id: string) => {
    const series = seriesOf({ valuationStatuses }, 'dots');
    const { box } = markOf(draw({ valuationStatuses }).marks, id);
    const svg = svgOf(draw({ valuationStatuses }), 1100);
    const x = Number((box.x + box.width / 2).toFixed(4));
    expect(series?.type).toBe('scatter');
    return new RegExp(`,${String(x).replace('.', '\\.')},[\\d.]+\\)" fill="([^"]+)"`).exec(svg)?.[1];
  };
  expect(colours('openai-2024-10-157bn')).toBe('var(--openai)');
  expect(colours('openai-2025-10-500bn')).toBe('var(--openai-tint)');
  expect(colours('openai-2025-01-340bn-talks')).toBe('var(--paper)');
});

test('months and years are bars', () => {
  const drawing = draw({ from: day('2024-10-01'), to: day('2025-10-01'), zoom: true });
  const { marks } = drawing;
  const time = timeOf(drawing);
  const perDay = (time.range[1] - time.range[0]) / (time.domain[1] - time.domain[0]);
  expect(markOf(marks, 'openai-2024-11-157bn-tender').box.width).toBeCloseTo(29 * perDay);
  expect(markOf(marks, 'xai-val-2025-07-cnbc').shape).toBe('rectangular');
});

test('a tip gives the range of its moment', () => {
  expect(markOf(draw().marks, 'xai-val-2024-12-kingdom').tip).toEqual({
    title: 'xAI, $45bn',
    lines: ['25 December 2024', 'after the money, reported', '5 reports of this moment: $40–51bn', 'Round: Series C'],
  });
});

test('table and file hold the selected valuations', () => {
  const slice = sliceWith({ companies: ['xai'], from: day('2024-12-01'), to: day('2024-12-31') });
  const { columns, rows } = valuations.table(slice, 'en');
  expect(valuations.rows(slice)).toBe(slice.selected.valuations);
  expect(rows.map(({ cells }) => cells[2]?.text)).toEqual(['$40bn', '$45bn', '$51bn']);
  expect(rows.every(({ cells, sourceIds }) => cells.length === columns.length && sourceIds.length > 0)).toBe(true);
});
