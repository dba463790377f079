import { describe, expect, test } from 'vitest';
import { methodFigures } from '../../build/methodFigures';
import { methodPage } from '../../build/methodPage';
import { describedTables } from '../../src/downloads/dictionary';
import { formatDays, formatNumber, formatUsdExact, locales } from '../../src/text/format';
import { methodSections } from '../../src/text/messages/method';
import { edition } from './support';

const pages = { en: methodPage(edition, 'en'), fr: methodPage(edition, 'fr') };
const all = (page: string, pattern: RegExp) => [...page.matchAll(pattern)].map((match) => match[1] ?? '');

/** The words of one section, without markup. */
function words(page: string, id: string): string {
  const from = page.indexOf(`<section id="${id}"`);
  const to = page.indexOf('<section id="', from + 1);
  return page
    .slice(from, to < 0 ? undefined : to)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, '’')
    .replace(/[^\S\u00a0\u202f]+/g, ' ');
}

describe.each(locales)('the method page (%s)', (locale) => {
  const page = pages[locale];
  const figures = methodFigures(edition.dataset, locale);

  test('is a whole page in its language, without script or inline style', () => {
    expect(page).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${locale}">`));
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/i);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page.trim().endsWith('</html>')).toBe(true);
  });

  test('has each id once, and every anchor leads somewhere', () => {
    const ids = all(page, /\sid="([^"]*)"/g);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const targets = [...all(page, /href="#([^"]*)"/g), ...all(page, /aria-labelledby="([^"]*)"/g)];
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    for (const id of methodSections) expect(ids).toContain(id);
  });

  test('holds no unresolved value', () => {
    expect(page).not.toMatch(/\b(undefined|NaN|null)\b|\[object|\$\{/);
  });

  test('says the figures of the record', () => {
    const asOf = words(page, 'as-of');
    for (const one of [...figures.then, ...figures.now]) {
      expect(asOf).toContain(formatUsdExact(one.raised.low, locale));
      expect(asOf).toContain(
        `${one.opened.length} ${locale === 'en' ? 'of' : 'sur'} ${formatNumber(one.launched, locale)}`,
      );
    }
    expect(words(page, 'clock')).toContain(formatDays(figures.pace?.days ?? 0, locale));
    expect(words(page, 'raised')).toContain(formatNumber(figures.rounds.all, locale));
    expect(words(page, 'valuations')).toContain(formatDays(figures.valuations.gapDays, locale));
    expect(words(page, 'disputes').match(/(\$|Md\$)/g)?.length).toBeGreaterThan(figures.valuations.disputed.length);
    expect(words(page, 'promises')).toContain(String(figures.promises.byState['broken']));
    expect(words(page, 'dates')).toContain(formatNumber(figures.dated.byPrecision['month'] ?? 0, locale));
  });

  test('lists every file with its rows, and describes every column', () => {
    const files = words(page, 'files');
    for (const { name, rows } of edition.files) {
      expect(page).toContain(`href="data/${name}"`);
      if (rows !== null) expect(files).toContain(formatNumber(rows, locale));
    }
    for (const [table] of describedTables) {
      for (const { csv } of Object.values(table.columns)) expect(page).toContain(`<code>${csv}</code>`);
    }
  });

  test('every scrolling table can be reached by keyboard and has a name', () => {
    const boxes = all(page, /(<div class="scroll"[^>]*>)/g);
    expect(boxes.length).toBeGreaterThan(describedTables.length);
    for (const box of boxes) expect(box).toMatch(/role="region" tabindex="0" aria-labelledby="[^"]+"/);
  });

  test('links to itself in the other language, to the record and to the changes', () => {
    const hrefs = all(page, /href="([^"#]+)"/g);
    const expected =
      locale === 'en'
        ? ['method.fr.html', 'index.html', 'changes.html']
        : ['method.html', 'index.html?lang=fr', 'changes.fr.html'];
    for (const href of expected) expect(hrefs).toContain(href);
    expect(hrefs.filter((href) => href.startsWith('/'))).toEqual([]);
  });
});

test('both languages have the same anchors in the same order', () => {
  const ids = (page: string) => all(page, /\sid="([^"]*)"/g);
  expect(ids(pages.fr)).toEqual(ids(pages.en));
});

test('French has its spaces before ; : ! ? and inside guillemets', () => {
  const text = pages.fr.replace(/<code>[^<]*<\/code>/g, '').replace(/<[^>]*>/g, '');
  const prose = text.replace(/&[a-z#0-9]+;/g, '').replace(/https?:\S+/g, '');
  expect(prose.match(/[^\s\u00a0\u202f]\s?[;!?](?=\s|$)/g) ?? []).toEqual(
    (prose.match(/[^\s\u00a0\u202f]\s?[;!?](?=\s|$)/g) ?? []).filter((found) => /\u202f/.test(found)),
  );
  expect(prose.match(/«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»/g) ?? []).toEqual([]);
});
