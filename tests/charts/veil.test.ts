import { describe, expect, test } from 'vitest';
import { drawClock } from '../../src/charts/clock/clockDrawing';
import { drawMoney } from '../../src/charts/money/moneyDrawing';
import { drawValuations } from '../../src/charts/valuations/valuationsDrawing';
import { veilOf } from '../../src/charts/veil';
import type { Box, Drawing } from '../../src/charts/view';
import type { IsoDate } from '../../src/data/schema';
import { refKey } from '../../src/model/record';
import type { Slice } from '../../src/selection/slice';
import { frameOf, sliceWith, timeOf } from './support';

const frame = frameOf(900);
const from = '2024-01-01' as IsoDate;
const to = '2024-12-31' as IsoDate;

function covers(outer: Box, inner: Box): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}

function selectedOf(slice: Slice): ReadonlySet<string> {
  const { fundingRounds, valuations, models } = slice.selected;
  return new Set([
    ...fundingRounds.map(({ roundId }) => `round:${roundId}`),
    ...valuations.map(({ valuationId }) => `valuation:${valuationId}`),
    ...models.map(({ modelId }) => `model:${modelId}`),
  ]);
}

describe('veilOf', () => {
  const slice = sliceWith({ from, to });
  const drawings: readonly (readonly [string, Drawing])[] = [
    ['money', drawMoney(slice.scene, frame)],
    ['valuations', drawValuations(slice.scene, frame)],
    ['opening-clock', drawClock(slice.scene, frame)],
  ];

  test.each(drawings)('%s: nothing fades without a brush or where the brush is the axis', (_, drawing) => {
    expect(veilOf(drawing, sliceWith())).toBeNull();
    expect(veilOf(drawing, sliceWith({ from, to, zoom: true }))).toBeNull();
  });

  test.each(drawings)('%s: marks of selected records stay clear, all others fade', (_, drawing) => {
    const veil = veilOf(drawing, slice) ?? { faded: [], clear: [] };
    const selected = selectedOf(slice);
    const [kept, gone] = [
      drawing.marks.filter(({ ref }) => selected.has(refKey(ref))),
      drawing.marks.filter(({ ref }) => !selected.has(refKey(ref))),
    ];
    expect(kept.length).toBeGreaterThan(0);
    expect(gone.length).toBeGreaterThan(0);
    for (const { fade } of kept) expect(veil.clear.some((box) => covers(box, fade))).toBe(true);
    for (const { fade } of gone) expect(veil.faded.some((box) => covers(box, fade))).toBe(true);
  });

  test.each(drawings)('%s: a label fades or stays as a whole, with its records', (_, drawing) => {
    const veil = veilOf(drawing, slice) ?? { faded: [], clear: [] };
    const selected = selectedOf(slice);
    for (const { refs, box } of drawing.labels) {
      const stays = refs.length === 0 || refs.some((ref) => selected.has(refKey(ref)));
      expect((stays ? veil.clear : veil.faded).some((other) => covers(other, box))).toBe(true);
    }
  });

  test('the plot fades up to the first brushed day and after the last', () => {
    const drawing = drawMoney(slice.scene, frame);
    const [before, after] = veilOf(drawing, slice)?.faded ?? [];
    const { plot } = drawing;
    expect(before).toMatchObject({ x: plot.x, y: plot.y, height: plot.height });
    expect((after?.x ?? 0) + (after?.width ?? 0)).toBeCloseTo(plot.x + plot.width);
    const [first, last] = timeOf(drawing).domain;
    const share = (366 / (last - first)) * plot.width;
    expect((after?.x ?? 0) - (before?.x ?? 0) - (before?.width ?? 0)).toBeCloseTo(share, 6);
  });

  test('an open end fades nothing on its side', () => {
    const drawing = drawMoney(slice.scene, frame);
    const sides = (veilOf(drawing, sliceWith({ from }))?.faded ?? []).filter(
      ({ height }) => height === drawing.plot.height,
    );
    expect(sides).toHaveLength(1);
  });

  test('by age of the company, where days mean two dates, only marks and labels fade', () => {
    const byAge = sliceWith({ from, to, align: 'age' });
    const drawing = drawMoney(byAge.scene, frame);
    const faded = veilOf(drawing, byAge)?.faded ?? [];
    expect(faded.every(({ height }) => height < drawing.plot.height)).toBe(true);
    expect(faded.length).toBeGreaterThan(0);
  });
});
