import { overlaps } from './frame';
import { paintText, type Painted } from './paint';
import { textWidth } from './textWidth';
import { lineHeight } from './theme';
import type { Box } from './view';

/** One line of a label. */
export interface LabelLine {
  readonly text: string;
  readonly bold?: boolean;
}

/** A text that wants to stand beside a mark. */
export interface LabelRequest {
  readonly lines: readonly LabelLine[];
  readonly colour: string;
  /** The mark it names. */
  readonly anchor: Box;
  /** Where it may stand, best first. */
  readonly sides: readonly Side[];
}

/** A side of the mark; `above-left` ends at the mark's right edge, `above-right` starts at its left edge. */
export type Side = 'right' | 'left' | 'above' | 'below' | 'above-left' | 'above-right' | 'below-left' | 'below-right';

/** All sides, for a mark in the open. */
export const everySide: readonly Side[] = [
  'above-left',
  'above',
  'left',
  'above-right',
  'right',
  'below-right',
  'below',
  'below-left',
];

/** A label with its place. */
export interface PlacedLabel extends LabelRequest {
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
}

/** Pixels between a mark and its label, and between two labels. */
const gap = 4;
const air = 2;

/** Width and height of a label, CSS pixels. */
export function labelSizeOf(lines: readonly LabelLine[]): { readonly width: number; readonly height: number } {
  const width = lines.reduce((most, { text, bold }) => Math.max(most, textWidth(text, bold)), 0);
  return { width, height: lines.length * lineHeight };
}

function placedAt(request: LabelRequest, side: Side): PlacedLabel {
  const { anchor } = request;
  const { width, height } = labelSizeOf(request.lines);
  const [middleX, middleY] = [anchor.x + anchor.width / 2, anchor.y + anchor.height / 2];
  const [right, bottom] = [anchor.x + anchor.width, anchor.y + anchor.height];
  const at = (x: number, y: number, align: PlacedLabel['align']): PlacedLabel => ({
    ...request,
    box: { x, y, width, height },
    align,
  });
  switch (side) {
    case 'right':
      return at(right + gap, middleY - height / 2, 'left');
    case 'left':
      return at(anchor.x - gap - width, middleY - height / 2, 'right');
    case 'above':
      return at(middleX - width / 2, anchor.y - height - 1, 'center');
    case 'below':
      return at(middleX - width / 2, bottom + 1, 'center');
    case 'above-left':
      return at(middleX + 2 - width, anchor.y - height - 1, 'right');
    case 'above-right':
      return at(middleX - 2, anchor.y - height - 1, 'left');
    case 'below-left':
      return at(middleX + 2 - width, bottom + 1, 'right');
    case 'below-right':
      return at(middleX - 2, bottom + 1, 'left');
  }
}

function inside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

/**
 * Places labels in the order given, each on the first of its sides where it touches no obstacle and no label before
 * it; those for which there's no room are left out, and so are those after the `most`-th that fits.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  bounds: Box,
  most = Infinity,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    if (placed.length >= most) break;
    for (const side of request.sides) {
      const label = placedAt(request, side);
      if (!inside(label.box, bounds)) continue;
      if (obstacles.some((box) => overlaps(label.box, box, 1))) continue;
      if (placed.some(({ box }) => overlaps(label.box, box, air))) continue;
      placed.push(label);
      break;
    }
  }
  return placed;
}

/** The text of placed labels. */
export function paintLabels(labels: readonly PlacedLabel[]): readonly Painted[] {
  return labels.flatMap(({ lines, colour, box, align }) => {
    const x = align === 'left' ? box.x : align === 'right' ? box.x + box.width : box.x + box.width / 2;
    return lines.map(({ text, bold = false }, index) =>
      paintText(text, x, box.y + (index + 0.5) * lineHeight, { colour, bold, align }),
    );
  });
}

/**
 * Moves boxes apart downwards and upwards so that none overlap, keeping their order and, as far as it goes, their
 * places. All are as tall as `height`; gives the top of each, within `from` and `to`.
 */
export function spread(tops: readonly number[], height: number, from: number, to: number): readonly number[] {
  const order = tops.map((_, index) => index).sort((a, b) => (tops[a] ?? 0) - (tops[b] ?? 0));
  const moved = [...tops];
  let least = from;
  for (const index of order) {
    moved[index] = Math.max(least, moved[index] ?? least);
    least = (moved[index] ?? least) + height;
  }
  let most = to - height;
  for (const index of order.reverse()) {
    moved[index] = Math.min(most, moved[index] ?? most);
    most = (moved[index] ?? most) - height;
  }
  return moved;
}
