import { describe, expect, test } from 'vitest';
import { portableChart } from '../../../src/downloads/picture/portableChart';
import { inksOf } from '../../fixtures/picture';

const inks = inksOf('light');
const chart = (inside: string) =>
  `<svg width="9" height="9" xmlns="http://www.w3.org/2000/svg">\n<rect width="9" height="9" x="0" y="0" fill="none"></rect>\n${inside}\n<style ><![CDATA[\n.zr7-cls-3:hover {\npointer-events:none;\n}\n\n]]>\n\n</style>\n</svg>`;
const text = (more: string, words: string) =>
  `<text dominant-baseline="central" text-anchor="end" style="font: 600 12px 'Inter Variable', sans-serif" transform="translate(66.1234 30)" fill="var(--ink)"${more}>${words}</text>`;

test('shapes keep their places and lose what belongs to the page', () => {
  const circle =
    '<circle cx="1" cy="2.5" r="3" fill="var(--xai)" stroke="none" pointer-events="visible" ecmeta_series_index="0" class="zr7-cls-3"></circle>';
  const line = '<polyline points="1 2 3 4" fill="none" stroke="var(--veil)" stroke-dasharray="2,3"></polyline>';
  expect(portableChart(chart(circle + line), inks)).toBe(
    '<circle cx="1" cy="2.5" r="3" fill="#b3480a"/>\n<polyline points="1 2 3 4" fill="none" stroke="#ffffff" stroke-opacity="0.72" stroke-dasharray="2,3"/>',
  );
});

test('texts stand at their baselines', () => {
  expect(portableChart(chart(text('', 'A &amp; B')), inks)).toBe(
    '<text x="66.12" y="34.37" font-size="12" font-weight="600" text-anchor="end" fill="#16181d">A &amp; B</text>',
  );
});

test('a halo is a text of its own, below', () => {
  const halo = ' stroke="var(--paper)" stroke-width="3" paint-order="stroke" stroke-miterlimit="2"';
  expect(portableChart(chart(text(halo, 'A')), inks).split('\n')).toEqual([
    '<text x="66.12" y="34.37" font-size="12" font-weight="600" fill="none" text-anchor="end" stroke="#ffffff" stroke-width="3" stroke-miterlimit="2" aria-hidden="true">A</text>',
    '<text x="66.12" y="34.37" font-size="12" font-weight="600" text-anchor="end" fill="#16181d">A</text>',
  ]);
});

test('characters that XML forbids are left out', () => {
  expect(portableChart(chart(text('', 'a\u0000\u0008b\ufffe\ud800c')), inks)).toContain('>abc</text>');
});

describe('throws on what it doesn’t know', () => {
  test.each([
    ['an element', '<image href="x"></image>'],
    ['a group', '<g clip-path="url(#zr1-c0)"><circle r="1" fill="none"></circle></g>'],
    ['a script', '<script>alert(1)</script>'],
    ['an attribute', '<circle r="1" fill="none" onclick="x"></circle>'],
    ['a colour that is no token', '<circle r="1" fill="#ff0000"></circle>'],
    ['a token that isn’t there', '<circle r="1" fill="var(--nobody)"></circle>'],
    ['an odd value', '<circle r="url(#x)" fill="none"></circle>'],
    ['a rotated text', text('', 'a').replace('translate(66.1234 30)', 'rotate(90)')],
    ['bare text', 'text'],
  ])('%s', (_, inside) => {
    expect(() => portableChart(chart(inside), inks)).toThrow();
  });
});
