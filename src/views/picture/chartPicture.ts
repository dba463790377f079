import { textWidth } from '../../charts/textWidth';
import { veilOf } from '../../charts/veil';
import type { DrawnView } from '../../charts/view';
import type { EmbeddedFont } from '../../downloads/picture/fontFaces';
import type { Inks } from '../../downloads/picture/ink';
import { pictureSvg } from '../../downloads/picture/pictureSvg';
import type { Subject } from '../../downloads/subject';
import type { ViewOptions } from '../../selection/options';
import type { Locale } from '../../text/format';

/** Widths of a picture's drawing, CSS pixels: over the page, and in a newspaper's column or on a phone. */
const drawingWidths = { wide: 960, column: 420 } as const;
export type PictureSize = keyof typeof drawingWidths;

/** A drawn view in its state, and how its picture is to look. */
export interface ChartPicture {
  readonly subject: Subject;
  readonly view: DrawnView;
  readonly options: ViewOptions;
  readonly locale: Locale;
  readonly size: PictureSize;
  /** The colours of the theme. */
  readonly inks: Inks;
  /** Fonts to carry along; none leaves them to the reader's program. */
  readonly fonts: readonly EmbeddedFont[];
}

/**
 * A view as a picture that stands by itself (`pictureSvg`), drawn afresh at a width of its own: neither the window, the
 * page's charts nor the browser change a byte. Runs in Node as well. Rejects where the drawing library can't be loaded.
 */
export async function chartPicture(picture: ChartPicture): Promise<string> {
  const { subject, view, options, locale, size, inks, fonts } = picture;
  const { init } = await import('../echarts');
  const width = drawingWidths[size];
  const drawing = view.draw(subject.slice.scene, { width, locale, options });
  const { height, notes } = drawing;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(drawing.option);
    const svg = chart.renderToSVGString();
    const veil = veilOf(drawing, subject.slice);
    return pictureSvg({
      ...{ subject, locale, inks, fonts, notes },
      chart: { svg, width, height, veil },
      key: view.key(locale),
      measure: textWidth,
    });
  } finally {
    chart.dispose();
  }
}
