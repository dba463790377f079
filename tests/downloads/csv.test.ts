import { expect, test } from 'vitest';
import { writeSheet, writtenFile } from '../../src/downloads/rowsFile';
import { bytesOf } from './readBack';
import { tinySheet } from './sheets';

const text =
  'id,words,amount,counted,list\r\n' + `a,"'=1+1; ""é""\n\t€",12134680000,true,"x;'-y"\r\n` + 'b,,,false,\r\n';

test.each([
  ['csv', 'tiny.csv', []],
  ['csv-excel', 'tiny-excel.csv', [0xef, 0xbb, 0xbf]],
] as const)('%s, byte for byte', (form, name, mark) => {
  const file = writtenFile(writeSheet(form, tinySheet()));
  expect([...bytesOf(file)]).toEqual([...mark, ...Buffer.from(text, 'utf8')]);
  expect(file).toMatchObject({ name, mime: 'text/csv;charset=utf-8' });
});

test('without rows still has its header', () => {
  const file = writtenFile(writeSheet('csv', tinySheet([])));
  expect(Buffer.from(bytesOf(file)).toString()).toBe('id,words,amount,counted,list\r\n');
});
