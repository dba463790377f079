import { readFile } from 'node:fs/promises';
import { parseCsv } from '../../src/data/csv';
import { fundingRounds } from '../../src/data/tables/fundingRounds';
import { expect, open, test } from './support/test';

test('shows the answer, the figures and the drawn charts', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Follow the Weights' })).toBeVisible();
  await expect(page.locator('[data-answer]')).toContainText('xAI');
  await expect(page.locator('[data-figure="raised"][data-company="xai"]')).toHaveAttribute('value', '42134680000');
  await expect(page.locator('[data-figure="raised"][data-company="openai"]')).toHaveAttribute('value', '182733200000');
  for (const view of ['money', 'valuations', 'opening-clock']) {
    await expect(page.locator(`[data-view="${view}"] .painting svg path`).first()).toBeAttached();
  }
});

test('explore, reload: the address keeps the same selection', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /19 Feb 2025/ }).click();
  await expect(page).toHaveURL(/asof=2025-02-19/);
  const answer = await page.locator('[data-answer]').textContent();
  const figures = await page
    .locator('[data-figure]')
    .evaluateAll((all) => all.map((data) => data.getAttribute('value')));
  await page.reload();
  await expect(page.locator('[data-answer]')).toHaveText(answer ?? '');
  expect(
    await page.locator('[data-figure]').evaluateAll((all) => all.map((data) => data.getAttribute('value'))),
  ).toEqual(figures);
  await expect(page.locator('[data-figure="raised"][data-company="xai"]')).toHaveAttribute('value', '12134680000');
});

test('back and forward, undo and redo lead through the choices', async ({ page }) => {
  await open(page);
  const raised = page.locator('[data-figure="raised"][data-company="openai"]');
  await page.getByRole('button', { name: /19 Feb 2025/ }).click();
  await expect(raised).toHaveAttribute('value', '19733200000');
  await page.goBack();
  await expect(raised).toHaveAttribute('value', '182733200000');
  await page.goForward();
  await expect(raised).toHaveAttribute('value', '19733200000');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(raised).toHaveAttribute('value', '182733200000');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(raised).toHaveAttribute('value', '19733200000');
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(raised).toHaveAttribute('value', '182733200000');
  await expect(page).not.toHaveURL(/\?/);
});

test('a brush by two dates: figures, table and downloaded file agree', async ({ page }) => {
  await open(page, 'from=2024-01-01&to=2024-12-31');
  const raised = await page.locator('[data-figure="raised"][data-company="xai"]').getAttribute('value');
  expect(raised).toBe('12000000000');
  await page.locator('[data-toggle-table="money"]').click();
  const figure = page.locator('[data-view="money"]');
  const names = await figure.locator('tbody th').allTextContents();
  await page.locator('[data-download="money"]').click();
  const waiting = page.waitForEvent('download');
  await page.locator('dialog [data-form="csv-excel"]').click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(
    /^follow-the-weights_funding_rounds_2024-01-01.*2024-12-31.*v[\d.]+-excel\.csv$/,
  );
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const { rows, issues } = parseCsv(text, fundingRounds, { unguard: true });
  expect(issues).toEqual([]);
  expect(rows.map((row) => row.name).sort()).toEqual(names.map((name) => name.trim()).sort());
  const xai = rows.filter((row) => row.companyId === 'xai').reduce((sum, row) => sum + (row.amountUsd ?? 0), 0);
  expect(String(xai)).toBe(raised);
});

test('dragging the brush with the pointer selects a period and one undo takes it back', async ({ page }) => {
  await open(page);
  const handle = page.locator('[data-brush-handle="from"]');
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The brush has no handle.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 10; step += 1) await page.mouse.move(box.x + step * 30, box.y + box.height / 2);
  await page.mouse.up();
  await expect(page).toHaveURL(/from=20\d\d-\d\d-\d\d/);
  expect(await page.evaluate(() => performance.getEntriesByName('ftw:brush-step').length)).toBeGreaterThan(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).not.toHaveURL(/from=/);
});

test('a broken address falls back, says so, and harms nothing', async ({ page }) => {
  await open(page, 'asof=2025-13-45&co=nobody&zzz=1&sel=round.%3Cimg&min=-5&%E0%A4%A=1');
  await expect(page.getByText(/could not be used/)).toBeVisible();
  await expect(page.locator('[data-figure="raised"][data-company="xai"]')).toHaveAttribute('value', '42134680000');
});

test('from a figure to its source in two clicks', async ({ page }) => {
  await open(page);
  await page.locator('button:has([data-figure="raised"][data-company="xai"])').click();
  const source = page.getByRole('dialog').getByRole('link').first();
  await expect(source).toBeVisible();
  expect(await source.getAttribute('href')).toMatch(/^https?:\/\//);
});

test('from a mark to its source in two clicks: the card holds every field and its relations', async ({ page }) => {
  await open(page, 'sel=round.xai-series-c');
  const card = page.getByRole('complementary', { name: 'Series C' });
  await expect(card).toContainText('$6,000,000,000');
  expect(await card.getByRole('link').count()).toBeGreaterThan(0);
  await card.getByRole('button', { name: /45/ }).first().click();
  await expect(page).toHaveURL(/sel=valuation\./);
});

test('switches language and theme, and the address keeps both', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { level: 1, name: 'Suivez les poids' })).toBeVisible();
  await page.getByLabel('Thème').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
