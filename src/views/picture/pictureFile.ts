import type { DrawnView } from '../../charts/view';
import type { DownloadFile } from '../../downloads/file';
import { pictureName } from '../../downloads/picture/pictureName';
import type { Subject } from '../../downloads/subject';
import type { ViewOptions } from '../../selection/options';
import type { Locale } from '../../text/format';
import { chartPicture, type PictureSize } from './chartPicture';
import { drawPng, type DrawnPng } from './drawPng';
import { pageInks } from './pageInks';
import { pictureFonts, type LoadBytes } from './pictureFonts';

/** A view's picture as a reader asks for it. */
export interface PictureRequest {
  readonly subject: Subject;
  readonly view: DrawnView;
  readonly options: ViewOptions;
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
  /** `wide` where none is given. */
  readonly size?: PictureSize;
  /** Loads the fonts, files of this site. */
  readonly load: LoadBytes;
}

/** A picture that this browser can't make; `kind` says why. */
class PictureFailure extends Error {
  override readonly name = 'PictureFailure';
  constructor(readonly kind: Exclude<DrawnPng['kind'], 'png'>) {
    super(`The picture is ${kind}.`);
  }
}

/** Width and height that an SVG of `pictureSvg` says it has, CSS pixels. */
function sizeOf(svg: string): readonly [number, number] {
  const [, width, height] = /<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
}

/**
 * A view's picture as a file with its fonts inside, as SVG or as PNG at twice its size. Rejects with a `PictureFailure`
 * where the browser can't paint or read it, with another error where a font or the drawing library can't be loaded.
 */
export async function pictureFile(form: 'svg' | 'png', request: PictureRequest): Promise<DownloadFile> {
  const { subject, view, options, locale, theme, size = 'wide', load } = request;
  const fonts = await pictureFonts(load);
  const svg = await chartPicture({ subject, view, options, locale, size, fonts, inks: pageInks(theme) });
  const name = pictureName(subject, { locale, theme, size }, form);
  if (form === 'svg') return { name, mime: 'image/svg+xml', parts: [svg] };
  const png = await drawPng(svg, ...sizeOf(svg));
  if (png.kind !== 'png') throw new PictureFailure(png.kind);
  return { name, mime: 'image/png', parts: [png.bytes] };
}
