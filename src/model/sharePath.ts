import type { IsoDate } from '../data/schema';
import type { FundingRound } from '../data/tables/fundingRounds';
import type { Model } from '../data/tables/models';
import type { ReleaseEvent } from '../data/tables/releaseEvents';
import type { Dataset } from './dataset';
import { asUsd, cumulativeSteps, type UsdRange } from './funding';
import { openingClocks, type Definition, type OpeningClock } from './openness';

/** What moved a company's path. */
type StepCause =
  /** A round came in: more capital. */
  | { readonly kind: 'round'; readonly round: FundingRound }
  /** A flagship was launched that wasn't open on its launch day. */
  | { readonly kind: 'launch'; readonly clock: OpeningClock }
  /** A flagship was opened; `atLaunch` where it was launched the same day, so that both are one step. */
  | {
      readonly kind: 'opening';
      readonly clock: OpeningClock;
      readonly release: ReleaseEvent;
      readonly atLaunch: boolean;
    };

/** Where a company stands: its capital in all, and how many of the flagships launched so far are open. */
export interface ShareState {
  /** Capital raised, whole US dollars; zero before any counted money. */
  readonly total: UsdRange;
  readonly opened: number;
  readonly launched: number;
}

/** One step of the path, with where the company stands after it. */
export interface ShareStep extends ShareState {
  readonly on: IsoDate;
  readonly cause: StepCause;
}

/** Opened ÷ launched; `null` before the first flagship: a share of nothing is unknown, not zero. */
export function shareOf({ opened, launched }: Pick<ShareState, 'opened' | 'launched'>): number | null {
  return launched === 0 ? null : opened / launched;
}

interface Happening {
  readonly on: IsoDate;
  readonly cause: StepCause;
}

function happenings(clock: OpeningClock): readonly Happening[] {
  const { launch, opening } = clock;
  const launched: Happening = { on: launch.releasedOn, cause: { kind: 'launch', clock } };
  if (opening === null) return [launched];
  const atLaunch = opening.releasedOn === launch.releasedOn;
  const opened: Happening = {
    on: opening.releasedOn,
    cause: { kind: 'opening', clock, release: opening, atLaunch },
  };
  return atLaunch ? [opened] : [launched, opened];
}

const ranks: Readonly<Record<StepCause['kind'], number>> = { round: 0, launch: 1, opening: 2 };

/**
 * One company's way through money and openness as known on `asOf`, by day: every round that adds to its capital
 * raised, every launch of a flagship, and every opening of one under the definition. `rounds` and `models` are those
 * of the company. Left out: rounds that add nothing (not capital, or no amount known), and models that are no
 * flagships. Rows of a whole year or of several count from their first day. On one day money comes before launches,
 * launches before openings. The last step's figures are those of `capitalRaised` and `shareOpen`. Never throws.
 */
export function sharePath(
  dataset: Dataset,
  rounds: readonly FundingRound[],
  models: readonly Model[],
  definition: Definition,
  asOf: IsoDate,
): readonly ShareStep[] {
  const flagships = models.filter((model) => model.isFlagship);
  const money = cumulativeSteps(rounds, asOf).filter(({ adds }) => adds);
  const totals = new Map(money.map(({ round, total }) => [round, total]));
  const all: readonly Happening[] = [
    ...money.map(({ round }): Happening => ({ on: round.announcedOn, cause: { kind: 'round', round } })),
    ...openingClocks(dataset, flagships, definition, asOf).flatMap(happenings),
  ];
  // Sorting is stable: what shares day and kind keeps the order of the measures it comes from.
  const ordered = [...all].sort((a, b) =>
    a.on === b.on ? ranks[a.cause.kind] - ranks[b.cause.kind] : a.on < b.on ? -1 : 1,
  );
  let total: UsdRange = { low: asUsd(0), high: asUsd(0) };
  let [opened, launched] = [0, 0];
  return ordered.map(({ on, cause }) => {
    if (cause.kind === 'round') total = totals.get(cause.round) ?? total;
    else if (cause.kind === 'launch' || cause.atLaunch) launched += 1;
    if (cause.kind === 'opening') opened += 1;
    return { on, cause, total, opened, launched };
  });
}

/** Where a path stands at the end of a day; `null` before its first step. */
export function stateOn(steps: readonly ShareStep[], day: IsoDate): ShareStep | null {
  return steps.findLast(({ on }) => on <= day) ?? null;
}
