import type { Page } from '@playwright/test';
import { expect, open, test } from './support/test';

/**
 * Faults of the painted labels as the browser measures them: two texts that overlap by more than the air around their
 * letters, and texts that leave their chart.
 */
function labelFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const chart of document.querySelectorAll('[role="application"]')) {
      const frame = chart.getBoundingClientRect();
      const name = chart.closest('[data-view]')?.getAttribute('data-view') ?? '';
      const texts = [...chart.querySelectorAll('.painting text')]
        .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      if (texts.length === 0) faults.push(`${name}: no label at all`);
      texts.forEach(({ text, box }, index) => {
        if (box.left < frame.left - 1 || box.right > frame.right + 1)
          faults.push(`${name}: “${text}” leaves the chart`);
        for (const other of texts.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // A line box is a quarter taller than its letters.
          if (across > 0.5 && down > box.height / 4) faults.push(`${name}: “${text}” and “${other.text}” overlap`);
        }
      });
    }
    return faults;
  });
}

const states = [
  '',
  'asof=2025-02-19',
  'align=age&y=linear',
  'from=2024-01-01&to=2025-06-30&zoom=1',
  'co=xai.openai.meta&models=all',
];

for (const width of [360, 768, 1440]) {
  for (const lang of ['en', 'fr']) {
    test(`no two labels overlap and none is cut at ${width} px in ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const state of states) {
        await open(page, `${state}&lang=${lang}`);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        expect(await labelFaults(page), state).toEqual([]);
      }
    });
  }
}
