import type { Valuation } from '../../data/tables/valuations';
import type { Dataset } from '../../model/dataset';
import type { ValuationMoment } from '../../model/valuation';
import { formatDate, formatUsd, formatUsdRange, type Locale } from '../../text/format';
import { chartText } from '../../text/messages/charts';
import { valueLabels } from '../../text/messages/tables';
import { companyName } from '../card/cardNames';
import type { Tip } from '../view';

/** What is known of a valuation: amount, date, basis and status, and the range of its moment. */
export function valuationTip(dataset: Dataset, row: Valuation, moment: ValuationMoment, locale: Locale): Tip {
  const words = chartText[locale].valuations;
  const labels = valueLabels[locale];
  const round = row.roundId === null ? undefined : dataset.roundById.get(row.roundId);
  const refused = row.basis === 'bid' && row.status === 'rejected';
  const lines = [
    formatDate(row.valuedOn, row.datePrecision, locale),
    `${labels.valuationBasis[row.basis]}, ${labels.valuationStatus[row.status]}`,
    refused ? words.crossed : null,
    moment.reports.length < 2
      ? null
      : words.moment(formatUsdRange(moment.low, moment.high, locale), moment.reports.length),
    round === undefined ? null : words.ofRound(round.name),
    row.knownOn === null ? null : words.publicSince(formatDate(row.knownOn, 'day', locale)),
  ];
  return {
    title: `${companyName(dataset, row.companyId)}, ${formatUsd(row.amountUsd, locale)}`,
    lines: lines.filter((line) => line !== null),
  };
}
