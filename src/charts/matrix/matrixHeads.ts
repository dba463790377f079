import type { Dimension } from '../../model/openLevels';
import type { Locale } from '../../text/format';
import { matrixText } from '../../text/messages/matrix';
import { paintLine, paintRect, paintText, type Painted } from '../paint';
import { textWidth } from '../textWidth';
import { colours, lineHeight } from '../theme';
import type { Box } from '../view';
import type { CellColumn, MatrixLayout } from './matrixLayout';

function headLook(dimension: Dimension, required: readonly Dimension[]) {
  const bold = required.includes(dimension);
  return { colour: bold ? colours.ink : colours.muted, bold } as const;
}

/** Heads of at most two lines, the last one just above the rows. */
function paintLines({ columns }: MatrixLayout, bottom: number, required: readonly Dimension[], locale: Locale) {
  return columns.flatMap(({ dimension, x }) => {
    const lines: readonly string[] = matrixText[locale].heads[dimension];
    return lines.map((line, index) =>
      paintText(line, x, bottom - (lines.length - index - 0.5) * lineHeight - 4, {
        ...headLook(dimension, required),
        align: 'center',
      }),
    );
  });
}

/** The y of a stair's text. */
function stairY(index: number, top: number): number {
  return top + (index + 0.5) * lineHeight;
}

/** Heads in a line of their own each, the first highest, so that none crosses the pole of another. */
function paintStairs(
  { columns }: MatrixLayout,
  top: number,
  width: number,
  required: readonly Dimension[],
  locale: Locale,
) {
  return columns.map(({ dimension, x }, index) => {
    const text = matrixText[locale].heads[dimension].join(' ');
    const look = headLook(dimension, required);
    // Letters start a little left of their pole, as far as the frame lets the last ones.
    return paintText(text, Math.min(x - 4, width - textWidth(text, look.bold)), stairY(index, top), look);
  });
}

/** The heads of dimensions in a block that starts at `top`. */
export function paintHeads(
  layout: MatrixLayout,
  top: number,
  width: number,
  required: readonly Dimension[],
  locale: Locale,
): readonly Painted[] {
  if (layout.form === 'lines') return paintLines(layout, top + layout.headHeight, required, locale);
  return paintStairs(layout, top, width, required, locale);
}

/** The poles from stairs down through the rows; none where heads stand above their columns. */
export function paintPoles({ form, columns }: MatrixLayout, top: number, bottom: number): readonly Painted[] {
  if (form === 'lines') return [];
  return columns.map(({ x }, index) =>
    paintLine(
      [
        [x, stairY(index, top) + lineHeight / 2],
        [x, bottom],
      ],
      colours.rule,
      1,
    ),
  );
}

/** The heads of verdicts; none where verdicts bring their own names. */
export function paintVerdictHeads(
  { form, verdicts }: MatrixLayout,
  bottom: number,
  locale: Locale,
): readonly Painted[] {
  if (form === 'stacked') return [];
  return verdicts.flatMap(({ yardstick, x }) => {
    const lines: readonly string[] = matrixText[locale].yardstickHeads[yardstick];
    return lines.map((line, index) =>
      paintText(line, x, bottom - (lines.length - index - 0.5) * lineHeight - 4, { colour: colours.muted }),
    );
  });
}

/** Required columns side by side are framed as one. */
function runsOf(columns: readonly CellColumn[], required: readonly Dimension[]): readonly (readonly CellColumn[])[] {
  const runs: CellColumn[][] = [];
  for (const [index, column] of columns.entries()) {
    if (!required.includes(column.dimension)) continue;
    const before = columns[index - 1];
    const run = runs.at(-1);
    if (run !== undefined && before !== undefined && run.includes(before)) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** The frames around the required columns between two heights. */
export function paintFrames(
  columns: readonly CellColumn[],
  required: readonly Dimension[],
  y: number,
  height: number,
): readonly Painted[] {
  return runsOf(columns, required).map((run) => {
    const [first, last] = [run[0], run.at(-1)];
    const left = (first?.x ?? 0) - (first?.width ?? 0) / 2;
    const right = (last?.x ?? 0) + (last?.width ?? 0) / 2;
    const box: Box = { x: left + 1.5, y, width: right - left - 3, height };
    return paintRect(box, 4, colours.none, colours.ink, 1.25);
  });
}
