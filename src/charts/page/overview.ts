import { dayNumber, endOf, isoOfDay } from '../../data/date';
import type { IsoDate } from '../../data/schema';
import type { Company } from '../../data/tables/companies';
import type { FundingRound } from '../../data/tables/fundingRounds';
import type { Dataset } from '../../model/dataset';
import { isReceived } from '../../model/funding';
import { companyOrder } from '../../selection/selection';

/** First and last day number of the strip, both inclusive. */
export type Days = readonly [first: number, last: number];

/** One round on the strip. Places are per cent of its width, sizes CSS pixels. */
interface OverviewMark {
  readonly roundId: string;
  readonly companyId: string;
  /** Middle of the day, month or year the round is known to fall in. */
  readonly x: number;
  /** Per cent a month or year takes; `null` where the day is known. */
  readonly span: { readonly x: number; readonly width: number } | null;
  readonly y: number;
  readonly radius: number;
  /** Whether money came in and its sum is known: drawn full, else hollow. */
  readonly full: boolean;
}

/** The strip behind the brush: a line per company with its rounds, and the years. */
export interface Overview {
  readonly days: Days;
  readonly lanes: readonly { readonly companyId: string; readonly name: string; readonly y: number }[];
  readonly marks: readonly OverviewMark[];
  readonly years: readonly { readonly year: string; readonly x: number }[];
  /** Per cent from which the as-of day hides the rest of the record; `null` where it hides nothing. */
  readonly unknownFrom: number | null;
}

/** Height of the strip, and of the part of it that holds the lanes, CSS pixels. */
export const overviewHeight = 44;
const lanesHeight = 32;
const largestRadius = 8;
const smallestRadius = 1.5;
/** Years closer than this many per cent are labelled every second year, and so on. */
const yearGap = 9;

/**
 * The days of the strip: from the first of January of the record's first dated row to its edition. Of the whole
 * record, whatever is selected, so that the strip stands still.
 */
export function recordDays(dataset: Dataset): Days {
  const { fundingRounds, valuations, releaseEvents, statements, events } = dataset.tables;
  const first = [
    fundingRounds[0]?.announcedOn,
    valuations[0]?.valuedOn,
    releaseEvents[0]?.releasedOn,
    statements[0]?.saidOn,
    events[0]?.happenedOn,
  ].reduce<IsoDate>((a, b) => (b !== undefined && b < a ? b : a), dataset.edition);
  return [dayNumber(`${first.slice(0, 4)}-01-01` as IsoDate), dayNumber(dataset.edition)];
}

/** The per cent of the strip's width at which a day begins; the day after the last is 100. */
export function percentOf(days: Days, day: number): number {
  const [first, last] = days;
  return Math.min(100, Math.max(0, ((day - first) / (last + 1 - first)) * 100));
}

/** The day under a share (0 to 1) of the strip's width; before its first or after its last beyond the ends. */
export function dayAt(days: Days, share: number): number {
  const [first, last] = days;
  return first + Math.floor(share * (last + 1 - first));
}

function yearsOf(days: Days): Overview['years'] {
  const [from, to] = days.map((day) => Number(isoOfDay(day).slice(0, 4)));
  if (from === undefined || to === undefined) return [];
  const all = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  const step = Math.ceil((yearGap * all.length) / 100);
  return all
    .filter((_, index) => (all.length - 1 - index) % step === 0)
    .map((year) => ({ year, x: percentOf(days, dayNumber(`${year}-01-01` as IsoDate)) }));
}

/** Area stands for the amount; what is undisclosed or too small to see is drawn at the smallest size. */
function radiusOf(amount: number | null, largest: number): number {
  if (amount === null || largest === 0) return smallestRadius;
  return Math.max(smallestRadius, largestRadius * Math.sqrt(amount / largest));
}

function markOf(round: FundingRound, days: Days, y: number, largest: number): OverviewMark {
  const start = dayNumber(round.announcedOn);
  const end = dayNumber(endOf(round.announcedOn, round.datePrecision)) + 1;
  const [left, right] = [percentOf(days, start), percentOf(days, end)];
  return {
    roundId: round.roundId,
    companyId: round.companyId,
    x: (left + right) / 2,
    span: round.datePrecision === 'day' ? null : { x: left, width: right - left },
    y,
    radius: radiusOf(round.amountUsd, largest),
    full: isReceived(round) && round.amountUsd !== null,
  };
}

/**
 * The strip for the drawn rounds of the drawn companies. Companies without any round in the record have no lane.
 * Dots share one scale, that of the largest round of the record. Never throws.
 */
export function overviewOf(
  dataset: Dataset,
  companies: readonly Company[],
  rounds: readonly FundingRound[],
  asOf: IsoDate,
): Overview {
  const days = recordDays(dataset);
  const all = dataset.tables.fundingRounds;
  const largest = all.reduce((most, { amountUsd }) => (amountUsd !== null && amountUsd > most ? amountUsd : most), 0);
  const withMoney = companyOrder(companies.map(({ companyId }) => companyId)).flatMap((id) =>
    all.some(({ companyId }) => companyId === id) ? (companies.find(({ companyId }) => companyId === id) ?? []) : [],
  );
  const lanes = withMoney.map(({ companyId, name }, index) => ({
    companyId,
    name,
    y: (lanesHeight * (index + 0.5)) / withMoney.length,
  }));
  const marks = lanes.flatMap(({ companyId, y }) =>
    rounds.filter((round) => round.companyId === companyId).map((round) => markOf(round, days, y, largest)),
  );
  const hidden = dayNumber(asOf) < days[1];
  return {
    days,
    lanes,
    // Large dots first, so that small ones lie on them and stay visible.
    marks: marks.sort((a, b) => b.radius - a.radius),
    years: yearsOf(days),
    unknownFrom: hidden ? percentOf(days, dayNumber(asOf) + 1) : null,
  };
}
