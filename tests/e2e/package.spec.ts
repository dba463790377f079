import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { parseCsv } from '../../src/data/csv';
import { releaseEvents } from '../../src/data/tables/releaseEvents';
import { expect, open, test } from './support/test';

async function packed(page: Page, opener: string): Promise<Uint8Array> {
  await page.locator(opener).click();
  const waiting = page.waitForEvent('download');
  await page.locator('dialog [data-form="zip"]').click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^follow-the-weights_.*\.zip$/);
  await page.keyboard.press('Escape');
  return new Uint8Array(await readFile(await download.path()));
}

test('a package holds what the page shows, and its own link makes the same bytes again', async ({ page }) => {
  await open(page, 'from=2023-01-01&to=2025-06-30&asof=2026-01-15&models=all&theme=dark&lang=fr&fold=money');
  const shown = (await page.locator('[data-download="opening-clock"]').textContent()) ?? '';
  const bytes = await packed(page, '[data-download="opening-clock"]');
  const files = unzipSync(bytes);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const { rows } = parseCsv(text('data/release_events.csv'), releaseEvents, { unguard: true });
  expect(shown).toContain(`${rows.length} lignes`);
  for (const chart of ['chart.en.svg', 'chart.fr.svg']) expect(text(chart)).toMatch(/<\/svg>\s*$/);
  const link = /<(http[^>]+)>/.exec(text('README.en.md'))?.[1] ?? '';

  const other = await page.context().newPage();
  await other.goto(link);
  await other.locator('[data-download="opening-clock"]').waitFor();
  expect(Buffer.compare(Buffer.from(bytes), Buffer.from(await packed(other, '[data-download="opening-clock"]')))).toBe(
    0,
  );
});

test('the whole selection can be packed from the control bar', async ({ page }) => {
  await open(page);
  const files = unzipSync(await packed(page, '[data-share="download"]'));
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['README.fr.md', 'datapackage.json', 'data/claims.csv']));
  expect(Object.keys(files).some((name) => name.endsWith('.svg'))).toBe(false);
});
