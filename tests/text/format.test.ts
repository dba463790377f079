import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatDateShort,
  formatDays,
  formatList,
  formatNumber,
  formatRange,
  formatShare,
  formatUsd,
  formatUsdExact,
  formatUsdLong,
  formatUsdRange,
} from '../../src/text/format';

// Spaces that don't break: the wide one before a unit, the narrow one between thousands and before %.
const wide = '\u00a0';
const narrow = '\u202f';

describe('money, short', () => {
  test.each([
    [0, '$0', `0${wide}$`],
    [1, '$1', `1${wide}$`],
    [999_499, '$999,499', `999${narrow}499${wide}$`],
    [999_500, '$1m', `1${wide}M$`],
    [134_680_000, '$135m', `135${wide}M$`],
    [999_499_999, '$999m', `999${wide}M$`],
    [999_500_000, '$1bn', `1${wide}Md$`],
    [1_500_000_000, '$1.5bn', `1,5${wide}Md$`],
    [9_995_000_000, '$10bn', `10${wide}Md$`],
    [12_134_680_000, '$12.1bn', `12,1${wide}Md$`],
    [97_400_000_000, '$97.4bn', `97,4${wide}Md$`],
    [99_950_000_000, '$100bn', `100${wide}Md$`],
    [182_733_200_000, '$183bn', `183${wide}Md$`],
    [999_499_999_999, '$999bn', `999${wide}Md$`],
    [999_500_000_000, '$1tn', `1${narrow}000${wide}Md$`],
    [1_400_000_000_000, '$1.4tn', `1${narrow}400${wide}Md$`],
    [1_234_000_000_000, '$1.23tn', `1${narrow}230${wide}Md$`],
  ])('%d is %s, %s', (usd, en, fr) => {
    expect(formatUsd(usd, 'en')).toBe(en);
    expect(formatUsd(usd, 'fr')).toBe(fr);
  });
});

describe('money, for running text', () => {
  test.each([
    [0, '$0', `0${wide}dollar`],
    [1, '$1', `1${wide}dollar`],
    [2, '$2', `2${wide}dollars`],
    [1_000_000, `$1${wide}million`, `1${wide}million de dollars`],
    [1_990_000, `$1.99${wide}million`, `1,99${wide}million de dollars`],
    [1_996_000_000, `$2${wide}billion`, `2${wide}milliards de dollars`],
    [12_134_680_000, `$12.1${wide}billion`, `12,1${wide}milliards de dollars`],
    [1_400_000_000_000, `$1.4${wide}trillion`, `1${narrow}400${wide}milliards de dollars`],
  ])('%d is %s, %s', (usd, en, fr) => {
    expect(formatUsdLong(usd, 'en')).toBe(en);
    expect(formatUsdLong(usd, 'fr')).toBe(fr);
  });

  test('to the dollar', () => {
    expect(formatUsdExact(42_134_680_000, 'en')).toBe('$42,134,680,000');
    expect(formatUsdExact(42_134_680_000, 'fr')).toBe(`42${narrow}134${narrow}680${narrow}000${wide}$`);
  });
});

describe('a range of money says a common unit once', () => {
  test.each([
    [45e9, 51e9, '$45–51bn', `45–51${wide}Md$`],
    [40e9, 51e9, '$40–51bn', `40–51${wide}Md$`],
    [950e6, 1.2e9, '$950m–$1.2bn', `950${wide}M$–1,2${wide}Md$`],
    [900e9, 1.4e12, '$900bn–$1.4tn', `900–1${narrow}400${wide}Md$`],
    [300, 500, '$300–500', `300–500${wide}$`],
    [0, 51e9, '$0–$51bn', `0${wide}$–51${wide}Md$`],
    [97.4e9, 97.4e9, '$97.4bn', `97,4${wide}Md$`],
    [12_130_000_000, 12_134_680_000, '$12.1bn', `12,1${wide}Md$`],
  ])('%d to %d is %s, %s', (low, high, en, fr) => {
    expect(formatUsdRange(low, high, 'en')).toBe(en);
    expect(formatUsdRange(low, high, 'fr')).toBe(fr);
  });

  test('long', () => {
    expect(formatUsdRange(45e9, 51e9, 'en', true)).toBe(`$45–51${wide}billion`);
    expect(formatUsdRange(1e9, 51e9, 'fr', true)).toBe(`1–51${wide}milliards de dollars`);
    expect(formatUsdRange(950e6, 1.2e9, 'en', true)).toBe(`$950${wide}million to $1.2${wide}billion`);
    expect(formatUsdRange(950e6, 1.2e9, 'fr', true)).toBe(
      `950${wide}millions de dollars à 1,2${wide}milliard de dollars`,
    );
  });

  test('is one figure exactly where both ends look the same', () => {
    const amount = fc.integer({ min: 0, max: 2_000_000_000_000 });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom('en' as const, 'fr' as const), (a, b, locale) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const same = formatUsd(low, locale) === formatUsd(high, locale);
        expect(formatUsdRange(low, high, locale).includes('–')).toBe(!same);
        if (same) expect(formatUsdRange(low, high, locale)).toBe(formatUsd(high, locale));
      }),
    );
  });

  test('any figures: one where they agree at the precision shown', () => {
    const whole = (value: number) => value.toFixed(0);
    expect(formatRange(1.1, 1.2, whole)).toBe('1');
    expect(formatRange(1, 2, whole)).toBe('1–2');
  });
});

