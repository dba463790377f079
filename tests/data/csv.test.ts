import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText, formatCsv, formatLines, parseCsv } from '../../src/data/csv';
import {
  boolean,
  id,
  idList,
  isoDate,
  optional,
  table,
  text,
  textList,
  usd,
  type IsoDate,
  type Usd,
} from '../../src/data/schema';
import { shipped } from './broken';
import { tableNames, tables } from '../../src/data/tables';

const small = table({
  name: 'small',
  title: { en: 'Small', fr: 'Petit' },
  primaryKey: ['rowId'],
  columns: {
    rowId: id('row_id'),
    words: optional(text('words')),
    list: textList('list'),
    ids: idList('ids'),
    amount: optional(usd('amount')),
    on: isoDate('on'),
    counted: boolean('counted'),
  },
});
const header = 'row_id,words,list,ids,amount,on,counted\n';
const sound = 'a,some words,x;y,b;c,100,2024-02-29,true\n';
const kinds = (csv: string) => parseCsv(csv, small).issues.map((issue) => issue.problem.kind);

describe('parseCsv', () => {
  test('reads each cell by its column', () => {
    const { rows, lines, issues } = parseCsv(header + sound, small);
    expect(issues).toEqual([]);
    expect(lines).toEqual([2]);
    expect(rows).toEqual([
      {
        rowId: 'a',
        words: 'some words',
        list: ['x', 'y'],
        ids: ['b', 'c'],
        amount: 100,
        on: '2024-02-29',
        counted: true,
      },
    ]);
  });

  test.each([
    ['a byte-order mark', `\ufeff${header}${sound}`],
    ['CRLF', (header + sound).replaceAll('\n', '\r\n')],
    ['mixed line ends', header.replace('\n', '\r\n') + sound],
    ['lone carriage returns', (header + sound).replaceAll('\n', '\r')],
    ['blank lines', `${header}\n${sound}\n\n`],
    ['no last line end', (header + sound).trimEnd()],
    ['columns in another order', 'counted,row_id,words,list,ids,amount,on\ntrue,a,some words,x;y,b;c,100,2024-02-29\n'],
  ])('reads the same through %s', (_name, csv) => {
    expect(parseCsv(csv, small)).toMatchObject({ issues: [], rows: parseCsv(header + sound, small).rows });
  });

  test.each([
    ['a day that isn’t', sound.replace('2024-02-29', '2023-02-29'), 'on', 'not-date'],
    ['a day in words', sound.replace('2024-02-29', '29 Feb 2024'), 'on', 'not-date'],
    ['a negative amount', sound.replace('100', '-100'), 'amount', 'not-usd'],
    ['an amount with separators', sound.replace('100', '"1,000"'), 'amount', 'not-usd'],
    ['an amount in exponents', sound.replace('100', '1e5'), 'amount', 'not-usd'],
    ['an amount beyond whole numbers', sound.replace('100', '99999999999999999'), 'amount', 'not-usd'],
    ['a leading zero', sound.replace('100', '0100'), 'amount', 'not-usd'],
    ['TRUE', sound.replace('true', 'TRUE'), 'counted', 'not-boolean'],
    ['an id with a space', sound.replace('a,', 'a b,'), 'row_id', 'not-id'],
    ['an empty id', sound.replace('a,', ','), 'row_id', 'empty'],
    ['a NUL', sound.replace('some', 'so\u0000me'), 'words', 'control-character'],
    ['an empty item', sound.replace('x;y', 'x;;y'), 'list', 'empty'],
  ])('names %s and leaves the row out', (_name, row, column, kind) => {
    const { rows, issues } = parseCsv(header + sound + row.replace(/^a/, 'a'), small);
    expect(rows).toHaveLength(1);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ file: 'small.csv', line: 3, column, severity: 'fault', problem: { kind } });
  });

  test.each([
    ['a missing column', header.replace(',amount', '') + sound, ['header-missing']],
    ['an unknown column', header.replace('amount', 'amont') + sound, ['header-missing', 'header-unknown']],
    ['a column twice', header.replace('words', 'row_id') + sound, ['header-missing', 'header-duplicate']],
    ['a column named __proto__', header.replace('words', '__proto__') + sound, ['header-missing', 'header-unknown']],
    [
      'semicolons between columns',
      (header + sound).replaceAll(',', ';'),
      expect.arrayContaining(['header-missing', 'header-unknown']),
    ],
    ['nothing', '', expect.arrayContaining(['header-missing'])],
  ])('reads no row under %s', (_name, csv, expected) => {
    expect(parseCsv(csv, small).rows).toEqual([]);
    expect(kinds(csv)).toEqual(expected);
  });

  test('names rows with too few and too many cells', () => {
    const { rows, issues } = parseCsv(`${header}a,b\n${sound}${sound.trimEnd()},more\n`, small);
    expect(rows).toHaveLength(1);
    expect(issues.map(({ line, problem }) => [line, problem])).toEqual([
      [2, { kind: 'row-shape', expected: 7, found: 2 }],
      [4, { kind: 'row-shape', expected: 7, found: 8 }],
    ]);
  });

  test('names the line of a quotation mark that’s never closed, and keeps the rows before', () => {
    const { rows, issues } = parseCsv(`${header}${sound}b,"open,x,b,1,2024-01-01,true\n${sound}`, small);
    expect(rows).toHaveLength(1);
    expect(issues).toMatchObject([{ line: 3, problem: { kind: 'quote-open' } }]);
  });

  test('counts lines inside quotes', () => {
    const two = sound.replace('some words', '"two\nlines ""quoted"""');
    const { rows, lines } = parseCsv(header + two + sound.replace('a,', 'b,'), small);
    expect(lines).toEqual([2, 4]);
    expect(rows[0]?.words).toBe('two\nlines "quoted"');
  });

  test('takes markup and formulas as text', () => {
    const csv =
      header + sound.replace('some words', '"<img src=x onerror=alert(1)>=HYPERLINK(""https://example.org"")"');
    expect(parseCsv(csv, small).rows[0]?.words).toBe('<img src=x onerror=alert(1)>=HYPERLINK("https://example.org")');
  });
});

