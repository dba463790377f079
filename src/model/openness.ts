import { daysBetween } from '../data/date';
import { precisions, type IsoDate, type Precision } from '../data/schema';
import type { Model } from '../data/tables/models';
import type { OpennessLevel } from '../data/tables/openness';
import type { ReleaseEvent } from '../data/tables/releaseEvents';
import type { Dataset } from './dataset';

/**
 * What counts as open. `weights`: anyone can download the full weights. `open-licence`: and under a licence the Open
 * Source Initiative approved, or as permissive. `osaid`: and meets the Open Source AI Definition 1.0.
 */
export const definitions = ['weights', 'open-licence', 'osaid'] as const;
export type Definition = (typeof definitions)[number];

/** SPDX ids of OSI-approved licences that models are released under (opensource.org/licenses). */
const osiApproved: ReadonlySet<string> = new Set([
  'Apache-2.0',
  'MIT',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'GPL-2.0',
  'GPL-3.0',
  'AGPL-3.0',
  'LGPL-3.0',
  'MPL-2.0',
  'ISC',
]);

/**
 * The dimensions that a definition requires to be open, besides published weights. OSAID 1.0: data information,
 * complete code and parameters, all under free terms (see openness-method.md).
 */
export const requiredDimensions: Readonly<Record<Definition, readonly OpennessLevel['dimension'][]>> = {
  weights: ['weights'],
  'open-licence': ['weights', 'licence'],
  osaid: ['weights', 'inference-code', 'training-code', 'data-documentation', 'licence'],
};

/** A day with how exactly it's known. */
interface DatedDay {
  readonly on: IsoDate;
  readonly precision: Precision;
}

/** A number of days between two dates, as exact as the coarser of both. */
export interface Lag {
  readonly days: number;
  readonly precision: Precision;
}

/** Days from `start` to `end` with the coarser precision of both. */
function lagBetween(start: DatedDay, end: DatedDay): Lag {
  const coarser = Math.max(precisions.indexOf(start.precision), precisions.indexOf(end.precision));
  return { days: daysBetween(start.on, end.on), precision: precisions[coarser] ?? 'day' };
}

function dayOf(event: ReleaseEvent): DatedDay {
  return { on: event.releasedOn, precision: event.datePrecision };
}

/** The launch of a model: its first event of any kind. `null` where it has none. `events` come by date. */
export function launchOf(events: readonly ReleaseEvent[]): ReleaseEvent | null {
  return events[0] ?? null;
}

/** Whether an event publishes a model's full weights to anyone. */
function publishesWeights(event: ReleaseEvent): boolean {
  return (
    event.kind === 'weights' &&
    event.scope === 'full' &&
    (event.access === 'open-weights' || event.access === 'open-source')
  );
}

function levelOf(levels: readonly OpennessLevel[], dimension: OpennessLevel['dimension']): OpennessLevel['level'] {
  return levels.find((row) => row.dimension === dimension)?.level ?? 'unknown';
}

/**
 * The event that opened a model under a definition: the first that publishes its full weights to anyone and, under
 * `open-licence`, does so under an OSI-approved licence or one that the model's openness row grades open; under
 * `osaid`, of a model whose every required dimension is open. `null` where there is none.
 */
export function openingOf(
  events: readonly ReleaseEvent[],
  levels: readonly OpennessLevel[],
  definition: Definition,
): ReleaseEvent | null {
  const published = events.filter(publishesWeights);
  switch (definition) {
    case 'weights':
      return published[0] ?? null;
    case 'open-licence': {
      const graded = levelOf(levels, 'licence') === 'open';
      return published.find((event) => graded || (event.licence !== null && osiApproved.has(event.licence))) ?? null;
    }
    case 'osaid': {
      const meets = requiredDimensions.osaid.every((dimension) => levelOf(levels, dimension) === 'open');
      return meets ? (published[0] ?? null) : null;
    }
  }
}

/** A model's way to openness, as known on a day. */
export interface OpeningClock {
  readonly model: Model;
  readonly launch: ReleaseEvent;
  /** The event that opened it; `null` = still closed on the as-of day. */
  readonly opening: ReleaseEvent | null;
  /** Launch → opening; still closed: launch → the as-of day. */
  readonly lag: Lag;
}

/**
 * The clock of one model under a definition on `asOf`; `null` where the model wasn't launched by then. Events after
 * `asOf` don't exist yet.
 */
export function openingClock(
  dataset: Dataset,
  model: Model,
  definition: Definition,
  asOf: IsoDate,
): OpeningClock | null {
  const events = (dataset.releasesByModel.get(model.modelId) ?? []).filter((event) => event.releasedOn <= asOf);
  const launch = launchOf(events);
  if (launch === null) return null;
  const opening = openingOf(events, dataset.opennessByModel.get(model.modelId) ?? [], definition);
  const end: DatedDay = opening === null ? { on: asOf, precision: 'day' } : dayOf(opening);
  return { model, launch, opening, lag: lagBetween(dayOf(launch), end) };
}

/** Clocks of the models launched by `asOf`, by launch day, then by name. */
export function openingClocks(
  dataset: Dataset,
  models: readonly Model[],
  definition: Definition,
  asOf: IsoDate,
): readonly OpeningClock[] {
  return models
    .flatMap((model) => openingClock(dataset, model, definition, asOf) ?? [])
    .sort((a, b) => {
      if (a.launch.releasedOn !== b.launch.releasedOn) return a.launch.releasedOn < b.launch.releasedOn ? -1 : 1;
      return a.model.name < b.model.name ? -1 : 1;
    });
}

/** How many of a company's flagship models were open on a day. */
export interface ShareOpen {
  readonly opened: readonly OpeningClock[];
  readonly launched: readonly OpeningClock[];
  /** `opened ÷ launched`; `null` where nothing was launched. */
  readonly share: number | null;
}

/** Flagship models among `models` opened by `asOf` ÷ launched by `asOf`, under a definition. Other models are left out. */
export function shareOpen(
  dataset: Dataset,
  models: readonly Model[],
  definition: Definition,
  asOf: IsoDate,
): ShareOpen {
  const flagships = models.filter((model) => model.isFlagship);
  const launched = openingClocks(dataset, flagships, definition, asOf);
  const opened = launched.filter((clock) => clock.opening !== null);
  return { opened, launched, share: launched.length === 0 ? null : opened.length / launched.length };
}

/** The model whose opening set xAI's own pace. */
export const paceModelId = 'grok-1';

/**
 * The counterfactual pace, in days: what Grok-1 took from launch to weights (135 in the record as it stands). Of the
 * whole record, whatever the as-of day, since the pace is a yardstick and not a finding. `null` where the data has no
 * such model, or it was never opened.
 */
export function ownPaceDays(dataset: Dataset): number | null {
  const events = dataset.releasesByModel.get(paceModelId) ?? [];
  const launch = launchOf(events);
  const opening = openingOf(events, [], 'weights');
  return launch === null || opening === null ? null : daysBetween(launch.releasedOn, opening.releasedOn);
}

/** How many of `clocks` would be open on `asOf`, had each been opened `paceDays` after its launch. */
export function openAtPace(clocks: readonly OpeningClock[], paceDays: number, asOf: IsoDate): number {
  return clocks.filter((clock) => daysBetween(clock.launch.releasedOn, asOf) >= paceDays).length;
}
