import { dayNumber, isoOfDay } from '../../data/date';
import { ownPaceDays, paceModelId, type OpeningClock } from '../../model/openness';
import type { Scene } from '../../selection/slice';
import { formatDate, formatDays, type Locale } from '../../text/format';
import { chartText } from '../../text/messages/charts';
import { companyName } from '../card/cardNames';
import type { Tip } from '../view';

/** Days of a clock in words, with "about" where a date is known to the month or year only. */
function lagText({ lag }: OpeningClock, locale: Locale): string {
  const days = formatDays(lag.days, locale);
  return lag.precision === 'day' ? days : chartText[locale].clock.about(days);
}

/** The day a model would have been opened at the pace; `null` without a pace. */
export function paceDay({ launch }: OpeningClock, paceDays: number | null) {
  return paceDays === null ? null : isoOfDay(dayNumber(launch.releasedOn) + paceDays);
}

/** Whose pace the counterfactual is: the company of the model that set it; `null` where the reader chose another. */
export function paceOwner({ dataset, paceDays }: Pick<Scene, 'dataset' | 'paceDays'>): string | null {
  const companyId = dataset.modelById.get(paceModelId)?.companyId;
  if (companyId === undefined || paceDays !== ownPaceDays(dataset)) return null;
  return companyName(dataset, companyId);
}

function paceLine(clock: OpeningClock, scene: Scene, owner: string | null, locale: Locale): string | null {
  const due = paceDay(clock, scene.paceDays);
  if (due === null || scene.paceDays === null) return null;
  const words = chartText[locale].clock;
  const precision = clock.launch.datePrecision;
  const pace = words.pace(formatDays(scene.paceDays, locale), owner);
  const when = words.when(formatDate(due, precision, locale), precision === 'day');
  return due > scene.asOf ? words.would(pace, when) : words.wouldHave(pace, when);
}

/** What is known of a model's way to openness: launch, opening, days, licence, and the counterfactual. */
export function clockTip(clock: OpeningClock, scene: Scene, owner: string | null, locale: Locale): Tip {
  const words = chartText[locale].clock;
  const { launch, opening, model } = clock;
  const days = lagText(clock, locale);
  const openedOn = opening === null ? null : formatDate(opening.releasedOn, opening.datePrecision, locale);
  const lines = [
    words.launched(formatDate(launch.releasedOn, launch.datePrecision, locale)),
    openedOn === null
      ? words.closed(formatDate(scene.asOf, 'day', locale), days)
      : clock.lag.days === 0
        ? words.openedAtLaunch(openedOn)
        : words.opened(openedOn, days),
    opening === null || opening.licence === null ? null : words.licence(opening.licence),
    paceLine(clock, scene, owner, locale),
  ];
  return { title: model.name, lines: lines.filter((line) => line !== null) };
}
