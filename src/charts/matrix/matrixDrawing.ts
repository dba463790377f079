import { requiredDimensions } from '../../model/openness';
import { mofVerdict, yardstickDays, yardsticks } from '../../model/verdict';
import { gradedLevels } from '../../model/openLevels';
import type { Scene } from '../../selection/slice';
import { formatDate, type Locale } from '../../text/format';
import { matrixText } from '../../text/messages/matrix';
import { companyName } from '../card/cardNames';
import { inOrder } from '../marks';
import { paintLine, paintSeries, paintText, type Painted } from '../paint';
import { textWidth } from '../textWidth';
import { colours, hueOf, lineHeight } from '../theme';
import type { Box, Drawing, Frame, Mark } from '../view';
import { discBox, paintLevel, paintVerdict } from './matrixCells';
import { paintFrames, paintHeads, paintPoles, paintVerdictHeads } from './matrixHeads';
import { matrixLayout, type MatrixLayout } from './matrixLayout';
import { matrixContent, type MatrixGroup, type MatrixRow } from './matrixRows';
import { cellTip, verdictTip } from './matrixTip';

const captionHeight = 26;
const companyHeight = 30;
/** Height of a drawing without rows. */
const emptyHeight = 44;

/** A row as painted and explained. */
interface PaintedRow {
  readonly shapes: readonly Painted[];
  readonly marks: readonly Mark[];
  readonly name: Drawing['labels'][number];
}

/** A row from `top` on: its name, its ten cells, then its verdicts, as the keyboard walks them. */
function paintRow(row: MatrixRow, top: number, layout: MatrixLayout, scene: Scene, locale: Locale): PaintedRow {
  const { modelId, companyId, name } = row.model;
  const ref = { kind: 'openness', id: modelId } as const;
  const shared = { ref, companyId, row: modelId, day: row.launch.releasedOn } as const;
  const stacked = layout.form === 'stacked';
  const cellHeight = stacked ? 2 * (layout.rowHeight - layout.cellY) : layout.rowHeight;
  const verdictHeight = stacked ? lineHeight + 4 : layout.rowHeight;
  const [nameY, cellY, verdictY] = [top + layout.nameY, top + layout.cellY, top + layout.verdictY];
  const nameEnd = layout.yearX ?? 2 + textWidth(name);
  const cells = layout.columns.map(({ dimension, x, width }) => ({
    shapes: paintLevel(row.levels[dimension], x, cellY, companyId),
    mark: {
      ...shared,
      part: dimension,
      box: discBox(x, cellY),
      shape: 'round',
      fade: { x: x - width / 2, y: cellY - cellHeight / 2, width, height: cellHeight },
      tip: cellTip(row, dimension, scene, locale),
    } satisfies Mark,
  }));
  const verdicts = layout.verdicts.map(({ yardstick, x, width }) => {
    const { shapes, box } = paintVerdict(row, yardstick, x, verdictY, stacked, locale);
    return {
      shapes,
      mark: {
        ...shared,
        part: yardstick,
        box,
        shape: 'rectangular',
        fade: { x: x - 4, y: verdictY - verdictHeight / 2, width: width + 8, height: verdictHeight },
        tip: verdictTip(row, yardstick, scene, locale),
      } satisfies Mark,
    };
  });
  const parts = [...cells, ...verdicts];
  return {
    shapes: [
      paintText(name, 2, nameY, { colour: colours.ink }),
      ...(layout.yearX === null
        ? []
        : [paintText(shared.day.slice(0, 4), layout.yearX, nameY, { colour: colours.muted, align: 'right' })]),
      ...parts.flatMap(({ shapes }) => shapes),
    ],
    marks: parts.map(({ mark }) => mark),
    name: { refs: [ref], box: { x: 0, y: nameY - lineHeight / 2, width: nameEnd + 2, height: lineHeight } },
  };
}

