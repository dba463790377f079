import { dayNumber } from '../data/date';
import type { IsoDate } from '../data/schema';
import { refKey, type RecordRef } from '../model/record';
import type { Slice } from '../selection/slice';
import { grown } from './frame';
import type { Box, Drawing, TimeScale } from './view';

/** What fades under the brush, CSS pixels of the drawing; `clear` lies over `faded`. */
export interface Veil {
  readonly faded: readonly Box[];
  readonly clear: readonly Box[];
}

/** Pixels around a mark's box that are its outline. */
const outline = 1;

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
 * What fades under the brush: the plot left and right of the brushed days, and, whole and by themselves, the marks and
 * labels whose records aren't selected; those of selected records stay clear wherever they lie. `null` without a
 * brush, and where the brush is the axis. The brush is inclusive, so its last day is wholly clear.
 */
export function veilOf(drawing: Drawing, slice: Slice): Veil | null {
  const { from, to, zoom } = slice.selection;
  if ((from === null && to === null) || zoom) return null;
  const kept = selectedKeys(slice);
  const isKept = (ref: RecordRef) => kept.has(refKey(ref));
  const { plot, time, marks, labels } = drawing;
  const sides = drawing.fading === 'marks' || time.align === 'age' ? [] : sidesOf(plot, time, from, to);
  return {
    faded: [
      ...sides,
      ...marks.filter(({ ref }) => !isKept(ref)).map(({ fade }) => grown(fade, outline)),
      ...labels.filter(({ refs }) => refs.length > 0 && !refs.some(isKept)).map(({ box }) => box),
    ],
    clear: [
      ...labels.filter(({ refs }) => refs.length === 0 || refs.some(isKept)).map(({ box }) => box),
      ...marks.filter(({ ref }) => isKept(ref)).map(({ fade }) => grown(fade, outline)),
    ],
  };
}

/** The plot before the first and after the last brushed day. */
function sidesOf(plot: Box, time: TimeScale, from: IsoDate | null, to: IsoDate | null): readonly Box[] {
  const [start, end] = [plot.x, plot.x + plot.width];
  const within = (pixel: number) => Math.min(end, Math.max(start, pixel));
  const left = from === null ? start : within(pixelOf(time, dayNumber(from)));
  const right = to === null ? end : within(pixelOf(time, dayNumber(to) + 1));
  return [
    { ...plot, width: left - start },
    { ...plot, x: right, width: end - right },
  ].filter(({ width }) => width > 0);
}
