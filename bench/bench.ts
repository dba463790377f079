// Measures the built site in a real browser and prints figures; asserts nothing. Run: npm run bench
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { chromium, type Browser } from '@playwright/test';
import { needBrowser } from '../scripts/browser.mjs';
import { root, runTool, siteBuild } from '../scripts/prepare.mjs';
import { staticServer } from '../scripts/server.mjs';
import { measureBrush } from './brush';
import { measureBytes } from './bytes';
import { measureCrosshair } from './crosshair';
import { measureLeak } from './leak';
import { measureLoad } from './load';
import { measureRows } from './rows';

/** One figure: what, how much, in which unit. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'KB' | 'ms' | 'score' | 'MB' | 'nodes';
}

const store = `${root}.cache/bench.json`;

function previous(): ReadonlyMap<string, number> {
  if (!existsSync(store)) return new Map();
  const found = JSON.parse(readFileSync(store, 'utf8')) as readonly Figure[];
  return new Map(found.map(({ name, value }) => [name, value]));
}

function print(figures: readonly Figure[]): void {
  const before = previous();
  const rows = figures.map(({ name, value, unit }) => {
    const old = before.get(name);
    return {
      figure: name,
      value: Number(value.toFixed(unit === 'score' ? 4 : 1)),
      unit,
      before: old === undefined ? '' : Number(old.toFixed(1)),
    };
  });
  console.table(rows);
}

async function main(): Promise<void> {
  if (runTool(...siteBuild) !== 0) process.exit(1);
  const prefix = '/bench/site/';
  const server = staticServer(`${root}dist`, prefix);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const site = `http://127.0.0.1:${port}${prefix}`;
  const browser: Browser = await chromium.launch({
    executablePath: await needBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--js-flags=--expose-gc',
    ],
  });
  try {
    const figures = [
      ...measureBytes(),
      ...(await measureLoad(browser, site)),
      ...(await measureBrush(browser, site)),
      ...(await measureCrosshair(browser, site)),
      ...(await measureRows(browser, site)),
      ...(await measureLeak(browser, site)),
    ];
    print(figures);
    mkdirSync(`${root}.cache`, { recursive: true });
    writeFileSync(store, JSON.stringify(figures, null, 1));
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
