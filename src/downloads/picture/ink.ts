/** A colour as every reader of SVG knows it: `#rrggbb`, and how opaque, to a hundredth. */
export interface Ink {
  readonly hex: string;
  /** 0 to 1. */
  readonly opacity: number;
}

/** The colour of a token of `tokens.css` in the picture's theme, by its name without dashes: `ink-muted`. */
export type Inks = (token: string) => Ink;

/** One of `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb(r g b)`, `rgb(r g b / a)`; `null` = none of them. */
function parsed(value: string): Ink | null {
  const [, digits = ''] = /^#([0-9a-f]{3,8})$/i.exec(value) ?? [];
  if ([3, 4, 6, 8].includes(digits.length)) {
    const full = digits.length < 6 ? [...digits].map((digit) => digit + digit).join('') : digits;
    const alpha = full.length === 8 ? Number.parseInt(full.slice(6), 16) / 255 : 1;
    return { hex: `#${full.slice(0, 6).toLowerCase()}`, opacity: Math.round(alpha * 100) / 100 };
  }
  const [, parts] = /^rgba?\(([\d\s.,/%]+)\)$/i.exec(value) ?? [];
  if (parts === undefined) return null;
  const [r, g, b, a = '1'] = parts.split(/[\s,/]+/).filter((part) => part !== '');
  const alpha = a.endsWith('%') ? Number(a.slice(0, -1)) / 100 : Number(a);
  const hex = [r, g, b].map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')).join('');
  return /^[0-9a-f]{6}$/.test(hex) ? { hex: `#${hex}`, opacity: Math.round(alpha * 100) / 100 } : null;
}

/** The two colours of `light-dark(a, b)`, or one for both. */
function both(value: string): readonly [string, string] {
  const [, light, dark] =
    /^light-dark\(\s*([^,()]+|\w+\([^()]*\))\s*,\s*([^,()]+|\w+\([^()]*\))\s*\)$/.exec(value) ?? [];
  return [(light ?? value).trim(), (dark ?? value).trim()];
}

/**
 * A token's value, as it stands in the style sheet or as a browser gives it back, as a colour of one theme. What a
 * build has shortened is the same colour. Throws on what is no colour: a token that isn't there is our own mistake.
 */
export function inkOf(value: string, theme: 'light' | 'dark'): Ink {
  const ink = parsed(both(value.trim())[theme === 'light' ? 0 : 1]);
  if (ink === null) throw new Error(`“${value}” is no colour.`);
  return ink;
}

/** A `fill` or `stroke` attribute, with its opacity where it isn't full. */
export function painted(attribute: 'fill' | 'stroke', { hex, opacity }: Ink): string {
  return `${attribute}="${hex}"${opacity === 1 ? '' : ` ${attribute}-opacity="${opacity}"`}`;
}
