import type { Browser, CDPSession } from '@playwright/test';
import { drawnIds } from '../src/charts/view';
import type { Figure } from './bench';

async function weigh(cdp: CDPSession): Promise<{ heap: number; nodes: number }> {
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { heap: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes') };
}

/** Heap and DOM nodes before and after all charts were mounted and unmounted 60 times. */
export async function measureLeak(browser: Browser, site: string): Promise<readonly Figure[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(site);
  await page.waitForFunction(() => performance.getEntriesByName('ftw:charts-drawn').length > 0);
  const cycle = async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      await page.evaluate(() => {
        for (const button of document.querySelectorAll<HTMLElement>('[data-toggle-table]')) button.click();
      });
      await page.waitForTimeout(60);
    }
    await page.waitForFunction((count) => document.querySelectorAll('.painting svg').length === count, drawnIds.length);
  };
  // The first cycles fill caches that then stay.
  for (let warm = 0; warm < 5; warm += 1) await cycle();
  const before = await weigh(cdp);
  for (let turn = 0; turn < 60; turn += 1) await cycle();
  const after = await weigh(cdp);
  await page.close();
  return [
    { name: 'Heap before 60 mounts', value: before.heap, unit: 'MB' },
    { name: 'Heap after 60 mounts', value: after.heap, unit: 'MB' },
    { name: 'DOM nodes before 60 mounts', value: before.nodes, unit: 'nodes' },
    { name: 'DOM nodes after 60 mounts', value: after.nodes, unit: 'nodes' },
  ];
}
