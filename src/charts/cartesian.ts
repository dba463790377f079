import type { Locale } from '../text/format';
import { timeTicks, type TimeAxis } from './axis';
import type { MoneyAxis } from './moneyAxis';
import { crisp, paintLine, paintText, type Painted } from './paint';
import { colours, labelSize } from './theme';
import type { Box } from './view';

/** A place along an axis, CSS pixels from the frame's left or upper edge, with its label. */
interface PlacedTick {
  readonly at: number;
  readonly label: string;
}

/** Length of a tick, and the air between an axis along the plot and its labels, CSS pixels. */
const [tickLength, labelAir] = [5, 9];

function upright(x: number, from: number, to: number, colour: string): Painted {
  return paintLine(
    [
      [crisp(x), from],
      [crisp(x), to],
    ],
    colour,
    1,
  );
}

function level(y: number, { x, width }: Box, colour: string): Painted {
  return paintLine(
    [
      [x, crisp(y)],
      [x + width, crisp(y)],
    ],
    colour,
    1,
  );
}

/** An axis along the plot, under it or above: its line from edge to edge, ticks and labels. */
export function paintAcross(
  ticks: readonly PlacedTick[],
  plot: Box,
  position: 'bottom' | 'top' = 'bottom',
): readonly Painted[] {
  const [edge, outwards] = position === 'top' ? [plot.y, -1] : [plot.y + plot.height, 1];
  const labelY = edge + outwards * (labelAir + labelSize / 2);
  return [
    level(edge, plot, colours.axis),
    ...ticks.map(({ at }) => upright(at, edge, edge + outwards * tickLength, colours.axis)),
    ...ticks.map(({ at, label }) =>
      paintText(label, at, labelY, { colour: colours.muted, align: 'center', halo: false }),
    ),
  ];
}

/** An axis left of the plot: lines through the plot, and labels that end `air` pixels before it. */
export function paintUpright(ticks: readonly PlacedTick[], plot: Box, air: number): readonly Painted[] {
  return [
    ...ticks.map(({ at }) => level(at, plot, colours.rule)),
    ...ticks.map(({ at, label }) =>
      paintText(label, plot.x - air, at, { colour: colours.muted, align: 'right', halo: false }),
    ),
  ];
}

/**
 * The time axis under the plot: ticks and labels at the days that `axis.ts` chose; `lines` through the plot, `above`
 * for the same axis once more above it.
 */
export function paintTimeAxis(
  time: TimeAxis,
  plot: Box,
  locale: Locale,
  { lines = false, above = false }: { readonly lines?: boolean; readonly above?: boolean } = {},
): readonly Painted[] {
  const ticks = timeTicks(time, locale).map(({ value, label }) => ({ at: time.pixelOf(value), label }));
  return [
    ...(lines ? ticks.map(({ at }) => upright(at, plot.y, plot.y + plot.height, colours.rule)) : []),
    ...paintAcross(ticks, plot),
    ...(above ? paintAcross(ticks, plot, 'top') : []),
  ];
}

/** The money axis left of the plot: gridlines and amounts. */
export function paintMoneyAxis(money: MoneyAxis, plot: Box, locale: Locale): readonly Painted[] {
  const ticks = money.ticks.map((value) => ({ at: money.pixelOf(value), label: money.labelOf(value, locale) }));
  return paintUpright(ticks, plot, 8);
}
