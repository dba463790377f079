import type { Page } from '@playwright/test';
import { staveIds } from '../../src/charts/view';
import { expect, open, test } from './support/test';

const stack = '.stack';

async function plotOf(page: Page, view: string) {
  const chart = page.locator(`[data-view="${view}"] [data-chart]`);
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (box === null) throw new Error(`${view} has no chart.`);
  return box;
}

/** The order of the staves down the page. */
function order(page: Page): Promise<readonly (string | null)[]> {
  return page.locator(`${stack} > figure`).evaluateAll((all) => all.map((figure) => figure.getAttribute('data-view')));
}

for (const width of [360, 1440]) {
  test(`all staves share their axis to the pixel at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const edges = await page.locator(`${stack} [data-chart]`).evaluateAll((charts) =>
      charts.map((chart) => {
        const left = chart.getBoundingClientRect().left;
        // The axis line is the one straight path across the whole plot.
        const spans = [...chart.querySelectorAll('path')]
          .map((path) => /^M([\d.]+) ([\d.]+)L([\d.]+) \2$/.exec(path.getAttribute('d') ?? ''))
          .flatMap((match) => (match === null ? [] : [[Number(match[1]), Number(match[3])] as const]));
        const [x0, x1] = spans.reduce((best, span) => (span[1] - span[0] > best[1] - best[0] ? span : best), [0, 0]);
        return [left + x0, left + x1];
      }),
    );
    expect(edges).toHaveLength(staveIds.length);
    expect(new Set(edges.map(String)).size, JSON.stringify(edges)).toBe(1);
    expect((edges[0]?.[1] ?? 0) - (edges[0]?.[0] ?? 0)).toBeGreaterThan(100);
  });
}

test('one crosshair reads the day in every stave, and redraws no chart', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  const box = await plotOf(page, 'money');
  await page.evaluate((selector) => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    for (const svg of document.querySelectorAll(`${selector} .painting svg`)) {
      new MutationObserver((list) => changes.push(...list.map(({ type }) => type))).observe(svg, {
        subtree: true,
        childList: true,
        attributes: true,
      });
    }
  }, stack);
  await page.mouse.move(box.x + box.width * 0.8, box.y + 40);
  const days = page.locator(`${stack} [data-readings] .day`);
  await expect(page.locator('[data-crosshair]')).toBeAttached();
  const [first] = await days.allTextContents();
  expect(first).toMatch(/^On \d+ \w+ 202\d$/);
  expect(new Set(await days.allTextContents()).size).toBe(1);
  await expect(page.locator('[data-view="money"] [data-readings]')).toContainText('OpenAI');
  for (let step = 0; step < 20; step += 1) await page.mouse.move(box.x + box.width * 0.5 + step * 12, box.y + 40);
  expect(await days.first().textContent()).not.toBe(first);
  expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
  await page.mouse.move(10, 10);
  await expect(page.locator('[data-crosshair]')).not.toBeAttached();
});

test('the crosshair reads what the record says of a day', async ({ page }) => {
  await open(page, 'asof=2025-02-19');
  const money = page.locator('[data-view="money"] [data-readings]');
  await expect(money).toContainText('On 19 February 2025');
  await expect(money).toContainText('xAI $12.1bn');
  await expect(page.locator('[data-view="opening-clock"] [data-readings]')).toContainText('xAI 1 of 4 opened');
});

test('a drag across any stave brushes them all; the click that ends it opens no card', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  const box = await plotOf(page, 'releases');
  await page.mouse.move(box.x + box.width * 0.6, box.y + 60);
  await page.mouse.down();
  for (let step = 1; step <= 10; step += 1) await page.mouse.move(box.x + box.width * (0.6 + step * 0.02), box.y + 60);
  await page.mouse.up();
  await expect(page).toHaveURL(/from=20\d\d-\d\d-\d\d&to=20\d\d-\d\d-\d\d/);
  await expect(page.locator('.card')).not.toBeAttached();
  expect(await page.locator(`${stack} .veil`).count()).toBe(staveIds.length);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
});

test('staves fold and move, and the address keeps it', async ({ page }) => {
  await open(page);
  expect(await order(page)).toEqual(staveIds);
  await page.getByRole('button', { name: 'Up: Who keeps their word?' }).click();
  await expect(page.getByRole('button', { name: 'Up: Who keeps their word?' })).toBeFocused();
  await page.getByRole('button', { name: 'Fold: What are they worth?' }).click();
  await expect(page).toHaveURL(/fold=valuations&order=/);
  await expect(page.locator('[data-view="valuations"] [data-chart]')).not.toBeAttached();
  await expect(page.locator('[data-view="valuations"] h3')).toBeVisible();
  const moved = await order(page);
  expect(moved.indexOf('promises')).toBe(staveIds.indexOf('promises') - 1);
  await page.reload();
  await expect(page.locator('[data-view="money"] .painting svg')).toBeAttached();
  expect(await order(page)).toEqual(moved);
  await page.getByRole('button', { name: 'Unfold: What are they worth?' }).click();
  await page.getByRole('button', { name: 'Restore the order' }).click();
  await expect(page).not.toHaveURL(/fold|order/);
});

test('keyboard: a walk through a chart takes the crosshair along', async ({ page }) => {
  await open(page);
  await page.locator('[data-view="valuations"] [data-chart]').focus();
  await page.keyboard.press('End');
  await expect(page.locator('[data-crosshair]')).toBeAttached();
  const day = page.locator(`${stack} [data-readings] .day`).first();
  const last = await day.textContent();
  await page.keyboard.press('ArrowLeft');
  await expect(day).not.toHaveText(last ?? '');
});
