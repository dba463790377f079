import { beforeAll, describe, expect, test, vi } from 'vitest';
import { drawnViews } from '../../../src/charts/registry';
import { drawnIds, type DrawnId } from '../../../src/charts/view';
import { defaultOptions } from '../../../src/selection/options';
import type { Selection } from '../../../src/selection/selection';
import { locales, type Locale } from '../../../src/text/format';
import { chartPicture, type PictureSize } from '../../../src/views/picture/chartPicture';
import { packagePictures } from '../../../src/views/picture/packagePictures';
import { inksOf, subjectOf } from '../../fixtures/picture';
import { day } from '../../fixtures/record';

const brushed: Partial<Selection> = {
  from: day('2023-01-01'),
  to: day('2025-06-30'),
  asOf: day('2025-02-19'),
  roundStatuses: ['closed', 'partial', 'sought'],
};

function pictureOf(
  id: DrawnId,
  change: Partial<Selection>,
  locale: Locale,
  size: PictureSize = 'wide',
  theme: 'light' | 'dark' = 'light',
): Promise<string> {
  const subject = subjectOf(id, change);
  const look = { locale, size, inks: inksOf(theme), fonts: [] } as const;
  return chartPicture({ subject, view: drawnViews[id], options: defaultOptions, ...look });
}

beforeAll(() => {
  // As in Node, where there's no canvas; jsdom would complain about each text.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});

/** What only makes sense on the page it was drawn for. */
const leftovers = /var\(|light-dark|current[Cc]olor|zr\d|ecmeta|url\(| id=| class=|<style|undefined|NaN/;

const cases = drawnIds.flatMap((id) =>
  [{}, brushed].flatMap((change) =>
    locales.flatMap((locale) => (['wide', 'column'] as const).map((size) => ({ id, change, locale, size }))),
  ),
);

describe.each(cases)('$id $locale $size $change.from', ({ id, change, locale, size }) => {
  test('is one document of shapes and words, and says what it must', async () => {
    const svg = await pictureOf(id, change, locale, size);
    expect(leftovers.exec(svg)?.[0]).toBeUndefined();
    const document = new DOMParser().parseFromString(svg, 'application/xml');
    expect(document.querySelector('parsererror')).toBeNull();
    const names = new Set([...document.querySelectorAll('*')].map((element) => element.tagName));
    const usual = ['svg', 'title', 'desc', 'g', 'path', 'text', 'circle', 'polygon', 'polyline', 'rect'];
    expect([...names].filter((name) => !usual.includes(name))).toEqual([]);

    const subject = subjectOf(id, change);
    const words = [...document.querySelectorAll('text')].map((text) => text.textContent).join(' ');
    for (const word of subject.headline[locale].split(' ')) expect(words).toContain(word);
    expect(document.querySelector('title')?.textContent).toBe(subject.headline[locale]);
    expect(document.querySelector('desc')?.textContent).toContain(subject.address[locale]);
    expect(words).toContain(subject.title[locale]);
    expect(words).toContain('2026.11.23');
    expect(words).toContain('CC\u00a0BY\u00a04.0');
    expect(words).toContain('desk.example.org/weights/');
    expect(words.includes(locale === 'en' ? 'Period: ' : 'Période\u00a0: ')).toBe('from' in change);
    // The veil is the only paint that lets anything through.
    expect(svg.includes('fill-opacity="0.72"')).toBe('from' in change);
    expect(document.documentElement.getAttribute('lang')).toBe(locale);
  });
});

test('a dark picture differs from a light one in nothing but its colours', async () => {
  const colourless = (svg: string) => svg.replace(/#[0-9a-f]{6}|-opacity="[\d.]+"/g, '');
  const [light, dark] = [
    await pictureOf('money', brushed, 'en'),
    await pictureOf('money', brushed, 'en', 'wide', 'dark'),
  ];
  expect(dark).not.toBe(light);
  expect(colourless(dark)).toBe(colourless(light));
});

test('the same view has the same bytes, whatever was drawn before', async () => {
  const drawAll = async (ids: readonly DrawnId[]) => {
    const found = new Map<string, string>();
    for (const id of ids) found.set(id, await pictureOf(id, brushed, 'en'));
    return found;
  };
  const first = await drawAll(drawnIds);
  const again = await drawAll([...drawnIds].reverse());
  expect(first.size).toBe(drawnIds.length);
  for (const id of drawnIds) expect(again.get(id)).toBe(first.get(id));
});

test('a package has both languages, light and without fonts', async () => {
  const pictures = await packagePictures(subjectOf('money'), drawnViews.money, defaultOptions, inksOf('light'));
  expect(pictures.en).toBe(await pictureOf('money', {}, 'en'));
  expect(pictures.fr).toBe(await pictureOf('money', {}, 'fr'));
});
