import type { Box } from './view';

/** Frames narrower than this have smaller margins and fewer labels, CSS pixels. */
export const narrowBelow = 560;

/** Whether a frame is narrow. */
export function isNarrow(width: number): boolean {
  return width < narrowBelow;
}

/**
 * Room beside the plot, CSS pixels: left for the amounts of an axis, right for the labels at the as-of day. Depends on
 * nothing but the frame's width, so that stacked charts share their time axis to the pixel.
 */
export function sideMargins(width: number): { readonly left: number; readonly right: number } {
  return isNarrow(width) ? { left: 70, right: 86 } : { left: 74, right: 100 };
}

/** The plot of a frame; `top` and `height` are the view's own. */
export function plotBox(width: number, top: number, height: number): Box {
  const { left, right } = sideMargins(width);
  return { x: left, y: top, width: Math.max(1, width - left - right), height };
}

/** A box grown by `by` pixels on every side. */
export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Whether two boxes share any point, with `gap` pixels of air between them counted as touching. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}
