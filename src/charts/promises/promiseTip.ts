import type { ReleaseEvent } from '../../data/tables/releaseEvents';
import type { Dataset } from '../../model/dataset';
import { outcomeDay, type PromiseOnDay } from '../../model/promises';
import type { Scene } from '../../selection/slice';
import { capitalised } from '../../text/capitalised';
import { formatDate, formatDays, type Locale } from '../../text/format';
import { promiseText } from '../../text/messages/promises';
import { companyName, modelName } from '../card/cardNames';
import type { Tip } from '../view';
import { quoted, statePhrase } from './promiseWords';

/** The release that settled a promise; `null` while it isn't settled, and where none did. */
export function settlingRelease(dataset: Dataset, { statement, state }: PromiseOnDay): ReleaseEvent | null {
  if (state === 'pending' || state === 'not-testable' || statement.outcomeEventId === null) return null;
  return dataset.releaseById.get(statement.outcomeEventId) ?? null;
}

/** A release as what settled a promise: `Grok-1’s weights`. */
export function releaseName(dataset: Dataset, { modelId, kind }: ReleaseEvent, locale: Locale): string {
  return promiseText[locale].release(modelName(dataset, modelId), kind);
}

function stateLine(promise: PromiseOnDay, asOf: Scene['asOf'], locale: Locale): string {
  const words = promiseText[locale];
  const { statement, state, daysOverdue } = promise;
  if (state === 'not-testable') return words.cannotBeTested;
  if (state === 'pending') {
    const today = formatDate(asOf, 'day', locale);
    return daysOverdue === null ? words.pendingOn(today) : words.overdueOn(today, formatDays(daysOverdue, locale));
  }
  const day = outcomeDay(statement);
  return words.settled(capitalised(statePhrase(promise, locale)), day === null ? null : formatDate(day, 'day', locale));
}

/** What is known of a promise: its words, about whom, when it was due, what became of it and what settled it. */
export function promiseTip(promise: PromiseOnDay, { dataset, asOf }: Scene, locale: Locale): Tip {
  const words = promiseText[locale];
  const { statement, state } = promise;
  const { dueOn, duePrecision, knownOn } = statement;
  const release = settlingRelease(dataset, promise);
  const due = dueOn === null ? words.noDue : words.due(formatDate(dueOn, duePrecision ?? 'day', locale));
  const lines = [
    quoted(statement),
    words.about(companyName(dataset, statement.companyId)),
    knownOn === null ? null : words.publicSince(formatDate(knownOn, 'day', locale)),
    state === 'not-testable' ? null : due,
    stateLine(promise, asOf, locale),
    release === null
      ? null
      : words.settledBy(
          releaseName(dataset, release, locale),
          formatDate(release.releasedOn, release.datePrecision, locale),
        ),
  ];
  return {
    title: `${statement.speaker}, ${formatDate(statement.saidOn, statement.datePrecision, locale)}`,
    lines: lines.filter((line) => line !== null),
  };
}