// Text as people may paste it: no control characters, which are a fault, and never empty, which is unknown.
const pasted = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      "'=1",
      "''",
      '=1+1',
      '+49',
      '-5',
      '@x',
      '\t=1',
      ' =1',
      '\u00a0=1',
      '\uff1d1',
      'a\r\nb',
      'a\rb',
      'a;=1',
      "a\n'=1",
      '"',
      'שלום',
      '😀',
      '\u202f',
    ),
  )
  // eslint-disable-next-line no-control-regex -- they are what is left out
  .filter((value) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(value));
const item = pasted.map((value) => value.replaceAll(';', ',')).filter((value) => value.trim() !== '');

const row = fc.record({
  rowId: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,9}$/),
  words: fc.option(pasted, { nil: null }),
  list: fc.array(item, { maxLength: 3 }),
  ids: fc.array(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,9}$/), { maxLength: 3 }),
  amount: fc.option(
    fc.nat().map((amount) => amount as Usd),
    { nil: null },
  ),
  on: fc.constantFrom('2024-02-29' as IsoDate, '1999-12-31' as IsoDate),
  counted: fc.boolean(),
});

describe('formatCsv', () => {
  test('is undone by parseCsv for any text, with and without mark and guard', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.boolean(), fc.boolean(), (rows, bom, guard) => {
        const { rows: back, issues } = parseCsv(formatCsv(rows, small, { bom, guard }), small, { unguard: guard });
        expect(issues).toEqual([]);
        expect(back).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  test('no guarded cell begins as a formula', () => {
    fc.assert(
      fc.property(pasted, (words) => {
        const csv = formatCsv(
          [
            {
              rowId: 'a',
              words,
              list: [],
              ids: [],
              amount: null,
              on: '2024-01-01' as IsoDate,
              counted: true,
            },
          ],
          small,
          { guard: true },
        );
        const cells = parseCsv(csv, small).rows[0];
        expect(cells?.words).not.toMatch(/^[\s\u3000]*[=+\-@\uff1d\uff0b\uff0d\uff20]/);
      }),
    );
  });

  test('writes CRLF, a last line end, the mark where asked, and numbers untouched', () => {
    const csv = formatCsv(
      [
        {
          rowId: 'a',
          words: '=1',
          list: ['x', '-y'],
          ids: ['b'],
          amount: 5 as Usd,
          on: '2024-01-01' as IsoDate,
          counted: false,
        },
      ],
      small,
      { bom: true, guard: true },
    );
    expect(csv).toBe(`\ufeffrow_id,words,list,ids,amount,on,counted\r\na,'=1,"x;'-y",b,5,2024-01-01,false\r\n`);
  });

  test.each(tableNames)('gives back the shipped rows of %s', (name) => {
    const { rows } = parseCsv(shipped(`${tables[name].name}.csv`), tables[name]);
    const csv = formatCsv(rows as never, tables[name], { bom: true, guard: true });
    expect(parseCsv(csv, tables[name], { unguard: true }).rows).toEqual(rows);
  });
});

describe('cellText', () => {
  test.each([
    ['a NUL', 'a\u0000b', 'a\ufffdb'],
    ['control characters', '\u0001=\u007f', '\ufffd=\ufffd'],
    ['half a character', 'a\ud800', 'a\ufffd'],
    ['the other half', '\udc00a', '\ufffda'],
  ])('marks %s by U+FFFD', (_name, text, expected) => {
    expect(cellText(text, true)).toBe(expected);
    expect(cellText(text, false)).toBe(expected);
  });

  test.each(['😀', '\t\r\n', '\u0085', '\u2028', '\ufeff', '\u200f'])('leaves %j as it is', (text) => {
    expect(cellText(text, false)).toBe(text);
  });

  test('writes what parseCsv reads, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom('', '\ud83d', '\u0000'), (text, odd) => {
        const cells = ['a', cellText(text + odd, true), '', '', '', '2024-01-01', 'true'];
        const { rows, issues } = parseCsv(formatLines([header.trim().split(','), cells]), small, { unguard: true });
        expect(issues).toEqual([]);
        expect(rows[0]?.words).toBe(cellText(text + odd, false));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('formatLines', () => {
  const cell = fc.oneof(pasted, fc.constant(''));
  const lines = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 12 });

  test('is the same in one go and in several', () => {
    fc.assert(
      fc.property(lines, fc.nat(12), fc.constantFrom(',', '\t'), (rows, at, delimiter) => {
        const parts = [rows.slice(0, at), rows.slice(at)].map((some) => formatLines(some, delimiter));
        expect(parts.join('')).toBe(formatLines(rows, delimiter));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [',', 'x,a b,"c;d","e\tf","g,h","i ""j"""', ['x', 'a b', 'c;d', 'e\tf', 'g,h', 'i "j"']],
    ['\t', 'x\ta b\t"c;d"\t"e\tf"\t"g,h"\t"i ""j"""', ['x', 'a b', 'c;d', 'e\tf', 'g,h', 'i "j"']],
  ] as const)('quotes cells that hold any common separator, parted by %j', (delimiter, expected, cells) => {
    expect(formatLines([cells], delimiter)).toBe(`${expected}\r\n`);
  });
});
