import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { drawnViews } from '../../../src/charts/registry';
import { defaultOptions } from '../../../src/selection/options';
import { chartPicture } from '../../../src/views/picture/chartPicture';
import { packagePictures } from '../../../src/views/picture/packagePictures';
import { pictureFile, type PictureRequest } from '../../../src/views/picture/pictureFile';
import { inksOf, subjectOf } from '../../fixtures/picture';

const tokens = document.createElement('style');
beforeAll(() => {
  tokens.textContent = readFileSync('src/styles/tokens.css', 'utf8');
  document.head.append(tokens);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});
afterAll(() => tokens.remove());

const font = new Uint8Array([119, 79, 70, 50]);
const request = (change: Partial<PictureRequest> = {}): PictureRequest => ({
  ...{ subject: subjectOf('money'), view: drawnViews.money, options: defaultOptions },
  ...{ locale: 'en', theme: 'light', load: () => Promise.resolve(font) },
  ...change,
});

test.each([
  [{}, 'follow-the-weights_money_v2026.11.23.svg'],
  [{ locale: 'fr' }, 'follow-the-weights_money_v2026.11.23_fr.svg'],
  [{ locale: 'fr', theme: 'dark', size: 'column' }, 'follow-the-weights_money_v2026.11.23_column_dark_fr.svg'],
] as const)('%o is %s', async (change, name) => {
  expect(await pictureFile('svg', request(change))).toMatchObject({ name, mime: 'image/svg+xml' });
});

test('has the page’s colours and its fonts inside', async () => {
  const asked: string[] = [];
  const load = (address: string) => {
    asked.push(address);
    return Promise.resolve(font);
  };
  const { parts } = await pictureFile('svg', request({ load, theme: 'dark' }));
  expect(asked.map((address) => /[^/]+-latin-wght-normal/.exec(address)?.[0])).toEqual([
    'inter-latin-wght-normal',
    'schibsted-grotesk-latin-wght-normal',
  ]);
  const { subject, view, options } = request();
  const fonts = [
    { family: 'Inter Variable', weights: [100, 900], bytes: font },
    { family: 'Schibsted Grotesk Variable', weights: [400, 900], bytes: font },
  ] as const;
  const look = { locale: 'en', size: 'wide', inks: inksOf('dark'), fonts } as const;
  expect(parts).toEqual([await chartPicture({ subject, view, options, ...look })]);
});

test('a package’s pictures are light, whatever the page', async () => {
  const { subject, view, options } = request();
  expect(await packagePictures(subject, view, options)).toEqual(
    await packagePictures(subject, view, options, inksOf('light')),
  );
});

test('says why there is no PNG', async () => {
  await expect(pictureFile('png', request())).rejects.toMatchObject({ name: 'PictureFailure', kind: 'too-large' });
});

test('fails where a font can’t be had', async () => {
  const load = () => Promise.reject(new Error('404'));
  await expect(pictureFile('svg', request({ load }))).rejects.toThrow('404');
});
