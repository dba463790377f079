import type { Locale } from '../text/format';
import { shellText } from '../text/messages/shell';

/** Sets the page's theme; `null` follows the reader's preference. */
export function applyTheme(theme: 'light' | 'dark' | null): void {
  if (theme === null) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Sets the page's language and title. */
export function applyLocale(locale: Locale, subject: string | null): void {
  document.documentElement.lang = locale;
  const { title, tagline } = shellText[locale];
  document.title = subject === null ? `${title} – ${tagline}` : `${subject} – ${title}`;
}
