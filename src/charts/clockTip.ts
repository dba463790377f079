import { dayNumber, isoOfDay } from '../data/date';
import type { OpeningClock } from '../model/openness';
import type { Scene } from '../selection/slice';
import { formatDate, formatDays, type Locale } from '../text/format';
import { chartText } from '../text/messages/charts';
import type { Tip } from './view';

/** Days of a clock in words, with "about" where a date is known to the month or year only. */
export function lagText({ lag }: OpeningClock, locale: Locale): string {
  const days = formatDays(lag.days, locale);
  return lag.precision === 'day' ? days : chartText[locale].clock.about(days);
}

/** The day a model would have been opened at the pace; `null` without a pace. */
export function paceDay({ launch }: OpeningClock, paceDays: number | null) {
  return paceDays === null ? null : isoOfDay(dayNumber(launch.releasedOn) + paceDays);
}

/** What is known of a model's way to openness: launch, opening, days, licence, and the counterfactual. */
export function clockTip(clock: OpeningClock, scene: Scene, ownPace: number | null, locale: Locale): Tip {
  const words = chartText[locale].clock;
  const { launch, opening, model } = clock;
  const days = lagText(clock, locale);
  const openedOn = opening === null ? null : formatDate(opening.releasedOn, opening.datePrecision, locale);
  const due = paceDay(clock, scene.paceDays);
  const lines = [
    words.launched(formatDate(launch.releasedOn, launch.datePrecision, locale)),
    openedOn === null
      ? words.closed(formatDate(scene.asOf, 'day', locale), days)
      : clock.lag.days === 0
        ? words.openedAtLaunch(openedOn)
        : words.opened(openedOn, days),
    opening === null || opening.licence === null ? null : words.licence(opening.licence),
    due === null || scene.paceDays === null ? null : paceLine(due, scene.paceDays),
  ];
  return { title: model.name, lines: lines.filter((line) => line !== null) };

  function paceLine(on: NonNullable<typeof due>, paceDays: number): string {
    const [pace, date] = [formatDays(paceDays, locale), formatDate(on, launch.datePrecision, locale)];
    if (on > scene.asOf) return words.paceLater(pace, date);
    return paceDays === ownPace ? words.paceOwn(pace, date) : words.paceChosen(pace, date);
  }
}
