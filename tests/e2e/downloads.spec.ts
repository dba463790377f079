import { readFile } from 'node:fs/promises';
import { hostOrigin, site } from './support/addresses';
import { manySources } from './support/manySources';
import { expect, test, withTable } from './support/test';

const rows = 100_000;

test('100,000 rows are written while the page goes on painting, with progress shown', async ({ page }) => {
  await withTable(page, 'sources', manySources(rows));
  await page.goto(`${site}embed.html?view=tables&data=sources&lang=en`);
  await page.locator('[data-download="tables"]').click();
  const csv = page.locator('dialog [data-form="csv"]');
  await csv.waitFor();
  await page.evaluate(() => {
    const seen = { frames: 0, shares: [] as number[] };
    Object.assign(window, { seen });
    const look = () => {
      const bar = document.querySelector('progress');
      if (bar !== null) {
        seen.frames += 1;
        seen.shares.push(bar.value);
      }
      requestAnimationFrame(look);
    };
    look();
  });
  const waiting = page.waitForEvent('download');
  await csv.click();
  const text = await readFile(await (await waiting).path(), 'utf8');
  expect(text.split('\r\n')).toHaveLength(rows + 2);
  expect(text).toContain(`source-${rows - 1},"Levée n° ${rows - 1}, ""Série ${(rows - 1) % 26}"""`);
  const seen = await page.evaluate(() => (window as unknown as { seen: { frames: number; shares: number[] } }).seen);
  expect(seen.frames).toBeGreaterThan(5);
  expect(seen.shares).toEqual([...seen.shares].sort((a, b) => a - b));
  expect(new Set(seen.shares).size).toBeGreaterThan(3);
});

test('within another page the dialog says that downloads may be blocked', async ({ page }) => {
  const frame = encodeURIComponent(`${site}embed.html?view=money`);
  await page.goto(`${hostOrigin}/?frame=${frame}`);
  const view = page.frameLocator('#view');
  await view.locator('[data-download="money"]').click();
  await expect(view.locator('dialog')).toContainText('Nothing saved?');
});
