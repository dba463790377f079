import type { Locale } from '../../text/format';
import { fileStem } from '../fileName';
import type { Subject } from '../subject';

/** How a picture differs from the usual one, which is wide, light and in English. */
export interface PictureKind {
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
  readonly size: 'wide' | 'column';
}

/** Name of a picture's file: what it's of, as for every file, then size, theme and language where not the usual. */
export function pictureName({ id, slice }: Subject, { locale, theme, size }: PictureKind, ending: 'svg' | 'png') {
  const parts = [
    fileStem(id, slice.selection, slice.dataset.version),
    size === 'wide' ? null : size,
    theme === 'light' ? null : theme,
    locale === 'en' ? null : locale,
  ];
  return `${parts.filter((part) => part !== null).join('_')}.${ending}`;
}
