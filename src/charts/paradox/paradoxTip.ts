import type { ContextEvent } from '../../data/tables/events';
import type { OtherOpening } from '../../model/turningPoints';
import type { ShareState, ShareStep } from '../../model/sharePath';
import type { Scene } from '../../selection/slice';
import { capitalised } from '../../text/capitalised';
import { formatDate, formatUsd, formatUsdRange, type Locale } from '../../text/format';
import { chartText } from '../../text/messages/charts';
import { paradoxText } from '../../text/messages/paradox';
import { valueLabels } from '../../text/messages/tables';
import { companyName } from '../card/cardNames';
import { settled } from '../page/figures';
import type { Tip } from '../view';
import type { Caveat } from './paradoxTrack';

/** Capital in all, short; "up to" where some of it may have come in later. `null` before any counted money. */
export function capitalText(
  { total }: ShareState,
  { disputed }: Pick<Scene, 'disputed'>,
  caveat: Caveat,
  locale: Locale,
): string | null {
  const { low, high } = settled(total, disputed);
  if (high === 0) return null;
  const amount = formatUsdRange(low, high, locale);
  return caveat.atMost ? paradoxText[locale].atMost(amount) : amount;
}

/** Where a company stands, in two lines: capital in all, and flagships open. */
function stateLines(
  state: ShareState,
  scene: Pick<Scene, 'disputed'>,
  caveat: Caveat,
  locale: Locale,
): readonly string[] {
  const words = paradoxText[locale].tip;
  const capital = capitalText(state, scene, caveat, locale);
  const { opened, launched } = state;
  return [
    capital === null ? words.noCapital : words.capital(capital, caveat.sought),
    launched === 0 ? words.noShare : words.share(opened, launched),
  ];
}

/** What a step was: its day, and what is known of it. */
function causeTip({ cause }: ShareStep, { asOf }: Pick<Scene, 'asOf'>, locale: Locale): Tip {
  const words = paradoxText[locale].tip;
  switch (cause.kind) {
    case 'round': {
      const { name, amountUsd, announcedOn, closedOn, datePrecision, instrument } = cause.round;
      const date = formatDate(announcedOn, datePrecision, locale);
      const last = instrument === 'donation' && closedOn !== null ? formatDate(closedOn, datePrecision, locale) : date;
      const amount = amountUsd === null ? [] : [formatUsd(amountUsd, locale)];
      return { title: name, lines: [...amount, last === date ? date : chartText[locale].money.until(date, last)] };
    }
    case 'launch': {
      const { model, launch, opening } = cause.clock;
      const later =
        opening === null
          ? words.closed(formatDate(asOf, 'day', locale))
          : words.later(formatDate(opening.releasedOn, opening.datePrecision, locale));
      const launched = words.launched(formatDate(launch.releasedOn, launch.datePrecision, locale));
      return { title: model.name, lines: [launched, later] };
    }
    case 'opening': {
      const { clock, release, atLaunch } = cause;
      const date = formatDate(release.releasedOn, release.datePrecision, locale);
      const licence = release.licence === null ? [] : [words.licence(release.licence)];
      return {
        title: clock.model.name,
        lines: [atLaunch ? words.openedAtLaunch(date) : words.opened(date), ...licence],
      };
    }
  }
}

/** What is known of a step: its day, what happened, capital in all and flagships open with it. */
export function stepTip(step: ShareStep, scene: Pick<Scene, 'asOf' | 'disputed'>, caveat: Caveat, locale: Locale): Tip {
  const { title, lines } = causeTip(step, scene, locale);
  return { title, lines: [...lines, ...stateLines(step, scene, caveat, locale)] };
}

/** What is known of the opening of a model that is no flagship, with where its company stood. */
export function otherTip(
  { clock, release }: OtherOpening,
  state: ShareState,
  scene: Pick<Scene, 'disputed'>,
  caveat: Caveat,
  locale: Locale,
): Tip {
  const words = paradoxText[locale].tip;
  return {
    title: clock.model.name,
    lines: [
      words.opened(formatDate(release.releasedOn, release.datePrecision, locale)),
      ...(release.licence === null ? [] : [words.licence(release.licence)]),
      words.other,
      ...stateLines(state, scene, caveat, locale),
    ],
  };
}

/** The name of an event by its kind, with its amount where it has one and there's room. */
export function eventName({ kind, amountUsd }: ContextEvent, roomy: boolean, locale: Locale): string {
  const name = capitalised(valueLabels[locale].eventKind[kind]);
  return roomy && amountUsd !== null ? `${name}, ${formatUsd(amountUsd, locale)}` : name;
}

/** What is known of a key event, with where each company it concerns stood. */
export function eventTip(
  event: ContextEvent,
  stood: readonly { readonly companyId: string; readonly state: ShareState; readonly caveat: Caveat }[],
  scene: Pick<Scene, 'dataset' | 'disputed'>,
  locale: Locale,
): Tip {
  const words = paradoxText[locale];
  return {
    title: locale === 'en' ? event.titleEn : event.titleFr,
    lines: [
      formatDate(event.happenedOn, event.datePrecision, locale),
      ...stood.map(({ companyId, state, caveat }) => {
        const capital = capitalText(state, scene, caveat, locale);
        const money = capital === null ? words.noMoney : words.raised(capital, caveat.sought);
        const name = companyName(scene.dataset, companyId);
        return words.on(name, `${money}, ${words.openOf(state.opened, state.launched)}`);
      }),
    ],
  };
}
