import type { DrawnView } from '../../charts/view';
import type { Inks } from '../../downloads/picture/ink';
import type { Subject } from '../../downloads/subject';
import type { ViewOptions } from '../../selection/options';
import type { Locale } from '../../text/format';
import { chartPicture } from './chartPicture';
import { pageInks } from './pageInks';

/**
 * A view's pictures for a package, SVG, one a language: wide, light whatever the page's theme, and without fonts, so
 * that equal views make equal packages of a small size.
 */
export async function packagePictures(
  subject: Subject,
  view: DrawnView,
  options: ViewOptions,
  inks: Inks = pageInks('light'),
): Promise<Readonly<Record<Locale, string>>> {
  const picture = { subject, view, options, size: 'wide', inks, fonts: [] } as const;
  return {
    en: await chartPicture({ ...picture, locale: 'en' }),
    fr: await chartPicture({ ...picture, locale: 'fr' }),
  };
}
