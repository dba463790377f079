import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bandOf,
  brushDays,
  brushFrom,
  draggedBrush,
  keyedBrush,
  noBrush,
  type Brush,
} from '../../src/charts/page/brush';
import type { Days } from '../../src/charts/page/overview';
import { dayNumber } from '../../src/data/date';
import { day } from '../fixtures/record';

const n = (iso: string) => dayNumber(day(iso));
const days: Days = [n('2015-01-01'), n('2026-11-23')];
const brush = (from: string | null, to: string | null): Brush => ({
  from: from === null ? null : day(from),
  to: to === null ? null : day(to),
});

describe('brushFrom', () => {
  test.each([
    ['an inner range', '2020-01-01', '2020-12-31', brush('2020-01-01', '2020-12-31')],
    ['swapped ends', '2020-12-31', '2020-01-01', brush('2020-01-01', '2020-12-31')],
    ['an end at the strip’s end is open', '2015-01-01', '2020-12-31', brush(null, '2020-12-31')],
    ['the whole strip is no brush', '2015-01-01', '2026-11-23', noBrush],
  ])('%s', (_, from, to, expected) => {
    expect(brushFrom(n(from), n(to), days)).toEqual(expected);
  });

  test('comes back from its days', () => {
    const place = fc.integer({ min: days[0], max: days[1] });
    fc.assert(
      fc.property(place, place, (a, b) => {
        const made = brushFrom(a, b, days);
        expect(brushDays(made, days)).toEqual([Math.min(a, b), Math.max(a, b)]);
      }),
    );
  });
});

test('the band covers its last day wholly', () => {
  expect(bandOf([100, 100], [100, 109])).toEqual({ left: 0, width: 10 });
  expect(bandOf([105, 109], [100, 109])).toEqual({ left: 50, width: 50 });
});

describe('draggedBrush', () => {
  const start = brush('2020-01-01', '2020-12-31');
  test.each([
    ['draws from right to left', 'draw', '2022-06-15', '2021-01-10', brush('2021-01-10', '2022-06-15')],
    [
      'moves the start by as much as the pointer',
      'from',
      '2019-12-20',
      '2019-12-10',
      brush('2019-12-22', '2020-12-31'),
    ],
    ['moves the end', 'to', '2020-12-31', '2021-01-31', brush('2020-01-01', '2021-01-31')],
    [
      'an end dragged past the other takes its place',
      'from',
      '2020-01-01',
      '2021-06-01',
      brush('2020-12-31', '2021-06-01'),
    ],
    ['moves the band by as much', 'move', '2020-06-01', '2020-06-11', brush('2020-01-11', '2021-01-10')],
  ] as const)('%s', (_, grip, origin, to, expected) => {
    expect(draggedBrush(grip, start, n(origin), n(to), days)).toEqual(expected);
  });

  test('a moved band keeps its length and stops at the ends', () => {
    expect(draggedBrush('move', start, n('2020-06-01'), n('2040-01-01'), days)).toEqual(brush('2025-11-23', null));
    expect(draggedBrush('move', start, n('2020-06-01'), n('1990-01-01'), days)).toEqual(brush(null, '2016-01-01'));
  });

  test('never leaves the strip, wherever the pointer goes', () => {
    const place = fc.integer({ min: days[0] - 9000, max: days[1] + 9000 });
    fc.assert(
      fc.property(fc.constantFrom('draw', 'move', 'from', 'to'), place, place, (grip, origin, to) => {
        const [a, b] = brushDays(draggedBrush(grip, start, origin, to, days), days);
        expect(a).toBeGreaterThanOrEqual(days[0]);
        expect(b).toBeLessThanOrEqual(days[1]);
        expect(a).toBeLessThanOrEqual(b);
      }),
    );
  });
});

describe('keyedBrush', () => {
  const inside = brush('2020-03-15', '2021-03-15');
  test.each([
    ['from', 'ArrowRight', false, brush('2020-04-01', '2021-03-15')],
    ['from', 'ArrowLeft', false, brush('2020-03-01', '2021-03-15')],
    ['from', 'ArrowUp', false, brush('2020-04-01', '2021-03-15')],
    ['from', 'ArrowDown', false, brush('2020-03-01', '2021-03-15')],
    ['from', 'ArrowLeft', true, brush('2019-04-01', '2021-03-15')],
    ['from', 'PageUp', false, brush('2021-03-01', '2021-03-15')],
    ['from', 'Home', false, brush(null, '2021-03-15')],
    ['from', 'End', false, brush('2021-03-15', '2021-03-15')],
    ['to', 'ArrowRight', false, brush('2020-03-15', '2021-03-31')],
    ['to', 'ArrowLeft', false, brush('2020-03-15', '2021-02-28')],
    ['to', 'ArrowRight', true, brush('2020-03-15', '2022-02-28')],
    ['to', 'PageDown', false, brush('2020-03-15', '2020-03-31')],
    ['to', 'Home', false, brush('2020-03-15', '2020-03-15')],
    ['to', 'End', false, brush('2020-03-15', null)],
    ['to', 'Escape', false, noBrush],
  ] as const)('%s: %s (shift %s)', (handle, key, shift, expected) => {
    expect(keyedBrush(handle, key, shift, inside, days)).toEqual(expected);
  });

  test('steps from month to month, back and forth', () => {
    const at = brush('2020-01-01', '2020-12-31');
    const later = keyedBrush('from', 'ArrowRight', false, at, days);
    expect(later).toEqual(brush('2020-02-01', '2020-12-31'));
    expect(keyedBrush('from', 'ArrowLeft', false, later ?? at, days)).toEqual(at);
    const longer = keyedBrush('to', 'ArrowRight', false, at, days);
    expect(longer).toEqual(brush('2020-01-01', '2021-01-31'));
    expect(keyedBrush('to', 'ArrowLeft', false, longer ?? at, days)).toEqual(at);
  });

  test('the handles do not pass each other, nor the strip’s ends', () => {
    const short = brush('2020-03-15', '2020-03-20');
    expect(keyedBrush('from', 'PageUp', false, short, days)).toEqual(brush('2020-03-20', '2020-03-20'));
    expect(keyedBrush('to', 'PageDown', false, short, days)).toEqual(brush('2020-03-15', '2020-03-15'));
    expect(keyedBrush('to', 'ArrowRight', false, noBrush, days)).toEqual(noBrush);
    expect(keyedBrush('from', 'ArrowLeft', false, noBrush, days)).toEqual(noBrush);
  });

  test('other keys mean nothing', () => {
    expect(keyedBrush('from', 'a', false, inside, days)).toBeNull();
    expect(keyedBrush('from', 'Tab', false, inside, days)).toBeNull();
  });
});
