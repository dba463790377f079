import type { Page } from '@playwright/test';
import { drawnIds, viewIds } from '../../src/charts/view';
import { site } from './support/addresses';
import { expect, open, test } from './support/test';

const view = (page: Page, id: string) => page.locator(`[data-view="${id}"]`);
const lit = (page: Page, id: string) => view(page, id).locator('.overlay .lit');

test('every view has its headline, its picture and its file', async ({ page }) => {
  await open(page);
  for (const id of drawnIds) {
    await expect(view(page, id).locator('.painting svg text').first(), id).toBeAttached();
    await expect(view(page, id).locator(`[data-download="${id}"]`), id).toBeEnabled();
  }
  for (const id of viewIds) {
    await expect(view(page, id).getByRole('heading').first(), id).toHaveText(/\S/);
  }
});

test('a pinned round lights its valuation, its investors and what came in the year after', async ({ page }) => {
  await open(page, 'sel=round.xai-series-c');
  await expect(page.getByRole('complementary')).toContainText('Series C');
  for (const id of ['paradox', 'valuations', 'money', 'investors', 'opening-clock']) {
    await expect(lit(page, id).first(), id).toBeAttached();
  }
  // Not what it has nothing to do with.
  await expect(lit(page, 'context')).toHaveCount(0);
});

test('a pinned investor lights all its cheques and their rounds', async ({ page }) => {
  await open(page, 'sel=investor.nvidia');
  await expect(lit(page, 'investors')).toHaveCount(4);
  await expect(lit(page, 'money')).toHaveCount(4);
});

test('a pinned model lights its releases, its openness and the promises its releases settled', async ({ page }) => {
  await open(page, 'sel=model.grok-1');
  for (const id of ['releases', 'opening-clock', 'promises', 'matrix']) {
    await expect(lit(page, id).first(), id).toBeAttached();
  }
});

test('related records are walked from card to card by keyboard, and back', async ({ page }) => {
  await open(page);
  await view(page, 'money').locator('[data-chart]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const card = page.getByRole('complementary');
  const title = card.getByRole('heading', { level: 2 });
  await expect(title).toBeFocused();
  const first = (await title.textContent()) ?? '';
  await card.locator('[data-related]').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(title).not.toHaveText(first);
  await expect(title).toBeFocused();
  await card.getByRole('button', { name: /^Back to: / }).press('Enter');
  await expect(title).toHaveText(first);
});

test('what counts as open changes the lines of the paradox and the frame of the matrix', async ({ page }) => {
  await open(page);
  const lines = () =>
    view(page, 'paradox')
      .locator('.painting svg')
      .evaluate((svg) => [...svg.querySelectorAll('polyline, path')].map((line) => line.outerHTML).join());
  const seen = [await lines()];
  for (const definition of ['open-licence', 'osaid']) {
    await view(page, 'paradox').locator(`[data-definition="${definition}"]`).click();
    await expect(page).toHaveURL(new RegExp(`open=${definition}`));
    await expect.poll(lines).not.toBe(seen.at(-1));
    seen.push(await lines());
  }
  expect(new Set(seen).size).toBe(3);
  await expect(view(page, 'matrix').locator('[data-definition="osaid"]')).toHaveAttribute('aria-pressed', 'true');
});

const claims = [
  ['That was four months after its launch in November 2023.', 'opening-clock', '135 days'],
  ['xAI raised $6 billion in December 2024.', 'money', '$6bn'],
  ['That round valued xAI at $45 billion.', 'valuations', '$40–51bn'],
] as const;

for (const [claim, id, figure] of claims) {
  test(`“${claim}”: show me leads to ${id}, where ${figure} can be read`, async ({ page }) => {
    await open(page);
    const ledger = view(page, 'claims');
    await ledger.getByRole('button', { name: 'Show all 38 claims' }).click();
    await ledger.getByRole('button', { name: `Show me: ${claim}` }).click();
    await expect(page).toHaveURL(/asof=2025-02-19/);
    await expect(view(page, id)).toBeInViewport();
    await expect(view(page, id).locator('.painting')).toContainText(figure);
  });
}

test('the tables: choose, search, sort, and open a record by keyboard', async ({ page }) => {
  await open(page);
  const tables = view(page, 'tables');
  await tables.locator('[data-table="funding-rounds"]').click();
  await expect(page).toHaveURL(/data=funding-rounds/);
  await tables.getByRole('searchbox').fill('series c');
  await expect(tables.getByRole('status')).toContainText(/\d of 16.rows/);
  await tables.locator('tbody tr[aria-rowindex="2"]').focus();
  while (!/^Series C/.test((await page.locator(':focus').textContent()) ?? '')) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=round\.xai-series-c/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('every view stays within the page, and its records open at a tap', async ({ page }) => {
    await open(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    for (const id of drawnIds) {
      const chart = view(page, id).locator('[data-chart]');
      await chart.scrollIntoViewIfNeeded();
      await expect(chart.locator('.painting svg text').first(), id).toBeAttached();
      await chart.focus();
      await page.keyboard.press('ArrowRight');
      const ring = chart.locator('.overlay .current');
      await ring.scrollIntoViewIfNeeded();
      const box = await ring.boundingBox();
      if (box === null) throw new Error(`${id} has no mark.`);
      await page.keyboard.press('Escape');
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      const card = page.getByRole('complementary');
      await expect(card, id).toBeVisible();
      await card.getByRole('button', { name: 'Close' }).click();
      await expect(card).not.toBeAttached();
    }
  });

  test('a finger on a chart reads its day in every stave', async ({ page }) => {
    await open(page);
    const chart = view(page, 'money').locator('[data-chart]');
    await chart.scrollIntoViewIfNeeded();
    const box = await chart.boundingBox();
    if (box === null) throw new Error('No chart.');
    await page.touchscreen.tap(box.x + 150, box.y + 20);
    await expect(page.locator('[data-crosshair]')).toBeAttached();
    await expect(page.locator('[data-readings] .day').first()).not.toHaveText('On 23 November 2026');
  });
});

for (const id of viewIds) {
  test(`${id} can be embedded, in French too`, async ({ page }) => {
    await page.goto(`${site}embed.html?view=${id}&lang=fr`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    if ((drawnIds as readonly string[]).includes(id)) {
      await expect(page.locator('.painting svg text').first()).toBeAttached();
    }
  });
}
