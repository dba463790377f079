import type { OpennessLevel } from '../../data/tables/openness';
import { levelsOn } from '../../model/openLevels';
import { launchOf } from '../../model/openness';
import type { Slice } from '../../selection/slice';
import { formatDate, formatDateShort, type Locale } from '../../text/format';
import { matrixText } from '../../text/messages/matrix';
import { valueLabels } from '../../text/messages/tables';
import { companyName, modelName } from '../card/cardNames';
import type { DataCell, DataTable, DrawnView } from '../view';
import { drawMatrix } from './matrixDrawing';
import { matrixHeadline } from './matrixHeadline';

/** The record's rows as graded; on an earlier day than the edition's, the levels of that day beside them. */
function tableOf({ dataset, selected, asOf }: Slice, locale: Locale): DataTable {
  const { columns } = matrixText[locale];
  const labels = valueLabels[locale];
  const past = asOf < dataset.edition;
  const levels = new Map(selected.models.map(({ modelId }) => [modelId, levelsOn(dataset, modelId, asOf)]));
  const levelCell = (level: OpennessLevel['level'] | undefined): DataCell =>
    level === undefined ? { text: '–', value: null } : { text: labels.level[level], value: level };
  return {
    columns: [
      { title: columns.launch, numeric: false },
      { title: columns.company, numeric: false },
      { title: columns.model, numeric: false, name: true },
      { title: columns.dimension, numeric: false },
      { title: columns.level, numeric: false },
      ...(past ? [{ title: columns.levelOn(formatDate(asOf, 'day', locale)), numeric: false }] : []),
      { title: columns.note, numeric: false },
    ],
    rows: selected.openness.map((row) => {
      const launch = launchOf(dataset.releasesByModel.get(row.modelId) ?? []);
      const companyId = dataset.modelById.get(row.modelId)?.companyId ?? null;
      const note = locale === 'en' ? row.noteEn : row.noteFr;
      return {
        ref: { kind: 'openness', id: row.modelId },
        part: row.dimension,
        cells: [
          launch === null
            ? { text: '–', value: null }
            : { text: formatDateShort(launch.releasedOn, launch.datePrecision, locale), value: launch.releasedOn },
          { text: companyId === null ? '–' : companyName(dataset, companyId), value: companyId },
          { text: modelName(dataset, row.modelId), value: row.modelId },
          { text: labels.dimension[row.dimension], value: row.dimension },
          levelCell(row.level),
          ...(past ? [levelCell(levels.get(row.modelId)?.[row.dimension])] : []),
          { text: note, value: note },
        ],
        sourceIds: row.sourceIds,
      };
    }),
  };
}

/** How open is open: models by ten dimensions, each at its level, and what three yardsticks make of them. */
export const matrix: DrawnView<'openness'> = {
  kind: 'drawn',
  id: 'matrix',
  needs: ['companies', 'models', 'releaseEvents', 'openness'],
  source: 'openness',
  question: (locale) => matrixText[locale].question,
  headline: matrixHeadline,
  key: (locale) => matrixText[locale].key,
  draw: drawMatrix,
  rows: ({ selected }) => selected.openness,
  table: tableOf,
};