/** What holds for all rows: what isn't graded, and how an earlier day was made. */
function notesOf({ dataset, asOf }: Scene, ungraded: number, groups: readonly MatrixGroup[], locale: Locale) {
  const { notes, ungraded: parts, yardsticks: names } = matrixText[locale];
  const day = (iso: string) => formatDate(iso, 'day', locale);
  const asked = mofVerdict(gradedLevels([])).ungraded.map((part) => parts[part]);
  const later = yardsticks.filter((yardstick) => asOf < yardstickDays[yardstick]);
  return [
    ...(ungraded === 0 ? [] : [notes.ungradedModels(ungraded)]),
    ...(groups.length === 0 ? [] : [notes.ungradedParts(asked.join(', '))]),
    ...(groups.length === 0 || asOf >= dataset.edition ? [] : [notes.replayed(day(asOf), day(dataset.edition))]),
    ...(groups.length === 0 || later.length === 0
      ? []
      : [notes.later(later.map((one) => notes.dated(names[one], day(yardstickDays[one]))).join(', '), day(asOf))]),
  ];
}

/** Draws the matrix: a row a graded model, a column a dimension, the required ones framed, then three verdicts. */
export function drawMatrix(scene: Scene, frame: Frame): Drawing {
  const { width, locale } = frame;
  const words = matrixText[locale];
  const { groups, ungraded } = matrixContent(scene);
  const required = requiredDimensions[scene.definition];
  const layout = matrixLayout(
    width,
    groups.flatMap(({ rows }) => rows),
    locale,
  );
  const stacked = layout.form === 'stacked';
  const caption = paintText(words.caption(words.definitions[scene.definition]), 0, 8, { colour: colours.muted });
  const under: Painted[] = [];
  const over: Painted[] = groups.length === 0 ? [] : [caption];
  const marks: Mark[] = [];
  const labels: Drawing['labels'][number][] = [];
  let y = captionHeight;
  /** A block of heads whose poles run down to `bottom`. */
  const head = (bottom: number) => {
    under.push(...paintPoles(layout, y, bottom));
    over.push(...paintHeads(layout, y, width, required, locale));
    y += layout.headHeight;
    over.push(...paintVerdictHeads(layout, y, locale));
  };
  const heightOf = ({ rows }: MatrixGroup) => companyHeight + rows.length * layout.rowHeight;
  const rowsHeight = groups.reduce((sum, group) => sum + heightOf(group), 0);
  if (!stacked && groups.length > 0) {
    const frameTop = layout.form === 'lines' ? y - 2 : y + layout.headHeight - 2;
    head(y + layout.headHeight + rowsHeight);
    over.push(...paintFrames(layout.columns, required, frameTop, y + rowsHeight + 2 - frameTop));
  }
  for (const { companyId, rows } of groups) {
    const { full } = hueOf(companyId);
    over.push(
      paintText(companyName(scene.dataset, companyId), 2, y + companyHeight - 12, { colour: full, bold: true }),
    );
    y += companyHeight;
    if (stacked) head(y + layout.headHeight + rows.length * layout.rowHeight - 6);
    for (const row of rows) {
      under.push(hairline(y, width));
      const painted = paintRow(row, y, layout, scene, locale);
      over.push(...painted.shapes);
      if (stacked) over.push(...paintFrames(layout.columns, required, y + layout.cellY - 12, 24));
      marks.push(...painted.marks);
      labels.push(painted.name);
      y += layout.rowHeight;
    }
  }
  const plot: Box = { x: 0, y: captionHeight, width, height: Math.max(y - captionHeight, emptyHeight - captionHeight) };
  return {
    option: {
      animation: false,
      series: [paintSeries('lines', under, 2), paintSeries('cells', over, 4)],
    },
    height: plot.y + plot.height + 6,
    plot,
    time: null,
    marks: inOrder(marks, scene.companies),
    labels,
    fading: 'marks',
    readings: [],
    notes: notesOf(scene, ungraded, groups, locale),
  };
}

function hairline(y: number, width: number): Painted {
  return paintLine(
    [
      [0, y],
      [width, y],
    ],
    colours.rule,
    1,
  );
}
