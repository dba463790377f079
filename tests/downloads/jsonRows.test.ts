import { expect, test } from 'vitest';
import { writeSheet, writtenFile } from '../../src/downloads/rowsFile';
import { bytesOf, textOf } from './readBack';
import { tinyRows, tinySheet } from './sheets';

const written = (rows = tinyRows) => writtenFile(writeSheet('json', tinySheet(rows)));
const about = `{
  "name": "tiny",
  "title": {
    "en": "Tiny",
    "fr": "Petit"
  },
  "asOf": null,
`;

test('is typed, a row a line, text without a guard, byte for byte', () => {
  const text = `${about}  "rows": [
    {"id":"a","words":"=1+1; \\"é\\"\\n\\t€","amount":12134680000,"counted":true,"list":["x","-y"]},
    {"id":"b","words":null,"amount":null,"counted":false,"list":[]}
  ]
}
`;
  const file = written();
  expect(Buffer.from(bytesOf(file)).toString()).toBe(text);
  expect(file).toMatchObject({ name: 'tiny.json', mime: 'application/json' });
});

test('without rows is sound and says what it is of', () => {
  expect(textOf(written([]))).toBe(`${about}  "rows": []\n}\n`);
});

test('keeps every text as it is: halves of characters, control characters, what ends a script', () => {
  const words = '\ud83d \u0000\u0007 \u2028 </script> "\\ \ufeff';
  const rows = [{ id: 'a', words, amount: 0.1, counted: true, list: ['\udc00'] }];
  expect(JSON.parse(textOf(written(rows)))).toMatchObject({ rows });
});
