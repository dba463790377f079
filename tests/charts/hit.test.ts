import { describe, expect, test } from 'vitest';
import { markAt, markInRow, stepFrom, type Step } from '../../src/charts/hit';
import type { Mark } from '../../src/charts/view';
import type { IsoDate } from '../../src/data/schema';

function mark(id: string, companyId: string, day: string, x: number, size = 10): Mark {
  const box = { x: x - size / 2, y: 50 - size / 2, width: size, height: size };
  return {
    ref: { kind: 'round', id },
    companyId,
    day: day as IsoDate,
    box,
    fade: box,
    shape: 'round',
    tip: { title: id, lines: [] },
  };
}

const marks = [
  mark('a', 'xai', '2023-01-01', 10),
  mark('b', 'openai', '2023-06-01', 100, 40),
  mark('c', 'xai', '2024-01-01', 104, 6),
  mark('d', 'openai', '2025-01-01', 200),
];

describe('markAt', () => {
  test.each([
    ['the mark under the pointer', 10, 50, 'a'],
    ['the nearest in reach', 21, 50, 'a'],
    ['the smaller of two that overlap', 104, 50, 'c'],
    ['the larger beside the smaller', 90, 50, 'b'],
  ])('finds %s', (_name, x, y, id) => {
    expect(markAt(marks, x, y, 10)?.ref.id).toBe(id);
  });

  test('finds nothing out of reach, or where nothing is drawn', () => {
    expect(markAt(marks, 400, 50, 10)).toBeNull();
    expect(markAt([], 10, 50, 10)).toBeNull();
  });
});

test('markInRow finds the row under a point', () => {
  const rows = marks.map((item, index) => ({ ...item, fade: { x: 0, y: index * 20, width: 300, height: 20 } }));
  expect(markInRow(rows, 250, 25)?.ref.id).toBe('b');
  expect(markInRow(rows, 250, 500)).toBeNull();
});

describe('stepFrom', () => {
  test.each<[Step, number | null, number]>([
    ['next', null, 0],
    ['last', null, 3],
    ['next', 0, 2],
    ['next', 2, 2],
    ['previous', 2, 0],
    ['previous', 0, 0],
    ['first', 3, 1],
    ['last', 1, 3],
    ['other-row', 0, 1],
    ['other-row', 2, 3],
    ['other-row', 3, 2],
    ['other-row-back', 1, 2],
  ])('%s from %s leads to %s', (step, from, to) => {
    expect(stepFrom(marks, from, step)).toBe(to);
  });

  test('leads nowhere among no marks, and begins anew where the cursor’s mark is gone', () => {
    expect(stepFrom([], 0, 'next')).toBeNull();
    expect(stepFrom(marks, 99, 'next')).toBe(0);
  });
});
