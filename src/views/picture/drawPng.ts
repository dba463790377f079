import { withResolution } from '../../downloads/picture/pngResolution';

/** Picture points per CSS pixel, and per inch: a CSS pixel is a 96th of an inch on the page, a 72nd in print. */
const scale = 2;
const pixelsPerInch = 72 * scale;

/** Largest canvas that every current browser has, points: a side anywhere, the area on a phone. */
const longestSide = 16_384;
const largestArea = 4096 * 4096;

/** A PNG, or why there is none. */
export type DrawnPng =
  | { readonly kind: 'png'; readonly bytes: Uint8Array }
  /** `too-large`: no canvas is; `undrawable`: the SVG isn't shown; `unreadable`: the browser keeps the pixels. */
  | { readonly kind: 'too-large' | 'undrawable' | 'unreadable' };

/** The SVG as an image whose fonts are there: some browsers call it decoded before they have read embedded fonts. */
async function decoded(svg: string, width: number, height: number): Promise<HTMLImageElement> {
  const image = new Image(width, height);
  // Not a blob's address: the site's security policy lets images be data, and nothing else that isn't a file of it.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const trial = document.createElement('canvas').getContext('2d');
  trial?.drawImage(image, 0, 0);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await image.decode();
  return image;
}

/**
 * Paints a picture (`pictureSvg`) of a size in CSS pixels at twice its size, as PNG bytes that say so (144 points an
 * inch). What can't be done comes back as a value; never rejects.
 */
export async function drawPng(svg: string, width: number, height: number): Promise<DrawnPng> {
  const [across, down] = [width * scale, height * scale];
  if (Math.max(across, down) > longestSide || across * down > largestArea) return { kind: 'too-large' };
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [across, down];
  const context = canvas.getContext('2d');
  if (context === null) return { kind: 'too-large' };
  try {
    context.drawImage(await decoded(svg, width, height), 0, 0, across, down);
  } catch {
    return { kind: 'undrawable' };
  }
  try {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) return { kind: 'unreadable' };
    return { kind: 'png', bytes: withResolution(new Uint8Array(await blob.arrayBuffer()), pixelsPerInch) };
  } catch {
    return { kind: 'unreadable' };
  }
}
