import type { FundingRound } from '../data/tables/fundingRounds';
import { dayNumber, endOf } from '../data/date';
import type { IsoDate, Precision } from '../data/schema';
import type { TimeAxis } from './axis';
import type { Box, Mark } from './view';

/** First and last day number that a date may mean; one day where it's known exactly. */
export type Span = readonly [first: number, last: number];

/** The days a date stands for: itself, or the whole month or year. */
export function spanOf(on: IsoDate, precision: Precision): Span {
  return [dayNumber(on), dayNumber(endOf(on, precision))];
}

/** The days of a round. Gifts of several years come as one row, from the first to the last. */
export function roundSpan(round: FundingRound): Span {
  const [first, last] = spanOf(round.announcedOn, round.datePrecision);
  if (round.instrument !== 'donation' || round.closedOn === null) return [first, last];
  return [first, Math.max(last, dayNumber(round.closedOn))];
}

/** A span in pixels, cut to what the axis shows of a company; `null` where it shows nothing of it. */
export function pixelSpan(
  time: TimeAxis,
  [first, last]: Span,
  companyId: string,
): readonly [left: number, right: number] | null {
  const [from, to] = time.windowOf(companyId);
  const [a, b] = [time.valueOf(first, companyId), time.valueOf(last, companyId)];
  if (b < from || a > to) return null;
  return [time.pixelOf(Math.max(a, from)), time.pixelOf(Math.min(b, to))];
}

/** Thickness of the bars that stand for a month or a year, CSS pixels. */
export const barHeight = 7;

/** A bar along the time axis, at least as long as it's thick. */
export function spanBar([left, right]: readonly [number, number], y: number): Box {
  const width = Math.max(right - left, barHeight);
  return { x: (left + right - width) / 2, y: y - barHeight / 2, width, height: barHeight };
}

/** Marks by day, then company in the given order, as the keyboard walks them. */
export function inOrder(marks: readonly Mark[], companies: readonly string[]): readonly Mark[] {
  return [...marks].sort((a, b) =>
    a.day === b.day ? companies.indexOf(a.companyId) - companies.indexOf(b.companyId) : a.day < b.day ? -1 : 1,
  );
}
