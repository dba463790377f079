import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowForms, rowsFile, type RowForm } from '../../src/downloads/rowsFile';
import { sliceWith } from '../charts/support';
import { round } from '../fixtures/rows';
import { hostileText, hostileTexts } from './hostileTexts';
import { cellsOf, readBack, textOf } from './readBack';

const slice = sliceWith();
const rowsOf = (texts: readonly string[]) =>
  texts.map((text, index) => round({ roundId: `r-${index}`, noteEn: text, noteFr: 'note' }));
const fileOf = (form: RowForm, texts: readonly string[]) => rowsFile(form, slice, 'fundingRounds', rowsOf(texts));
const notesIn = (form: RowForm, texts: readonly string[]) =>
  readBack(form, fileOf(form, texts), 'fundingRounds').map(({ noteEn }) => noteEn);

/** Any UTF-16, as a broken program may hand it over: halves of characters and control characters too. */
const anyText = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  {
    weight: 1,
    arbitrary: fc
      .tuple(hostileText, fc.constantFrom('\ud83d', '\ude00', '\u0000', '\u0007', '\u001b', '\u007f'), hostileText)
      .map((parts) => parts.join('')),
  },
);

/** The only loss that the forms of text are allowed: what no file of text can hold is marked, not dropped. */
function held(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd');
}

describe('10,000 random texts', () => {
  test.each(rowForms)('survive text → %s → rows, changed only where said', { timeout: 60_000 }, (form) => {
    fc.assert(
      // A hundred files of a hundred rows: texts meet each other, as in a real file.
      fc.property(fc.array(anyText, { minLength: 100, maxLength: 100 }), (texts) => {
        expect(notesIn(form, texts)).toEqual(form === 'json' ? texts : texts.map(held));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the texts that have broken files', () => {
  test.each(rowForms)('survive as %s', (form) => {
    expect(notesIn(form, hostileTexts)).toEqual(hostileTexts);
  });

  test.each(['csv', 'csv-excel', 'excel-fr'] as const)(
    'are no formula in %s, whichever separator a spreadsheet cuts at, quoted or not',
    (form) => {
      fc.assert(
        fc.property(fc.array(hostileText, { minLength: 1, maxLength: 20 }), (texts) => {
          const delimiter = form === 'excel-fr' ? '\t' : ',';
          const text = textOf(fileOf(form, texts), form === 'excel-fr' ? 'utf-16le' : 'utf-8').replace(/^\ufeff/, '');
          const cells = cellsOf(text, delimiter).flat();
          const pieces = [';', '\t', /[\r\n]/].flatMap((cut) => text.split(cut));
          const quoted = /^\s*"?\s*[=+\-@＝＋－＠]/;
          expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
          expect(pieces.filter((piece) => quoted.test(piece))).toEqual([]);
        }),
        { numRuns: 300 },
      );
    },
  );

  test('leave the numbers, days and addresses beside them alone', () => {
    const [row] = rowsOf(['=1']);
    const [, cells = []] = cellsOf(textOf(fileOf('csv', ['=1'])));
    expect(cells).toContain(String(row?.amountUsd));
    expect(cells).toContain(row?.announcedOn);
    expect(cells).toContain("'=1");
  });
});
