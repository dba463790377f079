import { dayNumber } from '../data/date';
import { refKey, type RecordRef } from '../model/record';
import type { Slice } from '../selection/slice';
import type { Box, Drawing, TimeScale } from './view';

/** Pixels by which a veil reaches past the plot, so that half a dot at its edge fades too. */
const overhang = 12;

/** The pixel of a day number on a time scale; outside the domain it lies outside the range. */
function pixelOf(time: TimeScale, day: number): number {
  const [d0, d1] = time.domain;
  const [r0, r1] = time.range;
  return d1 === d0 ? r0 : r0 + ((day - d0) / (d1 - d0)) * (r1 - r0);
}

/** Keys (`refKey`) of all rounds, valuations and models that are selected. */
function selectedKeys(slice: Slice): ReadonlySet<string> {
  const { fundingRounds, valuations, models } = slice.selected;
  const refs: readonly RecordRef[] = [
    ...fundingRounds.map((row) => ({ kind: 'round' as const, id: row.roundId })),
    ...valuations.map((row) => ({ kind: 'valuation' as const, id: row.valuationId })),
    ...models.map((row) => ({ kind: 'model' as const, id: row.modelId })),
  ];
  return new Set(refs.map(refKey));
}

/**
 * What fades under the brush, CSS pixels of the drawing: everything left and right of the brushed days, or the marks
 * whose records aren't selected. Empty without a brush, and where the brush is the axis. The brush is inclusive, so
 * its last day is wholly clear.
 */
export function veilsOf(drawing: Drawing, slice: Slice): readonly Box[] {
  const { from, to, zoom } = slice.selection;
  if ((from === null && to === null) || zoom) return [];
  const { plot, time } = drawing;
  if (drawing.fading === 'marks' || time.align === 'age') {
    const kept = selectedKeys(slice);
    return drawing.marks.filter((mark) => !kept.has(refKey(mark.ref))).map((mark) => mark.fade);
  }
  const [start, end] = [plot.x - overhang, plot.x + plot.width + overhang];
  const within = (pixel: number) => Math.min(end, Math.max(start, pixel));
  const left = from === null ? start : within(pixelOf(time, dayNumber(from)));
  const right = to === null ? end : within(pixelOf(time, dayNumber(to) + 1));
  return [
    { x: start, y: 0, width: left - start, height: plot.y + plot.height },
    { x: right, y: 0, width: end - right, height: plot.y + plot.height },
  ].filter((box) => box.width > 0);
}
