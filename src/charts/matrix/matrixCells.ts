import type { Level } from '../../model/openLevels';
import { indexDimensions, type Yardstick } from '../../model/verdict';
import type { Locale } from '../../text/format';
import { matrixText } from '../../text/messages/matrix';
import { paintArea, paintCircle, paintLine, paintRect, paintText, type Painted } from '../paint';
import { textWidth } from '../textWidth';
import { colours, hueOf, lineHeight } from '../theme';
import type { Box } from '../view';
import { bar, inlineGap, verdictText } from './matrixLayout';
import type { MatrixRow } from './matrixRows';

/** Radius of a cell's disc, CSS pixels. */
const radius = 6.5;

/** Points on a circle from one angle to another, clockwise from the right, in steps of 15 degrees. */
function arc(cx: number, cy: number, r: number, from: number, to: number): readonly (readonly [number, number])[] {
  const steps = Math.round((to - from) / 15);
  return Array.from({ length: steps + 1 }, (_, index) => {
    const angle = ((from + index * 15) * Math.PI) / 180;
    return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)] as const;
  });
}

/** The box of a cell's disc. */
export function discBox(x: number, y: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** A level as a disc: full, half full, empty, or dotted with a question mark. */
export function paintLevel(level: Level, x: number, y: number, companyId: string): readonly Painted[] {
  const { full } = hueOf(companyId);
  const ring = paintCircle(x, y, radius - 0.625, level === 'open' ? full : colours.paper, full, 1.25);
  switch (level) {
    case 'open':
    case 'closed':
      return [ring];
    case 'partial':
      return [ring, paintArea(arc(x, y, radius - 0.625, 0, 180), full)];
    case 'unknown':
      return [
        paintCircle(x, y, radius, colours.paper, colours.none, 0),
        paintLine(arc(x, y, radius, 0, 360), full, 1.25, [1.25, 2.25]),
        paintText('?', x, y + 0.5, { colour: colours.ink, align: 'center', halo: false }),
      ];
  }
}

/** A verdict as painted, with the box it takes. */
interface PaintedVerdict {
  readonly shapes: readonly Painted[];
  readonly box: Box;
}

/**
 * The gradient as a bar on a line as long as all of its dimensions: as high as the bar where open, half as high where
 * partly open, the mere line where closed, dotted where unknown.
 */
function paintBar({ index, model }: MatrixRow, x: number, y: number): readonly Painted[] {
  const { full } = hueOf(model.companyId);
  const bottom = y + bar.height / 2;
  const widths = [index.open, index.partial, index.closed, index.unknown].map((count) => count * bar.step);
  const [open = 0, partial = 0, closed = 0, unknown = 0] = widths;
  const line = (from: number, to: number, dash: readonly number[] | null) =>
    paintLine(
      [
        [from, bottom - 0.5],
        [to, bottom - 0.5],
      ],
      full,
      1,
      dash,
    );
  const known = x + open + partial + closed;
  return [
    paintRect({ x, y: bottom - bar.height, width: open, height: bar.height }, 0, full),
    paintRect({ x: x + open, y: bottom - bar.height / 2, width: partial, height: bar.height / 2 }, 0, full),
    ...(known > x ? [line(x, known, null)] : []),
    ...(unknown > 0 ? [line(known, known + unknown, [1.5, 2.5])] : []),
  ].filter((shape) => shape.type !== 'rect' || shape.shape.width > 0);
}

/** A verdict on a row, from `x` on, `y` its middle; `named` where no head says whose it is: then there's no bar. */
export function paintVerdict(
  row: MatrixRow,
  yardstick: Yardstick,
  x: number,
  y: number,
  named: boolean,
  locale: Locale,
): PaintedVerdict {
  const name = matrixText[locale].yardstickShort[yardstick];
  const barred = yardstick === 'index' && !named;
  const textX = x + (named ? textWidth(name) : barred ? indexDimensions.length * bar.step : -inlineGap) + inlineGap;
  const text = verdictText(row, yardstick, locale);
  const meets = yardstick === 'osaid' && row.osaid.kind === 'meets';
  const colour = meets ? hueOf(row.model.companyId).full : colours.ink;
  return {
    shapes: [
      ...(named ? [paintText(name, x, y, { colour: colours.muted })] : []),
      ...(barred ? paintBar(row, x, y) : []),
      paintText(text, textX, y, { colour, bold: meets }),
    ],
    box: { x, y: y - lineHeight / 2, width: textX - x + textWidth(text, meets), height: lineHeight },
  };
}
