import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeAxisOf } from '../../src/charts/axis';
import { pixelAt, valueAt, valueText } from '../../src/charts/crosshair';
import { readingAt } from '../../src/charts/reading';
import { plotBox } from '../../src/charts/frame';
import { dayNumber } from '../../src/data/date';
import { day } from '../fixtures/record';
import { sliceWith } from './support';

const axis = (change: Parameters<typeof sliceWith>[0] = {}, width = 1100) =>
  timeAxisOf(sliceWith(change).scene, plotBox(width, 0, 1));
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('valueAt', () => {
  test('every day of the axis is read at its own pixel', () => {
    const time = axis({}, 20_000);
    const [first, last] = time.domain;
    fc.assert(
      fc.property(fc.integer({ min: first, max: last - 1 }), (value) => {
        expect(valueAt(time, pixelAt(time, value + 0.5))).toBe(value);
      }),
    );
  });

  test('stays on the axis, left and right of the plot', () => {
    const time = axis();
    expect(valueAt(time, -50)).toBe(time.domain[0]);
    expect(valueAt(time, 5000)).toBe(time.domain[1]);
  });
});

describe('valueText', () => {
  test.each([
    ['calendar', dayNumber(day('2025-02-19')), 'en', 'On 19 February 2025'],
    ['calendar', dayNumber(day('2025-02-19')), 'fr', 'Le 19 février 2025'],
    ['age', 365.2425, 'en', '1 year after founding'],
    ['age', 700, 'en', '1.9 years after founding'],
    ['age', 700, 'fr', '1,9 an après la fondation'],
    ['age', 0, 'en', '0 years after founding'],
    ['age', 1200, 'fr', '3,3 ans après la fondation'],
  ] as const)('%s %d in %s', (align, value, locale, expected) => {
    expect(plain(valueText(axis({ align }), value, locale))).toBe(expected);
  });
});

describe('readingAt', () => {
  const reading = {
    companyId: 'xai',
    steps: [
      { at: 10, text: 'first' },
      { at: 20, text: 'second' },
      { at: 20, text: 'second, later that day' },
      { at: 31, text: 'third' },
    ],
  };

  test.each([
    [9, null],
    [10, 'first'],
    [19, 'first'],
    [20, 'second, later that day'],
    [30, 'second, later that day'],
    [31, 'third'],
    [999, 'third'],
  ])('at %d: %s', (at, expected) => {
    expect(readingAt(reading, at)).toBe(expected);
  });

  test('agrees with a search from the end', () => {
    const steps = fc
      .array(fc.integer({ min: 0, max: 50 }), { maxLength: 12 })
      .map((days) => days.sort((a, b) => a - b).map((at, index) => ({ at, text: String(index) })));
    fc.assert(
      fc.property(steps, fc.integer({ min: -1, max: 51 }), (all, at) => {
        const naive = [...all].reverse().find((step) => step.at <= at)?.text ?? null;
        expect(readingAt({ companyId: '', steps: all }, at)).toBe(naive);
      }),
    );
  });
});
