import type { TimeAxis } from './axis';
import type { MoneyAxis } from './moneyAxis';
import { paintLine, type Painted } from './paint';
import type { Box } from './view';

type Point = readonly [number, number];

/** A hair, CSS pixels: what lies on the plot's edge may come out that far beyond it. */
const hair = 1e-6;

/**
 * Corners in pixels of a line that holds its level until the next point, those between a level and the next among
 * them. Points are axis values by time.
 */
export function stepCorners(points: readonly Point[], time: TimeAxis, money: MoneyAxis): readonly [number, number][] {
  const corners: [number, number][] = [];
  for (const [value, level] of points) {
    const [x, last] = [time.pixelOf(value), corners.at(-1)];
    if (last !== undefined) corners.push([x, last[1]]);
    corners.push([x, money.pixelOf(level)]);
  }
  return corners;
}

/** The strokes of a step line, as boxes that labels keep off. */
export function stepBoxes(corners: readonly Point[]): readonly Box[] {
  return corners.slice(1).map(([x, y], index) => {
    const [x0, y0] = corners[index] ?? [x, y];
    return {
      x: Math.min(x, x0) - 1,
      y: Math.min(y, y0) - 1,
      width: Math.abs(x - x0) + 2,
      height: Math.abs(y - y0) + 2,
    };
  });
}

/** The part of a level or upright stroke that lies within a box; `null` where none does, or nothing but a point. */
function strokeWithin([x0, y0]: Point, [x1, y1]: Point, box: Box): readonly [Point, Point] | null {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  if (Math.max(x0, x1) < box.x - hair || Math.min(x0, x1) > right + hair) return null;
  if (Math.max(y0, y1) < box.y - hair || Math.min(y0, y1) > bottom + hair) return null;
  const within = (x: number, y: number): Point => [
    Math.max(box.x, Math.min(x, right)),
    Math.max(box.y, Math.min(y, bottom)),
  ];
  const [from, to] = [within(x0, y0), within(x1, y1)];
  return from[0] === to[0] && from[1] === to[1] ? null : [from, to];
}

/** The pieces of a step line that lie within a box. What lies outside is left out, not pushed to the edge. */
export function stepsWithin(corners: readonly Point[], box: Box): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  corners.slice(1).forEach((corner, index) => {
    const stroke = strokeWithin(corners[index] ?? corner, corner, box);
    if (stroke === null) return;
    const [from, to] = stroke;
    const piece = pieces.at(-1);
    const end = piece?.at(-1);
    if (piece !== undefined && end !== undefined && end[0] === from[0] && end[1] === from[1]) piece.push(to);
    else pieces.push([from, to]);
  });
  return pieces;
}

/**
 * A step line through its corners, cut to the plot: a level held from before a zoom may lie beyond what the axis
 * shows.
 */
export function paintSteps(corners: readonly Point[], plot: Box, colour: string): readonly Painted[] {
  return stepsWithin(corners, plot).map((piece) => paintLine(piece, colour, 2));
}
