import { site } from './support/addresses';
import { axeViolations, expect, open, test } from './support/test';

for (const lang of ['en', 'fr']) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing, nor with table and card open: ${lang}, ${theme}`, async ({ page }) => {
      await open(page, `lang=${lang}&theme=${theme}`);
      expect(await axeViolations(page)).toEqual([]);
      await page.locator('[data-toggle-table="money"]').click();
      await page.locator('[data-view="money"] tbody th button').first().click();
      await page.locator('aside.card').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });
  }
}

test('axe finds nothing in the dialogs', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^Filters/ }).click();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('button:has([data-figure="raised"][data-company="xai"])').click();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('[data-embed="money"]').click();
  expect(await axeViolations(page)).toEqual([]);
});

test('axe finds nothing in embeds, drawn and written', async ({ page }) => {
  await open(page, 'view=money', 'embed.html');
  expect(await axeViolations(page)).toEqual([]);
  for (const [view, ready] of [
    ['claims', 'article'],
    ['tables', 'tbody tr'],
  ] as const) {
    await page.goto(`${site}embed.html?view=${view}`);
    await page.locator(ready).first().waitFor();
    expect(await axeViolations(page), view).toEqual([]);
  }
});

test('axe finds nothing on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, 'sel=model.grok-1');
  expect(await axeViolations(page)).toEqual([]);
});

test('keyboard only: walk a chart, open a record, close it, and be back', async ({ page }) => {
  await open(page);
  const chart = page.locator('[data-view="money"] [role="application"]');
  await chart.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-view="money"] [aria-live]')).not.toBeEmpty();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary')).toBeVisible();
  await expect(page).toHaveURL(/sel=round\./);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toBeHidden();
  await expect(chart).toBeFocused();
});

test('keyboard only: the brush moves by keys and says its date', async ({ page }) => {
  await open(page);
  const from = page.locator('[data-brush-handle="from"]');
  await from.focus();
  const before = await from.getAttribute('aria-valuetext');
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/from=/);
  expect(await from.getAttribute('aria-valuetext')).not.toBe(before);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/from=/);
});

test('a round lights its valuation in the other chart', async ({ page }) => {
  await open(page);
  const chart = page.locator('[data-view="money"] [role="application"]');
  await chart.focus();
  const lit = page.locator('[data-view="valuations"] .lit');
  await page.keyboard.press('End');
  for (let step = 0; step < 6 && (await lit.count()) === 0; step += 1) await page.keyboard.press('ArrowLeft');
  expect(await lit.count()).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect(lit).toHaveCount(0);
});

test.describe('on a phone, by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap pins', async ({ page }) => {
    await open(page);
    const chart = page.locator('[data-view="opening-clock"] [role="application"]');
    await chart.scrollIntoViewIfNeeded();
    const box = await chart.boundingBox();
    if (box === null) throw new Error('The chart has no size.');
    await page.touchscreen.tap(box.x + box.width - 60, box.y + box.height / 2);
    await expect(page.getByRole('complementary')).toBeVisible();
  });

  test('a finger draws the brush', async ({ page }) => {
    await open(page);
    const handle = page.locator('[data-brush-handle="from"]');
    await handle.scrollIntoViewIfNeeded();
    const box = await handle.boundingBox();
    if (box === null) throw new Error('The brush has no handle.');
    const cdp = await page.context().newCDPSession(page);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let step = 1; step <= 8; step += 1) {
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x + step * 20, y }] });
    }
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(page).toHaveURL(/from=20\d\d-\d\d-\d\d/);
  });
});

test('nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, 'lang=fr');
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    // Charts follow the window, each in a frame of its own.
    await page.waitForTimeout(500);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
  }
});

test('the page does not shift when the charts arrive', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts = { total: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.total += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open(page);
  await page.waitForTimeout(300);
  expect(
    await page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total),
  ).toBeLessThanOrEqual(0.02);
});
