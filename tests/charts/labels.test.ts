import { describe, expect, test } from 'vitest';
import { placeEnds, placeLabels, spread, type LabelRequest } from '../../src/charts/labels';
import { textWidth } from '../../src/charts/textWidth';

const bounds = { x: 0, y: 0, width: 400, height: 200 };
const request = (text: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  lines: [{ text }],
  colour: 'var(--ink)',
  anchor: { x: x - 4, y: y - 4, width: 8, height: 8 },
  refs: [],
  sides: ['right', 'left'],
  ...more,
});

describe('placeLabels', () => {
  test('takes the first side with room', () => {
    const [label] = placeLabels([request('Series B', 100, 100)], [], bounds);
    expect(label?.align).toBe('left');
    expect(label?.box.x).toBe(108);
  });

  test('goes to the next side where an obstacle stands', () => {
    const [label] = placeLabels([request('Series B', 100, 100)], [{ x: 120, y: 95, width: 5, height: 5 }], bounds);
    expect(label?.align).toBe('right');
  });

  test('leaves out what has no room, the first asked stays', () => {
    const twice = [request('Series B', 100, 100), request('Series C', 101, 101, { sides: ['right'] })];
    expect(placeLabels(twice, [], bounds).map(({ lines }) => lines[0]?.text)).toEqual(['Series B']);
  });

  test('stays within its bounds', () => {
    expect(placeLabels([request('Series B', 396, 100, { sides: ['right'] })], [], bounds)).toEqual([]);
  });

  test('ties a label that must be said to its mark from further off', () => {
    const blocked = [{ x: 40, y: 90, width: 120, height: 20 }];
    const [label] = placeLabels([request('Bid', 100, 100, { must: true })], blocked, bounds);
    expect(label?.tied).toBe(true);
    expect(label?.box.y).toBeGreaterThan(109);
  });

  test('stops at the most', () => {
    const many = [1, 2, 3].map((n) => request('x', 50, n * 40));
    expect(placeLabels(many, [], bounds, 2)).toHaveLength(2);
  });
});

describe('spread', () => {
  test.each([
    ['leaves those apart alone', [10, 50], [10, 50]],
    ['moves the lower one down', [10, 15], [10, 30]],
    ['keeps their order', [15, 10], [30, 10]],
    ['pushes back from the end', [85, 90], [60, 80]],
  ])('%s', (_, tops, expected) => {
    expect(spread(tops, 20, 0, 100)).toEqual(expected);
  });
});

test('end labels too long for the frame end at its edge', () => {
  const [label] = placeEnds([{ request: request('a long text indeed', 0, 0), x: 380, y: 50 }], 0, 200, 400);
  expect((label?.box.x ?? 0) + (label?.box.width ?? 0)).toBe(400);
});

describe('textWidth', () => {
  test('adds up, accents and narrow spaces included', () => {
    expect(textWidth('')).toBe(0);
    expect(textWidth('é')).toBe(textWidth('e'));
    expect(textWidth('1\u202f000')).toBeLessThan(textWidth('1 000'));
    expect(textWidth('xAI', true)).toBeGreaterThan(textWidth('xAI'));
  });

  test('is never below what Inter takes at 12 pixels', () => {
    // Measured in Chromium with Inter Variable.
    expect(textWidth('Microsoft multiyear investment')).toBeGreaterThanOrEqual(170);
    expect(textWidth('2,345 days')).toBeGreaterThanOrEqual(60);
  });
});
