import { axeViolations, expect, open, test } from './support/test';

test('from a card: its history, a citation, a report; from a view: a quotation that leads back', async ({ page }) => {
  await open(page, 'sel=claim.claim-33-investors&asof=2025-02-19');
  const card = page.locator('aside.card');
  await expect(card.getByRole('heading', { name: 'Changes to this record' })).toBeVisible();
  await expect(card).toContainText('97');

  await card.getByRole('button', { name: 'Cite' }).click();
  await page.locator('dialog [data-style="bibtex"]').click();
  await expect(page.locator('dialog [data-citation]')).toHaveValue(/^@misc\{[^]*claim-33-investors/);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(card).toBeVisible();

  await card.getByRole('button', { name: 'Report an error' }).click();
  await expect(page.locator('dialog textarea')).toHaveValue(/claims\.csv[^]*claim-33-investors/);
  expect(await page.locator('dialog a[href^="mailto:"]').getAttribute('href')).toMatch(/subject=/);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await card.getByRole('button', { name: 'Close' }).click();

  await page.locator('[data-cite="money"]').click();
  const quotation = page.locator('dialog blockquote');
  await expect(quotation).toContainText((await page.locator('[data-view="money"] .headline').textContent()) ?? '');
  const link = (await quotation.locator('a').getAttribute('href')) ?? '';
  expect(new URL(link).searchParams.get('asof')).toBe('2025-02-19');
  expect(new URL(link).searchParams.get('view')).toBe('money');
  await page.keyboard.press('Escape');

  await page.locator('[data-download="money"]').click();
  await page.locator('dialog [data-form="zip"]').waitFor();
  expect(await axeViolations(page)).toEqual([]);
});
