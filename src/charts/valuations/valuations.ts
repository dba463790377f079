import type { Slice } from '../../selection/slice';
import { formatDateShort, formatUsd, type Locale } from '../../text/format';
import { chartText } from '../../text/messages/charts';
import { valueLabels } from '../../text/messages/tables';
import { companyName } from '../card/cardNames';
import { drawValuations } from './valuationsDrawing';
import { valuationsHeadline } from './valuationsHeadline';
import type { DataTable, DrawnView } from '../view';

function tableOf({ dataset, selected }: Slice, locale: Locale): DataTable {
  const { columns, noRound } = chartText[locale].valuations;
  const labels = valueLabels[locale];
  return {
    columns: [
      { title: columns.date, numeric: false },
      { title: columns.company, numeric: false },
      { title: columns.amount, numeric: true, name: true },
      { title: columns.basis, numeric: false },
      { title: columns.status, numeric: false },
      { title: columns.round, numeric: false },
    ],
    rows: selected.valuations.map((row) => ({
      ref: { kind: 'valuation', id: row.valuationId },
      cells: [
        { text: formatDateShort(row.valuedOn, row.datePrecision, locale), value: row.valuedOn },
        { text: companyName(dataset, row.companyId), value: row.companyId },
        { text: formatUsd(row.amountUsd, locale), value: row.amountUsd },
        { text: labels.valuationBasis[row.basis], value: row.basis },
        { text: labels.valuationStatus[row.status], value: row.status },
        {
          text: row.roundId === null ? noRound : (dataset.roundById.get(row.roundId)?.name ?? row.roundId),
          value: row.roundId,
        },
      ],
      sourceIds: row.sourceIds,
    })),
  };
}

/** What they are worth: every report by basis and status, reports of one moment joined. */
export const valuations: DrawnView<'valuations'> = {
  kind: 'drawn',
  id: 'valuations',
  needs: ['companies', 'valuations'],
  source: 'valuations',
  question: (locale) => chartText[locale].valuations.question,
  headline: valuationsHeadline,
  key: (locale) => chartText[locale].valuations.key,
  draw: drawValuations,
  rows: ({ selected }) => selected.valuations,
  table: tableOf,
};
