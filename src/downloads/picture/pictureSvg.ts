import { filterWords } from '../filterWords';
import type { Subject } from '../subject';
import { capitalised } from '../../text/capitalised';
import { formatDate, type Locale } from '../../text/format';
import { pictureText } from '../../text/messages/picture';
import { shellText } from '../../text/messages/shell';
import { areaWithout, type Area } from './area';
import { fontFaces, type EmbeddedFont } from './fontFaces';
import { painted, type Inks } from './ink';
import { families, setParagraph, type Look, type TextMeasure } from './paragraph';
import { portableChart } from './portableChart';
import { sourceWords } from './sourceWords';
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

/** Longest text of a filter, characters: what a reader typed can be of any length. */
const longestFilter = 120;

const small = { size: 12, leading: 17, weight: 400, token: 'ink-muted' } as const satisfies Look;
const looks = {
  question: { size: 13, leading: 18, weight: 600, token: 'ink-muted' },
  headline: { size: 28, leading: 32, weight: 700, token: 'ink', display: true },
  narrowHeadline: { size: 21, leading: 25, weight: 700, token: 'ink', display: true },
  filters: { ...small, size: 13, leading: 19, token: 'ink' },
  small,
  site: { ...small, weight: 600, token: 'ink' },
} as const satisfies Readonly<Record<string, Look>>;

/** Space between two columns, pixels. */
const gutter = 32;

/** The filters that differ from their defaults, as one sentence; '' where none does. */
function filterLine({ slice }: Subject, locale: Locale): string {
  const words = pictureText[locale];
  const shortened = (text: string) =>
    text.length > longestFilter ? `${text.slice(0, longestFilter).trimEnd()}…` : text;
  const changed = filterWords(slice, locale).filter((filter) => filter.changed);
  return changed.length === 0
    ? ''
    : words.filters(changed.map(({ label, text }) => words.filter(label, shortened(text))).join(' · '));
}

/** Host and path of the site; '' where it has no address others could open. */
function readableHome(home: string): string {
  if (!URL.canParse(home)) return '';
  const { protocol, host, pathname } = new URL(home);
  return protocol === 'https:' || protocol === 'http:' ? host + (pathname === '/' ? '' : pathname) : '';
}

function footLines(subject: Subject, locale: Locale): readonly [site: string, facts: string] {
  const { edition, version } = subject.slice.dataset;
  const date = formatDate(edition, 'day', locale);
  const facts = [
    sourceWords(subject, locale),
    version === '' ? pictureText[locale].edition(date) : shellText[locale].edition(date, version),
    pictureText[locale].licence,
  ];
  const parted = (parts: readonly (string | null)[]) =>
    parts.filter((part) => part !== null && part !== '').join(' · ');
  return [parted([shellText[locale].title, readableHome(subject.home)]), parted(facts)];
}

/**
 * A chart as a picture that stands by itself: question, finding, the filters that were chosen, the drawing as faded as
 * on the page, how to read it, what it can't show, and a foot with sources, site, edition, licence and address. One
 * XML document with neither ids, scripts, links nor style sheets but the embedded fonts; equal input gives equal bytes.
 * Sizes are CSS pixels. Whatever the data or the address say is only ever text in it. Throws on a chart of an unknown
 * make (`portableChart`) and on an unknown colour: our own mistakes.
 */
export function pictureSvg({ subject, locale, chart, key, notes, inks, measure, fonts }: PictureInput): string {
  const narrow = chart.width < narrowBelow;
  const margin = narrow ? 20 : 32;
  const [question, headline] = [subject.title[locale], subject.headline[locale]];
  const filters = filterLine(subject, locale);
  const [site, facts] = footLines(subject, locale);
  const keyLine = pictureText[locale].key(key);

  const elements: string[] = [];
  const write = (text: string, look: Look, y: number, column = 0, columns = 1): number => {
    const width = (chart.width - (columns - 1) * gutter) / columns;
    const place = { x: margin + column * (width + gutter), y, width };
    const set = setParagraph(text, place, look, measure, inks);
    elements.push(...set.elements);
    return set.bottom;
  };
  const writeAll = (texts: readonly string[], look: Look, y: number, column = 0, columns = 1): number =>
    texts.reduce((bottom, text, index) => write(text, look, bottom + (index === 0 ? 0 : 4), column, columns), y);

  let y = write(question, looks.question, margin - 4) + 4;
  y = write(headline, narrow ? looks.narrowHeadline : looks.headline, y);
  if (filters !== '') y = write(filters, looks.filters, y + 10);
  const top = y + 20;

  elements.push(`<g transform="translate(${margin} ${top})">`, portableChart(chart.svg, inks));
  if (chart.veil !== null) {
    const veil = areaWithout(chart.veil.faded, chart.veil.clear);
    const path = veil.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('');
    if (path !== '') elements.push(`<path d="${path}" ${painted('fill', inks('veil'))}/>`);
  }
  elements.push('</g>');

  y = top + chart.height + 20;
  const columns = narrow || notes.length === 0 ? 1 : 2;
  y =
    columns === 1
      ? writeAll([keyLine, ...notes], looks.small, y)
      : Math.max(write(keyLine, looks.small, y, 0, 2), writeAll(notes, looks.small, y, 1, 2));
  y += 16;
  elements.push(
    `<path d="M${margin} ${y + 0.5}h${chart.width}" fill="none" ${painted('stroke', inks('rule-strong'))}/>`,
  );
  y = writeAll([site, facts], looks.small, y + 10);

  const [width, height] = [chart.width + 2 * margin, Math.ceil(y + margin - 6)];
  const described = [
    pictureText[locale].chart(question),
    filters,
    keyLine,
    ...notes,
    facts,
    readableHome(subject.home) === '' ? '' : subject.address[locale],
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${locale}" xml:lang="${locale}" font-family="${families.sans}">`,
    `<title>${xmlText(headline)}</title>`,
    `<desc>${xmlText(
      described
        .filter((line) => line !== '')
        .map(capitalised)
        .join('\n'),
    )}</desc>`,
    ...fontFaces(fonts),
    `<path d="M0 0h${width}v${height}H0z" ${painted('fill', inks('paper'))}/>`,
    ...elements,
    '</svg>',
    '',
  ].join('\n');
}
