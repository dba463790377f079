import { describe, expect, test } from 'vitest';
import { timeAxisOf, timeTicks } from '../../src/charts/axis';
import { paintMoneyAxis, paintTimeAxis } from '../../src/charts/cartesian';
import { plotBox } from '../../src/charts/frame';
import { moneyAxisOf } from '../../src/charts/moneyAxis';
import type { Painted } from '../../src/charts/paint';
import { drawnViews } from '../../src/charts/registry';
import { colours } from '../../src/charts/theme';
import { staveIds } from '../../src/charts/view';
import { dayNumber } from '../../src/data/date';
import { locales } from '../../src/text/format';
import { day } from '../fixtures/record';
import { frameOf, shapesOf, sliceWith, svgOf, textsOf, timeOf } from './support';

const plot = plotBox(1100, 30, 320);
const { scene } = sliceWith();
const time = timeAxisOf(scene, plot);
const [left, right, top, bottom] = [plot.x, plot.x + plot.width, plot.y, plot.y + plot.height];

const linesOf = (shapes: readonly Painted[], colour: string) =>
  shapes.flatMap((shape) => (shape.type === 'polyline' && shape.style.stroke === colour ? [shape.shape.points] : []));
const labelsOf = (shapes: readonly Painted[]) =>
  shapes.flatMap(({ type, x, y, style }) => (type === 'text' ? [[style.text, x, y, style.textAlign] as const] : []));
/** The pixel of a day, by its share of the axis. */
const pixelOf = (iso: string) => {
  const [first, last] = time.domain;
  return left + ((dayNumber(day(iso)) - first) / (last - first)) * plot.width;
};
/** Half a pixel is the most that a sharp line may be off. */
const isAt = (drawn: number, true_: number) => drawn % 1 === 0.5 && Math.abs(drawn - true_) <= 0.5;

describe('the time axis', () => {
  const axis = paintTimeAxis(time, plot, 'en');
  const years = ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026'];

  test('has its labels at the pixels of their days, under the plot', () => {
    const labels = labelsOf(axis);
    expect(labels.map(([text]) => text)).toEqual(years);
    for (const [text, x, y, align] of labels) {
      expect(x).toBeCloseTo(pixelOf(`${text}-01-01`));
      expect([y, align]).toEqual([bottom + 15, 'center']);
    }
  });

  test('runs from edge to edge of the plot, with a sharp tick of five pixels a label', () => {
    const [line, ...ticks] = linesOf(axis, colours.axis);
    expect(line).toEqual([
      [left, bottom + 0.5],
      [right, bottom + 0.5],
    ]);
    expect(ticks).toHaveLength(years.length);
    ticks.forEach(([from, to], index) => {
      expect([from?.[1], to?.[1], to?.[0]]).toEqual([bottom, bottom + 5, from?.[0]]);
      expect(isAt(from?.[0] ?? 0, pixelOf(`${years[index] ?? ''}-01-01`))).toBe(true);
    });
  });

  test('has lines through the plot only where asked, on its ticks', () => {
    expect(linesOf(axis, colours.rule)).toEqual([]);
    const lined = paintTimeAxis(time, plot, 'en', { lines: true });
    const [, ...ticks] = linesOf(lined, colours.axis);
    expect(linesOf(lined, colours.rule)).toEqual(
      ticks.map(([from]) => [
        [from?.[0], top],
        [from?.[0], bottom],
      ]),
    );
    expect(labelsOf(lined)).toEqual(labelsOf(axis));
  });

  test('stands above the plot as well where asked, its ticks and labels upwards', () => {
    const both = paintTimeAxis(time, plot, 'en', { above: true });
    expect(labelsOf(both)).toEqual([
      ...labelsOf(axis),
      ...labelsOf(axis).map(([text, x, , align]) => [text, x, top - 15, align]),
    ]);
    const lines = linesOf(both, colours.axis).slice(years.length + 1);
    expect(lines[0]).toEqual([
      [left, top + 0.5],
      [right, top + 0.5],
    ]);
    expect(lines.slice(1).map(([from, to]) => [from?.[1], to?.[1]])).toEqual(years.map(() => [top, top - 5]));
  });
});

describe('the money axis', () => {
  const money = moneyAxisOf([1e8, 1e11], 'log', plot, { above: 30, below: 20 });
  const axis = paintMoneyAxis(money, plot, 'fr');

  test('has a sharp line through the plot at each amount', () => {
    const lines = linesOf(axis, colours.rule);
    expect(lines).toHaveLength(4);
    lines.forEach(([from, to], index) => {
      expect([from?.[0], to?.[0], to?.[1]]).toEqual([left, right, from?.[1]]);
      expect(isAt(from?.[1] ?? 0, money.pixelOf(8 + index))).toBe(true);
    });
  });

  test('has its amounts left of the plot, at their heights', () => {
    expect(labelsOf(axis)).toEqual(
      ['100\u00a0M$', '1\u00a0Md$', '10\u00a0Md$', '100\u00a0Md$'].map((text, index) => [
        text,
        left - 8,
        money.pixelOf(8 + index),
        'right',
      ]),
    );
  });
});

const states = {
  default: {},
  'by age': { align: 'age' },
  zoomed: { from: day('2024-01-01'), to: day('2024-12-31'), zoom: true },
} as const;
const cases = staveIds.flatMap((id) => Object.entries(states).map(([name, change]) => ({ id, name, change })));

describe.each(cases)('$id, $name', ({ id, change }) => {
  test.each(locales.flatMap((locale) => [340, 1100].map((width) => ({ locale, width }))))(
    'an SVG has the axis’ labels over their days and its line, $width px, $locale',
    ({ locale, width }) => {
      const slice = sliceWith(change);
      const drawing = drawnViews[id].draw(slice.scene, frameOf(width, locale));
      const svg = svgOf(drawing, width);
      const axis = timeAxisOf(slice.scene, drawing.plot);
      const foot = drawing.plot.y + drawing.plot.height;
      const labels = textsOf(svg).filter(({ box }) => box.y > foot);
      const ticks = timeTicks(axis, locale);
      expect(labels.map(({ text }) => text)).toEqual(ticks.map(({ label }) => label));
      labels.forEach(({ box }, index) => {
        expect(box.x + box.width / 2).toBeCloseTo(axis.pixelOf(ticks[index]?.value ?? 0), 3);
      });
      const [from, to] = timeOf(drawing).range;
      expect(shapesOf(svg).map(({ box }) => box)).toContainEqual({
        x: from,
        y: Math.floor(foot) + 0.5,
        width: to - from,
        height: 0,
      });
    },
  );
});
