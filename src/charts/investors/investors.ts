import { backsSeveral, investorCompare, investorsOf } from '../../model/investors';
import type { Slice } from '../../selection/slice';
import { formatDateShort, formatList, formatUsd, type Locale } from '../../text/format';
import { investorText } from '../../text/messages/investors';
import { valueLabels } from '../../text/messages/tables';
import { companyName } from '../card/cardNames';
import { drawInvestors } from './investorsDrawing';
import { investorsHeadline } from './investorsHeadline';
import { otherCompanies } from './investorTip';
import type { DataTable, DrawnView } from '../view';

/** A row a cheque of the selection: those behind several companies first, each investor by its first cheque. */
function tableOf({ dataset, selected }: Slice, locale: Locale): DataTable {
  const { columns, undisclosed, nobodyElse } = investorText[locale];
  const labels = valueLabels[locale];
  const investors = [...investorsOf(dataset, selected.fundingRounds)].sort(
    (a, b) => Number(backsSeveral(b)) - Number(backsSeveral(a)) || investorCompare.first(a, b),
  );
  return {
    columns: [
      { title: columns.date, numeric: false },
      { title: columns.investor, numeric: false, name: true },
      { title: columns.company, numeric: false },
      { title: columns.round, numeric: false },
      { title: columns.amount, numeric: true },
      { title: columns.role, numeric: false },
      { title: columns.status, numeric: false },
      { title: columns.also, numeric: false },
    ],
    rows: investors.flatMap((investor) =>
      investor.cheques.map(({ row, round }) => {
        const others = otherCompanies(investor, round.companyId, dataset);
        return {
          ref: { kind: 'investor', id: investor.investorId },
          part: round.roundId,
          with: [{ kind: 'round', id: round.roundId }],
          cells: [
            { text: formatDateShort(round.announcedOn, round.datePrecision, locale), value: round.announcedOn },
            { text: investor.name, value: investor.name },
            { text: companyName(dataset, round.companyId), value: round.companyId },
            { text: round.name, value: round.name },
            { text: row.amountUsd === null ? undisclosed : formatUsd(row.amountUsd, locale), value: row.amountUsd },
            { text: labels.investorRole[row.role], value: row.role },
            { text: labels.roundStatus[round.status], value: round.status },
            {
              text: others.length === 0 ? nobodyElse : formatList(others, locale),
              value: others.length === 0 ? null : others.join(', '),
            },
          ],
          sourceIds: row.sourceIds,
        };
      }),
    ),
  };
}

/** Who pays for both: a row an investor, a mark a cheque. */
export const investors: DrawnView<'roundInvestors'> = {
  kind: 'drawn',
  id: 'investors',
  needs: ['companies', 'fundingRounds', 'roundInvestors'],
  source: 'roundInvestors',
  question: (locale) => investorText[locale].question,
  headline: investorsHeadline,
  key: (locale) => investorText[locale].key,
  draw: drawInvestors,
  rows: ({ selected }) => selected.roundInvestors,
  table: tableOf,
};
