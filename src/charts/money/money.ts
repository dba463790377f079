import type { FundingRound } from '../../data/tables/fundingRounds';
import { isCapital } from '../../model/funding';
import type { Slice } from '../../selection/slice';
import { formatDateShort, formatUsd, type Locale } from '../../text/format';
import { chartText } from '../../text/messages/charts';
import { valueLabels } from '../../text/messages/tables';
import { companyName } from '../card/cardNames';
import { drawMoney } from './moneyDrawing';
import { moneyHeadline } from './moneyHeadline';
import type { DataCell, DataTable, DrawnView } from '../view';

function countedCell(round: FundingRound, locale: Locale): DataCell {
  const words = chartText[locale].money;
  // Rounds that never came in count too once the reader lets them in: the total is of what is selected.
  if (!isCapital(round)) return { text: words.no, value: 'no' };
  return round.amountUsd === null ? { text: words.apart, value: 'apart' } : { text: words.yes, value: 'yes' };
}

function tableOf({ dataset, selected }: Slice, locale: Locale): DataTable {
  const { columns, undisclosed } = chartText[locale].money;
  const labels = valueLabels[locale];
  return {
    columns: [
      { title: columns.date, numeric: false },
      { title: columns.company, numeric: false },
      { title: columns.name, numeric: false, name: true },
      { title: columns.amount, numeric: true },
      { title: columns.instrument, numeric: false },
      { title: columns.status, numeric: false },
      { title: columns.counted, numeric: false },
    ],
    rows: selected.fundingRounds.map((round) => ({
      ref: { kind: 'round', id: round.roundId },
      cells: [
        { text: formatDateShort(round.announcedOn, round.datePrecision, locale), value: round.announcedOn },
        { text: companyName(dataset, round.companyId), value: round.companyId },
        { text: round.name, value: round.name },
        {
          text: round.amountUsd === null ? undisclosed : formatUsd(round.amountUsd, locale),
          value: round.amountUsd,
        },
        { text: labels.instrument[round.instrument], value: round.instrument },
        { text: labels.roundStatus[round.status], value: round.status },
        countedCell(round, locale),
      ],
      sourceIds: round.sourceIds,
    })),
  };
}

/** Who raised how much, when: a cumulative step line a company, every round on it. */
export const money: DrawnView<'fundingRounds'> = {
  kind: 'drawn',
  id: 'money',
  needs: ['companies', 'fundingRounds'],
  source: 'fundingRounds',
  question: (locale) => chartText[locale].money.question,
  headline: moneyHeadline,
  key: (locale) => chartText[locale].money.key,
  draw: drawMoney,
  rows: ({ selected }) => selected.fundingRounds,
  table: tableOf,
};
