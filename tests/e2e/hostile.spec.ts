import { readFileSync } from 'node:fs';
import { expect, open, test, withTable } from './support/test';
import { site } from './support/addresses';

const original = (table: string) => readFileSync(new URL(`../../public/data/${table}.csv`, import.meta.url), 'utf8');

test('a missing table: a precise message, and the other views work', async ({ page, watch }) => {
  watch.expected.push(/404/);
  await withTable(page, 'valuations', 404);
  await page.goto(site);
  await expect(page.getByRole('alert').first()).toContainText('valuations.csv');
  await expect(page.locator('[data-view="valuations"]')).toContainText('valuations.csv');
  await expect(page.locator('[data-view="money"] .painting svg path').first()).toBeAttached();
  await expect(page.locator('[data-view="opening-clock"] .painting svg').first()).toBeAttached();
});

test('a broken row: file, line, column and remedy; the rest counts', async ({ page }) => {
  await withTable(
    page,
    'funding_rounds',
    original('funding_rounds').replace('xai-series-b,xai,Series B,2024-05-26', 'xai-series-b,xai,Series B,26 May 2024'),
  );
  await open(page);
  const alert = page.getByRole('alert').first();
  await expect(alert).toContainText('funding_rounds.csv');
  await expect(alert).toContainText('announced_on');
  await expect(alert).toContainText('26 May 2024');
  await expect(page.locator('[data-figure="raised"][data-company="xai"]')).toHaveAttribute('value', '36134680000');
});

test('a hostile table: text stays text', async ({ page }) => {
  const hostile = `"<img src=x onerror=""window.pwned=1""> =HYPERLINK(""https://example.org"")\nsecond, ""line"""`;
  await withTable(
    page,
    'funding_rounds',
    original('funding_rounds').replace('xai-series-b,xai,Series B,', `xai-series-b,xai,${hostile},`),
  );
  await open(page, 'sel=round.xai-series-b&tab=money');
  await expect(page.getByRole('complementary')).toContainText('<img src=x onerror=');
  await expect(page.locator('[data-view="money"] tbody')).toContainText('=HYPERLINK("https://example.org")');
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  expect(await page.locator('img').count()).toBe(0);
});

test('a table with a NUL, an open quote, or another file’s text is named and left out', async ({ page }) => {
  await withTable(
    page,
    'events',
    original('events').replace('OpenAI is founded as a nonprofit', 'OpenAI is \u0000 founded'),
  );
  await withTable(page, 'claims', `${original('claims')}"claim-99,`);
  await withTable(page, 'openness', '<!doctype html><title>Not found</title>');
  await open(page);
  const alert = page.getByRole('alert').first();
  await expect(alert).toContainText('events.csv');
  await expect(alert).toContainText('claims.csv');
  await expect(alert).toContainText('openness.csv');
});

test('no table at all: the page says what to do', async ({ page, watch }) => {
  watch.expected.push(/404/);
  await page.route('**/data/*', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto(site);
  await expect(page.getByText(/none of its files was found/)).toBeVisible();
});

test('without the chart code the tables stand in', async ({ page, watch }) => {
  watch.expected.push(/./);
  await page.route('**/assets/echarts*.js', (route) => route.abort());
  await page.goto(site);
  await page.locator('[data-view="money"]').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-view="money"] table')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page gives its answer in both languages and the files', async ({ page }) => {
    await page.goto(site);
    await expect(page.getByRole('heading', { level: 1, name: 'Suivez les poids' })).toBeVisible();
    await expect(page.getByText(/\$42\.1\sbillion/).first()).toBeVisible();
    await expect(page.getByRole('link', { name: /funding/i }).first()).toBeVisible();
  });
});
