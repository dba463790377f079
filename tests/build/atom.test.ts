import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atomFeed, nameUuid, xmlText } from '../../build/atom';
import { locales } from '../../src/text/format';
import { day } from '../fixtures/record';
import { change, hostile, withHistory, xmlFault } from './support';

const some = withHistory([
  change({}),
  change({ changedOn: day('2026-11-26'), table: 'models', rowId: 'grok-2', column: 'name' }),
]);
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => match[1] ?? '');

describe('the feed of changes', () => {
  test.each(locales)('has all that RFC 4287 asks of a feed and its entries (%s)', (locale) => {
    const xml = atomFeed(some, locale, 'https://desk.example/x/');
    expect(xmlFault(xml)).toBeNull();
    expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    expect(all(xml, /<id>(.*?)<\/id>/g)).toHaveLength(3);
    expect(all(xml, /<updated>(.*?)<\/updated>/g)).toEqual([
      '2026-11-26T00:00:00Z',
      '2026-11-26T00:00:00Z',
      '2026-11-24T00:00:00Z',
    ]);
    expect(xml).toMatch(/<author><name>Follow the Weights<\/name><\/author>/);
    expect(all(xml, /rel="self"[^>]*href="(.*?)"/g)).toEqual([
      `https://desk.example/x/changes${locale === 'en' ? '' : '.fr'}.atom`,
    ]);
    for (const entry of xml.split('<entry>').slice(1)) {
      for (const element of ['id', 'title', 'updated', 'summary', 'content']) expect(entry).toContain(`<${element}`);
      expect(entry).toMatch(/<link rel="alternate"[^>]*href="https:\/\/desk\.example\/x\/changes[^"]*#2026-/);
    }
  });

  test('has one entry where nothing changed: the edition', () => {
    const xml = atomFeed(withHistory([]), 'en', null);
    expect(xmlFault(xml)).toBeNull();
    expect(all(xml, /<entry>[^]*?<title>(.*?)<\/title>/g)).toEqual([
      expect.stringMatching(/^Edition of 23 November 2026/),
    ]);
    expect(xml).toContain('<updated>2026-11-23T00:00:00Z</updated>');
  });

  test('has the same ids wherever it is hosted, and each once', () => {
    const ids = (site: string | null) => all(atomFeed(some, 'en', site), /<id>(.*?)<\/id>/g);
    expect(ids(null)).toEqual(ids('https://desk.example/'));
    const both = [...ids(null), ...all(atomFeed(some, 'fr', null), /<id>(.*?)<\/id>/g)];
    expect(new Set(both).size).toBe(both.length);
    for (const id of both)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('keeps an entry’s id when another change joins the history', () => {
    const before = all(atomFeed(withHistory([change({})]), 'en', null), /<entry>\s*<id>(.*?)<\/id>/g);
    const after = all(
      atomFeed(withHistory([change({}), change({ table: 'models', rowId: 'grok-2' })]), 'en', null),
      /<entry>\s*<id>(.*?)<\/id>/g,
    );
    expect(after).toEqual(expect.arrayContaining(before));
  });

  test('links are relative where the site’s address is not known', () => {
    const xml = atomFeed(some, 'fr', null);
    expect(all(xml, /<link[^>]*href="(.*?)"/g).filter((href) => /^(https?:|\/)/.test(href))).toEqual([]);
  });

  test('stays well-formed whatever the history says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const texts = { rowId: text, column: text, old: text, new: text, reasonEn: text };
        const xml = atomFeed(withHistory([change({ table: 'models', ...texts })]), 'en', null);
        expect(xmlFault(xml)).toBeNull();
      }),
      { examples: [[hostile], ['\u0000\ud800\uffff']], numRuns: 50 },
    );
  });

  test('text holds no character that XML forbids', () => {
    expect(xmlText('a\u0000\u000b\ud800\uffffb\t\n😀<')).toBe('a\ufffd\ufffd\ufffd\ufffdb\t\n😀&lt;');
  });

  test('equal names have equal UUIDs, parts are told apart', () => {
    expect(nameUuid('a', 'b')).toBe(nameUuid('a', 'b'));
    expect(nameUuid('a', 'b')).not.toBe(nameUuid('ab'));
    expect(nameUuid('a', 'b')).not.toBe(nameUuid('a","b'));
  });
});
