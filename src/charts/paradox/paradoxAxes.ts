import type { Scale } from '../../selection/selection';
import { formatShare, type Locale } from '../../text/format';
import { paintAcross, paintUpright } from '../cartesian';
import { moneyAxisOf, type MoneyAxis } from '../moneyAxis';
import type { Painted } from '../paint';
import { textWidth } from '../textWidth';
import type { Box } from '../view';

/** Air between two labels of the axis, CSS pixels. */
const air = 12;

/** Air between the percentages and the plot: at no capital an arrowhead reaches into it, CSS pixels. */
const shareAir = 12;

/** Room right of the plot, where the last label may still stand, CSS pixels. */
export const margin = 8;

/** The money axis along the foot of a plot: `pixelOf` gives x. Ticks are as many as have room for their labels. */
export function moneyAcross(
  amounts: readonly number[],
  scale: Scale,
  plot: Box,
  pad: { readonly left: number; readonly right: number },
  locale: Locale,
): MoneyAxis {
  // The same axis as the upright one, laid on its side.
  const upright = { x: 0, y: 0, width: 1, height: plot.width };
  const axis = moneyAxisOf(amounts, scale, upright, { above: pad.right, below: pad.left });
  const pixelOf = (value: number) => plot.x + plot.width - axis.pixelOf(value);
  const widthOf = (tick: number) => textWidth(axis.labelOf(tick, locale));
  const fits = (ticks: readonly number[]) =>
    ticks.slice(1).every((tick, index) => {
      const before = ticks[index] ?? tick;
      return pixelOf(tick) - pixelOf(before) >= (widthOf(tick) + widthOf(before)) / 2 + air;
    });
  const inFrame = axis.ticks.filter((tick) => {
    const [x, half] = [pixelOf(tick), widthOf(tick) / 2];
    return x - half >= 0 && x + half <= plot.x + plot.width + margin;
  });
  const thinned = (step: number) => inFrame.filter((_, index) => index % step === 0);
  let step = 1;
  while (step < inFrame.length && !fits(thinned(step))) step += 1;
  return { ...axis, pixelOf, ticks: thinned(step) };
}

/** Shares from zero up to `top`, the end of the axis. */
interface ShareAxis {
  readonly top: number;
  readonly pixelOf: (share: number) => number;
  readonly ticks: readonly number[];
}

/** Both axes of the plot. */
export interface Axes {
  readonly money: MoneyAxis;
  readonly share: ShareAxis;
}

/**
 * The share axis of a plot. It always starts at zero; it ends at a half or a quarter where no share shown is larger,
 * and at the whole otherwise, so also where every share is zero.
 */
export function shareAxisOf(shares: readonly number[], plot: Box): ShareAxis {
  const most = Math.max(0, ...shares);
  const top = most === 0 ? 1 : ([0.25, 0.5].find((end) => most <= end) ?? 1);
  const parts = top === 1 ? 4 : 5;
  return {
    top,
    pixelOf: (share) => plot.y + plot.height * (1 - share / top),
    ticks: Array.from({ length: parts + 1 }, (_, index) => (index * top) / parts),
  };
}

/** Both axes: gridlines and percentages left of the plot, amounts under it. */
export function paintAxes({ money, share }: Axes, plot: Box, locale: Locale): readonly Painted[] {
  const shares = share.ticks.map((value) => ({ at: share.pixelOf(value), label: formatShare(value, locale) }));
  const amounts = money.ticks.map((value) => ({ at: money.pixelOf(value), label: money.labelOf(value, locale) }));
  return [...paintUpright(shares, plot, shareAir), ...paintAcross(amounts, plot)];
}
