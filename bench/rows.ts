import { stat } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { manySources } from '../tests/e2e/support/manySources';
import type { Figure } from './bench';

const rows = 100_000;
const forms = ['csv', 'csv-excel', 'excel-fr', 'json'] as const;

/** 100,000 rows to a file of each form: from the click to the file, and the longest task in between. */
export async function measureRows(browser: Browser, site: string): Promise<readonly Figure[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.route('**/data/sources.csv', (route) =>
    route.fulfill({ contentType: 'text/csv; charset=utf-8', body: manySources(rows) }),
  );
  await page.goto(`${site}embed.html?view=tables&data=sources`);
  await page.locator('[data-download="tables"]').click();
  await page.locator('dialog [data-form="csv"]').waitFor();
  await page.evaluate(() => {
    const tasks = { longest: 0 };
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.longest = Math.max(tasks.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const figures: Figure[] = [];
  for (const form of forms) {
    await page.evaluate(() => {
      (window as unknown as { tasks: { longest: number } }).tasks.longest = 0;
    });
    const waiting = page.waitForEvent('download');
    const start = performance.now();
    await page.locator(`dialog [data-form="${form}"]`).click();
    const download = await waiting;
    const took = performance.now() - start;
    const { size } = await stat(await download.path());
    // The observer is told of a task after its end.
    await page.waitForTimeout(200);
    const longest = await page.evaluate(() => (window as unknown as { tasks: { longest: number } }).tasks.longest);
    figures.push(
      // Tasks of 50 ms or less aren't told: 0 stands for them.
      { name: `100,000 rows to ${form}, longest task (0: none over 50)`, value: longest, unit: 'ms' },
      { name: `100,000 rows to ${form}, click to file`, value: took, unit: 'ms' },
      { name: `100,000 rows to ${form}, size`, value: size / 1000, unit: 'KB' },
    );
  }
  await page.close();
  return figures;
}
