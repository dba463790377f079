import type { RecordRef } from '../model/record';
import { overlaps } from './frame';
import { paintLine, paintText, type Painted } from './paint';
import { textWidth } from './textWidth';
import { colours, lineHeight } from './theme';
import type { Box } from './view';

/** One line of a label. */
interface LabelLine {
  readonly text: string;
  readonly bold?: boolean;
}

/** A text that wants to stand beside a mark. */
export interface LabelRequest {
  readonly lines: readonly LabelLine[];
  readonly colour: string;
  /** The mark it names. */
  readonly anchor: Box;
  /** The records it names; none where it names a whole line. */
  readonly refs: readonly RecordRef[];
  /** Where it may stand, best first. */
  readonly sides: readonly Side[];
  /** Whether it must be said: where no side has room it stands further off, tied to its mark by a line. */
  readonly must?: boolean;
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
  /** Whether a line ties it to its mark. */
  readonly tied: boolean;
}

/** Pixels between a mark and its label, and between two labels. */
const gap = 4;
const air = 2;

/** Width and height of a label, CSS pixels. */
function labelSizeOf(lines: readonly LabelLine[]): { readonly width: number; readonly height: number } {
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
    tied: false,
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
      return at(middleX - gap - width, bottom + 1, 'right');
    case 'below-right':
      // Beside the stroke of a step line that comes up to the mark.
      return at(middleX + gap, bottom + 1, 'left');
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

/** Places ever further from the mark, for a label that must be said: nearest first, to the right before the left. */
function farPlaces(request: LabelRequest): readonly PlacedLabel[] {
  const { anchor } = request;
  const { width, height } = labelSizeOf(request.lines);
  const [middleX, middleY] = [anchor.x + anchor.width / 2, anchor.y + anchor.height / 2];
  const steps = [24, 36, 48, 64, 84, 108];
  return steps.flatMap((dy) =>
    [16, 40, -16, -40, 72, -72].flatMap((dx) =>
      [1, -1].map((down): PlacedLabel => {
        const x = dx > 0 ? middleX + dx : middleX + dx - width;
        const box = { x, y: middleY + down * dy - height / 2, width, height };
        return { ...request, box, align: dx > 0 ? 'left' : 'right', tied: true };
      }),
    ),
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
  const fits = ({ box }: PlacedLabel) =>
    inside(box, bounds) &&
    !obstacles.some((other) => overlaps(box, other, 1)) &&
    !placed.some((other) => overlaps(box, other.box, air));
  for (const request of requests) {
    if (placed.length >= most) break;
    const label =
      request.sides.map((side) => placedAt(request, side)).find(fits) ??
      (request.must === true ? farPlaces(request).find(fits) : undefined);
    if (label !== undefined) placed.push(label);
  }
  return placed;
}

/** The lines that tie far labels to their marks, for a series below the marks. */
export function paintTies(labels: readonly PlacedLabel[]): readonly Painted[] {
  return labels.flatMap(({ tied, box, anchor, align }) => {
    if (!tied) return [];
    const x = align === 'left' ? box.x - 2 : box.x + box.width + 2;
    const mark = [anchor.x + anchor.width / 2, anchor.y + anchor.height / 2] as const;
    return [paintLine([mark, [x, box.y + box.height / 2]], colours.axis, 1)];
  });
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

/** A label for the right margin: where its line or mark is, and the text that starts a little right of it. */
export interface EndLabel {
  readonly request: LabelRequest;
  readonly x: number;
  readonly y: number;
}

/**
 * Puts labels in a column at their own heights, within `from` and `to`, moved apart where they would touch. All have
 * as many lines; those too long for the frame end at its edge.
 */
export function placeEnds(
  ends: readonly EndLabel[],
  from: number,
  to: number,
  frameWidth: number,
): readonly PlacedLabel[] {
  const height = (ends[0]?.request.lines.length ?? 1) * lineHeight;
  const tops = spread(
    ends.map(({ y }) => y - height / 2),
    height + 2,
    from,
    to,
  );
  return ends.map(({ request, x }, index) => {
    const size = labelSizeOf(request.lines);
    return {
      ...request,
      box: { x: Math.min(x + 8, frameWidth - size.width), y: tops[index] ?? from, ...size },
      align: 'left',
      tied: false,
    };
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
