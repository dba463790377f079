import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, dayNumber, endOf, isIsoDate, isoOfDay } from '../../src/data/date';
import type { IsoDate } from '../../src/data/schema';

const day = (text: string) => text as IsoDate;

/** Counts days one by one with the calendar's own rules. */
function naiveDays(year: number, month: number, date: number): number {
  const leap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const lengths = (y: number) => [31, leap(y) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let days = date - 1;
  for (let y = 1970; y < year; y += 1) days += leap(y) ? 366 : 365;
  for (let m = 0; m < month - 1; m += 1) days += lengths(year)[m] ?? 0;
  return days;
}

test('day numbers agree with counting, in this time zone too', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (number) => {
      const iso = isoOfDay(number);
      const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
      expect(naiveDays(year, month, date)).toBe(number);
      expect(dayNumber(iso)).toBe(number);
    }),
  );
});

test.each([
  ['2023-11-03', '2024-03-17', 135],
  ['2024-08-13', '2025-08-23', 375],
  ['2019-02-14', '2019-11-05', 264],
  ['2024-03-10', '2024-03-11', 1],
  ['2024-03-17', '2023-11-03', -135],
])('from %s to %s it is %i days', (start, end, days) => {
  expect(daysBetween(day(start), day(end))).toBe(days);
});

describe('isIsoDate', () => {
  test.each(['2024-02-29', '2000-02-29', '1999-12-31'])('takes %s', (text) => expect(isIsoDate(text)).toBe(true));
  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '2024-01-01T00:00',
    '',
    '20240101',
    '0024-01-01',
  ])('refuses %j', (text) => expect(isIsoDate(text)).toBe(false));
});

test.each([
  ['2024-02-01', 'month', '2024-02-29'],
  ['2023-12-01', 'month', '2023-12-31'],
  ['2021-01-01', 'year', '2021-12-31'],
  ['2021-05-05', 'day', '2021-05-05'],
] as const)('%s, known to the %s, ends on %s', (iso, precision, end) => {
  expect(endOf(day(iso), precision)).toBe(end);
});
