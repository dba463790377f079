import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guarded, unguarded } from '../../src/data/guard';

describe('guarded', () => {
  test.each([
    ['plain text', 'a-b = c', 'a-b = c'],
    ['a formula', '=1', "'=1"],
    ['a formula behind white space', '\u00a0\u3000=1', "'\u00a0\u3000=1"],
    ['a full-width sign', '＝1', "'＝1"],
    ['a tab first', '\tx', "'\tx"],
    ['the guard itself', "'x", "''x"],
    ['a formula behind a separator of other countries', 'a;=1;b', "a;'=1;b"],
    ['a formula on a line of its own', 'a\r\n=1\nb', "a\r\n'=1\nb"],
    ['a formula behind quotes and a separator', 'a;"=1', `a;'"=1`],
    ['a guard behind a separator', "a;'=1", "a;''=1"],
    ['separators before plain text', "a; b;'c'\nd", "a; b;'c'\nd"],
  ])('%s', (_name, text, expected) => {
    expect(guarded(text)).toBe(expected);
    expect(unguarded(expected)).toBe(text);
  });

  test('is undone for every text', () => {
    const signs = [...'=+-@＝＋－＠\'";\t\r\n \u00a0\u3000a'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs), maxLength: 9 }), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });

  test('leaves no piece that begins as a formula, whichever separator cuts the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-@＝ \u00a0\';,\t\r\n"a'), maxLength: 9 }), (text) => {
        for (const cut of [/;/, /\t/, /[\r\n]/, /[;\t\r\n]/]) {
          const [first, ...others] = guarded(text).split(cut);
          expect(first).not.toMatch(/^[ \u00a0]*[=+\-@＝]/);
          for (const part of others) expect(part).not.toMatch(/^[ \u00a0"]*[=+\-@＝]/);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
