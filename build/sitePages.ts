import { locales, type Locale } from '../src/text/format';

/** The pages of the site that readers may land on. */
export const pageKinds = ['index', 'method', 'changes'] as const;
export type PageKind = (typeof pageKinds)[number];

/** Pages made here, without scripts: one file a language. */
export type StaticKind = Exclude<PageKind, 'index'>;

/** A static page's file, beside index.html: all HTML stands at one level. */
export function staticFile(kind: StaticKind, locale: Locale): string {
  return locale === 'en' ? `${kind}.html` : `${kind}.${locale}.html`;
}

/** A page's path in a language, relative to the site. The dashboard is one file that speaks both. */
export function pagePath(kind: PageKind, locale: Locale): string {
  if (kind !== 'index') return staticFile(kind, locale);
  return locale === 'en' ? './' : `./?lang=${locale}`;
}

/** The dashboard as other pages link to it: by its file, for hosts without a default page. */
export function recordPath(locale: Locale, pin: string | null = null): string {
  const query = new URLSearchParams(locale === 'en' ? {} : { lang: locale });
  if (pin !== null) query.set('sel', pin);
  return query.size === 0 ? 'index.html' : `index.html?${query.toString()}`;
}

/** The feed of changes in a language. */
export function feedFile(locale: Locale): string {
  return locale === 'en' ? 'changes.atom' : `changes.${locale}.atom`;
}

/** Every static page with its file. */
export const staticPages: readonly { readonly file: string; readonly kind: StaticKind; readonly locale: Locale }[] = (
  ['method', 'changes'] as const
).flatMap((kind) => locales.map((locale) => ({ file: staticFile(kind, locale), kind, locale })));
