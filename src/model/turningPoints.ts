import type { IsoDate } from '../data/schema';
import type { ContextEvent } from '../data/tables/events';
import type { Model } from '../data/tables/models';
import type { ReleaseEvent } from '../data/tables/releaseEvents';
import type { Dataset } from './dataset';
import { keyEventIds } from './keyEvents';
import { openingClocks, type Definition, type OpeningClock } from './openness';
import type { ShareStep } from './sharePath';

/**
 * The turning points of a path, by one rule: every opening of a flagship, and the first flagship after an opening that
 * wasn't open on its launch day. A launch before any opening turns nothing: there was nothing to turn from.
 */
export function turningSteps(steps: readonly ShareStep[]): ReadonlySet<ShareStep> {
  const turns = new Set<ShareStep>();
  let justOpened = false;
  for (const step of steps) {
    if (step.cause.kind === 'opening') {
      turns.add(step);
      justOpened = true;
    } else if (step.cause.kind === 'launch' && justOpened) {
      turns.add(step);
      justOpened = false;
    }
  }
  return turns;
}

/** The key events among `events` that concern a company, by day. */
export function turningEvents(events: readonly ContextEvent[], companyId: string): readonly ContextEvent[] {
  return events.filter(({ eventId, companyIds }) => keyEventIds.includes(eventId) && companyIds.includes(companyId));
}

/** A model that is no flagship, opened. */
export interface OtherOpening {
  readonly clock: OpeningClock;
  readonly release: ReleaseEvent;
}

/** A company's openings of models that are no flagships: those to show, by day, and how many more there are. */
interface OtherOpenings {
  readonly shown: readonly OtherOpening[];
  readonly more: number;
}

/** By size, unknown sizes last; of equals the later opening first. */
function bySize(a: OtherOpening, b: OtherOpening): number {
  const [x, y] = [a.clock.model.parametersTotal, b.clock.model.parametersTotal];
  if (x !== y) return x === null ? 1 : y === null ? -1 : y - x;
  return byDay(b, a);
}

function byDay(a: OtherOpening, b: OtherOpening): number {
  return a.release.releasedOn < b.release.releasedOn ? -1 : a.release.releasedOn > b.release.releasedOn ? 1 : 0;
}

/** First and last day, both inclusive; `from` is `null` where the record's own start holds. */
export interface Period {
  readonly from: IsoDate | null;
  readonly to: IsoDate;
}

/**
 * A company's openings in a period, under the definition and as known on its last day, of models that are no
 * flagships. They don't move its share of flagships, but without them a path would claim that nothing else was opened.
 * Where `chosen` (the models that the reader's filters let in, of all companies) holds any that is no flagship, all of
 * the company's among it are shown; else only the largest model by parameters, and `more` counts the others.
 */
export function otherOpenings(
  dataset: Dataset,
  companyId: string,
  chosen: readonly Model[],
  definition: Definition,
  { from, to }: Period,
): OtherOpenings {
  const openingsOf = (models: readonly Model[]) =>
    openingClocks(
      dataset,
      models.filter((model) => model.companyId === companyId && !model.isFlagship),
      definition,
      to,
    )
      .flatMap((clock): readonly OtherOpening[] => (clock.opening === null ? [] : [{ clock, release: clock.opening }]))
      .filter(({ release }) => from === null || release.releasedOn >= from)
      .sort(byDay);
  if (chosen.some(({ isFlagship }) => !isFlagship)) return { shown: openingsOf(chosen), more: 0 };
  const all = openingsOf(dataset.tables.models);
  const largest = [...all].sort(bySize).slice(0, 1);
  return { shown: largest, more: all.length - largest.length };
}
