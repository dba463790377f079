import type { Box } from '../view';

/** A point in CSS pixels, and a straight line between two. */
export type Point = readonly [x: number, y: number];
export type Segment = readonly [Point, Point];

/** A segment that starts `by` pixels later; of no length where it's shorter than that. */
export function shortened([[x0, y0], [x1, y1]]: Segment, by: number): Segment {
  const length = Math.hypot(x1 - x0, y1 - y0);
  const at = length <= by ? 1 : by / length;
  return [
    [x0 + (x1 - x0) * at, y0 + (y1 - y0) * at],
    [x1, y1],
  ];
}

/** Whether a segment runs through a box or touches it (Liang and Barsky's clipping). */
export function meets({ x, y, width, height }: Box, [[x0, y0], [x1, y1]]: Segment): boolean {
  // Most boxes lie wholly on one side: the common case must be cheap.
  if ((x0 < x && x1 < x) || (y0 < y && y1 < y)) return false;
  if ((x0 > x + width && x1 > x + width) || (y0 > y + height && y1 > y + height)) return false;
  let [first, last] = [0, 1];
  const sides = [
    [x0 - x1, x0 - x],
    [x1 - x0, x + width - x0],
    [y0 - y1, y0 - y],
    [y1 - y0, y + height - y0],
  ] as const;
  for (const [slope, room] of sides) {
    if (slope === 0) {
      if (room < 0) return false;
      continue;
    }
    const at = room / slope;
    if (slope < 0) first = Math.max(first, at);
    else last = Math.min(last, at);
    if (first > last) return false;
  }
  return true;
}

/** On which side of a segment's line a point lies: the sign of the area between them. */
function side([[x0, y0], [x1, y1]]: Segment, [x, y]: Point): number {
  return Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));
}

/** Whether two segments cross; those that only touch or lie on one line don't. */
export function segmentsCross(a: Segment, b: Segment): boolean {
  return side(a, b[0]) * side(a, b[1]) < 0 && side(b, a[0]) * side(b, a[1]) < 0;
}
