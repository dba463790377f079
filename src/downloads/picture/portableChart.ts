import { painted, type Inks } from './ink';
import { allowedXml } from './xml';

/** From the middle of a line of text to its baseline, in font sizes: what Inter's ascent and descent make of `central`. */
export const middleToBaseline = 0.364;

/** Attributes that are taken over as they stand. */
const kept = new Set([
  ...['d', 'points', 'cx', 'cy', 'r', 'x', 'y', 'width', 'height'],
  ...['stroke-width', 'stroke-dasharray', 'stroke-miterlimit', 'text-anchor'],
]);

/** What only ECharts' own scripts and style sheet read, and what is said in another way here. */
const dropped = /^(class|xml:space|pointer-events|ecmeta_\w+|paint-order|dominant-baseline|style|transform)$/;

type Attributes = ReadonlyMap<string, string>;

function attributesOf(text: string): Attributes {
  return new Map([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

function written([name, value]: readonly [string, string], inks: Inks): string {
  if (name === 'fill' || name === 'stroke') {
    if (value === 'none') return name === 'fill' ? ' fill="none"' : '';
    const [, token] = /^var\(--([a-z-]+)\)$/.exec(value) ?? [];
    if (token === undefined) throw new Error(`A chart is painted in “${value}”, which is no token.`);
    return ` ${painted(name, inks(token))}`;
  }
  if (kept.has(name)) {
    if (!/^[\w\s.,-]*$/.test(value)) throw new Error(`A chart has “${name}” of “${value}”.`);
    return ` ${name}="${value}"`;
  }
  if (!dropped.test(name)) throw new Error(`A chart has the attribute “${name}”.`);
  return '';
}

function withAll(attributes: Attributes, inks: Inks, leave: (name: string) => boolean = () => false): string {
  return [...attributes].map((one) => (leave(one[0]) ? '' : written(one, inks))).join('');
}

/** A line of text at its baseline; one with a halo twice, since not every program paints an outline below its text. */
function textOf(attributes: Attributes, escaped: string, inks: Inks): string {
  const [, x, y] = /^translate\((-?[\d.]+)[ ,](-?[\d.]+)\)$/.exec(attributes.get('transform') ?? '') ?? [];
  const [, weight, size] = /^font: (\d+) (\d+)px /.exec(attributes.get('style') ?? '') ?? [];
  if (x === undefined || y === undefined || weight === undefined || size === undefined) {
    throw new Error(`A chart has a text that isn’t set as usual: ${escaped}`);
  }
  const baseline = Math.round((Number(y) + middleToBaseline * Number(size)) * 100) / 100;
  const place = ` x="${Math.round(Number(x) * 100) / 100}" y="${baseline}" font-size="${size}" font-weight="${weight}"`;
  const isHalo = (name: string) => name.startsWith('stroke');
  const text = `<text${place}${withAll(attributes, inks, isHalo)}>${escaped}</text>`;
  if ((attributes.get('stroke') ?? 'none') === 'none') return text;
  const halo = withAll(attributes, inks, (name) => name === 'fill');
  return `<text${place} fill="none"${halo} aria-hidden="true">${escaped}</text>\n${text}`;
}

/**
 * A chart that ECharts painted as a string, so that it's the same in every program: colours by themselves instead of
 * custom properties, fonts as attributes, texts at their baselines, and neither ids, classes, style sheets nor what
 * ECharts counts across a page. The inside of an `svg` element, in the chart's own pixels; the family of the text is
 * for the element around it. Throws on anything it doesn't know, so that nothing passes unseen.
 */
export function portableChart(svg: string, inks: Inks): string {
  const inside = allowedXml(svg)
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/^\s*<svg[^>]*>|<\/svg>\s*$/g, '');
  const shapes: string[] = [];
  const rest = inside.replace(
    /<(circle|path|polyline|polygon|rect|text)((?: [\w:-]+="[^"<>]*")*)>([^<>]*)<\/\1>/g,
    (_, name: string, written: string, escaped: string) => {
      const attributes = attributesOf(written);
      // The chart's ground, which the picture paints.
      if (name === 'rect' && attributes.get('fill') === 'none') return '';
      shapes.push(name === 'text' ? textOf(attributes, escaped, inks) : `<${name}${withAll(attributes, inks)}/>`);
      return '';
    },
  );
  if (rest.trim() !== '') throw new Error(`A chart holds what no picture knows: ${rest.trim().slice(0, 80)}`);
  return shapes.join('\n');
}
