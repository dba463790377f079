import type { Slice } from '../../selection/slice';
import { formatDateShort, type Locale } from '../../text/format';
import { releasesText } from '../../text/messages/releases';
import { valueLabels } from '../../text/messages/tables';
import { companyName, modelName } from '../card/cardNames';
import { drawReleases } from './releasesDrawing';
import { releasesHeadline } from './releasesHeadline';
import type { DataTable, DrawnView } from '../view';

function tableOf({ dataset, selected }: Slice, locale: Locale): DataTable {
  const { columns, partWeights } = releasesText[locale];
  const labels = valueLabels[locale];
  return {
    columns: [
      { title: columns.date, numeric: false },
      { title: columns.company, numeric: false },
      { title: columns.model, numeric: false, name: true },
      { title: columns.kind, numeric: false },
      { title: columns.access, numeric: false },
      { title: columns.licence, numeric: false },
    ],
    rows: selected.releaseEvents.map((event) => ({
      ref: { kind: 'release', id: event.eventId },
      cells: [
        { text: formatDateShort(event.releasedOn, event.datePrecision, locale), value: event.releasedOn },
        { text: companyName(dataset, event.companyId), value: event.companyId },
        { text: modelName(dataset, event.modelId), value: event.modelId },
        { text: event.scope === 'partial' ? partWeights : labels.releaseKind[event.kind], value: event.kind },
        { text: labels.access[event.access], value: event.access },
        { text: event.licence ?? '–', value: event.licence },
      ],
      sourceIds: event.sourceIds,
    })),
  };
}

/** What came out, and how open it was: a ladder of access a company, and every model's way over it. */
export const releases: DrawnView<'releaseEvents'> = {
  kind: 'drawn',
  id: 'releases',
  needs: ['companies', 'models', 'releaseEvents'],
  source: 'releaseEvents',
  question: (locale) => releasesText[locale].question,
  headline: releasesHeadline,
  key: (locale) => releasesText[locale].key,
  draw: drawReleases,
  rows: ({ selected }) => selected.releaseEvents,
  table: tableOf,
};
