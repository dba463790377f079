import { dayNumber } from '../data/date';
import type { IsoDate } from '../data/schema';
import { refKey, type RecordRef } from '../model/record';
import type { Tables } from '../data/tables';
import type { Slice } from '../selection/slice';
import { pixelAt } from './crosshair';
import { grown } from './frame';
import { markRefs, type Box, type Drawing, type TimeScale } from './view';

/** What fades under the brush, CSS pixels of the drawing; `clear` lies over `faded`. */
export interface Veil {
  readonly faded: readonly Box[];
  readonly clear: readonly Box[];
}

/** Pixels around a mark's box that are its outline. */
const outline = 1;

const known = new WeakMap<Tables, ReadonlySet<string>>();

/** Keys (`refKey`) of all dated records that are selected; gathered once for all charts. */
function selectedKeys({ selected }: Slice): ReadonlySet<string> {
  const held = known.get(selected);
  if (held !== undefined) return held;
  const { fundingRounds, valuations, models, releaseEvents, openness, statements, events } = selected;
  const keys = new Set([
    ...fundingRounds.map((row) => refKey({ kind: 'round', id: row.roundId })),
    ...valuations.map((row) => refKey({ kind: 'valuation', id: row.valuationId })),
    ...models.map((row) => refKey({ kind: 'model', id: row.modelId })),
    ...releaseEvents.map((row) => refKey({ kind: 'release', id: row.eventId })),
    ...openness.map((row) => refKey({ kind: 'openness', id: row.modelId })),
    ...statements.map((row) => refKey({ kind: 'statement', id: row.statementId })),
    ...events.map((row) => refKey({ kind: 'event', id: row.eventId })),
  ]);
  known.set(selected, keys);
  return keys;
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
  const sides =
    drawing.fading === 'marks' || time === null || time.align === 'age' ? [] : sidesOf(plot, time, from, to);
  return {
    faded: [
      ...sides,
      ...marks.filter((mark) => !markRefs(mark).some(isKept)).map(({ fade }) => grown(fade, outline)),
      ...labels.filter(({ refs }) => refs.length > 0 && !refs.some(isKept)).map(({ box }) => box),
    ],
    clear: [
      ...labels.filter(({ refs }) => refs.length === 0 || refs.some(isKept)).map(({ box }) => box),
      ...marks.filter((mark) => markRefs(mark).some(isKept)).map(({ fade }) => grown(fade, outline)),
    ],
  };
}

/** The plot before the first and after the last brushed day. */
function sidesOf(plot: Box, time: TimeScale, from: IsoDate | null, to: IsoDate | null): readonly Box[] {
  const [start, end] = [plot.x, plot.x + plot.width];
  const within = (pixel: number) => Math.min(end, Math.max(start, pixel));
  const left = from === null ? start : within(pixelAt(time, dayNumber(from)));
  const right = to === null ? end : within(pixelAt(time, dayNumber(to) + 1));
  return [
    { ...plot, width: left - start },
    { ...plot, x: right, width: end - right },
  ].filter(({ width }) => width > 0);
}
