import { dayNumber, isoOfDay } from '../data/date';
import type { IsoDate, Precision } from '../data/schema';
import { launchOf } from '../model/openness';
import type { Scene } from '../selection/slice';
import { formatDateShort, formatNumber, type Locale } from '../text/format';
import { textWidth } from './textWidth';
import type { Box, TimeScale } from './view';

/** Days of a mean Gregorian year; ages are counted in it. */
export const yearDays = 365.2425;

/** Days of a company's life or of the calendar, on one axis. */
export interface TimeAxis extends TimeScale {
  /** The axis value of a calendar day (`dayNumber`) for a company. */
  readonly valueOf: (day: number, companyId: string) => number;
  /** First and last axis value at which something of a company may be drawn. */
  readonly windowOf: (companyId: string) => readonly [number, number];
  /** The pixel of an axis value. */
  readonly pixelOf: (value: number) => number;
}

/** First and last value of the shared time axis, day numbers or days since founding; the same in all time views. */
export function timeDomain(scene: Scene): readonly [number, number] {
  const { range, align } = scene;
  const asOf = dayNumber(scene.asOf);
  const days = drawnDays(scene);
  const born = (companyId: string) => foundedDay(scene, companyId);
  const { from, to } = rangeDays(range, asOf);
  if (align === 'age') {
    const births = (days.length === 0 ? scene.companies : days.map(([companyId]) => companyId)).map(born);
    const ages = days.map(([companyId, day]) => day - born(companyId));
    const oldest = births.length === 0 ? asOf - yearDays : Math.min(...births);
    const youngest = births.length === 0 ? oldest : Math.max(...births);
    // A founding is the natural start; what came before it is shown, but nobody's age is rounded below zero.
    const first = from === null ? Math.min(0, ...ages) : from - youngest;
    return ordered(first, to - oldest);
  }
  const first = from ?? startOfYear(days.reduce((least, [, day]) => Math.min(least, day), asOf));
  return ordered(first, to);
}

/** The zoomed days, as far as the record goes; `from` is `null` where the record's own start holds. */
function rangeDays(range: Scene['range'], asOf: number): { readonly from: number | null; readonly to: number } {
  const from = range === null || range.from === null ? null : Math.min(asOf, dayNumber(range.from));
  const to = range === null || range.to === null ? asOf : Math.min(asOf, dayNumber(range.to));
  return { from, to };
}

/** An axis of no length would put every day on one pixel, or on none. */
function ordered(first: number, last: number): readonly [number, number] {
  return last > first ? [first, last] : [first, first + 1];
}

function startOfYear(day: number): number {
  return dayNumber(`${isoOfDay(day).slice(0, 4)}-01-01` as IsoDate);
}

function foundedDay({ dataset, asOf }: Scene, companyId: string): number {
  return dayNumber(dataset.companyById.get(companyId)?.foundedOn ?? asOf);
}

function drawnDays({ dataset, drawn, companies }: Scene): readonly (readonly [companyId: string, day: number])[] {
  return [
    ...drawn.fundingRounds.map((row) => [row.companyId, dayNumber(row.announcedOn)] as const),
    ...drawn.valuations.map((row) => [row.companyId, dayNumber(row.valuedOn)] as const),
    ...drawn.statements
      .filter(({ kind }) => kind === 'promise')
      .map((row) => [row.companyId, dayNumber(row.saidOn)] as const),
    ...drawn.events.flatMap((row) =>
      row.companyIds.flatMap((id) => (companies.includes(id) ? [[id, dayNumber(row.happenedOn)] as const] : [])),
    ),
    ...drawn.models.flatMap((row) => {
      const launch = launchOf(dataset.releasesByModel.get(row.modelId) ?? []);
      return launch === null ? [] : [[row.companyId, dayNumber(launch.releasedOn)] as const];
    }),
  ];
}

