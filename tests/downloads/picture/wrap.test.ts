import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanced, wrapped } from '../../../src/downloads/picture/wrap';

/** Each character 10 pixels wide. */
const measure = (text: string) => [...text].length * 10;

describe('wrapped', () => {
  test.each([
    ['one two three', 70, ['one two', 'three']],
    ['  one\n two\t', 200, ['one two']],
    ['', 100, []],
    [' \n ', 100, []],
    ['xAI: $730–852\u00a0billion', 100, ['xAI:', '$730–852\u00a0b', 'illion']],
    ['abcdefgh ij', 30, ['abc', 'def', 'gh', 'ij']],
    ['😀😀😀', 20, ['😀😀', '😀']],
    ['wide', 1, ['w', 'i', 'd', 'e']],
  ])('%o in %d px', (text, width, lines) => {
    expect(wrapped(text, width, measure)).toEqual(lines);
  });

  test('loses no letter, and no line is too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 300 }), (text, width) => {
        const lines = wrapped(text, width, measure);
        const letters = (one: string) => one.replace(/[ \t\r\n]/g, '');
        expect(letters(lines.join(''))).toBe(letters(text));
        expect(lines.every((line) => line !== '' && measure(line) <= width)).toBe(true);
      }),
    );
  });
});

test('balanced lines are as few, and about equally long', () => {
  const text = 'one two three four five six seven';
  expect(wrapped(text, 300, measure)).toEqual(['one two three four five six', 'seven']);
  expect(balanced(text, 300, measure)).toEqual(['one two three four', 'five six seven']);
});
