import type { IsoDate, Precision } from '../../data/schema';
import type { ContextEvent } from '../../data/tables/events';
import type { FundingRound } from '../../data/tables/fundingRounds';
import type { ShareStep } from '../../model/sharePath';
import type { OtherOpening } from '../../model/turningPoints';
import { formatDateShort, formatUsd, type Locale } from '../../text/format';
import { paradoxText } from '../../text/messages/paradox';
import { everySide, type LabelRequest } from '../labels';
import { colours, hueOf } from '../theme';
import type { Box } from '../view';
import { eventName } from './paradoxTip';

/** A label with its turn: lower ranks are placed first, of equals the weightier. */
export interface RankedLabel {
  readonly request: LabelRequest;
  readonly rank: number;
  readonly weight: number;
}

/** How a label is set in a frame. */
interface Setting {
  readonly narrow: boolean;
  readonly locale: Locale;
}

/** Labels from the lowest rank on. */
export function byRank(a: RankedLabel, b: RankedLabel): number {
  return a.rank - b.rank || b.weight - a.weight;
}

/** A month is enough beside a mark: the tip says the day. */
function monthOf(on: IsoDate, precision: Precision, locale: Locale): string {
  return formatDateShort(on, precision === 'year' ? 'year' : 'month', locale);
}

/** The label of a turning point: the model, and the count that it made; on a phone, where heights must do, its month. */
export function turnLabel(step: ShareStep, anchor: Box, { narrow, locale }: Setting): RankedLabel | null {
  const { cause, opened, launched } = step;
  if (cause.kind === 'round') return null;
  const words = paradoxText[locale];
  const { name, companyId, modelId } = cause.clock.model;
  const opens = cause.kind === 'opening';
  const event = opens ? cause.release : cause.clock.launch;
  const date = monthOf(event.releasedOn, event.datePrecision, locale);
  return {
    request: {
      lines: [
        { text: opens ? words.opened(name) : narrow ? words.closed(name) : words.launchedClosed(name) },
        { text: narrow ? date : words.on(date, words.openOf(opened, launched)) },
      ],
      colour: hueOf(companyId).full,
      anchor,
      refs: [opens ? { kind: 'release', id: event.eventId } : { kind: 'model', id: modelId }],
      sides: everySide,
      must: true,
    },
    rank: opens ? 1 : 3,
    weight: 0,
  };
}

/** The label of a round on the line that it draws. */
export function roundLabel(round: FundingRound, anchor: Box, { locale }: Setting): RankedLabel | null {
  const { amountUsd, companyId, name, roundId } = round;
  if (amountUsd === null) return null;
  return {
    request: {
      lines: [{ text: paradoxText[locale].roundOf(name, formatUsd(amountUsd, locale)) }],
      colour: hueOf(companyId).full,
      anchor,
      refs: [{ kind: 'round', id: roundId }],
      sides: ['above-left', 'below-left'],
    },
    rank: 4,
    weight: amountUsd,
  };
}

/** The label of an opening that doesn't move the share; `must` for the largest model of them. */
export function otherLabel(
  { clock, release }: OtherOpening,
  anchor: Box,
  must: boolean,
  { narrow, locale }: Setting,
): RankedLabel {
  const words = paradoxText[locale];
  const date = monthOf(release.releasedOn, release.datePrecision, locale);
  return {
    request: {
      lines: [
        { text: narrow ? clock.model.name : words.opened(clock.model.name) },
        { text: narrow ? date : words.on(date, words.other) },
      ],
      colour: hueOf(clock.model.companyId).full,
      anchor,
      refs: [{ kind: 'release', id: release.eventId }],
      sides: everySide,
      must,
    },
    rank: must ? 2 : 6,
    weight: 0,
  };
}

/** The label of a key event: its kind, amount and month. What concerns `several` companies must be said. */
export function eventLabel(event: ContextEvent, anchor: Box, { narrow, locale }: Setting): RankedLabel {
  const several = event.companyIds.length > 1;
  return {
    request: {
      lines: [
        { text: eventName(event, !narrow, locale) },
        { text: monthOf(event.happenedOn, event.datePrecision, locale) },
      ],
      colour: colours.ink,
      anchor,
      refs: [{ kind: 'event', id: event.eventId }],
      sides: everySide,
      must: several,
    },
    rank: several ? 1 : 5,
    weight: 0,
  };
}
