import { paintOf, type Fill, type Shape } from './mark';
import { paintArea, paintCircle, paintLine, paintRect, type Painted } from './paint';
import type { Box } from './view';

/** The paint of a shape: its inside, its outline and the outline's width in CSS pixels. */
export interface ShapePaint {
  readonly inside: string;
  readonly outline: string;
  readonly lineWidth: number;
}

type Point = readonly [number, number];

/** Corners of a half circle; more can't be told from an arc at the size of a dot. */
const arcSteps = 12;

/** The left half of a shape, from the middle of its top down to the middle of its bottom. Every shape is symmetric. */
function leftHalf(shape: Shape, { x, y, width, height }: Box): readonly Point[] {
  const [middle, bottom] = [x + width / 2, y + height];
  switch (shape) {
    case 'circle':
      return Array.from({ length: arcSteps + 1 }, (_, step) => {
        const angle = (Math.PI * step) / arcSteps;
        return [middle - (width / 2) * Math.sin(angle), y + (height / 2) * (1 - Math.cos(angle))] as const;
      });
    case 'square':
      return [
        [middle, y],
        [x, y],
        [x, bottom],
        [middle, bottom],
      ];
    case 'diamond':
      return [
        [middle, y],
        [x, y + height / 2],
        [middle, bottom],
      ];
    case 'triangle':
      return [
        [middle, y],
        [x, bottom],
        [middle, bottom],
      ];
    case 'triangle-down':
      return [
        [middle, y],
        [x, y],
        [middle, bottom],
      ];
  }
}

function mirrored(points: readonly Point[], { x, width }: Box): readonly Point[] {
  return points.map(([px, py]) => [2 * x + width - px, py] as const);
}

/** A shape that fills its box. */
export function paintShape(shape: Shape, box: Box, { inside, outline, lineWidth }: ShapePaint): readonly Painted[] {
  const { x, y, width, height } = box;
  if (shape === 'circle') {
    return [paintCircle(x + width / 2, y + height / 2, width / 2, inside, outline, lineWidth)];
  }
  if (shape === 'square') return [paintRect(box, 0, inside, outline, lineWidth)];
  const left = leftHalf(shape, box);
  // Both halves share their ends on the middle line.
  const right = mirrored(left.slice(1, -1), box);
  return [paintArea([...left, ...[...right].reverse()], inside, outline, lineWidth)];
}

/** A shape that is two companies': one half each, side by side. */
export function paintHalves(shape: Shape, box: Box, left: ShapePaint, right: ShapePaint): readonly Painted[] {
  const points = leftHalf(shape, box);
  const half = (own: readonly Point[], { inside, outline, lineWidth }: ShapePaint) => [
    paintArea(own, inside),
    paintLine(own, outline, lineWidth),
  ];
  return [...half(points, left), ...half(mirrored(points, box), right)];
}

/** One dot of a day: its shape, and its box in CSS pixels. */
export interface Dot {
  readonly companyId: string;
  readonly shape: Shape;
  readonly fill: Fill;
  /** Radius of the circle of the same area. */
  readonly radius: number;
  readonly box: Box;
}

/** Dots, the large ones first, so that small ones lie on them and stay visible. */
export function paintDots(dots: readonly Dot[]): readonly Painted[] {
  return [...dots]
    .sort((a, b) => b.radius - a.radius)
    .flatMap(({ companyId, shape, fill, box }) =>
      paintShape(shape, box, { ...paintOf(fill, companyId), lineWidth: fill === 'solid' ? 1 : 1.5 }),
    );
}
