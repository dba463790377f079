import { dimensions, type Dimension } from '../../model/openLevels';
import { indexDimensions, mofClasses, yardsticks, type Yardstick } from '../../model/verdict';
import type { Locale } from '../../text/format';
import { matrixText } from '../../text/messages/matrix';
import { textWidth } from '../textWidth';
import { lineHeight } from '../theme';
import type { MatrixRow } from './matrixRows';

/**
 * How the matrix is laid out. `lines`: names, then the columns under heads of two lines. `stairs`: the same, with heads
 * too wide for their columns stepping down in lines of their own. `stacked`: each row's name above its cells, its
 * verdicts beside it or below, and the stairs above each company's rows, so that they stay in sight.
 */
type MatrixForm = 'lines' | 'stairs' | 'stacked';

/** A column of dimensions: its middle and width, CSS pixels. */
export interface CellColumn {
  readonly dimension: Dimension;
  readonly x: number;
  readonly width: number;
}

/** A column of verdicts: its left edge and width, CSS pixels. */
interface VerdictColumn {
  readonly yardstick: Yardstick;
  readonly x: number;
  readonly width: number;
}

/** Where all of a matrix lies but for its rows' places, CSS pixels; `cellY` and `verdictY` from a row's top. */
export interface MatrixLayout {
  readonly form: MatrixForm;
  readonly columns: readonly CellColumn[];
  readonly verdicts: readonly VerdictColumn[];
  readonly headHeight: number;
  readonly rowHeight: number;
  readonly nameY: number;
  readonly cellY: number;
  readonly verdictY: number;
  /** Where launch years end; `null` where there's no room for them. */
  readonly yearX: number | null;
}

/** Smallest side of what can be hit, with what's around it. */
const leastPitch = 26;
/** Widest column of a row that has its name above it. */
const mostPitch = 44;
const gap = 14;

/** The bar of the index: pixels for each of its dimensions, and its height. */
export const bar = { step: 7, height: 9 } as const;
const barWidth = indexDimensions.length * bar.step;
/** Between a bar, or a yardstick's short name, and what follows. */
export const inlineGap = 5;

/** A verdict as written on its row. */
export function verdictText({ osaid, mof, index }: MatrixRow, yardstick: Yardstick, locale: Locale): string {
  const words = matrixText[locale];
  switch (yardstick) {
    case 'osaid':
      return words.osaid[osaid.kind];
    case 'mof':
      return mof.kind === 'at-most' ? words.mof.atMost(mof.atMost ?? '') : words.mof[mof.kind];
    case 'index':
      return words.openOf(index.open, index.of);
  }
}

/** Width of a column of verdicts under a head: of the widest there may be, so that it's the same for any rows. */
function headedWidth(yardstick: Yardstick, locale: Locale): number {
  const { osaid, mof, openOf, yardstickHeads } = matrixText[locale];
  const all = indexDimensions.length;
  const texts: Readonly<Record<Yardstick, readonly string[]>> = {
    osaid: Object.values(osaid),
    mof: [mof.none, mof.unknown, ...mofClasses.map(mof.atMost)],
    index: [openOf(all, all)],
  };
  const widths = texts[yardstick].map((text) => textWidth(text, true));
  const before = yardstick === 'index' ? barWidth + inlineGap : 0;
  const heads = yardstickHeads[yardstick].map((line: string) => textWidth(line));
  return Math.max(before + Math.max(...widths), ...heads);
}

/** Width of a column of verdicts that bring their yardstick's name. */
function namedWidth(yardstick: Yardstick, rows: readonly MatrixRow[], locale: Locale): number {
  const texts = rows.map((row) => textWidth(verdictText(row, yardstick, locale), true));
  return textWidth(matrixText[locale].yardstickShort[yardstick]) + inlineGap + Math.max(0, ...texts);
}

/** Columns side by side from `start`, `air` between them. */
function verdictColumns(widths: readonly number[], start: number, air: number): readonly VerdictColumn[] {
  return yardsticks.map((yardstick, index) => ({
    yardstick,
    x: start + widths.slice(0, index).reduce((sum, width) => sum + width + air, 0),
    width: widths[index] ?? 0,
  }));
}

/** Columns side by side from `start`. */
function cellColumns(widths: readonly number[], start: number): readonly CellColumn[] {
  let left = start;
  return dimensions.map((dimension, index) => {
    const width = widths[index] ?? 0;
    left += width;
    return { dimension, x: left - width / 2, width };
  });
}

/** The layout for a width and the rows to be shown, depending on whether names, heads and verdicts fit. */
export function matrixLayout(width: number, rows: readonly MatrixRow[], locale: Locale): MatrixLayout {
  const words = matrixText[locale];
  const names = Math.max(0, ...rows.map(({ model }) => textWidth(model.name)));
  const yearX = 2 + names + 8 + textWidth('2000');
  const start = yearX + gap;
  const verdictWidths = yardsticks.map((yardstick) => headedWidth(yardstick, locale));
  const verdictsWidth = verdictWidths.reduce((sum, each) => sum + gap + each, 4);
  const room = width - start - verdictsWidth;
  const wide = { rowHeight: 28, nameY: 14, cellY: 14, verdictY: 14, yearX } as const;
  const verdicts = verdictColumns(verdictWidths, width - verdictsWidth + gap + 4, gap);

  const headWidths = dimensions.map(
    (dimension) => Math.max(leastPitch, ...words.heads[dimension].map((line: string) => textWidth(line, true))) + 12,
  );
  const spare = room - headWidths.reduce((sum, each) => sum + each, 0);
  if (spare >= 0) {
    const widths = headWidths.map((each) => each + spare / headWidths.length);
    return { form: 'lines', columns: cellColumns(widths, start), verdicts, headHeight: 2 * lineHeight + 8, ...wide };
  }
  const stairs = dimensions.length * lineHeight + 8;
  if (room >= leastPitch * dimensions.length) {
    const widths = dimensions.map(() => room / dimensions.length);
    return { form: 'stairs', columns: cellColumns(widths, start), verdicts, headHeight: stairs, ...wide };
  }
  const pitch = Math.min(mostPitch, width / dimensions.length);
  const [air, edge] = [10, 2];
  const namedWidths = yardsticks.map((yardstick) => namedWidth(yardstick, rows, locale));
  const all = namedWidths.reduce((sum, each) => sum + air + each, edge);
  const beside = edge + names + all <= width;
  const nameHeight = beside ? 24 : 24 + lineHeight + 2;
  return {
    form: 'stacked',
    columns: cellColumns(
      dimensions.map(() => pitch),
      0,
    ),
    verdicts: verdictColumns(namedWidths, beside ? width - all + air : edge, air),
    headHeight: stairs,
    rowHeight: nameHeight + leastPitch + 4,
    nameY: 14,
    cellY: nameHeight + leastPitch / 2,
    verdictY: beside ? 14 : 14 + lineHeight + 2,
    yearX: null,
  };
}
