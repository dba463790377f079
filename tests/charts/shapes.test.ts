import { describe, expect, test } from 'vitest';
import { shapeBox, type Fill, type Shape } from '../../src/charts/mark';
import { paintSeries } from '../../src/charts/paint';
import { paintDots, type Dot } from '../../src/charts/shapes';
import type { Drawing } from '../../src/charts/view';
import { sameBox, shapesOf, svgOf } from './support';

function dot(shape: Shape, fill: Fill, radius: number, x = 50, y = 40): Dot {
  return { companyId: 'xai', shape, fill, radius, box: shapeBox(shape, radius, x, y) };
}

function svgOfDots(dots: readonly Dot[]): string {
  const option = { animation: false, series: [paintSeries('dots', paintDots(dots), 4)] };
  return svgOf({ option, height: 100 } as unknown as Drawing, 100);
}

describe('dots', () => {
  test.each(['circle', 'square', 'diamond', 'triangle', 'triangle-down'] as const)('a %s fills its box', (shape) => {
    const one = dot(shape, 'pale', 9);
    const [painted, ...others] = shapesOf(svgOfDots([one]));
    expect(others).toEqual([]);
    expect(painted !== undefined && sameBox(painted.box, one.box)).toBe(true);
    expect(painted?.fill).toBe('var(--xai-tint)');
  });

  test('a triangle stands on its foot, the other on its tip', () => {
    const cornersOf = (shape: Shape) =>
      paintDots([dot(shape, 'solid', 9)]).flatMap((painted) =>
        painted.type === 'polygon' ? [painted.shape.points] : [],
      );
    const { x, y, width, height } = shapeBox('triangle', 9, 50, 40);
    expect(cornersOf('triangle')).toEqual([
      expect.arrayContaining([
        [50, y],
        [x, y + height],
        [x + width, y + height],
      ]),
    ]);
    expect(cornersOf('triangle-down')).toEqual([
      expect.arrayContaining([
        [50, y + height],
        [x, y],
        [x + width, y],
      ]),
    ]);
  });

  test('outlines say how sure: paper’s hairline around what held, the company’s around what didn’t', () => {
    const outlines = (['solid', 'pale', 'hollow'] as const).map((fill) => {
      const [painted] = paintDots([dot('diamond', fill, 5)]);
      return painted?.type === 'polygon' ? [painted.style.stroke, painted.style.lineWidth] : [];
    });
    expect(outlines).toEqual([
      ['var(--paper)', 1],
      ['var(--xai)', 1.5],
      ['var(--xai)', 1.5],
    ]);
  });

  test('small ones lie on large ones, whatever their shape', () => {
    const dots = [dot('circle', 'solid', 4), dot('square', 'pale', 12), dot('circle', 'hollow', 8)];
    expect(shapesOf(svgOfDots(dots)).map(({ fill }) => fill)).toEqual([
      'var(--xai-tint)',
      'var(--paper)',
      'var(--xai)',
    ]);
  });
});
