import { dayNumber, isoOfDay } from '../../data/date';
import type { IsoDate } from '../../data/schema';
import type { Model } from '../../data/tables/models';
import type { ReleaseEvent } from '../../data/tables/releaseEvents';
import type { Dataset } from '../dataset';
import { levelsOn, type Dimension, type Level } from '../openLevels';
import { openingClock, openingClocks, ownPaceDays, type OpeningClock } from '../openness';
import type { FigureValue } from './figure';

/** The clock of a model on a day, by open weights; `null` where there's no such model, or it wasn't launched. */
export function clockOf(dataset: Dataset, modelId: string, on: IsoDate): OpeningClock | null {
  const model = dataset.modelById.get(modelId);
  return model === undefined ? null : openingClock(dataset, model, 'weights', on);
}

function flagshipsOf(dataset: Dataset, companyId: string): readonly Model[] {
  return dataset.tables.models.filter((model) => model.companyId === companyId && model.isFlagship);
}

/** A company's newest flagship model on a day; `null` where it had none. */
export function newestFlagship(dataset: Dataset, companyId: string, on: IsoDate): Model | null {
  return openingClocks(dataset, flagshipsOf(dataset, companyId), 'weights', on).at(-1)?.model ?? null;
}

/** Flagship models of a company launched by a day and after a model's launch; `null` before that. */
export function launchedAfter(dataset: Dataset, companyId: string, modelId: string, on: IsoDate): number | null {
  const launch = clockOf(dataset, modelId, on)?.launch.releasedOn;
  if (launch === undefined) return null;
  const clocks = openingClocks(dataset, flagshipsOf(dataset, companyId), 'weights', on);
  return clocks.filter((clock) => clock.launch.releasedOn > launch).length;
}

/** How many of `modelIds` were launched by a day, and how many of these were still closed. */
export function closedOf(dataset: Dataset, modelIds: readonly string[], on: IsoDate) {
  const clocks = modelIds.flatMap((id) => clockOf(dataset, id, on) ?? []);
  return { closed: clocks.filter(({ opening }) => opening === null).length, launched: clocks.length };
}

/** The day a model would have been opened at Grok-1's pace; `null` without a pace, or before its launch. */
export function paceDayOf(dataset: Dataset, modelId: string, on: IsoDate): FigureValue | null {
  const [launch, pace] = [clockOf(dataset, modelId, on)?.launch, ownPaceDays(dataset)];
  if (launch === undefined || pace === null) return null;
  return { kind: 'day', on: isoOfDay(dayNumber(launch.releasedOn) + pace), precision: launch.datePrecision };
}

/** Weights or code that came out, whoever may use them how. */
function isPublished({ kind, access }: ReleaseEvent): boolean {
  return (kind === 'weights' || kind === 'code') && (access === 'open-weights' || access === 'open-source');
}

/** Weights and code that a company published after `after` and up to `on`. */
export function publishedAfter(dataset: Dataset, companyId: string, after: IsoDate, on: IsoDate): number {
  return dataset.tables.releaseEvents.filter(
    (event) =>
      event.companyId === companyId && event.releasedOn > after && event.releasedOn <= on && isPublished(event),
  ).length;
}

/** A graded model's level on a dimension as it stood on a day (`levelsOn`); `null` before its launch. */
export function levelAt(dataset: Dataset, modelId: string, dimension: Dimension, on: IsoDate): Level | null {
  return clockOf(dataset, modelId, on) === null ? null : (levelsOn(dataset, modelId, on)?.[dimension] ?? null);
}

/** Of the graded models whose full weights were open on a day, those that were open on `dimension` as well. */
export function openWith(dataset: Dataset, dimension: Dimension, on: IsoDate) {
  const open = [...dataset.opennessByModel.keys()].filter((id) => (clockOf(dataset, id, on)?.opening ?? null) !== null);
  return { both: open.filter((id) => levelAt(dataset, id, dimension, on) === 'open').length, open: open.length };
}
