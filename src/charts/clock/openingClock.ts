import type { ReleaseEvent } from '../../data/tables/releaseEvents';
import { openingClocks } from '../../model/openness';
import type { Slice } from '../../selection/slice';
import { formatDateShort, formatNumber, type Locale } from '../../text/format';
import { chartText } from '../../text/messages/charts';
import { companyName } from '../card/cardNames';
import { clockHeadline } from './clockHeadline';
import { drawClock } from './clockDrawing';
import { paceDay } from './clockTip';
import type { DataTable, DrawnView } from '../view';

/**
 * The releases behind the clocks: all of the selected models up to the as-of day. A model belongs by its launch, so an
 * opening after the brush is among them.
 */
function releasesOf({ drawn, selected }: Slice): readonly ReleaseEvent[] {
  const models = new Set(selected.models.map(({ modelId }) => modelId));
  return drawn.releaseEvents.filter(({ modelId }) => models.has(modelId));
}

function tableOf(slice: Slice, locale: Locale): DataTable {
  const { dataset, scene, selected, asOf } = slice;
  const { columns, stillClosed, about } = chartText[locale].clock;
  return {
    columns: [
      { title: columns.launch, numeric: false },
      { title: columns.company, numeric: false },
      { title: columns.model, numeric: false, name: true },
      { title: columns.opening, numeric: false },
      { title: columns.days, numeric: true },
      { title: columns.licence, numeric: false },
      { title: columns.pace, numeric: false },
    ],
    rows: openingClocks(dataset, selected.models, scene.definition, asOf).map((clock) => {
      const { model, launch, opening, lag } = clock;
      const days = formatNumber(lag.days, locale);
      const due = paceDay(clock, scene.paceDays);
      return {
        ref: { kind: 'model', id: model.modelId },
        cells: [
          { text: formatDateShort(launch.releasedOn, launch.datePrecision, locale), value: launch.releasedOn },
          { text: companyName(dataset, model.companyId), value: model.companyId },
          { text: model.name, value: model.name },
          {
            text: opening === null ? stillClosed : formatDateShort(opening.releasedOn, opening.datePrecision, locale),
            value: opening?.releasedOn ?? null,
          },
          { text: lag.precision === 'day' ? days : about(days), value: lag.days },
          { text: opening?.licence ?? '–', value: opening?.licence ?? null },
          {
            text: due === null ? '–' : formatDateShort(due, launch.datePrecision, locale),
            value: due,
          },
        ],
        sourceIds: [...new Set([...launch.sourceIds, ...(opening?.sourceIds ?? []), ...model.sourceIds])],
      };
    }),
  };
}

/** How long until the weights are out: a row a model, from launch to open weights. */
export const openingClock: DrawnView<'releaseEvents'> = {
  kind: 'drawn',
  id: 'opening-clock',
  needs: ['companies', 'models', 'releaseEvents'],
  source: 'releaseEvents',
  question: (locale) => chartText[locale].clock.question,
  headline: clockHeadline,
  key: (locale) => chartText[locale].clock.key,
  draw: drawClock,
  rows: releasesOf,
  table: tableOf,
};
