/** The family of all text in charts; the same as the token `--font-sans`, since SVG text can't inherit it from ECharts. */
export const fontFamily = "'Inter Variable', 'Inter Fallback', system-ui, sans-serif";

/** Size of all text in charts, CSS pixels. */
export const labelSize = 12;

/** Height that one line of text takes, CSS pixels. */
export const lineHeight = 15;

/** CSS font of labels, and of those that name a company. */
export const labelFont = `400 ${labelSize}px ${fontFamily}`;
export const nameFont = `600 ${labelSize}px ${fontFamily}`;

/** What isn't anybody's, by its role on the page: see tokens.css. */
export const colours = {
  ink: 'var(--ink)',
  muted: 'var(--ink-muted)',
  rule: 'var(--rule)',
  axis: 'var(--rule-strong)',
  paper: 'var(--paper)',
  none: 'none',
} as const;

/** A company's own colour, and its pale one for what is less sure. */
export interface Hue {
  readonly full: string;
  readonly pale: string;
}

const hues: Readonly<Record<string, Hue>> = {
  xai: { full: 'var(--xai)', pale: 'var(--xai-tint)' },
  openai: { full: 'var(--openai)', pale: 'var(--openai-tint)' },
};
const contextHue: Hue = { full: 'var(--context)', pale: 'var(--context-tint)' };

/** Colour says who: the two protagonists have one each, everybody else is grey. */
export function hueOf(companyId: string): Hue {
  return hues[companyId] ?? contextHue;
}
