import { isReceived } from '../../model/funding';
import type { Cheque, InvestorRecord } from '../../model/investors';
import { formatNumber, formatUsd, type Locale } from '../../text/format';
import { investorText } from '../../text/messages/investors';
import type { TimeAxis } from '../axis';
import { isNarrow } from '../frame';
import { leastRadius, radiusOf, roundShape, shapeBox, type Fill, type Shape } from '../mark';
import { pixelSpan, roundSpan, spanBar } from '../marks';
import { paintCircle, paintLine, paintText, type Painted } from '../paint';
import { textWidth } from '../textWidth';
import { colours, lineHeight } from '../theme';
import type { Box } from '../view';

/** Pixels between the lanes of two companies in a row. */
const laneGap = 9;

/** A company's lane, pixels below the middle of the row: the first company on top, so that not only colour tells them. */
export function laneOf(companyId: string, companies: readonly string[]): number {
  return (Math.max(0, companies.indexOf(companyId)) - Math.max(0, companies.length - 1) / 2) * laneGap;
}

/** A cheque at its place in its row, the middle of which lies at y = 0. */
export interface PlacedCheque {
  readonly cheque: Cheque;
  readonly box: Box;
  readonly shape: Shape;
  readonly fill: Fill;
  readonly radius: number;
  /** Whether the day is known: a dot, else a bar. */
  readonly isDay: boolean;
}

/** An investor's row, still without a height of its own. */
export interface ChequeRow {
  readonly investor: InvestorRecord;
  /** Whether its name is set bold: behind several companies. */
  readonly bold: boolean;
  readonly cheques: readonly PlacedCheque[];
}

/** Solid where the round closed, at least in part, and the amount is known; hollow otherwise. */
function chequeFill({ row, round }: Cheque): Fill {
  return isReceived(round) && row.amountUsd !== null ? 'solid' : 'hollow';
}

/**
 * A cheque on the time axis: a mark whose area stands for the amount, `most` pixels in radius for the `largest`, or a
 * bar where only the month or year is known. `null` where the axis doesn't show its day.
 */
export function placeCheque(
  cheque: Cheque,
  lane: number,
  time: TimeAxis,
  largest: number,
  most: number,
): PlacedCheque | null {
  const { round, row } = cheque;
  const span = roundSpan(round);
  const pixels = pixelSpan(time, span, round.companyId);
  if (pixels === null) return null;
  const [shape, fill, isDay] = [roundShape(round), chequeFill(cheque), span[0] === span[1]];
  const radius = row.amountUsd === null ? leastRadius : radiusOf(row.amountUsd, largest, most);
  return {
    cheque,
    box: isDay ? shapeBox(shape, radius, pixels[0], lane) : spanBar(pixels, lane, fill),
    shape,
    fill,
    radius,
    isDay,
  };
}

/** Where names start, and the air between a name and the first mark. */
const nameX = 2;
const air = 8;

const nameEnd = ({ investor, bold }: ChequeRow) => nameX + textWidth(investor.name, bold);

/**
 * Which rows have their name above their line: those where it doesn't fit left of the marks; where that's often so,
 * all, so that names stand in one manner.
 */
export function namesAbove(rows: readonly ChequeRow[]): (row: ChequeRow) => boolean {
  const tight = rows.filter((row) => row.cheques.some(({ box }) => nameEnd(row) + air > box.x));
  return tight.length * 4 > rows.length ? () => true : (row) => tight.includes(row);
}

/** The ring that says "undisclosed" in texts, and the room that a column of texts leaves for it. */
const ringRadius = 3;
const ringRoom = 12;

function paintRing(x: number, y: number): Painted {
  return paintCircle(x, y, ringRadius, colours.paper, colours.muted, 1.25);
}

/** What's disclosed of an investor's cheques, and how many aren't: `$30.1bn + 2`, before a ring that says which. */
function sumText({ disclosed, undisclosed }: InvestorRecord, narrow: boolean, locale: Locale): string {
  const parts = [
    disclosed === null ? null : formatUsd(disclosed, locale),
    undisclosed === 0 ? null : formatNumber(undisclosed, locale),
  ];
  return parts.filter((part) => part !== null).join(narrow ? '+' : ' + ');
}

/** The heading of the column of sums, which explains its ring. */
export function paintSumHead(width: number, y: number, locale: Locale): readonly Painted[] {
  const { disclosed, undisclosed } = investorText[locale];
  const look = { colour: colours.muted, align: 'right' } as const;
  const ringX = width - textWidth(undisclosed) - 4 - ringRadius;
  return [
    paintText(`${disclosed} +`, ringX - ringRadius - 4, y, look),
    paintRing(ringX, y),
    paintText(undisclosed, width, y, look),
  ];
}

/** A row as painted: what lies under its marks, its texts, and where these stand. */
interface PaintedRow {
  readonly lines: readonly Painted[];
  readonly texts: readonly Painted[];
  readonly boxes: readonly Box[];
}

function textBox(x: number, y: number, width: number): Box {
  return { x, y: y - lineHeight / 2, width, height: lineHeight };
}

function middleOf({ x, y, width, height }: Box): readonly [number, number] {
  return [x + width / 2, y + height / 2];
}

/** A row's guide line, the line that joins its cheques, its name at the height `nameY` and its sum. */
export function paintRow(
  row: ChequeRow,
  y: number,
  nameY: number,
  plot: Box,
  width: number,
  locale: Locale,
): PaintedRow {
  const { investor, bold, cheques } = row;
  const text = sumText(investor, isNarrow(width), locale);
  const places = cheques.map(({ box }) => middleOf(box)).sort(([a], [b]) => a - b);
  const start = nameY === y ? Math.max(plot.x, nameEnd(row) + air) : plot.x;
  const guide = [
    [start, y],
    [plot.x + plot.width, y],
  ] as const;
  return {
    lines: [
      paintLine(guide, colours.rule, 1),
      ...(places.length < 2
        ? []
        : [
            paintLine(
              places.map(([x, lane]) => [x, y + lane]),
              colours.axis,
              1,
            ),
          ]),
    ],
    texts: [
      paintText(investor.name, nameX, nameY, { colour: colours.ink, bold }),
      paintText(text, width - ringRoom, y, { colour: colours.muted, align: 'right' }),
      ...(investor.undisclosed === 0 ? [] : [paintRing(width - ringRadius - 2, y)]),
    ],
    boxes: [
      textBox(nameX, nameY, nameEnd(row) - nameX),
      textBox(width - ringRoom - textWidth(text), y, textWidth(text) + ringRoom),
    ],
  };
}
