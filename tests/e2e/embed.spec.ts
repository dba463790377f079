import { viewIds } from '../../src/charts/view';
import { expect, open, test } from './support/test';
import { hostOrigin, site } from './support/addresses';

const hosted = (query: string) => `${hostOrigin}/?frame=${encodeURIComponent(`${site}embed.html?${query}`)}`;

for (const view of ['money', 'valuations', 'opening-clock']) {
  test(`${view} shows and grows in a page of another origin, without a loop`, async ({ page }) => {
    await page.goto(hosted(`view=${view}&asof=2025-02-19`));
    const frame = page.frameLocator('#view');
    await expect(frame.locator('.painting svg path').first()).toBeAttached();
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => page.locator('#view').evaluate((element) => element.clientHeight)).toBeGreaterThan(300);
    await page.waitForTimeout(1000);
    const messages = await page.evaluate(() => (window as unknown as { messages: unknown[] }).messages.length);
    expect(messages).toBeLessThanOrEqual(8);
    const link = await frame.getByRole('link', { name: /Explore the full record/ }).getAttribute('href');
    expect(link).toBe(`${site}?asof=2025-02-19`);
    const inner = frame.locator('main');
    const [height, outer] = [
      await inner.evaluate((element) => Math.ceil(element.getBoundingClientRect().height)),
      await page.locator('#view').evaluate((element) => element.clientHeight),
    ];
    expect(Math.abs(outer - height)).toBeLessThanOrEqual(1);
  });
}

test('answers a pym parent in its own words', async ({ page }) => {
  await page.goto(hosted('view=money&childId=graphic-1&initialWidth=700&parentUrl=x'));
  await page.frameLocator('#view').locator('.painting svg path').first().waitFor({ state: 'attached' });
  const messages = await page.evaluate(() => (window as unknown as { messages: unknown[] }).messages);
  expect(messages.some((message) => /^pymxPYMxgraphic-1xPYMxheightxPYMx\d+$/.test(String(message)))).toBe(true);
});

test('an unknown view names the views there are', async ({ page }) => {
  await page.goto(`${site}embed.html?view=nothing`);
  await expect(page.getByText(/no view named/)).toBeVisible();
  await expect(page.getByRole('link')).toHaveCount(viewIds.length);
});

test('the dialog gives code whose frame shows the same state', async ({ page }) => {
  await open(page, 'asof=2025-02-19');
  await page.locator('[data-embed="valuations"]').click();
  const dialog = page.getByRole('dialog', { name: 'Embed this chart' });
  const code = await dialog.getByRole('textbox').inputValue();
  const src = /src="([^"]+)"/.exec(code)?.[1]?.replace(/&amp;/g, '&');
  expect(src).toBe(`${site}embed.html?view=valuations&asof=2025-02-19`);
  await expect(dialog.frameLocator('iframe').locator('.painting svg path').first()).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
