import * as echarts from 'echarts';
import type { Painted } from '../../src/charts/paint';
import { textWidth } from '../../src/charts/textWidth';
import { labelSize, lineHeight } from '../../src/charts/theme';
import type { Box, Drawing, Frame, TimeScale } from '../../src/charts/view';
import { defaultOptions } from '../../src/selection/options';
import { defaultSelection, withChoice, type Selection } from '../../src/selection/selection';
import { sliceOf, type Slice } from '../../src/selection/slice';
import { record } from '../fixtures/record';

/** The slice of the real record under some choices. */
export function sliceWith(change: Partial<Selection> = {}): Slice {
  return sliceOf(record, withChoice(defaultSelection, change));
}

/** A frame of a width, with the options at their defaults. */
export function frameOf(width: number, locale: Frame['locale'] = 'en', options = defaultOptions): Frame {
  return { width, locale, options };
}

/** The time scale of a time view's drawing. */
export function timeOf({ time }: Drawing): TimeScale {
  if (time === null) throw new Error('The drawing has no time axis.');
  return time;
}

/** A drawing as ECharts paints it in Node. */
export function svgOf(drawing: Drawing, width: number): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height: drawing.height });
  chart.setOption(drawing.option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/** A text as painted, with its box by the charts' own measure. */
export interface PaintedText {
  readonly text: string;
  readonly box: Box;
  readonly fill: string;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

/** Every text of an SVG that ECharts wrote. */
export function textsOf(svg: string): readonly PaintedText[] {
  return [...svg.matchAll(/(<text[^>]*>)([^<]*)<\/text>/g)].map(([, tag = '', raw = '']) => {
    const text = raw.replace(/&(lt|gt|amp|quot|#39);/g, (found) => entities[found] ?? found);
    const place = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(attribute(tag, 'transform') ?? '');
    const x = Number(place?.[1] ?? 0) + Number(attribute(tag, 'x') ?? 0);
    const y = Number(place?.[2] ?? 0) + Number(attribute(tag, 'y') ?? 0);
    const width = textWidth(text, (attribute(tag, 'style') ?? '').includes('600'));
    const anchor = attribute(tag, 'text-anchor');
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    const fill = attribute(tag, 'fill') ?? '';
    // Letters are as tall as the font; the line's air isn't theirs.
    return { text, fill, box: { x: left, y: y - labelSize / 2, width, height: Math.min(labelSize, lineHeight) } };
  });
}

/** A shape as painted: the box of its corners, without its stroke. */
export interface PaintedShape {
  readonly box: Box;
  readonly fill: string;
}

function boundsOf(points: readonly (readonly [number, number])[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

function pointsOf(numbers: string): readonly [number, number][] {
  const all = numbers
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return all.flatMap((x, index): [number, number][] => (index % 2 === 0 ? [[x, all[index + 1] ?? 0]] : []));
}

/** The corners of a path: for rectangles and lines that's all of it. */
function cornersOf(path: string): readonly [number, number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MLAlhv])([-\d. ]*)/g)].map(([, command = '', rest = '']) => {
    const [dx = 0, dy = 0] = rest.trim().split(/\s+/).map(Number).slice(-2);
    [x, y] = command === 'l' ? [x + dx, y + dy] : [dx, dy];
    return [x, y];
  });
}

/** Every circle, polygon, line and rectangle of an SVG that ECharts wrote. */
export function shapesOf(svg: string): readonly PaintedShape[] {
  return [...svg.matchAll(/<(circle|polygon|polyline|path) [^>]*>/g)].map(([tag, name]) => {
    const number = (key: string) => Number(attribute(tag, key));
    const [cx, cy, r] = [number('cx'), number('cy'), number('r')];
    const box =
      name === 'circle'
        ? { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r }
        : boundsOf(name === 'path' ? cornersOf(attribute(tag, 'd') ?? '') : pointsOf(attribute(tag, 'points') ?? ''));
    return { box, fill: attribute(tag, 'fill') ?? '' };
  });
}

/** The shapes of one of a drawing's series, as they are handed to ECharts. */
export function paintedOf({ option }: Drawing, id: string): readonly Painted[] {
  const found = [option.series].flat().find((series) => series?.id === id);
  if (found?.type !== 'custom') throw new Error(`The drawing has no series ${id}.`);
  const shapes = (found.data as readonly number[]).map((dataIndex) =>
    found.renderItem?.({ dataIndex } as never, {} as never),
  );
  return shapes as readonly Painted[];
}

/** The corners of the lines of one colour in one of a drawing's series. */
export function linesOf(drawing: Drawing, id: string, colour: string): readonly (readonly [number, number][])[] {
  return paintedOf(drawing, id).flatMap((shape) =>
    shape.type === 'polyline' && shape.style.stroke === colour ? [shape.shape.points] : [],
  );
}

/** The amount at a height, billion US dollars, read off a log money axis by two of its painted labels. */
export function billionsAt(drawing: Drawing, width: number, y: number): number {
  const ticks = textsOf(svgOf(drawing, width)).flatMap(({ text, box }) => {
    const [, digits, unit] = /^\$([\d.]+)(m|bn)$/.exec(text) ?? [];
    if (digits === undefined || box.x + box.width > drawing.plot.x) return [];
    return [{ log: Math.log10(Number(digits) / (unit === 'm' ? 1000 : 1)), y: box.y + labelSize / 2 }];
  });
  const [low, high] = [ticks[0], ticks.at(-1)];
  if (low === undefined || high === undefined || low === high) throw new Error('The axis has no two labels.');
  return 10 ** (low.log + ((y - low.y) / (high.y - low.y)) * (high.log - low.log));
}

/**
 * Whether two boxes are the same as far as an SVG tells, in which every number is rounded to a tenth of a pixel: edges,
 * or a centre and a radius, or a corner and a size.
 */
export function sameBox(a: Box, b: Box): boolean {
  const near = (one: number, other: number, by: number) => Math.abs(one - other) < by;
  return (
    near(a.x + a.width / 2, b.x + b.width / 2, 0.08) &&
    near(a.y + a.height / 2, b.y + b.height / 2, 0.08) &&
    near(a.width, b.width, 0.11) &&
    near(a.height, b.height, 0.11)
  );
}

/** Pairs of texts whose letters share a pixel. */
export function collisions(texts: readonly PaintedText[]): readonly string[] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter(
        (b) =>
          a.box.x < b.box.x + b.box.width &&
          b.box.x < a.box.x + a.box.width &&
          a.box.y < b.box.y + b.box.height &&
          b.box.y < a.box.y + a.box.height,
      )
      .map((b) => `${a.text} × ${b.text}`),
  );
}
