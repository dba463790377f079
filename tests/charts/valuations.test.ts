import { describe, expect, test } from 'vitest';
import type { Mark } from '../../src/charts/view';
import { valuations } from '../../src/charts/valuations/valuations';
import { valuationStatuses, type Selection } from '../../src/selection/selection';
import { day } from '../fixtures/record';
import {
  billionsAt,
  frameOf,
  linesOf,
  paintedOf,
  sameBox,
  shapesOf,
  sliceWith,
  svgOf,
  textsOf,
  timeOf,
} from './support';

const draw = (change: Partial<Selection> = {}, width = 1100) =>
  valuations.draw(sliceWith(change).scene, frameOf(width));
const textOf = (change: Partial<Selection> = {}, width = 1100) =>
  textsOf(svgOf(draw(change, width), width)).map(({ text }) => text);
const markOf = (marks: readonly Mark[], id: string): Mark => {
  const found = marks.find(({ ref }) => ref.id === id);
  if (found === undefined) throw new Error(`${id} isn't drawn`);
  return found;
};
/** Levels of the step line of a colour, from left to right, billion US dollars. */
const levelsOf = (colour: string) => {
  const drawing = draw();
  const heights = linesOf(drawing, 'lines', colour).flatMap((line) => line.map(([, y]) => y));
  return [...new Set(heights)].map((y) => Math.round(billionsAt(drawing, 1100, y)));
};

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
    expect(paintedOf(draw(), 'crosses')).toHaveLength(2);
    const svg = svgOf(draw(), 1100);
    const { box } = markOf(draw().marks, 'openai-2025-02-musk-bid');
    const corner = [box.x - 3, box.y - 3].map((place) => Number(place.toFixed(1))).join(' ');
    expect(svg).toContain(`<polyline points="${corner} `);
  });

  test('is no price: the tip says so, and no line runs through it', () => {
    expect(markOf(draw().marks, 'openai-2025-02-musk-bid').tip.lines).toContain(
      'An offer that was refused, not a price',
    );
    expect(levelsOf('var(--openai)')).toEqual([157, 300, 852]);
  });

  test('is not there where nobody knew of it', () => {
    expect(textOf({ asOf: day('2025-02-09') }).join()).not.toContain('Bid');
  });
});

test('the line goes through confirmed prices only', () => {
  expect(levelsOf('var(--xai)')).toEqual([18, 113]);
});

test('a price that holds through a whole zoom is a line from edge to edge', () => {
  const drawing = draw({ companies: ['openai'], from: day('2025-06-01'), to: day('2026-01-31'), zoom: true });
  const [left, right] = timeOf(drawing).range;
  const [line = [], ...others] = linesOf(drawing, 'lines', 'var(--openai)');
  expect(others).toEqual([]);
  expect(line.map(([x]) => x)).toEqual([left, right]);
  expect(line.map(([, y]) => Math.round(billionsAt(drawing, 1100, y)))).toEqual([300, 300]);
});

test('one box joins the reports of a moment', () => {
  const joins = (change: Partial<Selection>) => paintedOf(draw({ companies: ['xai'], ...change }), 'joins');
  // May and December 2024, the merger of March 2025 and summer 2025, then the leader to the label.
  expect(joins({})).toHaveLength(5);
  expect(joins({ disputed: 'low' })).toHaveLength(1);
});

test('fill says how sure', () => {
  const drawing = draw({ valuationStatuses });
  const shapes = shapesOf(svgOf(drawing, 1100));
  const colours = (id: string) => shapes.find(({ box }) => sameBox(box, markOf(drawing.marks, id).box))?.fill;
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
