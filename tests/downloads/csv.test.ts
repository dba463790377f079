import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/data/csv';
import { tableNames, tables, type TableName } from '../../src/data/tables';
import { csvFile } from '../../src/downloads/csv';
import { asUsd } from '../../src/model/funding';
import { defaultSelection, withChoice, type Selection } from '../../src/selection/selection';
import { sliceOf } from '../../src/selection/slice';
import { articleDay, day, record } from '../fixtures/record';
import { datasetWith, round } from '../fixtures/rows';
import { arbitrarySelection } from '../selection/arbitrary';

const version = '2026.11.23';
function fileOf(change: Partial<Selection>, name: TableName = 'fundingRounds') {
  const slice = sliceOf(record, withChoice(defaultSelection, change));
  return csvFile(slice, name, slice.selected[name], version);
}

describe('the file', () => {
  test('holds exactly the rows, all columns, for any selection and table', () => {
    fc.assert(
      fc.property(arbitrarySelection, fc.constantFrom(...tableNames), (selection, name) => {
        const slice = sliceOf(record, selection);
        const { text } = csvFile(slice, name, slice.selected[name], version);
        const { rows, issues } = parseCsv(text, tables[name], { unguard: true });
        expect(issues).toEqual([]);
        expect(rows).toEqual(slice.selected[name]);
      }),
      { numRuns: 60 },
    );
  });

  test('is UTF-8 for spreadsheets: byte order mark, CRLF, header of all columns', () => {
    const { text, mime } = fileOf({});
    expect(mime).toBe('text/csv;charset=utf-8');
    expect(text.startsWith('\ufeffround_id,company_id,name,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n')[0]?.split(',')).toEqual(
      Object.values(tables.fundingRounds.columns).map((column, index) =>
        index === 0 ? `\ufeff${column.csv}` : column.csv,
      ),
    );
  });

  test('without rows still has its header', () => {
    const { text } = fileOf({ companies: [] });
    expect(text.trimEnd().split('\r\n')).toHaveLength(1);
  });

  test('guards text against formulas, and the guard comes off again', () => {
    const risky = fc.tuple(
      fc.constantFrom('=', '+', '-', '@', "'", '\t', '＝', ' =', ''),
      fc.string({ minLength: 1, maxLength: 12 }),
    );
    fc.assert(
      fc.property(risky, ([start, rest]) => {
        const noteEn = `${start}${rest}`;
        const rows = [round({ noteEn, amountUsd: asUsd(5) })];
        const slice = sliceOf(datasetWith({ fundingRounds: rows }), defaultSelection);
        const { text } = csvFile(slice, 'fundingRounds', rows, version);
        const cell = parseCsv(text, tables.fundingRounds).rows[0];
        expect(cell?.noteEn).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        expect(cell?.amountUsd).toBe(5);
        expect(parseCsv(text, tables.fundingRounds, { unguard: true }).rows).toEqual(rows);
      }),
    );
  });
});

describe('its name', () => {
  test.each([
    [{}, 'follow-the-weights_funding_rounds_v2026.11.23.csv'],
    [{ companies: ['xai'] }, 'follow-the-weights_funding_rounds_xai_v2026.11.23.csv'],
    [{ companies: [] }, 'follow-the-weights_funding_rounds_none_v2026.11.23.csv'],
    [{ from: day('2024-01-01') }, 'follow-the-weights_funding_rounds_from-2024-01-01_v2026.11.23.csv'],
    [{ to: day('2024-12-31') }, 'follow-the-weights_funding_rounds_to-2024-12-31_v2026.11.23.csv'],
    [
      { from: day('2024-01-01'), to: day('2024-12-31'), asOf: articleDay, companies: ['xai'] },
      'follow-the-weights_funding_rounds_2024-01-01--2024-12-31_asof-2025-02-19_xai_v2026.11.23.csv',
    ],
  ] satisfies [Partial<Selection>, string][])('%j', (change, name) => {
    expect(fileOf(change).name).toBe(name);
  });

  test('tells the table', () => {
    const names = tableNames.map((name) => fileOf({}, name).name);
    expect(new Set(names).size).toBe(tableNames.length);
  });

  test('has a short hash where another filter differs, and no two filters share it here', () => {
    const names = [
      {},
      { q: 'kingdom' },
      { q: 'Kingdom' },
      { minAmountUsd: asUsd(1e9) },
      { flagshipOnly: false },
      { disputed: 'low' },
      { roundStatuses: ['closed'] },
      { instruments: ['equity'] },
    ].map((change) => fileOf(change as Partial<Selection>).name);
    expect(new Set(names).size).toBe(names.length);
    expect(names[1]).toMatch(/^follow-the-weights_funding_rounds_[0-9a-z]{7}_v2026\.11\.23\.csv$/);
  });

  test.each([
    [{ scale: 'linear' }],
    [{ definition: 'osaid' }],
    [{ align: 'age' }],
    [{ paceDays: 3 }],
    [{ pin: { kind: 'round', id: 'xai-series-c' } }],
  ] satisfies [Partial<Selection>][])('is the same under %j, which changes no row', (change) => {
    expect(fileOf(change).name).toBe(fileOf({}).name);
  });

  test('is short, safe for any file system, and follows from the selection alone', () => {
    const safe = /^[0-9a-z][0-9a-z_.-]{0,150}\.csv$/;
    fc.assert(
      fc.property(arbitrarySelection, fc.constantFrom(...tableNames), (selection, name) => {
        const slice = sliceOf(record, selection);
        const file = csvFile(slice, name, [], version);
        expect(file.name).toMatch(safe);
        expect(csvFile(sliceOf(record, { ...selection }), name, [], version).name).toBe(file.name);
      }),
      { numRuns: 50 },
    );
    const crowd = Array.from({ length: 30 }, (_, index) => `company-${index}`);
    expect(fileOf({ companies: crowd }).name).toMatch(/_30-companies_[0-9a-z]{7}_v/);
    expect(fileOf({ companies: crowd.slice(1) }).name).not.toBe(fileOf({ companies: crowd }).name);
    const slice = sliceOf(record, defaultSelection);
    expect(csvFile(slice, 'models', [], '').name).toBe('follow-the-weights_models.csv');
    expect(csvFile(slice, 'models', [], '../1 B').name).toBe('follow-the-weights_models_v..-1-b.csv');
  });
});
