import type { Scale } from '../selection/selection';
import { formatUsd, type Locale } from '../text/format';
import type { Box } from './view';

/** Whole US dollars on a linear or log10 axis. Axis values are dollars, or their log10, and linear in pixels. */
export interface MoneyAxis {
  readonly domain: readonly [number, number];
  /** The axis value of an amount; `null` where the axis can't show it (zero on a log axis). */
  readonly valueOf: (usd: number) => number | null;
  readonly pixelOf: (value: number) => number;
  /** Axis values of the ticks. */
  readonly ticks: readonly number[];
  /** The label of a tick by its axis value. */
  readonly labelOf: (value: number, locale: Locale) => string;
}

/** A step of 1, 2 or 5 times a power of ten that takes at most `most` of them to `max`. */
function niceStep(max: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10(max / most));
  return ([1, 2, 5].find((factor) => factor * power * most >= max) ?? 10) * power;
}

function multiples(step: number, to: number): readonly number[] {
  return Array.from({ length: Math.floor(to / step) + 1 }, (_, index) => index * step);
}

/** Powers of ten, and their doubles and fives too where there are few of them, as log10. */
function logTicks([low, high]: readonly [number, number]): readonly number[] {
  const within = (factors: readonly number[]) => {
    const ticks: number[] = [];
    for (let power = Math.floor(low); power <= high; power += 1) {
      for (const factor of factors) {
        const tick = power + Math.log10(factor);
        if (tick >= low && tick <= high) ticks.push(tick);
      }
    }
    return ticks;
  };
  const tens = within([1]);
  return tens.length >= 3 ? tens : within([1, 2, 5]);
}

function scaleOver(domain: readonly [number, number], plot: Box): (value: number) => number {
  const perUnit = plot.height / (domain[1] - domain[0]);
  return (value) => plot.y + plot.height - (value - domain[0]) * perUnit;
}

/**
 * The money axis over a plot for `amounts` (those above zero decide). `pad` is the room kept free above the largest
 * amount, and on a log axis below the smallest too, CSS pixels. A linear axis starts at zero.
 */
export function moneyAxisOf(
  amounts: readonly number[],
  scale: Scale,
  plot: Box,
  pad: { readonly above: number; readonly below: number },
): MoneyAxis {
  let [least, most] = [Infinity, 0];
  for (const amount of amounts) {
    if (amount > 0 && amount < least) least = amount;
    if (amount > most) most = amount;
  }
  if (most === 0) [least, most] = [1e9, 1e10];
  if (scale === 'linear') {
    const top = (most * plot.height) / Math.max(1, plot.height - pad.above);
    const domain = [0, top] as const;
    return {
      domain,
      valueOf: (usd) => usd,
      pixelOf: scaleOver(domain, plot),
      ticks: multiples(niceStep(top, 5), top),
      labelOf: (value, locale) => formatUsd(value, locale),
    };
  }
  let [low, high] = [Math.log10(least), Math.log10(most)];
  // One amount alone would have no length: half a power of ten to either side.
  if (high - low < 1) [low, high] = [(low + high) / 2 - 0.5, (low + high) / 2 + 0.5];
  const perPixel = (high - low) / Math.max(1, plot.height - pad.above - pad.below);
  const domain = [low - pad.below * perPixel, high + pad.above * perPixel] as const;
  return {
    domain,
    valueOf: (usd) => (usd > 0 ? Math.log10(usd) : null),
    pixelOf: scaleOver(domain, plot),
    ticks: logTicks(domain),
    // A power of ten comes back from its logarithm a hair off.
    labelOf: (value, locale) => formatUsd(Number((10 ** value).toPrecision(6)), locale),
  };
}
