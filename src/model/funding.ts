import type { IsoDate, Usd } from '../data/schema';
import type { FundingRound } from '../data/tables/fundingRounds';
import { publicOn } from './known';

/** A figure on which sources may disagree; `low` and `high` are equal where they don't. Whole US dollars. */
export interface UsdRange {
  readonly low: Usd;
  readonly high: Usd;
}

/** Whole dollars from a plain number, for sums and bounds. */
export function asUsd(value: number): Usd {
  return value as Usd;
}

/** The statuses that mean money came in, at least in part. */
const received: ReadonlySet<FundingRound['status']> = new Set(['closed', 'partial']);

/** Whether a round closed, wholly or in part; all other rounds are drawn hollow. */
export function isReceived(round: FundingRound): boolean {
  return received.has(round.status);
}

/**
 * Whether a round's money is new capital of the company: `counted`, and neither a secondary sale (the money goes to
 * the sellers) nor a credit line (not drawn). Says nothing of the status.
 */
export function isCapital(round: FundingRound): boolean {
  return round.counted && round.instrument !== 'secondary' && round.instrument !== 'credit-line';
}

/** Whether a round was public knowledge on `asOf`. */
export function roundKnown(round: FundingRound, asOf: IsoDate): boolean {
  return publicOn(round.announcedOn, round.knownOn) <= asOf;
}

/**
 * The amount of a round with the amounts other sources give for it. A rival report is a row that is not counted, of
 * the same company, day, instrument and status. `null` where no source names a sum.
 */
export function amountRange(round: FundingRound, rounds: readonly FundingRound[]): UsdRange | null {
  if (round.amountUsd === null) return null;
  let [low, high] = [round.amountUsd, round.amountUsd];
  for (const other of rounds) {
    if (other.counted || other.amountUsd === null || !isRival(round, other)) continue;
    low = other.amountUsd < low ? other.amountUsd : low;
    high = other.amountUsd > high ? other.amountUsd : high;
  }
  return { low, high };
}

function isRival(round: FundingRound, other: FundingRound): boolean {
  return (
    other.roundId !== round.roundId &&
    other.companyId === round.companyId &&
    other.announcedOn === round.announcedOn &&
    other.instrument === round.instrument &&
    other.status === round.status
  );
}

/** Money raised, with what the sum can't say. */
export interface CapitalRaised extends UsdRange {
  /** The rounds whose amounts are in the sum. */
  readonly rounds: readonly FundingRound[];
  /** Capital rounds without any amount: counted apart, never as zero. */
  readonly undisclosed: readonly FundingRound[];
}

/**
 * Capital raised, whole US dollars: the sum of the amounts of capital rounds (`isCapital`) among `rounds` known on
 * `asOf`. The caller chooses the statuses by the rows it passes; with closed and partial rounds it is the figure of
 * the data package's README. Leaves out secondary sales, credit lines, rows whose money stands in another row, and
 * undisclosed amounts. Never throws.
 */
export function capitalRaised(rounds: readonly FundingRound[], asOf: IsoDate): CapitalRaised {
  const known = rounds.filter((round) => roundKnown(round, asOf));
  const capital = known.filter(isCapital);
  const counted: FundingRound[] = [];
  const undisclosed: FundingRound[] = [];
  let [low, high] = [0, 0];
  for (const round of capital) {
    const amount = amountRange(round, known);
    if (amount === null) {
      undisclosed.push(round);
      continue;
    }
    counted.push(round);
    low += amount.low;
    high += amount.high;
  }
  return { low: asUsd(low), high: asUsd(high), rounds: counted, undisclosed };
}

/** One step of the cumulative line: the round and the sum raised with it and everything before it. */
export interface CumulativeStep {
  readonly round: FundingRound;
  /** Whether this round's amount is in the sum. */
  readonly adds: boolean;
  readonly total: UsdRange;
}

/**
 * The rounds of one company known on `asOf` by their own day, each with the capital raised up to and with it. Rounds
 * that aren't capital or have no amount are steps of height zero. Rounds of one day follow each other by id.
 */
export function cumulativeSteps(rounds: readonly FundingRound[], asOf: IsoDate): readonly CumulativeStep[] {
  const known = rounds
    .filter((round) => roundKnown(round, asOf))
    .sort((a, b) =>
      a.announcedOn === b.announcedOn ? compare(a.roundId, b.roundId) : compare(a.announcedOn, b.announcedOn),
    );
  let [low, high] = [0, 0];
  return known.map((round) => {
    const amount = isCapital(round) ? amountRange(round, known) : null;
    low += amount?.low ?? 0;
    high += amount?.high ?? 0;
    return { round, adds: amount !== null, total: { low: asUsd(low), high: asUsd(high) } };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
