import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaWithout, type Area } from '../../../src/downloads/picture/area';

const areas = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 12 }),
    y: fc.integer({ min: 0, max: 12 }),
    width: fc.integer({ min: 0, max: 8 }),
    height: fc.integer({ min: 0, max: 8 }),
  }),
  { maxLength: 6 },
);

const times = (all: readonly Area[], x: number, y: number) =>
  all.filter((one) => x > one.x && x < one.x + one.width && y > one.y && y < one.y + one.height).length;

test('covers once what is faded and not clear, and nothing else', () => {
  fc.assert(
    fc.property(areas, areas, (faded, clear) => {
      const found = areaWithout(faded, clear);
      for (let x = 0.5; x < 20; x += 1) {
        for (let y = 0.5; y < 20; y += 1) {
          const pale = times(faded, x, y) > 0 && times(clear, x, y) === 0;
          expect(times(found, x, y)).toBe(pale ? 1 : 0);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('what is one rectangle stays one', () => {
  const plot = { x: 10, y: 10, width: 100, height: 50 };
  const beside = { x: 110, y: 10, width: 5, height: 50 };
  expect(areaWithout([plot, beside, { x: 20, y: 20, width: 5, height: 5 }], [])).toEqual([
    { x: 10, y: 10, width: 105, height: 50 },
  ]);
  expect(areaWithout([], [plot])).toEqual([]);
  expect(areaWithout([plot], [plot])).toEqual([]);
});
