import { describe, expect, test } from 'vitest';
import { timeAxisOf } from '../../src/charts/axis';
import { chosenEvents, contextLines } from '../../src/charts/contextLines';
import { plotBox } from '../../src/charts/frame';
import type { Painted } from '../../src/charts/paint';
import { defaultOptions, lineKinds, type LineKind } from '../../src/selection/options';
import type { Selection } from '../../src/selection/selection';
import { dayNumber } from '../../src/data/date';
import { keyEventIds } from '../../src/model/keyEvents';
import { day } from '../fixtures/record';
import { frameOf, sliceWith } from './support';

const width = 1100;
const plot = plotBox(width, 30, 300);

function lay(lines: readonly LineKind[], change: Partial<Selection> = {}, labelY: number | null = 22) {
  const { scene } = sliceWith(change);
  const frame = frameOf(width, 'en', { ...defaultOptions, lines });
  const time = timeAxisOf(scene, plot);
  return { ...contextLines(scene, frame, time, plot, labelY), chosen: chosenEvents(scene, frame), time };
}

/** The left edge of a painted line or bar. */
function leftOf(shape: Painted): number {
  if (shape.type === 'rect') return shape.shape.x;
  return shape.type === 'polyline' ? (shape.shape.points[0]?.[0] ?? NaN) : NaN;
}

const texts = (shapes: readonly Painted[]) =>
  shapes.flatMap((shape) => (shape.type === 'text' ? [shape.style.text] : []));

describe('which events', () => {
  test('the key events by default, each on its day and named', () => {
    const { lines, labels, notes, time } = lay(defaultOptions.lines);
    const days = ['2025-02-10', '2026-05-18'].map((text) => time.pixelOf(dayNumber(day(text))));
    expect(lines.map(leftOf)).toEqual(days);
    expect(texts(labels)).toEqual(['Takeover bid', 'Ruling']);
    expect(notes).toEqual([]);
  });

  test('none where none is chosen', () => {
    expect(lay([])).toMatchObject({ lines: [], labels: [], boxes: [], notes: [] });
  });

  test('of the chosen kinds, those that restate a round left out', () => {
    const { chosen } = lay(['deal']);
    expect(new Set(chosen.map(({ kind }) => kind))).toEqual(new Set(['deal']));
    expect(chosen).toHaveLength(20);
    expect(chosen.every(({ roundId }) => roundId === null)).toBe(true);
  });

  test('only those known on the as-of day', () => {
    expect(lay(['key'], { asOf: day('2025-02-19') }).lines).toHaveLength(1);
    expect(lay(['key'], { asOf: day('2025-02-09') }).lines).toEqual([]);
  });
});

describe('how many', () => {
  test('never closer than 24 pixels, key events apart, and the rest are counted', () => {
    const { lines, chosen, notes } = lay(lineKinds);
    const { lines: keys } = lay(['key']);
    const keyed = keys.map(leftOf);
    const lefts = lines.map(leftOf).sort((a, b) => a - b);
    for (const [index, left] of lefts.entries()) {
      const next = lefts[index + 1];
      if (next === undefined || (keyed.includes(left) && keyed.includes(next))) continue;
      expect(next - left).toBeGreaterThanOrEqual(24);
    }
    expect(keyed.every((left) => lefts.includes(left))).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(plot.width / 24 + keyEventIds.length);
    expect(notes).toEqual([
      `${chosen.length - lines.length} of the events laid over this chart have no line: they’re too close to others.`,
    ]);
  });

  test('a zoom gives them room', () => {
    const zoomed = { from: day('2025-02-01'), to: day('2025-03-31'), zoom: true };
    const { lines, notes } = lay(['infrastructure'], zoomed);
    expect(lines).toHaveLength(2);
    expect(notes).toEqual([]);
  });

  test('names never touch', () => {
    const { boxes, labels } = lay(lineKinds);
    expect(boxes).toHaveLength(labels.length);
    const sorted = [...boxes].sort((a, b) => a.x - b.x);
    for (const [index, box] of sorted.entries()) {
      const next = sorted[index + 1];
      if (next !== undefined) expect(next.x).toBeGreaterThanOrEqual(box.x + box.width + 6);
    }
    expect(lay(lineKinds, {}, null).labels).toEqual([]);
  });
});

describe('where', () => {
  test('a month is a bar as long as the month', () => {
    const { lines, time } = lay(['acquisition'], { from: day('2025-01-01'), to: day('2025-06-30'), zoom: true });
    const perDay = (time.range[1] - time.range[0]) / (time.domain[1] - time.domain[0]);
    const [bar] = lines;
    expect(bar?.type).toBe('rect');
    if (bar?.type === 'rect') expect(bar.shape.width).toBeCloseTo(30 * perDay);
  });

  test('nowhere by age, where a day has no one place', () => {
    expect(lay(lineKinds, { align: 'age' })).toMatchObject({ lines: [], labels: [], notes: [] });
  });
});
