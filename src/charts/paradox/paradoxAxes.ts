import type { Scale } from '../../selection/selection';
import { formatShare, type Locale } from '../../text/format';
import { moneyAxisOf, type MoneyAxis } from '../moneyAxis';
import { textWidth } from '../textWidth';
import { colours, fontFamily, labelSize } from '../theme';
import type { Box } from '../view';

const axisText = { show: true, color: colours.muted, fontSize: labelSize, fontFamily };

/** Air between two labels of the axis, CSS pixels. */
const air = 12;

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
export interface ShareAxis {
  readonly top: number;
  readonly pixelOf: (share: number) => number;
  readonly ticks: readonly number[];
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

/** The money axis under the plot. */
export function moneyFootOption(money: MoneyAxis, locale: Locale) {
  const moneyLabel = (value: number) => money.labelOf(value, locale);
  return {
    id: 'money',
    type: 'value' as const,
    position: 'bottom' as const,
    silent: true,
    min: money.domain[0],
    max: money.domain[1],
    axisLine: { show: true, onZero: false, lineStyle: { color: colours.axis, width: 1 } },
    axisTick: { show: true, length: 5, lineStyle: { color: colours.axis }, customValues: [...money.ticks] },
    axisLabel: { ...axisText, margin: 9, hideOverlap: false, customValues: [...money.ticks], formatter: moneyLabel },
    splitLine: { show: false },
    animation: false,
  };
}

/** The share axis left of the plot: gridlines and percentages. */
export function shareAxisOption(share: ShareAxis, locale: Locale) {
  const shareLabel = (value: number) => formatShare(value, locale);
  return {
    id: 'share',
    type: 'value' as const,
    position: 'left' as const,
    silent: true,
    min: 0,
    max: share.top,
    axisLine: { show: false },
    axisTick: { show: false, customValues: [...share.ticks] },
    axisLabel: { ...axisText, margin: 12, hideOverlap: false, customValues: [...share.ticks], formatter: shareLabel },
    splitLine: { show: true, lineStyle: { color: colours.rule, width: 1 } },
    animation: false,
  };
}
