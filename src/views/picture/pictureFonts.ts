import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import schibsted from '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2?url';
import type { EmbeddedFont } from '../../downloads/picture/fontFaces';

/** Loads a file of this site; rejects where it can't be had. */
export type LoadBytes = (address: string) => Promise<Uint8Array>;

/** The fonts of the site's own style sheet, by the same addresses, so that the browser has them already. */
export function pictureFonts(load: LoadBytes): Promise<readonly EmbeddedFont[]> {
  const font = async (family: string, weights: readonly [number, number], address: string): Promise<EmbeddedFont> => ({
    family,
    weights,
    bytes: await load(address),
  });
  return Promise.all([
    font('Inter Variable', [100, 900], inter),
    font('Schibsted Grotesk Variable', [400, 900], schibsted),
  ]);
}
