import { expect, test } from 'vitest';
import { writeSheet, writtenFile } from '../../src/downloads/rowsFile';
import { bytesOf, cellsOf, textOf } from './readBack';
import { tinyRows, tinySheet } from './sheets';

const written = (rows = tinyRows) => writtenFile(writeSheet('excel-fr', tinySheet(rows)));

test('is UTF-16 with its mark, the low byte first, tabs, VRAI and FAUX, byte for byte', () => {
  const text =
    '\ufeffid\twords\tamount\tcounted\tlist\r\n' +
    `a\t"'=1+1; ""é""\n\t€"\t12134680000\tVRAI\t"x;'-y"\r\n` +
    'b\t\t\tFAUX\t\r\n';
  const file = written();
  expect([...bytesOf(file)]).toEqual([...Buffer.from(text, 'utf16le')]);
  expect([...bytesOf(file)].slice(0, 4)).toEqual([0xff, 0xfe, 0x69, 0x00]);
  expect(file).toMatchObject({ name: 'tiny-excel-fr.csv', mime: 'text/csv;charset=utf-16le' });
});

test.each([
  [0.5, '0,5'],
  [-1.25, '-1,25'],
  [0, '0'],
  [12134680000, '12134680000'],
])('writes %d with a decimal comma', (amount, expected) => {
  const [, cells] = cellsOf(
    textOf(written([{ id: 'a', words: 'x', amount, counted: true, list: [] }]), 'utf-16le'),
    '\t',
  );
  expect(cells?.[2]).toBe(expected);
});

test('keeps whole characters beyond the first plane, and marks half ones by U+FFFD', () => {
  const file = written([{ id: 'a', words: '😀\ud83d', amount: null, counted: true, list: [] }]);
  expect(cellsOf(textOf(file, 'utf-16le'), '\t')[1]?.[1]).toBe('😀\ufffd');
});

test('has no sep= line, which Excel alone would understand', () => {
  expect(textOf(written(), 'utf-16le')).not.toMatch(/sep=/i);
});
