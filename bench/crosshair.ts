import type { Browser } from '@playwright/test';
import { at } from './brush';
import type { Figure } from './bench';

/**
 * Script work of one step of the crosshair, from the pointer's event until every stave's reading is in the page: 240
 * steps across the score, each timed in the page around the event and the microtasks that follow it.
 */
export async function measureCrosshair(browser: Browser, site: string): Promise<readonly Figure[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(site);
  await page.waitForFunction(() => performance.getEntriesByName('ftw:charts-drawn').length > 0);
  const steps = await page.evaluate(async () => {
    const chart = document.querySelector('.stack [data-chart]');
    if (chart === null) return [];
    const box = chart.getBoundingClientRect();
    const times: number[] = [];
    for (let step = 0; step < 240; step += 1) {
      const clientX = box.left + 80 + ((box.width - 190) * step) / 240;
      const move = { bubbles: true, clientX, clientY: box.top + box.height / 2, pointerType: 'mouse' };
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const start = performance.now();
      chart.dispatchEvent(new PointerEvent('pointermove', move));
      await Promise.resolve();
      times.push(performance.now() - start);
    }
    return times;
  });
  await page.close();
  const sorted = steps.sort((a, b) => a - b);
  return [
    { name: `Crosshair step, p50 of ${sorted.length}`, value: at(sorted, 0.5), unit: 'ms' },
    { name: 'Crosshair step, p95', value: at(sorted, 0.95), unit: 'ms' },
    { name: 'Crosshair step, longest', value: sorted.at(-1) ?? NaN, unit: 'ms' },
  ];
}
