import { answer } from '../src/charts/page/answer';
import { locales, type Locale } from '../src/text/format';
import { changesPageText } from '../src/text/messages/changesPage';
import { metadataText } from '../src/text/messages/metadata';
import { methodText } from '../src/text/messages/method';
import { shellText } from '../src/text/messages/shell';
import type { DataFile, Edition } from './edition';
import { Html, html } from './html';
import { datasetLd, jsonBlock, pageLd } from './jsonLd';
import { addressIn, type SiteUrl } from './siteUrl';
import { feedFile, pagePath, type PageKind } from './sitePages';

const localeTags: Readonly<Record<Locale, string>> = { en: 'en_GB', fr: 'fr_FR' };

/** The page's ground in both themes, for the browser's own frame. */
interface ThemeColours {
  readonly light: string;
  readonly dark: string;
}

/**
 * Reads the colours of the page's ground from the tokens.
 *
 * @throws where they aren't there: a colour of ours would be a second truth.
 */
export function themeColours(tokens: string): ThemeColours {
  const match = /--paper:\s*light-dark\(\s*(#[0-9a-f]{3,8})\s*,\s*(#[0-9a-f]{3,8})\s*\)/i.exec(tokens);
  const [light, dark] = [match?.[1], match?.[2]];
  if (light === undefined || dark === undefined) throw new Error('tokens.css has no --paper: light-dark(#…, #…).');
  return { light, dark };
}

/** What a head is made of. */
interface HeadInput {
  readonly kind: PageKind;
  readonly locale: Locale;
  readonly edition: Edition;
  /** The group's CSVW metadata, as the site holds it. */
  readonly csvw: DataFile;
  readonly colours: ThemeColours;
  readonly site: SiteUrl;
}

function titleOf(kind: PageKind, locale: Locale): string {
  const { title, tagline } = shellText[locale];
  if (kind === 'index') return `${title} – ${tagline}`;
  return `${kind === 'method' ? methodText[locale].title : changesPageText[locale].title} – ${title}`;
}

function descriptionOf({ kind, locale, edition }: HeadInput): string {
  if (kind === 'index') return answer(edition.slice, locale);
  return kind === 'method' ? methodText[locale].description : changesPageText[locale].description;
}

function alternates({ kind, site }: HeadInput): Html {
  const link = (lang: string, locale: Locale) =>
    html`<link rel="alternate" hreflang="${lang}" href="${addressIn(site, pagePath(kind, locale))}" /> `;
  return html`${locales.map((locale) => link(locale, locale))}${link('x-default', 'en')}`;
}

function feeds({ kind, locale, site }: HeadInput): Html {
  const told = kind === 'index' ? locales : [locale];
  return html`${told.map(
    (one) =>
      html`<link
        rel="alternate"
        type="application/atom+xml"
        hreflang="${one}"
        title="${metadataText[one].feedTitle}"
        href="${addressIn(site, feedFile(one))}"
      /> `,
  )}`;
}

/** Cards of links shared elsewhere. Without a picture: there is none that shows the record as it stands. */
function social(input: HeadInput, title: string, description: string): Html {
  const { kind, locale, site } = input;
  const properties: readonly (readonly [name: string, content: string])[] = [
    ['og:type', 'website'],
    ['og:site_name', shellText[locale].title],
    ['og:title', title],
    ['og:description', description],
    ['og:locale', localeTags[locale]],
    ...locales.filter((one) => one !== locale).map((one) => ['og:locale:alternate', localeTags[one]] as const),
    // A relative address would be read as another host's.
    ...(site === null ? [] : [['og:url', addressIn(site, pagePath(kind, locale))] as const]),
  ];
  const twitter = [
    ['twitter:card', 'summary'],
    ['twitter:title', title],
    ['twitter:description', description],
  ] as const;
  return html`${properties.map(([name, content]) => html`<meta property="${name}" content="${content}" /> `)}${twitter.map(
    ([name, content]) => html`<meta name="${name}" content="${content}" /> `,
  )}`;
}

function linkedData(input: HeadInput): Html {
  const { kind, locale, edition, csvw, site } = input;
  const data = kind === 'index' ? datasetLd(edition, csvw, site) : pageLd(edition, kind, locale, site);
  return new Html(`<script type="application/ld+json">${jsonBlock(data)}</script>\n`);
}

function themeTags({ light, dark }: ThemeColours): Html {
  return html`<meta name="theme-color" media="(prefers-color-scheme: light)" content="${light}" />
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="${dark}" /> `;
}

/**
 * What machines read in a page's head: description, canonical address, the other language, feeds, social tags, colours,
 * and the record as linked data. Description and title of the dashboard say its answer, computed from the record.
 */
export function headTags(input: HeadInput): Html {
  const { kind, locale, colours, site } = input;
  const [title, description] = [titleOf(kind, locale), descriptionOf(input)];
  return html`<meta name="description" content="${description}" />
    <link rel="canonical" href="${addressIn(site, pagePath(kind, locale))}" />
    ${alternates(input)}${kind === 'method' ? null : feeds(input)}${themeTags(colours)}${social(input, title, description)}${linkedData(input)}`;
}

/** The head of the embed: not for search engines, and the whole page as its address. */
export function embedTags(colours: ThemeColours, site: SiteUrl): Html {
  return html`<link rel="canonical" href="${addressIn(site, './')}" /> ${themeTags(colours)}`;
}
