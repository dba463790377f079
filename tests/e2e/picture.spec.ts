import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, open, test } from './support/test';

async function downloaded(page: Page, form: 'svg' | 'png'): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const saved = page.waitForEvent('download');
  await page.locator(`dialog [data-form="${form}"]`).click();
  const download = await saved;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** How many columns of a strip of a picture hold ink, of how many: words leave gaps, empty paper has none. */
function inkedColumns(page: Page, png: Buffer, top: number, height: number): Promise<readonly [number, number]> {
  return page.evaluate(
    async ([data, y, down]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      if (context === null) return [0, 0] as const;
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(0, y, image.width, down).data;
      const inked = new Set<number>();
      for (let at = 0; at < pixels.length; at += 4) {
        if ((pixels[at] ?? 255) < 128) inked.add((at / 4) % image.width);
      }
      return [inked.size, image.width] as const;
    },
    [png.toString('base64'), top, height] as const,
  );
}

test('a chart leaves the page as SVG and as PNG, with its words and fonts', async ({ page }) => {
  await open(page, 'lang=fr&theme=light');
  await page.locator('[data-download="money"]').click();

  const svg = await downloaded(page, 'svg');
  expect(svg.name).toMatch(/^follow-the-weights_money_v[\d.]+_fr\.svg$/);
  const text = svg.bytes.toString('utf8');
  expect(text).not.toMatch(/var\(|light-dark/);
  expect(text.match(/@font-face/g)).toHaveLength(2);
  const headline = (await page.locator('[data-view="money"] .headline').textContent()) ?? '';
  expect(text).toContain(`<title>${headline}</title>`);
  const { host, pathname } = new URL(page.url());
  expect(text).toContain(host + pathname);

  const png = await downloaded(page, 'png');
  expect(png.name).toBe(svg.name.replace('.svg', '.png'));
  expect(png.bytes.toString('latin1', 37, 41)).toBe('pHYs');
  const [inked, width] = await inkedColumns(page, png.bytes, 100, 60);
  expect(width).toBe(2 * 1024);
  expect(inked).toBeGreaterThan(width / 4);
});
