/** A font that travels inside a picture. */
export interface EmbeddedFont {
  /** As in `families`: letters and spaces. */
  readonly family: string;
  /** Weights it holds, lightest and heaviest. */
  readonly weights: readonly [number, number];
  /** The WOFF2 file. */
  readonly bytes: Uint8Array;
}

/** Bytes of one call of `fromCharCode`: more arguments than this overflow the stack of some browsers. */
const atOnce = 8192;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += atOnce) binary += String.fromCharCode(...bytes.subarray(at, at + atOnce));
  return btoa(binary);
}

/** The style element that brings fonts along as data; none for no fonts. */
export function fontFaces(fonts: readonly EmbeddedFont[]): readonly string[] {
  if (fonts.length === 0) return [];
  const rules = fonts.map(
    ({ family, weights, bytes }) =>
      `@font-face{font-family:'${family}';font-weight:${weights.join(' ')};src:url(data:font/woff2;base64,${base64(bytes)}) format('woff2')}`,
  );
  return [`<style>${rules.join('\n')}</style>`];
}
