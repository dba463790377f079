import type { IsoDate, Precision } from './schema';

const dayMs = 86_400_000;

/** Whole days since 1970-01-01, UTC. `iso` must be a real day. */
export function dayNumber(iso: IsoDate): number {
  return Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / dayMs;
}

/** The day of a day number; the inverse of `dayNumber` for the years 0100 to 9999. */
export function isoOfDay(day: number): IsoDate {
  return new Date(day * dayMs).toISOString().slice(0, 10) as IsoDate;
}

/** Days from `start` to `end`; negative where `end` comes first. */
export function daysBetween(start: IsoDate, end: IsoDate): number {
  return dayNumber(end) - dayNumber(start);
}

/** Whether text is a real calendar day, `2024-02-29`, of the years 1900 to 2199. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^(19|2[01])\d\d-\d\d-\d\d$/.test(text)) return false;
  return isoOfDay(dayNumber(text as IsoDate)) === text;
}

/** The last day of the day, month or year that a date stands for. */
export function endOf(iso: IsoDate, precision: Precision): IsoDate {
  switch (precision) {
    case 'day':
      return iso;
    case 'month':
      return isoOfDay(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0) / dayMs);
    case 'year':
      return `${iso.slice(0, 4)}-12-31` as IsoDate;
  }
}
