import { dayOfVersion } from '../src/data/version';
import { locales } from '../src/text/format';
import { xmlText } from './atom';
import type { Edition } from './edition';
import { addressIn } from './siteUrl';
import { pageKinds, pagePath, type PageKind } from './sitePages';

/**
 * The site's pages in both languages, each with its translations (sitemaps.org, and Google's extension by `xhtml:link`).
 * `site` must be known: a sitemap holds absolute addresses only.
 */
export function sitemap({ dataset }: Edition, site: string): string {
  const day = dayOfVersion(dataset.version) ?? dataset.edition;
  const address = (kind: PageKind, locale: (typeof locales)[number]) =>
    xmlText(addressIn(site, pagePath(kind, locale)));
  const alternate = (lang: string, href: string) =>
    `    <xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>\n`;
  const urls = pageKinds.flatMap((kind) =>
    locales.map(
      (locale) => `  <url>
    <loc>${address(kind, locale)}</loc>
    <lastmod>${day}</lastmod>
${locales.map((other) => alternate(other, address(kind, other))).join('')}${alternate('x-default', address(kind, 'en'))}  </url>
`,
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`;
}

/** Everything may be read; the sitemap is where it says. */
export function robots(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${addressIn(site, 'sitemap.xml')}\n`;
}
