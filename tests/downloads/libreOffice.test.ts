// @vitest-environment jsdom
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { tables, type TableRow } from '../../src/data/tables';
import { guarded } from '../../src/data/guard';
import { rowsFile, type RowForm } from '../../src/downloads/rowsFile';
import { asUsd } from '../../src/model/funding';
import { sliceWith } from '../charts/support';
import { datasetWith, round } from '../fixtures/rows';
import { sliceOf } from '../../src/selection/slice';
import { defaultSelection } from '../../src/selection/selection';
import { bytesOf } from './readBack';

// A program that hangs would hang all tests: none of these calls can be interrupted by them.
const atHand = spawnSync('soffice', ['--version'], { timeout: 20_000 }).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'follow-the-weights-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is told to the import of text: separator, quote, character set, first line, columns, language, special numbers. */
const filters: Readonly<Record<'csv-excel' | 'excel-fr', string>> = {
  'csv-excel': '44,34,76,1,,1033,false,true',
  'excel-fr': '9,34,65535,1,,1036,false,true',
};

/** A cell as the spreadsheet understood it. */
interface Cell {
  readonly type: string | null;
  readonly value: string | null;
  readonly formula: string | null;
  readonly text: string;
}

function cellOf(cell: Element): Cell {
  const paragraphs = [...cell.children].filter(({ localName }) => localName === 'p');
  const value = (name: string) => cell.getAttribute(`office:${name}`);
  return {
    type: value('value-type'),
    value: value('value') ?? value('date-value') ?? value('boolean-value'),
    formula: cell.getAttribute('table:formula'),
    text: paragraphs.map((paragraph) => paragraph.textContent).join('\n'),
  };
}

/** Opens a file in LibreOffice and reads its cells, row by row. */
function opened(form: keyof typeof filters, name: string, bytes: Uint8Array): readonly (readonly Cell[])[] {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const own = `-env:UserInstallation=file://${folder}/profile`;
  const filter = `--infilter=Text - txt - csv (StarCalc):${filters[form]}`;
  const options = [own, '--headless', filter, '--convert-to', 'fods', '--outdir', folder, file];
  execFileSync('soffice', options, { stdio: 'ignore', timeout: 60_000 });
  const xml = readFileSync(file.replace(/\.csv$/, '.fods'), 'utf8');
  const book = new DOMParser().parseFromString(xml, 'application/xml');
  return [...book.getElementsByTagName('table:table-row')].map((row) =>
    [...row.children].flatMap((cell) => {
      const times = Number(cell.getAttribute('table:number-columns-repeated') ?? 1);
      return times > 100 ? [] : Array.from({ length: times }, () => cellOf(cell));
    }),
  );
}

const columns = Object.values(tables.fundingRounds.columns).map(({ csv }) => csv);
const at = (cells: readonly Cell[] | undefined, csv: string): Cell => {
  const cell = cells?.[columns.indexOf(csv)];
  if (cell === undefined) throw new Error(`No cell ${csv}.`);
  return cell;
};

const hostile: readonly Partial<TableRow<'fundingRounds'>>[] = [
  { roundId: 'formula', name: '=1+1', noteEn: '=HYPERLINK("http://x.example";"y")', noteFr: '@SUM(1)' },
  { roundId: 'marks', name: 'a "b", c; d', noteEn: 'two\nlines', noteFr: 'é è œ € « » 漢字 🦜' },
  { roundId: 'minus', name: '-5', noteEn: '+33 1', noteFr: '\u202eabc' },
];

const title = atHand ? 'opened by LibreOffice' : 'opened by LibreOffice (not at hand here: soffice is not on the PATH)';
const forms = ['csv-excel', 'excel-fr'] as const satisfies readonly RowForm[];

describe.skipIf(!atHand).each(forms)(`${title}: %s`, (form) => {
  test('every cell of the record is what the row holds', { timeout: 90_000 }, () => {
    const slice = sliceWith();
    const rows = slice.selected.fundingRounds;
    const [header, ...lines] = opened(form, `${form}.csv`, bytesOf(rowsFile(form, slice, 'fundingRounds', rows)));
    expect(header?.map(({ text }) => text)).toEqual(columns);
    for (const [index, row] of rows.entries()) {
      const line = lines[index];
      expect(at(line, 'round_id').text).toBe(row.roundId);
      expect(at(line, 'announced_on')).toMatchObject({ type: 'date', value: row.announcedOn });
      const amount = at(line, 'amount_usd');
      if (row.amountUsd === null) expect(amount.type).toBeNull();
      else expect([amount.type, Number(amount.value)]).toEqual(['float', row.amountUsd]);
      expect(at(line, 'note_fr').text.replace(/\s/g, ' ')).toBe(row.noteFr.replace(/\s/g, ' '));
      expect(at(line, 'note_en').text.replace(/\s/g, ' ')).toBe(row.noteEn.replace(/\s/g, ' '));
    }
  });

  test('hostile text stays text, and nothing is a formula', { timeout: 90_000 }, () => {
    const rows = hostile.map((more) => round({ amountUsd: asUsd(12_134_680_000), ...more }));
    const slice = sliceOf(datasetWith({ fundingRounds: rows }), defaultSelection);
    const file = bytesOf(rowsFile(form, slice, 'fundingRounds', rows));
    const [, ...lines] = opened(form, `hostile-${form}.csv`, file);
    expect(lines.slice(0, rows.length).flatMap((cells) => cells.flatMap(({ formula }) => formula ?? []))).toEqual([]);
    for (const [index, row] of rows.entries()) {
      for (const [csv, text] of [
        ['name', row.name],
        ['note_en', row.noteEn],
        ['note_fr', row.noteFr],
      ] as const) {
        const cell = at(lines[index], csv);
        expect(cell.type).toBe('string');
        expect([text, guarded(text)]).toContain(cell.text);
      }
      expect(Number(at(lines[index], 'amount_usd').value)).toBe(row.amountUsd);
    }
  });
});
