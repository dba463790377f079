import type { Locale } from '../../text/format';
import type { Subject } from '../subject';
import { areaWithout, type Area } from './area';
import { fontFaces, type EmbeddedFont } from './fontFaces';
import { painted, type Inks } from './ink';
import { families, setParagraph, type Look, type TextMeasure } from './paragraph';
import { pictureWords } from './pictureWords';
import { portableChart } from './portableChart';
import { wrapped } from './wrap';
import { xmlText } from './xml';

/** What a picture is made of: a chart as painted, what it's of, and how it's to look. */
export interface PictureInput {
  readonly subject: Subject;
  readonly locale: Locale;
  readonly chart: {
    /** As ECharts paints it to a string, `width` × `height` CSS pixels. */
    readonly svg: string;
    readonly width: number;
    readonly height: number;
    /** What fades outside the brush, and what stays clear over it; `null` = nothing fades. */
    readonly veil: { readonly faded: readonly Area[]; readonly clear: readonly Area[] } | null;
  };
  /** How to read the drawing. */
  readonly key: string;
  /** What the drawing can't show. */
  readonly notes: readonly string[];
  readonly inks: Inks;
  readonly measure: TextMeasure;
  /** Fonts to carry along; without them a program takes what is installed. */
  readonly fonts: readonly EmbeddedFont[];
}

/** Charts narrower than this have a narrow margin, a smaller headline, and their notes below one another. */
const narrowBelow = 560;

const small = { size: 12, leading: 17, weight: 400, token: 'ink-muted' } as const satisfies Look;
const looks = {
  question: { size: 13, leading: 18, weight: 600, token: 'ink-muted' },
  filters: { size: 13, leading: 19, weight: 400, token: 'ink' },
  small,
  site: { ...small, weight: 600, token: 'ink' },
} as const satisfies Readonly<Record<string, Look>>;

/** Headlines are as large as they can be in three lines. */
const headlineLines = 3;
const headlineSizes = {
  wide: { larger: [28, 24], smallest: 21 },
  narrow: { larger: [21], smallest: 18 },
} as const;

/** Space between two columns, pixels. */
const gutter = 32;

function headlineLook(text: string, width: number, measure: TextMeasure): Look {
  const { larger, smallest } = headlineSizes[width < narrowBelow ? 'narrow' : 'wide'];
  const linesAt = (size: number) => wrapped(text, width, (line) => measure(line, true, size)).length;
  const size = larger.find((one) => linesAt(one) <= headlineLines) ?? smallest;
  return { size, leading: Math.round(size * 1.15), weight: 700, token: 'ink', display: true };
}

/** The drawing and, over it, what fades outside the brush. */
function chartElements({ chart, inks }: PictureInput, x: number, y: number): readonly string[] {
  const pale = chart.veil === null ? [] : areaWithout(chart.veil.faded, chart.veil.clear);
  const path = pale.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('');
  return [
    `<g transform="translate(${x} ${y})">`,
    portableChart(chart.svg, inks),
    ...(path === '' ? [] : [`<path d="${path}" ${painted('fill', inks('veil'))}/>`]),
    '</g>',
  ];
}

/**
 * A chart as a picture that stands by itself: question, finding, the filters that were chosen, the drawing as faded as
 * on the page, how to read it, what it can't show, and a foot with site, address, sources, edition and licence. One XML
 * document with neither ids, scripts, links nor style sheets but the embedded fonts; equal input gives equal bytes.
 * Sizes are CSS pixels. Whatever the data or the address say is only ever text in it. Throws on a chart of an unknown
 * make (`portableChart`) and on an unknown colour: our own mistakes.
 */
export function pictureSvg(input: PictureInput): string {
  const { subject, locale, chart, notes, inks, measure } = input;
  const words = pictureWords(subject, input.key, notes, locale);
  const headline = subject.headline[locale];
  const narrow = chart.width < narrowBelow;
  const margin = narrow ? 20 : 32;

  const elements: string[] = [];
  const write = (text: string, look: Look, y: number, column = 0, columns = 1): number => {
    const width = (chart.width - (columns - 1) * gutter) / columns;
    const place = { x: margin + column * (width + gutter), y, width };
    const set = setParagraph(text, place, look, measure, inks);
    elements.push(...set.elements);
    return set.bottom;
  };
  const writeAll = (texts: readonly string[], y: number, column = 0, columns = 1): number =>
    texts.reduce((at, text, index) => write(text, looks.small, at + (index === 0 ? 0 : 4), column, columns), y);

  let y = write(subject.title[locale], looks.question, margin - 4) + 4;
  y = write(headline, headlineLook(headline, chart.width, measure), y);
  if (words.filters !== '') y = write(words.filters, looks.filters, y + 8);
  y += 20;
  elements.push(...chartElements(input, margin, y));
  y += chart.height + 20;
  y =
    narrow || notes.length === 0
      ? writeAll([words.key, ...notes], y)
      : Math.max(writeAll([words.key], y, 0, 2), writeAll(notes, y, 1, 2));
  y += 16;
  elements.push(
    `<path d="M${margin} ${y + 0.5}h${chart.width}" fill="none" ${painted('stroke', inks('rule-strong'))}/>`,
  );
  y = write(words.facts, looks.small, write(words.site, looks.site, y + 10) + 2);

  const [width, height] = [chart.width + 2 * margin, Math.ceil(y + margin - 6)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${locale}" xml:lang="${locale}" font-family="${families.sans}">`,
    `<title>${xmlText(headline)}</title>`,
    `<desc>${xmlText(words.description)}</desc>`,
    ...fontFaces(input.fonts),
    `<path d="M0 0h${width}v${height}H0z" ${painted('fill', inks('paper'))}/>`,
    ...elements,
    '</svg>',
    '',
  ].join('\n');
}
