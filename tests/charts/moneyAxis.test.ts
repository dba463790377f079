import { describe, expect, test } from 'vitest';
import { moneyAxisOf } from '../../src/charts/moneyAxis';

const plot = { x: 0, y: 100, width: 10, height: 400 };
const pad = { above: 40, below: 20 };
const labels = (amounts: readonly number[], scale: 'log' | 'linear', locale: 'en' | 'fr' = 'en') => {
  const axis = moneyAxisOf(amounts, scale, plot, pad);
  return axis.ticks.map((tick) => axis.labelOf(tick, locale));
};

describe('a log axis', () => {
  test('labels powers of ten', () => {
    expect(labels([133e6, 183e9], 'log')).toEqual(['$100m', '$1bn', '$10bn', '$100bn']);
    expect(labels([133e6, 1.4e12], 'log', 'fr').at(-1)).toBe('1\u202f000\u00a0Md$');
  });

  test('adds twos and fives where a power of ten stands alone', () => {
    expect(labels([6e9, 20e9], 'log')).toEqual(['$5bn', '$10bn', '$20bn']);
  });

  test('keeps the pad free above the largest and below the smallest', () => {
    const axis = moneyAxisOf([1e8, 1e11], 'log', plot, pad);
    expect(axis.pixelOf(11)).toBeCloseTo(140);
    expect(axis.pixelOf(8)).toBeCloseTo(480);
    expect(axis.pixelOf(9.5)).toBeCloseTo(310);
  });

  test('cannot show zero', () => {
    expect(moneyAxisOf([1e9], 'log', plot, pad).valueOf(0)).toBeNull();
    expect(moneyAxisOf([0, 1e9], 'log', plot, pad).domain[0]).toBeGreaterThan(8);
  });

  test.each([[[]], [[0]], [[5e9]]])('has a length for %j', (amounts) => {
    const [low, high] = moneyAxisOf(amounts, 'log', plot, pad).domain;
    expect(high - low).toBeGreaterThan(0.9);
  });
});

describe('a linear axis', () => {
  test('starts at zero and steps evenly', () => {
    expect(labels([133e6, 183e9], 'linear')).toEqual(['$0', '$50bn', '$100bn', '$150bn', '$200bn']);
    const axis = moneyAxisOf([183e9], 'linear', plot, pad);
    expect(axis.pixelOf(0)).toBe(500);
    expect(axis.pixelOf(183e9)).toBeCloseTo(140);
    expect(axis.valueOf(0)).toBe(0);
  });
});
