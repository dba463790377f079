import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Html, html, webAddress, withCode } from '../../build/html';
import { hostile } from './support';

describe('html', () => {
  test('takes markup of ours as it is and escapes what is put into it', () => {
    expect(String(html`<p title="${'a"b'}">${'<b>'}${html`<i>${'&'}</i>`}${null}${3}</p>`)).toBe(
      '<p title="a&quot;b">&lt;b&gt;<i>&amp;</i>3</p>',
    );
  });

  test('writes lists one after the other', () => {
    expect(String(html`<b>${['a', html`<i>b</i>`, '<']}</b>`)).toBe('<b>a<i>b</i>&lt;</b>');
  });

  test('no text ends an element or a quoted attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(String(html`${text}`)).not.toMatch(/[<>"']/);
      }),
    );
    expect(String(html`${hostile}`)).not.toMatch(/[<>"']/);
  });

  test('only what was made here counts as markup', () => {
    const forged = { written: '<script>', toString: () => '<script>' } as unknown as string;
    expect(String(html`${forged}`)).toBe('&lt;script&gt;');
    expect(new Html('<p>').toString()).toBe('<p>');
  });

  test('marks up words between backticks and nothing else', () => {
    expect(String(withCode('the `a<b` of *x*'))).toBe('the <code>a&lt;b</code> of *x*');
  });

  test.each([
    ['https://a.example/b?c=d', true],
    ['HTTP://a.example', true],
    ['javascript:alert(1)', false],
    [' https://a.example', false],
    ['//a.example', false],
    ['https://', false],
  ])('%s is a web address: %s', (url, is) => {
    expect(webAddress(url)).toBe(is ? url : null);
  });
});
