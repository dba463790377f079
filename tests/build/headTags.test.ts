import { describe, expect, test } from 'vitest';
import { embedTags, headTags, themeColours } from '../../build/headTags';
import { csvwFile } from '../../build/siteFiles';
import { pageKinds, type PageKind } from '../../build/sitePages';
import type { Locale } from '../../src/text/format';
import { edition } from './support';

const colours = { light: '#ffffff', dark: '#000000' };
const site = 'https://desk.example/weights/';
const head = (kind: PageKind, locale: Locale, at: string | null) =>
  String(headTags({ kind, locale, edition, csvw: csvwFile(edition).file, colours, site: at })).replace(/\s+/g, ' ');
const addresses = (text: string) => [...text.matchAll(/<link[^>]*?href="([^"]*)"/g)].map((match) => match[1] ?? '');

describe('a page’s head', () => {
  test('of the dashboard says its answer', () => {
    const tags = head('index', 'en', site);
    const said = 'xAI has raised $42.1 billion and opened 2 of its 11 flagship models';
    expect(tags).toContain(`<meta name="description" content="${said}`);
    expect(tags).toContain(`<meta property="og:description" content="${said}`);
    expect(tags).toContain('<meta property="og:locale:alternate" content="fr_FR"');
  });

  test.each(pageKinds)('of %s names its canonical address and both languages', (kind) => {
    const path = kind === 'index' ? '' : `${kind}.html`;
    const french = kind === 'index' ? '?lang=fr' : `${kind}.fr.html`;
    const tags = head(kind, 'en', site);
    expect(tags).toContain(`<link rel="canonical" href="${site}${path}"`);
    expect(tags).toContain(`hreflang="en" href="${site}${path}"`);
    expect(tags).toContain(`hreflang="fr" href="${site}${french}"`);
    expect(tags).toContain(`hreflang="x-default" href="${site}${path}"`);
    expect(tags).toContain(`<meta property="og:url" content="${site}${path}"`);
  });

  test('of a French page is canonical itself', () => {
    expect(head('method', 'fr', site)).toContain(`<link rel="canonical" href="${site}method.fr.html"`);
  });

  test('is relative throughout where the site’s address is not known', () => {
    for (const kind of pageKinds) {
      const tags = head(kind, 'en', null);
      expect(addresses(tags).filter((href) => /^(https?:|\/)/.test(href))).toEqual([]);
      expect(tags).not.toContain('og:url');
    }
  });

  test('leads to the feed of its language, the dashboard’s to both', () => {
    expect(head('changes', 'fr', null).match(/application\/atom\+xml/g)).toHaveLength(1);
    expect(head('changes', 'fr', null)).toContain('href="changes.fr.atom"');
    expect(head('index', 'en', null).match(/application\/atom\+xml/g)).toHaveLength(2);
  });

  test('claims no picture, for there is none', () => {
    expect(head('index', 'en', site)).not.toMatch(/og:image|twitter:image/);
  });

  test('holds linked data that parses', () => {
    for (const kind of pageKinds) {
      const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(head(kind, 'fr', site))?.[1];
      expect(JSON.parse(json ?? '')).toMatchObject({ '@context': 'https://schema.org' });
    }
  });

  test('of the embed names the whole page', () => {
    expect(String(embedTags(colours, site))).toContain(`<link rel="canonical" href="${site}"`);
    expect(String(embedTags(colours, null))).toContain('<link rel="canonical" href="./"');
  });
});

describe('the theme’s colours', () => {
  test('come from the tokens', () => {
    expect(themeColours(':root { --paper: light-dark(#fff, #14161a); }')).toEqual({ light: '#fff', dark: '#14161a' });
  });

  test('stop the build where the tokens lack them', () => {
    expect(() => themeColours(':root { --paper: white; }')).toThrow('tokens.css');
  });
});
