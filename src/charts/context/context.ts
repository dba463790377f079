import type { Slice } from '../../selection/slice';
import { formatDateShort, formatList, formatUsd, type Locale } from '../../text/format';
import { contextText } from '../../text/messages/context';
import { valueLabels } from '../../text/messages/tables';
import { companyName } from '../card/cardNames';
import { drawContext } from './contextDrawing';
import { contextHeadline } from './contextHeadline';
import { railEvents } from './eventRows';
import { eventTitle } from './eventTip';
import type { DataTable, DrawnView } from '../view';

function tableOf({ dataset, selected }: Slice, locale: Locale): DataTable {
  const { columns } = contextText[locale];
  const labels = valueLabels[locale];
  return {
    columns: [
      { title: columns.date, numeric: false },
      { title: columns.companies, numeric: false },
      { title: columns.kind, numeric: false },
      { title: columns.title, numeric: false, name: true },
      { title: columns.amount, numeric: true },
      { title: columns.note, numeric: false },
    ],
    rows: railEvents(selected.events).map((event) => {
      const note = locale === 'en' ? event.noteEn : event.noteFr;
      const title = eventTitle(event, locale);
      const names = event.companyIds.map((id) => companyName(dataset, id));
      return {
        ref: { kind: 'event', id: event.eventId },
        cells: [
          { text: formatDateShort(event.happenedOn, event.datePrecision, locale), value: event.happenedOn },
          { text: formatList(names, locale), value: event.companyIds.join(';') },
          { text: labels.eventKind[event.kind], value: event.kind },
          { text: title, value: title },
          { text: event.amountUsd === null ? '–' : formatUsd(event.amountUsd, locale), value: event.amountUsd },
          { text: note, value: note },
        ],
        sourceIds: event.sourceIds,
      };
    }),
  };
}

/** What else happened: a rail of bids, lawsuits, rulings, deals and what else frames the story. */
export const context: DrawnView<'events'> = {
  kind: 'drawn',
  id: 'context',
  needs: ['companies', 'events'],
  source: 'events',
  question: (locale) => contextText[locale].question,
  headline: contextHeadline,
  key: (locale) => contextText[locale].key,
  draw: drawContext,
  rows: ({ selected }) => railEvents(selected.events),
  table: tableOf,
};
