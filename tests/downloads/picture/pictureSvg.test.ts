// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureSvg, type PictureInput } from '../../../src/downloads/picture/pictureSvg';
import { asUsd } from '../../../src/model/funding';
import { locales } from '../../../src/text/format';
import { inksOf, subjectOf } from '../../fixtures/picture';
import { day } from '../../fixtures/record';

const chart = {
  svg: '<svg width="600" height="50"><circle cx="5" cy="5" r="2" fill="var(--xai)"></circle></svg>',
  width: 600,
  height: 50,
  veil: null,
};
/** Each character a quarter as wide as it's high, so that lines are few. */
const measure = (text: string, _bold: boolean, size: number) => (text.length * size) / 4;
const plain = (change: Partial<PictureInput> = {}): PictureInput => ({
  subject: { ...subjectOf('money'), title: { en: 'Who?', fr: 'Qui ?' }, headline: { en: 'A rose', fr: 'Une hausse' } },
  ...{ locale: 'en', chart, key: 'A dot is a round.', notes: [], inks: inksOf('light'), measure, fonts: [] },
  ...change,
});

/** The document, parsed as strictly as XML wants it. */
function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}
const textsOf = (svg: string) => [...parsed(svg).querySelectorAll('text')].map((text) => text.textContent);

test('a picture, whole', () => {
  const subject = { ...plain().subject, main: null };
  expect(pictureSvg(plain({ subject }))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="664" height="277" viewBox="0 0 664 277" role="img" lang="en" xml:lang="en" font-family="'Inter Variable', Inter, Arial, 'Liberation Sans', Helvetica, sans-serif">
<title>A rose</title>
<desc>Chart: Who?
How to read it: A dot is a round.
Edition of 23 November 2026, version 2026.11.23\u00a0· Licence CC\u00a0BY\u00a04.0
https://desk.example.org/weights/?view=money&amp;lang=en</desc>
<path d="M0 0h664v277H0z" fill="#ffffff"/>
<text x="32" y="41.73" font-size="13" font-weight="600" fill="#5a5d63">Who?</text>
<text x="32" y="76.19" font-size="28" font-weight="700" font-family="'Schibsted Grotesk Variable', 'Schibsted Grotesk', Arial, 'Liberation Sans', Helvetica, sans-serif" letter-spacing="-0.42" fill="#16181d">A rose</text>
<g transform="translate(32 102)">
<circle cx="5" cy="5" r="2" fill="#b3480a"/>
</g>
<text x="32" y="184.87" font-size="12" font-weight="400" fill="#5a5d63">How to read it: A dot is a round.</text>
<path d="M32 205.5h600" fill="none" stroke="#8a8a84"/>
<text x="32" y="227.87" font-size="12" font-weight="600" fill="#16181d">Follow the Weights\u00a0· desk.example.org/weights/</text>
<text x="32" y="246.87" font-size="12" font-weight="400" fill="#5a5d63">Edition of 23 November 2026, version 2026.11.23\u00a0· Licence CC\u00a0BY\u00a04.0</text>
</svg>
`);
});

test('says the filters that were chosen, and only those', () => {
  const change = { asOf: day('2025-02-19'), minAmountUsd: asUsd(1e9) };
  const filtered = plain({ subject: { ...subjectOf('money', change) }, locale: 'fr' });
  expect(textsOf(pictureSvg(filtered))).toContain(
    'Tel que connu le\u00a0: 19 février 2025\u00a0· Tour le plus petit\u00a0: 1\u00a0Md$ ou plus',
  );
  expect(pictureSvg(plain())).not.toContain('As known on');
});

test('counts the sources of the rows and names whom most of them cite', () => {
  const { slice, main } = subjectOf('money');
  const sourceIds = new Set((main?.rows ?? []).flatMap((row) => ('sourceIds' in row ? row.sourceIds : [])));
  const [foot] = textsOf(pictureSvg(plain())).slice(-1);
  expect(foot).toMatch(new RegExp(`^${sourceIds.size} sources, among them [^,]+, .+ and [^·]+· Edition`));
  const none = { ...plain().subject, main: { table: 'fundingRounds', rows: [] } } as const;
  expect(textsOf(pictureSvg(plain({ subject: none }))).at(-1)).toMatch(/^Edition/);
  const [id = ''] = sourceIds;
  const rows = slice.selected.fundingRounds.slice(0, 1).map((row) => ({ ...row, sourceIds: [id] }));
  const one = { ...plain().subject, main: { table: 'fundingRounds', rows } } as const;
  const publisher = slice.dataset.sourceById.get(id)?.publisher;
  expect(textsOf(pictureSvg(plain({ subject: one }))).at(-1)).toContain(`1 source: ${publisher}\u00a0· Edition`);
});

test('fades what lies outside the brush, once', () => {
  const faded = [
    { x: 0, y: 0, width: 10, height: 10 },
    { x: 0, y: 0, width: 5, height: 10 },
  ];
  const veiled = plain({ chart: { ...chart, veil: { faded, clear: [{ x: 8, y: 0, width: 9, height: 10 }] } } });
  expect(pictureSvg(veiled)).toContain('<path d="M0 0h8v10h-8z" fill="#ffffff" fill-opacity="0.72"/>\n</g>');
});

test.each(['file:///home/someone/weights/', 'javascript:alert(1)', 'data:text/html,x', '', 'no address'])(
  'an address that others can’t open isn’t told: %s',
  (home) => {
    const svg = pictureSvg(plain({ subject: { ...plain().subject, home } }));
    expect(textsOf(svg)).toContain('Follow the Weights');
    expect(svg).not.toContain('desk.example.org');
    expect(svg).not.toContain('someone');
  },
);

test('carries fonts along as data', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 251);
  const svg = pictureSvg(plain({ fonts: [{ family: 'Inter Variable', weights: [100, 900], bytes }] }));
  const [, found = ''] = /src:url\(data:font\/woff2;base64,([^)]+)\) format\('woff2'\)/.exec(svg) ?? [];
  expect(Buffer.from(found, 'base64').equals(Buffer.from(bytes))).toBe(true);
  expect(parsed(svg).querySelectorAll('style')).toHaveLength(1);
});

describe('words from data are only ever words', () => {
  const hostile = [
    '</text><script>alert(1)</script>',
    ']]>',
    '<!--',
    '&amp;&#0;',
    '"\'><svg onload=x',
    '\u0000\u0008\u001b\ufffe',
    '\ud800',
    '<?xml ?>',
  ];
  const words = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }));

  test('whatever they are', () => {
    fc.assert(
      fc.property(words, words, words, words, fc.constantFrom(...locales), (title, headline, key, q, locale) => {
        const subject = {
          ...subjectOf('money', { q }),
          title: { en: title, fr: title },
          headline: { en: headline, fr: headline },
          address: { en: `https://desk.example.org/?q=${q}`, fr: key },
        };
        const document = parsed(pictureSvg(plain({ subject, key, notes: [q, headline], locale })));
        const names = new Set([...document.querySelectorAll('*')].map((element) => element.tagName));
        expect([...names].sort()).toEqual(['circle', 'desc', 'g', 'path', 'svg', 'text', 'title']);
        const attributes = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
        expect(attributes.filter((name) => /^on|href|^id$|^class$/.test(name))).toEqual([]);
        // eslint-disable-next-line no-control-regex
        const kept = headline.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
        expect(document.querySelector('title')?.textContent).toBe(kept.replace(/\r\n?/g, '\n'));
      }),
      { numRuns: 40 },
    );
  });
});
