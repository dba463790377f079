import { describe, expect, test } from 'vitest';
import { siteFiles } from '../../build/siteFiles';
import { describedTables } from '../../src/downloads/dictionary';
import { edition, xmlFault } from './support';

const site = 'https://desk.example/weights/';
const paths = (at: string | null) => siteFiles(edition, at).map(({ path }) => path);
const text = (path: string) => siteFiles(edition, site).find((file) => file.path === path)?.text ?? '';

describe('files beside the pages', () => {
  test('are feeds and tabular metadata for each table', () => {
    expect(paths(null)).toEqual([
      'changes.atom',
      'changes.fr.atom',
      ...describedTables.map(([{ name }]) => `data/${name}.csv-metadata.json`),
      'data/csvw.json',
    ]);
  });

  test('sitemap and robots.txt only where the site’s address is known', () => {
    expect(paths(site).slice(-2)).toEqual(['sitemap.xml', 'robots.txt']);
    expect(paths(null).join()).not.toMatch(/sitemap|robots/);
  });
});

describe('the sitemap', () => {
  test('lists every page in both languages with its translations', () => {
    const xml = text('sitemap.xml');
    expect(xmlFault(xml)).toBeNull();
    expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1])).toEqual(
      ['', '?lang=fr', 'method.html', 'method.fr.html', 'changes.html', 'changes.fr.html'].map((path) => site + path),
    );
    expect(xml.match(/<xhtml:link rel="alternate" hreflang="(en|fr|x-default)"/g)).toHaveLength(18);
    expect(xml).toMatch(/<lastmod>20\d\d-\d\d-\d\d<\/lastmod>/);
  });

  test('is named in robots.txt', () => {
    expect(text('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml\n`);
  });
});
