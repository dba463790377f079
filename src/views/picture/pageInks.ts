import { inkOf, type Inks } from '../../downloads/picture/ink';

/** The colours of one theme, read from the page's own tokens, whichever theme the page stands in. */
export function pageInks(theme: 'light' | 'dark'): Inks {
  const style = getComputedStyle(document.documentElement);
  return (token) => inkOf(style.getPropertyValue(`--${token}`), theme);
}
