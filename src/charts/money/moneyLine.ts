import { dayNumber } from '../../data/date';
import type { CumulativeStep, UsdRange } from '../../model/funding';
import type { Disputed } from '../../selection/selection';
import { formatUsdRange, type Locale } from '../../text/format';
import type { TimeAxis } from '../axis';
import type { MoneyAxis } from '../moneyAxis';
import type { Reading } from '../reading';

/** One company's rounds with the bounds of its total that are drawn. */
export interface Track {
  readonly companyId: string;
  readonly steps: readonly CumulativeStep[];
}

/** Where sources disagree the line follows the lowest sum, with a band up to the highest. */
export function shown(total: UsdRange, disputed: Disputed): UsdRange {
  if (disputed === 'low') return { low: total.low, high: total.low };
  return disputed === 'high' ? { low: total.high, high: total.high } : total;
}

/** Points of a company's step line in axis values, from where the axis can show it to where its window ends. */
export function linePoints(
  { companyId, steps }: Track,
  level: (step: CumulativeStep) => number,
  time: TimeAxis,
  money: MoneyAxis,
): readonly (readonly [number, number])[] {
  const [from, to] = time.windowOf(companyId);
  const points: [number, number][] = [];
  let held: number | null = null;
  for (const step of steps) {
    const x = time.valueOf(dayNumber(step.round.announcedOn), companyId);
    const y = money.valueOf(level(step));
    if (x > to) break;
    if (y === null) continue;
    if (x >= from) {
      if (points.length === 0 && held !== null) points.push([from, held]);
      points.push([x, y]);
    }
    held = y;
  }
  if (held === null || to < from) return [];
  if (points.length === 0) points.push([from, held]);
  points.push([to, held]);
  return points;
}

/** Levels of a company's line within its window: what the money axis must reach. */
export function levelsSeen({ companyId, steps }: Track, time: TimeAxis, disputed: Disputed): readonly number[] {
  const [from, to] = time.windowOf(companyId);
  const dayOf = ({ round }: CumulativeStep) => time.valueOf(dayNumber(round.announcedOn), companyId);
  const before = steps.filter((step) => dayOf(step) < from).slice(-1);
  const within = steps.filter((step) => dayOf(step) >= from && dayOf(step) <= to);
  return [...before, ...within].flatMap(({ total }) => {
    const { low, high } = shown(total, disputed);
    return [low, high];
  });
}

/** What a company had raised in all by a day. */
export function totalReading({ companyId, steps }: Track, time: TimeAxis, disputed: Disputed, locale: Locale): Reading {
  return {
    companyId,
    steps: steps.map(({ round, total }) => {
      const { low, high } = shown(total, disputed);
      return {
        at: time.valueOf(dayNumber(round.announcedOn), companyId),
        text: formatUsdRange(low, high, locale),
      };
    }),
  };
}
