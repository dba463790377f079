import { painted, type Inks } from './ink';
import { middleToBaseline } from './portableChart';
import { balanced, wrapped } from './wrap';
import { xmlText } from './xml';

/** Upper estimate of a line's width, CSS pixels, in whichever of the picture's fonts. */
export type TextMeasure = (text: string, bold: boolean, size: number) => number;

/** How a paragraph is set. */
export interface Look {
  /** Font size and height of a line, CSS pixels. */
  readonly size: number;
  readonly leading: number;
  readonly token: string;
  readonly weight: 400 | 600 | 700;
  /** Whether it's the picture's headline: in the display font, its lines about equally long. */
  readonly display?: boolean;
}

/** Where a paragraph stands: its top left corner and the width of its lines. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Elements of a paragraph, and where it ends. */
export interface SetText {
  readonly elements: readonly string[];
  readonly bottom: number;
}

/**
 * Families by name, so that a program without the embedded fonts finds an installed one. Arial and its like are no
 * wider than the lines were broken for.
 */
export const families = {
  sans: "'Inter Variable', Inter, Arial, 'Liberation Sans', Helvetica, sans-serif",
  display: "'Schibsted Grotesk Variable', 'Schibsted Grotesk', Arial, 'Liberation Sans', Helvetica, sans-serif",
} as const;

/** Letters of a headline stand closer, in font sizes: as on the page. */
const tightness = -0.015;

/** Sets text in lines, one element each. */
export function setParagraph(text: string, place: Place, look: Look, measure: TextMeasure, inks: Inks): SetText {
  const { size, leading, weight, display = false } = look;
  const lines = (display ? balanced : wrapped)(text, place.width, (line) => measure(line, weight > 400, size));
  const face = display ? ` font-family="${families.display}" letter-spacing="${size * tightness}"` : '';
  const how = ` font-size="${size}" font-weight="${weight}"${face} ${painted('fill', inks(look.token))}`;
  return {
    elements: lines.map((line, index) => {
      const baseline = place.y + (index + 0.5) * leading + middleToBaseline * size;
      return `<text x="${place.x}" y="${Math.round(baseline * 100) / 100}"${how}>${xmlText(line)}</text>`;
    }),
    bottom: place.y + lines.length * leading,
  };
}
