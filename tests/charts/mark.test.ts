import { describe, expect, test } from 'vitest';
import { fontFamily, hueOf } from '../../src/charts/theme';
import { readFileSync } from 'node:fs';
import {
  leastRadius,
  radiusOf,
  roundFill,
  roundShape,
  shapeSize,
  valuationFill,
  type Shape,
} from '../../src/charts/mark';
import { record } from '../fixtures/record';

const round = (id: string) => {
  const found = record.roundById.get(id);
  if (found === undefined) throw new Error(id);
  return found;
};
const valuation = (id: string) => {
  const found = record.valuationById.get(id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('rounds', () => {
  test.each([
    ['xai-series-c', 'circle', 'solid'],
    ['xai-form-d-2023', 'circle', 'solid'],
    ['openai-2016-2021-donations', 'circle', 'solid'],
    ['xai-debt-equity-2025', 'diamond', 'solid'],
    // Not drawn yet, so not capital.
    ['openai-2024-10-credit-facility', 'square', 'hollow'],
    ['openai-2025-10-secondary', 'triangle', 'hollow'],
    ['openai-2025-09-nvidia-loi', 'circle', 'hollow'],
    // Counted elsewhere.
    ['openai-2015-pledge', 'circle', 'hollow'],
    // Closed, but how much isn't known.
    ['openai-2019-lp-first-round', 'circle', 'hollow'],
  ])('%s is a %s, %s', (id, shape, fill) => {
    expect([roundShape(round(id)), roundFill(round(id))]).toEqual([shape, fill]);
  });
});

test.each([
  ['openai-2025-03-300bn', 'solid'],
  ['xai-val-2024-12-kingdom', 'pale'],
  ['openai-2025-01-340bn-talks', 'hollow'],
  ['openai-2025-02-musk-bid', 'hollow'],
])('valuation %s is %s', (id, fill) => {
  expect(valuationFill(valuation(id))).toBe(fill);
});

describe('sizes', () => {
  test('area stands for the amount, the smallest stays visible', () => {
    expect(radiusOf(100, 100, 20)).toBe(20);
    expect(radiusOf(25, 100, 20)).toBe(10);
    expect(radiusOf(1, 1e6, 20)).toBe(leastRadius);
    expect(radiusOf(null, 100, 20)).toBe(leastRadius);
  });

  test('every shape has the area of its circle', () => {
    const areaOf: Readonly<Record<Shape, (width: number, height: number) => number>> = {
      circle: (width) => (Math.PI * width ** 2) / 4,
      square: (width, height) => width * height,
      diamond: (width, height) => (width * height) / 2,
      triangle: (width, height) => (width * height) / 2,
      'triangle-down': (width, height) => (width * height) / 2,
    };
    for (const [shape, area] of Object.entries(areaOf)) {
      expect(area(...shapeSize(shape as Shape, 10))).toBeCloseTo(Math.PI * 100);
    }
  });
});

describe('theme', () => {
  test('colours say who', () => {
    expect(hueOf('xai').full).toBe('var(--xai)');
    expect(hueOf('openai').full).toBe('var(--openai)');
    expect(hueOf('meta').full).toBe('var(--context)');
  });

  test('every custom property and the font stand in the tokens', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    expect(tokens).toContain(`--font-sans: ${fontFamily};`);
    for (const id of ['xai', 'openai', 'meta']) {
      for (const colour of Object.values(hueOf(id))) expect(tokens).toContain(`${colour.slice(4, -1)}:`);
    }
  });
});
