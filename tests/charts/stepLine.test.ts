import { describe, expect, test } from 'vitest';
import { paintSteps, stepBoxes, stepsWithin } from '../../src/charts/stepLine';
import { valuations } from '../../src/charts/valuations/valuations';
import type { Selection } from '../../src/selection/selection';
import { day } from '../fixtures/record';
import { frameOf, linesOf, sliceWith } from './support';

type Line = readonly (readonly [number, number])[];

const plot = { x: 100, y: 50, width: 200, height: 100 };

const lines: readonly { readonly name: string; readonly corners: Line; readonly within: readonly Line[] }[] = [
  {
    name: 'all within stays whole',
    corners: [
      [100, 120],
      [180, 120],
      [180, 60],
      [300, 60],
    ],
    within: [
      [
        [100, 120],
        [180, 120],
        [180, 60],
        [300, 60],
      ],
    ],
  },
  {
    name: 'what is on the edge is within',
    corners: [
      [100, 150],
      [300, 150],
      [300, 50],
    ],
    within: [
      [
        [100, 150],
        [300, 150],
        [300, 50],
      ],
    ],
  },
  {
    name: 'a hair beyond the edge comes back to it',
    corners: [
      [200, 60],
      [300 + 1e-9, 60],
      [300 + 1e-9, 50],
    ],
    within: [
      [
        [200, 60],
        [300, 60],
        [300, 50],
      ],
    ],
  },
  {
    name: 'a level below is left out, the way up from it begins at the edge',
    corners: [
      [100, 190],
      [180, 190],
      [180, 60],
      [300, 60],
    ],
    within: [
      [
        [180, 150],
        [180, 60],
        [300, 60],
      ],
    ],
  },
  {
    name: 'a level above parts the line',
    corners: [
      [100, 120],
      [150, 120],
      [150, 20],
      [200, 20],
      [200, 90],
      [300, 90],
    ],
    within: [
      [
        [100, 120],
        [150, 120],
        [150, 50],
      ],
      [
        [200, 50],
        [200, 90],
        [300, 90],
      ],
    ],
  },
  {
    name: 'levels and steps that stay outside leave nothing',
    corners: [
      [100, 190],
      [180, 190],
      [180, 160],
      [300, 160],
    ],
    within: [],
  },
  {
    name: 'days before and after are cut off',
    corners: [
      [40, 120],
      [350, 120],
      [350, 60],
    ],
    within: [
      [
        [100, 120],
        [300, 120],
      ],
    ],
  },
  {
    name: 'a step that ends on the edge leaves no point',
    corners: [
      [180, 190],
      [180, 150],
    ],
    within: [],
  },
  { name: 'one point is no line', corners: [[180, 100]], within: [] },
  { name: 'nothing', corners: [], within: [] },
];

describe('a step line within a plot', () => {
  test.each(lines)('$name', ({ corners, within }) => {
    expect(stepsWithin(corners, plot)).toEqual(within);
    expect(paintSteps(corners, plot, 'var(--xai)')).toHaveLength(within.length);
  });

  test('has a box two pixels thick for every stroke', () => {
    expect(
      stepBoxes([
        [100, 120],
        [180, 120],
        [180, 60],
      ]),
    ).toEqual([
      { x: 99, y: 119, width: 82, height: 2 },
      { x: 179, y: 59, width: 2, height: 62 },
    ]);
  });
});

describe('valuations in a zoom', () => {
  const draw = (change: Partial<Selection>) =>
    valuations.draw(sliceWith({ ...change, zoom: true }).scene, frameOf(1100));

  test('a price from before that the axis doesn’t reach is drawn neither below the plot nor along its edge', () => {
    // 18 billion, held from May 2024 to the merger at 113: the axis of the prices shown begins above it.
    const drawing = draw({ companies: ['xai'], from: day('2025-02-01'), to: day('2025-04-30') });
    const foot = drawing.plot.y + drawing.plot.height;
    const drawn = linesOf(drawing, 'lines', 'var(--xai)');
    expect(drawn).toHaveLength(1);
    const [[from, to] = []] = drawn;
    expect(drawn[0]).toHaveLength(2);
    expect(from?.[1]).toBe(foot);
    expect(to?.[0]).toBe(from?.[0]);
    const price = drawing.marks.find(({ ref }) => ref.id === 'xai-val-2025-03-combined');
    expect(to?.[1]).toBeCloseTo((price?.box.y ?? 0) + (price?.box.height ?? 0) / 2);
  });
});
