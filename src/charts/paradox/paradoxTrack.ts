import { dayNumber } from '../../data/date';
import type { IsoDate } from '../../data/schema';
import type { FundingRound } from '../../data/tables/fundingRounds';
import { isReceived } from '../../model/funding';
import { shareOf, sharePath, type ShareState, type ShareStep } from '../../model/sharePath';
import type { Period } from '../../model/turningPoints';
import type { Disputed } from '../../selection/selection';
import type { Scene, Slice } from '../../selection/slice';
import { roundSpan } from '../marks';
import { settled } from '../page/figures';
import type { Box } from '../view';
import type { Axes } from './paradoxAxes';

/** The zoomed days, as far as the record is known; without a zoom up to the as-of day. */
export function periodOf({ range, asOf }: Pick<Scene, 'range' | 'asOf'>): Period {
  const end = range?.to ?? null;
  return { from: range?.from ?? null, to: end === null || end > asOf ? asOf : end };
}

/** The brushed days, as far as the record is known: what headline and table speak of. */
export function brushedPeriod({ selection, asOf }: Slice): Period {
  const { from, to } = selection;
  return periodOf({ range: { from, to }, asOf });
}

/** Whether a day lies in a period. */
export function isIn(on: IsoDate, { from, to }: Period): boolean {
  return (from === null || on >= from) && on <= to;
}

/** One company's path in a period. */
export interface Track {
  readonly companyId: string;
  /** All steps as known on the as-of day, those outside of the period too. */
  readonly steps: readonly ShareStep[];
  /** Where it stood when the period began; `null` where that's before its first step, or the period has no start. */
  readonly start: ShareState | null;
  /** The steps in the period. */
  readonly shown: readonly ShareStep[];
  /** Where it stood when the period ended; `null` before its first step. */
  readonly end: ShareState | null;
}

/** The part of a path that lies in a period. */
export function trackOf(companyId: string, steps: readonly ShareStep[], period: Period): Track {
  const { from } = period;
  const start = from === null ? null : (steps.findLast(({ on }) => on < from) ?? null);
  const shown = steps.filter(({ on }) => isIn(on, period));
  return { companyId, steps, start, shown, end: shown.at(-1) ?? start };
}

const held = new WeakMap<Scene, ReadonlyMap<string, readonly ShareStep[]>>();

/** The paths of a scene's companies, in their order; worked out once for drawing, headline and table. */
export function pathsOf(scene: Scene): ReadonlyMap<string, readonly ShareStep[]> {
  const known = held.get(scene);
  if (known !== undefined) return known;
  const { dataset, drawn, definition, asOf, companies } = scene;
  const paths = new Map(
    companies.map((companyId) => {
      const own = <T extends { readonly companyId: string }>(rows: readonly T[]) =>
        rows.filter((row) => row.companyId === companyId);
      return [companyId, sharePath(dataset, own(drawn.fundingRounds), own(drawn.models), definition, asOf)] as const;
    }),
  );
  held.set(scene, paths);
  return paths;
}

/**
 * Rounds of a path whose days weren't over on a day, though they count from their first: gifts of several years, money
 * of a year. What had come in by then is at most the capital of that day.
 */
export function unfinished(steps: readonly ShareStep[], day: IsoDate): readonly FundingRound[] {
  return steps.flatMap(({ on, cause }) =>
    cause.kind === 'round' && on <= day && roundSpan(cause.round)[1] > dayNumber(day) ? [cause.round] : [],
  );
}

/** What must be said with a company's capital on a day. */
export interface Caveat {
  /** Some of it may have come in later. */
  readonly atMost: boolean;
  /** Some of it isn't known to have come in at all: the reader's filters let such rounds in. */
  readonly sought: boolean;
}

/** The caveat of a path's capital on a day. */
export function caveatOn(steps: readonly ShareStep[], day: IsoDate): Caveat {
  return {
    atMost: unfinished(steps, day).length > 0,
    sought: steps.some(({ on, cause }) => on <= day && cause.kind === 'round' && !isReceived(cause.round)),
  };
}

/** Where a state lies, CSS pixels; `high` is the x of the highest sum where sources disagree. */
export interface Place {
  readonly x: number;
  readonly high: number;
  readonly y: number;
}

/** The place of a state, `by` pixels beside its own; `null` where an axis can't show it. */
export function placeOf(state: ShareState, { money, share }: Axes, disputed: Disputed, by: number): Place | null {
  const { low, high } = settled(state.total, disputed);
  const [x, end, open] = [money.valueOf(low), money.valueOf(high), shareOf(state)];
  if (x === null || end === null || open === null) return null;
  return { x: money.pixelOf(x) + by, high: money.pixelOf(end) + by, y: share.pixelOf(open) + by };
}

/** The corners of a path through places in their order: first right, then up or down. `x` picks low or high. */
export function cornersOf(places: readonly Place[], x: (place: Place) => number): readonly [number, number][] {
  const corners: [number, number][] = [];
  for (const place of places) {
    const last = corners.at(-1);
    if (last !== undefined && last[1] !== place.y && last[0] !== x(place)) corners.push([x(place), last[1]]);
    corners.push([x(place), place.y]);
  }
  return corners;
}

/** Boxes of a path's straight stretches, so that no label is put on the line. */
export function stretchBoxes(corners: readonly (readonly [number, number])[]): readonly Box[] {
  const stretches: { left: number; right: number; top: number; bottom: number }[] = [];
  for (const [index, [x, y]] of corners.entries()) {
    const [x0, y0] = corners[index - 1] ?? [x, y];
    const last = stretches.at(-1);
    const [left, right] = [Math.min(x, x0), Math.max(x, x0)];
    const [top, bottom] = [Math.min(y, y0), Math.max(y, y0)];
    // Steps up and down one column are one stretch.
    const goesOn =
      last !== undefined &&
      ((last.left === last.right && left === right && left === last.left) ||
        (last.top === last.bottom && top === bottom && top === last.top));
    if (!goesOn) stretches.push({ left, right, top, bottom });
    else {
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
      last.top = Math.min(last.top, top);
      last.bottom = Math.max(last.bottom, bottom);
    }
  }
  return stretches.map(({ left, right, top, bottom }) => ({
    x: left - 1,
    y: top - 1,
    width: right - left + 2,
    height: bottom - top + 2,
  }));
}
