import { describe, expect, test } from 'vitest';
import { narrowBelow, sideMargins } from '../../src/charts/frame';
import { drawnViews } from '../../src/charts/registry';
import { markKey, drawnIds } from '../../src/charts/view';
import { instruments, roundStatuses, valuationBases, valuationStatuses } from '../../src/selection/selection';
import { presets } from '../../src/selection/presets';
import { locales } from '../../src/text/format';
import { day } from '../fixtures/record';
import { collisions, frameOf, sameBox, shapesOf, sliceWith, svgOf, textsOf } from './support';

const widths = [340, 700, 1100];
const everything = { roundStatuses, instruments, valuationBases, valuationStatuses };
const scenes = {
  default: {},
  'all three companies': { companies: ['xai', 'openai', 'meta'] },
  'every status and kind': everything,
  'every model': { flagshipOnly: false },
  'the article’s day': { asOf: day('2025-02-19') },
  'by age': { align: 'age', companies: ['xai', 'openai', 'meta'] },
  linear: { scale: 'linear' },
  zoomed: { from: day('2023-11-01'), to: day('2025-12-31'), zoom: true },
  'zoomed by age': { from: day('2023-11-01'), to: day('2025-12-31'), zoom: true, align: 'age' },
  'one day': { from: day('2025-02-10'), to: day('2025-02-10'), zoom: true, ...everything },
  nobody: { companies: [] },
  'nothing found': { q: 'zzzz' },
  ...Object.fromEntries(presets.map(({ id, change }) => [`preset ${id}`, change])),
} as const;

const cases = drawnIds.flatMap((id) =>
  Object.entries(scenes).flatMap(([name, change]) =>
    widths.flatMap((width) => locales.map((locale) => ({ id, name, change, width, locale }))),
  ),
);

describe.each(cases)('$id, $name, $width px, $locale', ({ id, change, width, locale }) => {
  const slice = sliceWith(change);
  const drawing = drawnViews[id].draw(slice.scene, frameOf(width, locale));
  const svg = svgOf(drawing, width);
  const texts = textsOf(svg);

  test('no two texts touch, and none is cut by the frame', () => {
    expect(collisions(texts)).toEqual([]);
    const outside = texts.filter(
      ({ box }) => box.x < -0.5 || box.y < 0 || box.x + box.width > width + 0.5 || box.y + box.height > drawing.height,
    );
    expect(outside).toEqual([]);
  });

  test('every colour is a custom property', () => {
    const colours = [...svg.matchAll(/\s(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
    const hard = colours.filter((colour) => colour !== 'none' && !/^var\(--[a-z-]+\)$/.test(colour ?? ''));
    expect(hard).toEqual([]);
    expect(texts.every(({ fill }) => fill.startsWith('var(--'))).toBe(true);
  });

  test('marks lie where ECharts paints them', () => {
    const painted = shapesOf(svg);
    if (id === 'money' || id === 'valuations') {
      const lost = drawing.marks.filter(({ box }) => !painted.some((other) => sameBox(box, other.box)));
      expect(lost.map(({ ref }) => ref.id)).toEqual([]);
    }
    for (const { box } of drawing.marks) {
      expect(Object.values(box).every(Number.isFinite)).toBe(true);
      expect(box.width).toBeGreaterThan(0);
    }
  });

  test('marks come by day, in range of the plot', () => {
    const days = drawing.marks.map((mark) => mark.day);
    expect(days).toEqual([...days].sort());
    expect(new Set(drawing.marks.map(markKey)).size).toBe(drawing.marks.length);
    if (drawing.time === null) return;
    const { x, width: across } = drawing.plot;
    for (const { box } of drawing.marks) {
      const middle = box.x + box.width / 2;
      expect(middle).toBeGreaterThan(x - 6);
      expect(middle).toBeLessThan(x + across + 6);
    }
  });

  test('uses only what the app registers, silent and still', () => {
    const { series, ...rest } = drawing.option;
    expect(rest).toEqual({ animation: false });
    const all = [series].flat();
    expect(all.every((one) => one?.type === 'custom' && one.coordinateSystem === 'none')).toBe(true);
    expect(all.every((one) => one?.silent === true && one.animation === false)).toBe(true);
    const ids = all.map((one) => one?.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('keeps its time axis to the pixel', () => {
    if (drawing.time === null) return;
    const { left, right } = sideMargins(width);
    expect(drawing.time.range).toEqual([left, width - right]);
    expect(drawing.time).toEqual(drawnViews.money.draw(slice.scene, frameOf(width, locale)).time);
  });
});

test('narrow frames have smaller margins', () => {
  expect(sideMargins(narrowBelow - 1).right).toBeLessThan(sideMargins(narrowBelow).right);
});
