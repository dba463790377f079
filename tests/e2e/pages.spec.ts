import type { Page } from '@playwright/test';
import { site } from './support/addresses';
import { axeViolations, expect, test } from './support/test';

/** Addresses of this site that the page links to, without their anchors; each once. */
async function links(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a[href], link[href]')].map(
        ({ href }) => href.split('#')[0] ?? '',
      ),
    ),
  ]);
  return found.filter((href) => href.startsWith(site));
}

/** Every data block of the page as a value; a block that isn't JSON fails. */
async function linkedData(page: Page): Promise<readonly { readonly '@type': string }[]> {
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  return blocks.map((block) => JSON.parse(block) as { '@type': string });
}

for (const [file, lang] of [
  ['method.html', 'en'],
  ['method.fr.html', 'fr'],
  ['changes.html', 'en'],
  ['changes.fr.html', 'fr'],
] as const) {
  test(`${file} reads well without scripts, and all it links to is there`, async ({ page, request }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    // The other half of the pages in the dark theme, so that both are looked at.
    await page.emulateMedia({ colorScheme: lang === 'fr' ? 'dark' : 'light' });
    await page.goto(site + file);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    expect((await linkedData(page)).map((data) => data['@type'])).toEqual(['WebPage']);
    const answers = await Promise.all(
      (await links(page)).map(async (href) => [href, (await request.head(href)).status()] as const),
    );
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    expect(answers.length).toBeGreaterThan(4);
  });
}

test('the dashboard tells machines of the record, and the feeds parse', async ({ page, request }) => {
  // Its own scripts aren't needed for that.
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto(`${site}embed.html`);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', './');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await page.goto(site);
  const [data] = (await linkedData(page)) as readonly { '@type': string; distribution?: { contentUrl: string }[] }[];
  expect(data?.['@type']).toBe('Dataset');
  const files = (data?.distribution ?? []).map(({ contentUrl }) => new URL(contentUrl, site).href);
  const feeds = (await links(page)).filter((href) => href.endsWith('.atom'));
  expect(feeds).toHaveLength(2);
  for (const href of [...files, ...feeds]) expect((await request.head(href)).status(), href).toBe(200);
  for (const href of feeds) {
    const xml = await (await request.get(href)).text();
    const found = await page.evaluate((text) => {
      const feed = new DOMParser().parseFromString(text, 'application/xml');
      return [feed.querySelector('parsererror')?.textContent ?? null, feed.querySelectorAll('feed > entry').length > 0];
    }, xml);
    expect(found).toEqual([null, true]);
  }
});
