import type { CustomSeriesOption, CustomSeriesRenderItemParams } from 'echarts';
import { colours, labelFont, nameFont } from './theme';
import type { Box } from './view';

/** One shape in CSS pixels, as a custom series paints it. */
export type Painted = { readonly x: number; readonly y: number; readonly silent: true } & (
  | {
      readonly type: 'text';
      readonly style: {
        readonly text: string;
        readonly fill: string;
        readonly font: string;
        readonly textAlign: 'left' | 'center' | 'right';
        readonly textVerticalAlign: 'middle';
        readonly stroke: string;
        readonly lineWidth: number;
      };
    }
  | {
      readonly type: 'rect';
      readonly shape: Box & { readonly r: number };
      readonly style: { readonly fill: string; readonly stroke: string; readonly lineWidth: number };
    }
  | {
      readonly type: 'circle';
      readonly shape: { readonly cx: number; readonly cy: number; readonly r: number };
      readonly style: { readonly fill: string; readonly stroke: string; readonly lineWidth: number };
    }
  | {
      readonly type: 'polyline' | 'polygon';
      readonly shape: { readonly points: [number, number][] };
      readonly style: {
        readonly fill: string;
        readonly stroke: string;
        readonly lineWidth: number;
        readonly lineDash: number[] | null;
      };
    }
);

/** Shapes bring their own pixels. Said on each, or a shape that takes a text's place would keep the text's. */
const still = { x: 0, y: 0, silent: true } as const;

/** How a text is set. `halo` keeps it legible over lines. */
export interface TextLook {
  readonly colour: string;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly halo?: boolean;
}

/** A line of text; `x` is the edge or middle that `align` says, `y` the middle of the line. */
export function paintText(text: string, x: number, y: number, look: TextLook): Painted {
  const { colour, bold = false, align = 'left', halo = true } = look;
  return {
    type: 'text',
    x,
    y,
    silent: true,
    style: {
      text,
      fill: colour,
      font: bold ? nameFont : labelFont,
      textAlign: align,
      textVerticalAlign: 'middle',
      stroke: halo ? colours.paper : colours.none,
      lineWidth: halo ? 3 : 0,
    },
  };
}

/** A rectangle with corners of radius `r`. */
export function paintRect(box: Box, r: number, fill: string, stroke: string = colours.none, lineWidth = 0): Painted {
  return { ...still, type: 'rect', shape: { ...box, r }, style: { fill, stroke, lineWidth } };
}

/** A circle. */
export function paintCircle(cx: number, cy: number, r: number, fill: string, stroke: string, lineWidth = 1.5): Painted {
  return { ...still, type: 'circle', shape: { cx, cy, r }, style: { fill, stroke, lineWidth } };
}

/** A line through points; `dash` in pixels of stroke and gap. */
export function paintLine(
  points: readonly (readonly [number, number])[],
  stroke: string,
  lineWidth: number,
  dash: readonly number[] | null = null,
): Painted {
  return {
    ...still,
    type: 'polyline',
    shape: { points: points.map(([x, y]) => [x, y]) },
    style: { fill: colours.none, stroke, lineWidth, lineDash: dash === null ? null : [...dash] },
  };
}

/** An area between corners, closed from the last to the first; without an outline unless one is named. */
export function paintArea(
  points: readonly (readonly [number, number])[],
  fill: string,
  stroke: string = colours.none,
  lineWidth = 0,
): Painted {
  return {
    ...still,
    type: 'polygon',
    shape: { points: points.map(([x, y]) => [x, y]) },
    style: { fill, stroke, lineWidth, lineDash: null },
  };
}

/** The middle of the pixel that a place lies in: there a line of one pixel is sharp. */
export function crisp(pixel: number): number {
  return Math.floor(pixel) + 0.5;
}

/**
 * A series that paints shapes at their own pixels, in their order; `z` puts it above or below other series. Nothing is
 * made while ECharts renders: it's handed the shapes as they stand.
 */
export function paintSeries(id: string, shapes: readonly Painted[], z: number): CustomSeriesOption {
  const renderItem = ({ dataIndex }: CustomSeriesRenderItemParams) => shapes[dataIndex] ?? null;
  return {
    id,
    type: 'custom',
    coordinateSystem: 'none',
    silent: true,
    animation: false,
    z,
    // The series' own colour would otherwise be one of ECharts' palette, on shapes that name none.
    itemStyle: { color: colours.none },
    data: shapes.map((_, index) => index),
    renderItem: renderItem as NonNullable<CustomSeriesOption['renderItem']>,
  };
}
