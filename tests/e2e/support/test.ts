import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type Page } from '@playwright/test';
import { hostOrigin, site, siteOrigin } from './addresses';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Watch {
  /** Messages on the console that a test expects; all others fail it. */
  readonly expected: RegExp[];
}

/**
 * A test that also fails on anything a visitor should never meet: an error on the console, an uncaught exception, a
 * breach of the content security policy, a request to another origin.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page }, use) => {
      const watch: Watch = { expected: [] };
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`${message.text()} ${message.location().url}`);
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('request', (request) => {
        const url = request.url();
        if (/^(data|blob|about):/.test(url)) return;
        if (![siteOrigin, hostOrigin].includes(new URL(url).origin)) faults.push(`left the origin: ${url}`);
      });
      await use(watch);
      expect(faults.filter((fault) => !watch.expected.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Answers requests for one table with other text, or with 404. */
export async function withTable(page: Page, table: string, body: string | 404): Promise<void> {
  await page.route(`**/data/${table}.csv`, (route) =>
    body === 404
      ? route.fulfill({ status: 404, body: 'Not found' })
      : route.fulfill({ status: 200, contentType: 'text/csv; charset=utf-8', body }),
  );
}

/** Opens the dashboard (or another page beside it) and waits until its charts are drawn. */
export async function open(page: Page, query = '', file = ''): Promise<void> {
  await page.goto(`${site}${file}${query === '' ? '' : `?${query}`}`);
  await page.waitForFunction(() => performance.getEntriesByName('ftw:charts-drawn').length > 0);
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** What axe finds against WCAG 2.2 AA and its best practices, as short lines. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (root: Document, options: unknown) => Promise<AxeResult> } };
    return axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

export { expect };
