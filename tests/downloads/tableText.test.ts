import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableMarkdown, tableTsv, type WordTable } from '../../src/downloads/tableText';
import { hostileText } from './hostileTexts';

const words: WordTable = {
  columns: [
    { title: 'Round', numeric: false },
    { title: 'Amount', numeric: true },
  ],
  rows: [
    [
      { text: 'Series C', value: 'xai-series-c' },
      { text: '$6.1bn', value: 6.1e9 },
    ],
    [
      { text: 'Share', value: 'share' },
      { text: '25%', value: 0.25 },
    ],
    [
      { text: 'Grant', value: 'grant' },
      { text: 'not disclosed', value: null },
    ],
  ],
};

/** A table of one cell of text under one title. */
function holding(text: string, title = 'Note'): WordTable {
  return { columns: [{ title, numeric: false }], rows: [[{ text, value: text }]] };
}

describe('tableTsv', () => {
  test.each([
    ['en', 'Round\tAmount\nSeries C\t6100000000\nShare\t0.25\nGrant\t\n'],
    ['fr', 'Round\tAmount\nSeries C\t6100000000\nShare\t0,25\nGrant\t\n'],
  ] as const)('writes words as read and numbers raw, in %s', (locale, expected) => {
    expect(tableTsv(words, locale)).toBe(expected);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['a\tb\r\nc\rd\ne', 'a b c d e'],
    ['\n=1', "' =1"],
    ['a;=1', "a;'=1"],
    ["'x", "''x"],
    ['\u2028@x', "' @x"],
  ])('keeps %j on one line and from running', (text, expected) => {
    expect(tableTsv(holding(text))).toBe(`Note\n${expected}\n`);
    expect(tableTsv(holding('x', text))).toBe(`${expected}\nx\n`);
  });

  test('has as many lines and cells as the table, and no cell that begins as a formula, for any text', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, title) => {
        const lines = tableTsv(holding(text, title)).split(/[\r\n\u0085\u2028\u2029]/);
        expect(lines).toHaveLength(3);
        for (const line of lines) expect(line).not.toMatch(/\t|^\s*[=+\-@＝＋－＠]/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('tableMarkdown', () => {
  test('is a table of GitHub’s Markdown under its caption, byte for byte', () => {
    expect(tableMarkdown(words, 'What it raised')).toBe(
      '**What it raised**\n\n| Round | Amount |\n| --- | ---: |\n' +
        '| Series C | \\$6.1bn |\n| Share | 25% |\n| Grant | not disclosed |\n',
    );
    expect(tableMarkdown(holding('x'))).toBe('| Note |\n| --- |\n| x |\n');
  });

  test.each([
    ['a|b', 'a\\|b'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['`x` *y* _z_ ~~w~~', '\\`x\\` \\*y\\* \\_z\\_ \\~\\~w\\~\\~'],
    ['\\|', '\\\\\\|'],
    ['&lt;', '&amp;lt;'],
    ['a\n\n# b', 'a  \\# b'],
    ['  x  ', 'x'],
  ])('lets %j take no effect', (text, expected) => {
    expect(tableMarkdown(holding(text))).toBe(`| Note |\n| --- |\n| ${expected} |\n`);
    expect(tableMarkdown(holding('x', text), text)).toBe(`**${expected}**\n\n| ${expected} |\n| --- |\n| x |\n`);
  });

  test('has three lines and one cell in each, for any text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = tableMarkdown(holding(text, text)).split(/[\r\n\u0085\u2028\u2029]/);
        expect(lines).toHaveLength(4);
        for (const line of lines.slice(0, 3)) {
          expect(line.replace(/\\[^]/g, '').match(/\|/g)).toHaveLength(2);
          expect(line.replace(/\\[^]/g, '')).not.toMatch(/[<>`*_[\]~]/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
