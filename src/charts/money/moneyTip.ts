import type { FundingRound } from '../../data/tables/fundingRounds';
import { amountRange, isReceived, type UsdRange } from '../../model/funding';
import { formatDate, formatUsd, formatUsdRange, type Locale } from '../../text/format';
import { chartText } from '../../text/messages/charts';
import { valueLabels } from '../../text/messages/tables';
import type { Tip } from '../view';

/** Why a round isn't in the totals, in words; `null` where it may be. */
function uncountedReason(round: FundingRound, locale: Locale): string | null {
  const words = chartText[locale].money;
  if (!round.counted) return words.notCounted.elsewhere;
  if (round.instrument === 'secondary') return words.notCounted.secondary;
  if (round.instrument === 'credit-line') return words.notCounted.creditLine;
  return isReceived(round) ? null : words.notReceived;
}

/** When a round was, as precisely as it's known; gifts of several years from first to last. */
export function roundDate(round: FundingRound, locale: Locale): string {
  const date = formatDate(round.announcedOn, round.datePrecision, locale);
  if (round.instrument !== 'donation' || round.closedOn === null) return date;
  return chartText[locale].money.until(date, formatDate(round.closedOn, round.datePrecision, locale));
}

/** What is known of a round: amount, date, kind, whether it counts, and the company's total with it. */
export function roundTip(
  round: FundingRound,
  rounds: readonly FundingRound[],
  total: UsdRange | null,
  locale: Locale,
): Tip {
  const words = chartText[locale].money;
  const labels = valueLabels[locale];
  const range = amountRange(round, rounds);
  const lines = [
    round.amountUsd === null ? words.amountUndisclosed : formatUsd(round.amountUsd, locale),
    range === null || range.low === range.high
      ? null
      : words.rivalReports(formatUsdRange(range.low, range.high, locale)),
    roundDate(round, locale),
    `${labels.instrument[round.instrument]}, ${labels.roundStatus[round.status]}`,
    round.knownOn === null ? null : words.publicSince(formatDate(round.knownOn, 'day', locale)),
    uncountedReason(round, locale),
    round.preMoneyUsd === null ? null : words.preMoney(formatUsd(round.preMoneyUsd, locale)),
    round.postMoneyUsd === null ? null : words.postMoney(formatUsd(round.postMoneyUsd, locale)),
    total === null ? null : words.totalWith(formatUsdRange(total.low, total.high, locale)),
  ];
  return { title: round.name, lines: lines.filter((line) => line !== null) };
}