/** The shared time axis of a scene over a plot. */
export function timeAxisOf(scene: Scene, plot: Box): TimeAxis {
  const domain = timeDomain(scene);
  const { align, range } = scene;
  const pixelRange = [plot.x, plot.x + plot.width] as const;
  const births = new Map(scene.companies.map((id) => [id, align === 'age' ? foundedDay(scene, id) : 0]));
  const birth = (companyId: string) => births.get(companyId) ?? 0;
  const asOf = dayNumber(scene.asOf);
  // Under `age` the axis of a zoom covers the union of all companies' ages: each is still cut to the days chosen.
  const { from, to } = rangeDays(range, asOf);
  const perDay = plot.width / (domain[1] - domain[0]);
  return {
    domain,
    range: pixelRange,
    align,
    valueOf: (day, companyId) => day - birth(companyId),
    windowOf: (companyId) => [
      Math.max(domain[0], (from ?? -Infinity) - birth(companyId)),
      Math.min(domain[1], to - birth(companyId)),
    ],
    pixelOf: (value) => plot.x + (value - domain[0]) * perDay,
  };
}

/** A place on the time axis with its label. */
export interface TimeTick {
  readonly value: number;
  readonly label: string;
}

const daySteps = [1, 2, 7, 14];
const monthSteps = [1, 3, 6];
const yearSteps = [1, 2, 3, 5, 10, 20];

function dayOfMonth(months: number): number {
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return dayNumber(`${year}-${String((months % 12) + 1).padStart(2, '0')}-01` as IsoDate);
}

function monthOf(day: number): number {
  const iso = isoOfDay(day);
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

function everyDays([first, last]: readonly [number, number], step: number): readonly number[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

/** Firsts of month, `step` months apart from January on, within the domain. */
function everyMonths([first, last]: readonly [number, number], step: number): readonly number[] {
  const start = Math.ceil((monthOf(first - 1) + 1) / step) * step;
  const values: number[] = [];
  for (let month = start; dayOfMonth(month) <= last; month += step) values.push(dayOfMonth(month));
  return values;
}

/** Air between two labels of the axis, CSS pixels. */
const air = 14;

/** The longest date of each precision, by which the room for its labels is measured. */
const longest = dayNumber('2000-09-28' as IsoDate);

/**
 * Ticks of a calendar axis: days, months or years, the finest whose labels fit side by side.
 */
export function calendarTicks(domain: readonly [number, number], width: number, locale: Locale): readonly TimeTick[] {
  const perDay = width / (domain[1] - domain[0]);
  const labelled = (values: readonly number[], precision: Precision) =>
    values.map((value) => ({ value, label: formatDateShort(isoOfDay(value), precision, locale) }));
  const fits = (days: number, precision: Precision) =>
    days * perDay >= textWidth(formatDateShort(isoOfDay(longest), precision, locale)) + air;
  const days = daySteps.find((step) => fits(step, 'day'));
  if (days !== undefined) return labelled(everyDays(domain, days), 'day');
  const months = monthSteps.find((step) => fits(step * 28, 'month'));
  const years = yearSteps.find((step) => fits(step * 365, 'year')) ?? 50;
  const ticks =
    months === undefined
      ? labelled(everyMonths(domain, years * 12), 'year')
      : labelled(everyMonths(domain, months), 'month');
  // No month or year begins in so short a time.
  return ticks.length > 0 ? ticks : labelled([domain[0]], 'day');
}

/** Ticks of an age axis: whole years since founding. */
export function ageTicks(domain: readonly [number, number], width: number, locale: Locale): readonly TimeTick[] {
  const perYear = (width / (domain[1] - domain[0])) * yearDays;
  const step = yearSteps.find((years) => years * perYear >= textWidth('20') + air) ?? yearSteps.at(-1) ?? 1;
  const first = Math.ceil(domain[0] / yearDays / step) * step;
  const last = Math.floor(domain[1] / yearDays);
  return Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, index) => {
    const years = first + index * step;
    return { value: years * yearDays, label: formatNumber(years, locale) };
  });
}

/** Ticks of a time axis, whichever it is. */
export function timeTicks(time: TimeAxis, locale: Locale): readonly TimeTick[] {
  const width = time.range[1] - time.range[0];
  return time.align === 'age' ? ageTicks(time.domain, width, locale) : calendarTicks(time.domain, width, locale);
}
