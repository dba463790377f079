import * as echarts from 'echarts';
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

/** The boxes of all dots, as their SVG transforms place the unit symbols. */
export function dotBoxesOf(svg: string): readonly Box[] {
  return [...svg.matchAll(/transform="matrix\(([^)]*)\)"[^>]*ecmeta_series_index/g)].map(([, numbers = '']) => {
    const [a = 0, , , d = 0, x = 0, y = 0] = numbers.split(',').map(Number);
    return { x: x - Math.abs(a), y: y - Math.abs(d), width: 2 * Math.abs(a), height: 2 * Math.abs(d) };
  });
}

/** The bounding boxes of all absolute paths: their corners, which for rectangles and lines is all of them. */
export function pathBoxesOf(svg: string): readonly Box[] {
  return [...svg.matchAll(/<path d="(M[^"]*)"(?![^>]*transform)[^>]*ecmeta_series_index/g)].map(([, path = '']) => {
    let [x, y] = [0, 0];
    const points = [...path.matchAll(/([MLAlhv])([-\d. ]*)/g)].map(([, command = '', rest = '']) => {
      const numbers = rest.trim().split(/\s+/).map(Number);
      const [dx = 0, dy = 0] = numbers.slice(-2);
      [x, y] = command === 'l' ? [x + dx, y + dy] : [dx, dy];
      return [x, y] as const;
    });
    const [xs, ys] = [points.map(([px]) => px), points.map(([, py]) => py)];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
  });
}

/** Whether two boxes are the same to a tenth of a pixel. */
export function sameBox(a: Box, b: Box): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((key) => Math.abs(a[key] - b[key]) < 0.1);
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
