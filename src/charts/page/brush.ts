import { dayNumber, isoOfDay } from '../../data/date';
import type { IsoDate } from '../../data/schema';
import { percentOf, type Days } from './overview';

/** The brushed days; an open end is `null`. */
export interface Brush {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** Nothing brushed. */
export const noBrush: Brush = { from: null, to: null };

/** What a drag does: draws a new range, moves the one there is, or moves one of its ends. */
export type Grip = 'draw' | 'move' | 'from' | 'to';

/** Whether two brushes are the same. */
export function sameBrush(a: Brush, b: Brush): boolean {
  return a.from === b.from && a.to === b.to;
}

/** First and last brushed day number, both inclusive, within the strip. */
export function brushDays(brush: Brush, days: Days): Days {
  const [first, last] = days;
  const within = (day: number) => Math.min(last, Math.max(first, day));
  const from = brush.from === null ? first : within(dayNumber(brush.from));
  const to = brush.to === null ? last : within(dayNumber(brush.to));
  return from <= to ? [from, to] : [to, from];
}

/** A brush from day numbers. An end that reaches the strip's end is open, so that equal ranges are equal values. */
export function brushFrom(from: number, to: number, days: Days): Brush {
  const [a, b] = from <= to ? [from, to] : [to, from];
  return { from: a <= days[0] ? null : isoOfDay(a), to: b >= days[1] ? null : isoOfDay(b) };
}

/** Where brushed days lie, per cent of the width of a strip that shows `days`. */
export function bandOf([from, to]: Days, days: Days): { readonly left: number; readonly width: number } {
  const left = percentOf(days, from);
  return { left, width: percentOf(days, to + 1) - left };
}

/**
 * The brush while a drag that began over the day `origin` is over `day`; both may lie beyond the strip. `start` is the
 * brush before the drag. A band or an end moves as far as the pointer does, so that it doesn't jump when taken; a band
 * keeps its length and stops at the strip's ends; an end dragged past the other takes its place.
 */
export function draggedBrush(grip: Grip, start: Brush, origin: number, day: number, days: Days): Brush {
  const [from, to] = brushDays(start, days);
  const by = day - origin;
  const within = (place: number) => Math.min(days[1], Math.max(days[0], place));
  switch (grip) {
    case 'draw':
      return brushFrom(within(origin), within(day), days);
    case 'from':
      return brushFrom(within(from + by), to, days);
    case 'to':
      return brushFrom(from, within(to + by), days);
    case 'move': {
      const shift = Math.min(days[1] - to, Math.max(days[0] - from, by));
      return brushFrom(from + shift, to + shift, days);
    }
  }
}

/** Day number of the first of the month that lies `months` after the month of `day`. */
function monthStart(day: number, months: number): number {
  const iso = isoOfDay(day);
  const index = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return dayNumber(`${year}-${String((index % 12) + 1).padStart(2, '0')}-01` as IsoDate);
}

/** The first of a month, `months` steps on; a day inside a month goes to its own first as the first step back. */
function steppedStart(day: number, months: number): number {
  const inside = day !== monthStart(day, 0);
  return monthStart(day, months < 0 && inside ? months + 1 : months);
}

const keySteps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 12,
  PageDown: -12,
};

/**
 * The brush after a key on one of its handles: arrows step a month (with Shift a year), Page keys a year, from month
 * start to month start for `from`, from month end to month end for `to`; Home and End go as far as they can, Escape
 * clears. The handles never pass each other. `null` for keys that mean nothing here.
 */
export function keyedBrush(handle: 'from' | 'to', key: string, shift: boolean, brush: Brush, days: Days): Brush | null {
  if (key === 'Escape') return noBrush;
  const [from, to] = brushDays(brush, days);
  const [least, most] = handle === 'from' ? [days[0], to] : [from, days[1]];
  const within = (day: number) => Math.min(most, Math.max(least, day));
  const at = (day: number) => (handle === 'from' ? brushFrom(day, to, days) : brushFrom(from, day, days));
  if (key === 'Home') return at(least);
  if (key === 'End') return at(most);
  const step = keySteps[key];
  if (step === undefined) return null;
  const months = shift && key.startsWith('Arrow') ? step * 12 : step;
  // The last day of a month is the day before the first of the next.
  return at(within(handle === 'from' ? steppedStart(from, months) : steppedStart(to + 1, months) - 1));
}
