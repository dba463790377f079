import { isoOfDay } from '../data/date';
import { formatDate, formatNumber, type Locale } from '../text/format';
import { scoreText } from '../text/messages/score';
import { yearDays } from './axis';
import type { TimeScale } from './view';

/** The axis value (a whole day) under a pixel, within the axis. */
export function valueAt({ domain, range }: TimeScale, x: number): number {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  const share = r1 === r0 ? 0 : (x - r0) / (r1 - r0);
  return Math.min(d1, Math.max(d0, Math.floor(d0 + share * (d1 - d0))));
}

/** The pixel of an axis value; outside the axis it lies outside the range. */
export function pixelAt({ domain, range }: TimeScale, value: number): number {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  return d1 === d0 ? r0 : r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
}

/** An axis value in words, to head what is read there: the day, or the age of a company in years. */
export function valueText({ align }: TimeScale, value: number, locale: Locale): string {
  const words = scoreText[locale];
  if (align === 'calendar') return words.on(formatDate(isoOfDay(value), 'day', locale));
  const years = Math.round((value / yearDays) * 10) / 10;
  return words.age(formatNumber(years, locale, 1), locale === 'en' ? years === 1 : Math.abs(years) < 2);
}
