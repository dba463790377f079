import type { EChartsOption, LineSeriesOption } from 'echarts';
import type { Locale } from '../text/format';
import { timeTicks, type TimeAxis } from './axis';
import type { MoneyAxis } from './moneyAxis';
import { colours, fontFamily, labelSize } from './theme';
import type { Box } from './view';

const axisText = { show: true, color: colours.muted, fontSize: labelSize, fontFamily };

/** The grid at the plot's own pixels. ECharts 6 would otherwise shrink it to make room for labels. */
export function gridOf(plot: Box): NonNullable<EChartsOption['grid']> {
  return {
    left: plot.x,
    top: plot.y,
    width: plot.width,
    height: plot.height,
    containLabel: false,
    outerBoundsMode: 'none',
  };
}

/** The time axis under the plot or, for `top`, above it: ticks and labels at the days that `axis.ts` chose; `lines` through the plot. */
export function timeAxisOption(time: TimeAxis, locale: Locale, position: 'top' | 'bottom' = 'bottom', lines = false) {
  const ticks = timeTicks(time, locale);
  const values = ticks.map(({ value }) => value);
  const labels = new Map(ticks.map(({ value, label }) => [value, label]));
  const timeLabel = (value: number) => labels.get(value) ?? '';
  return {
    id: `time-${position}`,
    type: 'value' as const,
    position,
    silent: true,
    min: time.domain[0],
    max: time.domain[1],
    axisLine: { show: true, onZero: false, lineStyle: { color: colours.axis, width: 1 } },
    axisTick: { show: true, length: 5, lineStyle: { color: colours.axis }, customValues: values },
    axisLabel: { ...axisText, margin: 9, hideOverlap: false, customValues: values, formatter: timeLabel },
    splitLine: { show: lines, lineStyle: { color: colours.rule, width: 1 } },
    animation: false,
  };
}

/** The money axis left of the plot: gridlines and amounts. */
export function moneyAxisOption(money: MoneyAxis, locale: Locale) {
  const moneyLabel = (value: number) => money.labelOf(value, locale);
  return {
    id: 'money',
    type: 'value' as const,
    position: 'left' as const,
    silent: true,
    min: money.domain[0],
    max: money.domain[1],
    axisLine: { show: false },
    axisTick: { show: false, customValues: [...money.ticks] },
    axisLabel: { ...axisText, margin: 8, hideOverlap: false, customValues: [...money.ticks], formatter: moneyLabel },
    splitLine: { show: true, lineStyle: { color: colours.rule, width: 1 } },
    animation: false,
  };
}

/** A step line that holds its level until the next point. Points are axis values. */
export function stepSeries(
  id: string,
  points: readonly (readonly [number, number])[],
  colour: string,
): LineSeriesOption {
  return {
    id,
    type: 'line',
    step: 'end',
    silent: true,
    animation: false,
    symbol: 'none',
    clip: true,
    z: 3,
    lineStyle: { color: colour, width: 2 },
    itemStyle: { color: colour },
    data: points.map(([x, y]) => [x, y]),
  };
}
