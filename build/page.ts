import { dataLicence } from '../src/data/licence';
import { formatDate, type Locale } from '../src/text/format';
import { aboutText } from '../src/text/messages/about';
import { changesPageText } from '../src/text/messages/changesPage';
import { metadataText } from '../src/text/messages/metadata';
import { methodText } from '../src/text/messages/method';
import { shellText } from '../src/text/messages/shell';
import type { Edition } from './edition';
import { html, type Html } from './html';
import { recordPath, staticFile, type StaticKind } from './sitePages';

/** What a static page consists of, besides its frame. */
interface PageParts {
  readonly kind: StaticKind;
  readonly locale: Locale;
  readonly edition: Edition;
  /** Stands beside the text where there's room, else before it. */
  readonly aside: Html;
  readonly main: Html;
}

/** The words that name and describe a static page. */
export function pageWords(kind: StaticKind, locale: Locale): { readonly title: string; readonly lead: string } {
  return kind === 'method' ? methodText[locale] : changesPageText[locale];
}

function navigation(kind: StaticKind, locale: Locale): Html {
  const other = locale === 'en' ? 'fr' : 'en';
  const words = metadataText[locale];
  const entry = (page: StaticKind) =>
    html`<li>
      <a href="${staticFile(page, locale)}" ${page === kind ? html` aria-current="page"` : null}
        >${pageWords(page, locale).title}</a
      >
    </li>`;
  return html`<nav aria-label="${words.sitePages}">
    <ul>
      <li><a href="${recordPath(locale)}">${words.record}</a></li>
      ${entry('method')} ${entry('changes')}
      <li><a href="${staticFile(kind, other)}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a></li>
    </ul>
  </nav>`;
}

/**
 * A whole page without scripts, in the site's own styles. What every page gets in its head (description, alternates,
 * social tags) isn't in it yet: `withMetadata` puts it there.
 */
export function pageHtml({ kind, locale, edition, aside, main }: PageParts): string {
  const shell = shellText[locale];
  const words = pageWords(kind, locale);
  const { dataset } = edition;
  return `<!doctype html>
${html`<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${words.title} – ${shell.title}</title>
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="./src/styles/page.css" />
  </head>
  <body>
    <header class="top">
      <p class="site"><a href="${recordPath(locale)}">${shell.title}</a></p>
      ${navigation(kind, locale)}
    </header>
    <main>
      <div class="head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        <p class="edition">${shell.edition(formatDate(dataset.edition, 'day', locale), dataset.version)}</p>
      </div>
      <div class="body">
        ${aside}
        <div class="text">${main}</div>
      </div>
    </main>
    <footer>
      <p>${aboutText[locale].licence} ${aboutText[locale].mechanics}</p>
      <p>
        <a href="${recordPath(locale)}">${shell.title}</a> ·
        <a href="${dataLicence.path}" rel="license">${dataLicence.title}</a>
      </p>
    </footer>
  </body>
</html>`}
`;
}
