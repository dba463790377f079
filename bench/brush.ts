import type { Browser } from '@playwright/test';
import { drawnIds } from '../src/charts/view';
import type { Figure } from './bench';

/** The value below which a share of sorted values lies. */
export function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/**
 * Script work of a brush step until all charts, figures and headlines are updated: the page's own `ftw:brush-step`
 * measures over a drag of 120 steps, and over as many with every chart as its table.
 */
export async function measureBrush(browser: Browser, site: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [name, query] of [
    ['charts', ''],
    ['tables', `?tab=${drawnIds.join('.')}`],
  ] as const) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(site + query);
    await page.waitForFunction(() => document.querySelector('[data-brush-handle="from"]') !== null);
    await page.waitForTimeout(1500);
    const box = await page.locator('[data-brush-handle="from"]').boundingBox();
    if (box === null) throw new Error('The brush has no handle.');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width / 2, y);
    await page.mouse.down();
    for (let step = 1; step <= 120; step += 1) {
      await page.mouse.move(box.x + box.width / 2 + step * 8, y);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    await page.mouse.up();
    const steps = await page.evaluate(() =>
      performance.getEntriesByName('ftw:brush-step').map((entry) => entry.duration),
    );
    const sorted = steps.sort((a, b) => a - b);
    figures.push(
      { name: `Brush step, ${name}, p50 of ${sorted.length}`, value: at(sorted, 0.5), unit: 'ms' },
      { name: `Brush step, ${name}, p95`, value: at(sorted, 0.95), unit: 'ms' },
      { name: `Brush step, ${name}, longest`, value: sorted.at(-1) ?? NaN, unit: 'ms' },
    );
    await page.close();
  }
  return figures;
}