describe('numbers', () => {
  test.each([
    [1_234_567.891, 2, '1,234,567.89', `1${narrow}234${narrow}567,89`],
    [0.5, 1, '0.5', '0,5'],
    [2, 2, '2', '2'],
    [-12, 0, '\u221212', '\u221212'],
    [-0.2, 0, '0', '0'],
  ])('%d with %i decimals at most', (value, digits, en, fr) => {
    expect(formatNumber(value, 'en', digits)).toBe(en);
    expect(formatNumber(value, 'fr', digits)).toBe(fr);
  });

  test.each([
    [0, '0%', `0${narrow}%`],
    [0.25, '25%', `25${narrow}%`],
    [2 / 18, '11%', `11${narrow}%`],
    [1, '100%', `100${narrow}%`],
  ])('share %d', (share, en, fr) => {
    expect(formatShare(share, 'en')).toBe(en);
    expect(formatShare(share, 'fr')).toBe(fr);
  });
});

describe('days', () => {
  test.each([
    [0, `0${wide}days`, `0${wide}jour`],
    [1, `1${wide}day`, `1${wide}jour`],
    [135, `135${wide}days`, `135${wide}jours`],
    [3650, `3,650${wide}days`, `3${narrow}650${wide}jours`],
    [-1, `\u22121${wide}day`, `\u22121${wide}jour`],
    [-5, `\u22125${wide}days`, `\u22125${wide}jours`],
  ])('%i', (days, en, fr) => {
    expect(formatDays(days, 'en')).toBe(en);
    expect(formatDays(days, 'fr')).toBe(fr);
  });
});

describe('dates, as precisely as they are known', () => {
  test.each([
    ['2024-12-23', 'day', '23 December 2024', '23 décembre 2024', '23 Dec 2024', '23 déc. 2024'],
    ['2024-03-01', 'day', '1 March 2024', '1er mars 2024', '1 Mar 2024', '1er mars 2024'],
    ['2024-03-11', 'day', '11 March 2024', '11 mars 2024', '11 Mar 2024', '11 mars 2024'],
    ['2024-03-31', 'day', '31 March 2024', '31 mars 2024', '31 Mar 2024', '31 mars 2024'],
    ['2024-09-02', 'day', '2 September 2024', '2 septembre 2024', '2 Sep 2024', '2 sept. 2024'],
    ['2024-09-01', 'month', 'September 2024', 'septembre 2024', 'Sep 2024', 'sept. 2024'],
    ['2024-08-01', 'month', 'August 2024', 'août 2024', 'Aug 2024', 'août 2024'],
    ['2021-01-01', 'year', '2021', '2021', '2021', '2021'],
  ] as const)('%s, %s', (iso, precision, en, fr, enShort, frShort) => {
    expect(formatDate(iso, precision, 'en')).toBe(en);
    expect(formatDate(iso, precision, 'fr')).toBe(fr);
    expect(formatDateShort(iso, precision, 'en')).toBe(enShort);
    expect(formatDateShort(iso, precision, 'fr')).toBe(frShort);
  });

  test('name the very day, in every time zone the suite runs in', () => {
    const months = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ];
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 84_005 }), (days) => {
        const iso = new Date(days * 864e5).toISOString().slice(0, 10);
        for (const text of [formatDate(iso, 'day', 'en'), formatDateShort(iso, 'day', 'en')]) {
          const [date = '', month = '', year = ''] = text.split(' ');
          const number = months.findIndex((name) => name.startsWith(month)) + 1;
          expect(`${year}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`).toBe(iso);
        }
      }),
    );
  });
});

describe('lists in running text', () => {
  test.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a et b'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b et c'],
  ])('%j', (items, en, fr) => {
    expect(formatList(items, 'en')).toBe(en);
    expect(formatList(items, 'fr')).toBe(fr);
  });
});
