import type { FundingRound } from '../data/tables/fundingRounds';
import { dayNumber, endOf } from '../data/date';
import type { IsoDate, Precision } from '../data/schema';
import type { TimeAxis } from './axis';
import { paintOf, type Fill, type Shape } from './mark';
import { paintRect, type Painted } from './paint';
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

/**
 * A span in pixels, cut at the end of what the axis shows of a company; `null` where its first day, by which a row is
 * in or out of a period, isn't shown.
 */
export function pixelSpan(
  time: TimeAxis,
  [first, last]: Span,
  companyId: string,
): readonly [left: number, right: number] | null {
  const [from, to] = time.windowOf(companyId);
  const [a, b] = [time.valueOf(first, companyId), time.valueOf(last, companyId)];
  if (a < from || a > to) return null;
  return [time.pixelOf(a), time.pixelOf(Math.min(b, to))];
}

/** Shortest bar, CSS pixels: a month of ten years would be a hair. */
const leastLength = 9;

/**
 * The bar along the time axis that stands for a month or a year. Flat, so that it's never taken for a square; a hollow
 * one is flatter still, so that both show where a solid one lies under it.
 */
export function spanBar([left, right]: readonly [number, number], y: number, fill: Fill): Box {
  const width = Math.max(right - left, leastLength);
  const height = fill === 'solid' ? 6 : 4;
  return { x: (left + right - width) / 2, y: y - height / 2, width, height };
}

/** A bar as painted: rounded where its kind is a circle. */
export function paintBar(bar: Box, shape: Shape, fill: Fill, companyId: string): Painted {
  const { inside, outline } = paintOf(fill, companyId);
  return paintRect(bar, shape === 'circle' ? bar.height / 2 : 0, inside, outline, fill === 'solid' ? 1 : 1.5);
}

/** Solid bars first, so that flatter hollow ones lie on them and stay visible. */
export function solidFirst(a: { readonly fill: Fill }, b: { readonly fill: Fill }): number {
  return Number(a.fill !== 'solid') - Number(b.fill !== 'solid');
}

/** Marks by day, then company in the given order, as the keyboard walks them. */
export function inOrder(marks: readonly Mark[], companies: readonly string[]): readonly Mark[] {
  return [...marks].sort((a, b) =>
    a.day === b.day ? companies.indexOf(a.companyId) - companies.indexOf(b.companyId) : a.day < b.day ? -1 : 1,
  );
}
