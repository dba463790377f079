import { describe, expect, test } from 'vitest';
import type { LabelRequest } from '../../src/charts/labels';
import { paintLabelTies, placeTied } from '../../src/charts/paradox/paradoxPlacing';
import { meets, segmentsCross, shortened } from '../../src/charts/paradox/segments';
import { overlaps } from '../../src/charts/frame';

const bounds = { x: 0, y: 0, width: 400, height: 300 };
const anchor = { x: 195, y: 145, width: 10, height: 10 };
const request = (text: string, more: Partial<LabelRequest> = {}): LabelRequest => ({
  lines: [{ text }],
  colour: 'var(--ink)',
  anchor,
  refs: [],
  sides: ['right'],
  must: true,
  ...more,
});
const free = { marks: [anchor], lines: [] };
/** A box that leaves no side of the anchor free. */
const wall = { x: 150, y: 120, width: 100, height: 60 };

describe('labels', () => {
  test('stand at their side where it is free', () => {
    const [label] = placeTied([request('free')], free, bounds);
    expect(label).toMatchObject({ tied: false, tie: null });
    expect(label?.box.x).toBeGreaterThan(anchor.x + anchor.width);
  });

  test('stand off, tied, where it isn’t and they must be said', () => {
    const [label] = placeTied([request('far')], { marks: [anchor], lines: [wall] }, bounds);
    expect(label?.tied).toBe(true);
    expect(label !== undefined && overlaps(label.box, wall)).toBe(false);
    expect(paintLabelTies(label === undefined ? [] : [label])).toHaveLength(1);
  });

  test('are left out where they needn’t be said', () => {
    expect(placeTied([request('may', { must: false })], { marks: [anchor], lines: [wall] }, bounds)).toEqual([]);
  });

  test('never lie on each other, nor ties on labels, nor ties across ties', () => {
    const requests = Array.from({ length: 9 }, (_, index) =>
      request(`label ${index}`, { anchor: { ...anchor, x: 160 + 8 * index, y: 130 + 5 * index } }),
    );
    const labels = placeTied(requests, { marks: requests.map((one) => one.anchor), lines: [] }, bounds);
    expect(labels.length).toBeGreaterThan(6);
    for (const [index, a] of labels.entries()) {
      for (const b of labels.slice(index + 1)) {
        expect(overlaps(a.box, b.box)).toBe(false);
        expect(a.tie !== null && meets(b.box, a.tie)).toBe(false);
        expect(b.tie !== null && meets(a.box, b.tie)).toBe(false);
        expect(a.tie !== null && b.tie !== null && segmentsCross(a.tie, b.tie)).toBe(false);
      }
    }
  });

  test('that find no place are tried before the others, unless that costs one that matters more', () => {
    // Room for one label only: the first keeps it.
    const tight = { x: 190, y: 135, width: 80, height: 30 };
    const labels = placeTied([request('one'), request('two')], free, tight);
    expect(labels.map(({ lines }) => lines[0]?.text)).toEqual(['one']);
  });
});

describe('segments', () => {
  const box = { x: 10, y: 10, width: 10, height: 10 };

  test.each([
    ['through', [0, 0], [30, 30], true],
    ['along a side', [0, 10], [30, 10], true],
    ['inside', [12, 12], [14, 14], true],
    ['past a corner', [0, 15], [15, 0], false],
    ['at its corner', [0, 20], [20, 0], true],
    ['short of it', [0, 15], [9, 15], false],
    ['beyond it', [21, 0], [21, 30], false],
  ] as const)('meet a box: %s', (_name, from, to, expected) => {
    expect(meets(box, [from, to])).toBe(expected);
    expect(meets(box, [to, from])).toBe(expected);
  });

  test('cross, or don’t', () => {
    const flat = [
      [0, 0],
      [10, 0],
    ] as const;
    expect(
      segmentsCross(flat, [
        [5, -5],
        [5, 5],
      ]),
    ).toBe(true);
    expect(
      segmentsCross(flat, [
        [15, -5],
        [15, 5],
      ]),
    ).toBe(false);
    expect(
      segmentsCross(flat, [
        [5, 0],
        [5, 5],
      ]),
    ).toBe(false);
  });

  test('can start later', () => {
    expect(
      shortened(
        [
          [0, 0],
          [10, 0],
        ],
        4,
      ),
    ).toEqual([
      [4, 0],
      [10, 0],
    ]);
    expect(
      shortened(
        [
          [0, 0],
          [3, 0],
        ],
        4,
      ),
    ).toEqual([
      [3, 0],
      [3, 0],
    ]);
  });
});
