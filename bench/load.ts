import type { Browser } from '@playwright/test';
import type { Figure } from './bench';

interface Loaded {
  readonly paint: number;
  readonly drawn: number;
  readonly shift: number;
}

async function load(browser: Browser, site: string, slow: boolean): Promise<Loaded> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  if (slow) {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Network.enable');
    // Lighthouse's slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms.
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 93_750,
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.addInitScript(() => {
    const shifts = { total: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.total += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site);
  await page.waitForFunction(() => performance.getEntriesByName('ftw:charts-drawn').length > 0, null, {
    timeout: 60_000,
  });
  await page.waitForTimeout(200);
  const loaded = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    drawn: performance.getEntriesByName('ftw:charts-drawn')[0]?.startTime ?? NaN,
    shift: (window as unknown as { shifts: { total: number } }).shifts.total,
  }));
  await page.close();
  return loaded;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** First paint, all charts drawn, and layout shift: medians of five loads, unthrottled and on slow 4G with 4× CPU. */
export async function measureLoad(browser: Browser, site: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [name, slow] of [
    ['here', false],
    ['slow 4G, 4× CPU', true],
  ] as const) {
    const runs: Loaded[] = [];
    for (let run = 0; run < 5; run += 1) runs.push(await load(browser, site, slow));
    figures.push(
      { name: `First contentful paint, ${name}`, value: median(runs.map((run) => run.paint)), unit: 'ms' },
      { name: `All charts drawn, ${name}`, value: median(runs.map((run) => run.drawn)), unit: 'ms' },
      { name: `Cumulative layout shift, ${name}`, value: Math.max(...runs.map((run) => run.shift)), unit: 'score' },
    );
  }
  return figures;
}
