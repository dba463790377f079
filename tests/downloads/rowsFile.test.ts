import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableNames, tables, type TableName } from '../../src/data/tables';
import { rowForms, rowsFile, writeRows, type RowForm } from '../../src/downloads/rowsFile';
import { asUsd } from '../../src/model/funding';
import { defaultSelection, withChoice, type Selection } from '../../src/selection/selection';
import { sliceOf } from '../../src/selection/slice';
import { sliceWith } from '../charts/support';
import { articleDay, record } from '../fixtures/record';
import { round } from '../fixtures/rows';
import { arbitrarySelection } from '../selection/arbitrary';
import { bytesOf, readBack, textOf } from './readBack';

function fileOf(form: RowForm, change: Partial<Selection> = {}, name: TableName = 'fundingRounds') {
  const slice = sliceWith(change);
  return rowsFile(form, slice, name, slice.selected[name]);
}

const rounds = (count: number) => Array.from({ length: count }, (_, index) => round({ roundId: `r-${index}` }));

describe('the file', () => {
  test.each(rowForms)('as %s holds exactly the rows, all columns, for any selection and table', (form) => {
    fc.assert(
      fc.property(arbitrarySelection, fc.constantFrom(...tableNames), (selection, name) => {
        const slice = sliceOf(record, selection);
        expect(readBack(form, rowsFile(form, slice, name, slice.selected[name]), name)).toEqual(slice.selected[name]);
      }),
      { numRuns: 40 },
    );
  });

  test.each(['csv', 'csv-excel', 'excel-fr'] as const)(
    'as %s has a header of all columns, and that alone without rows',
    (form) => {
      const text = textOf(fileOf(form, { companies: [] }), form === 'excel-fr' ? 'utf-16le' : 'utf-8');
      const header = Object.values(tables.fundingRounds.columns).map(({ csv }) => csv);
      expect(text.replace('\ufeff', '')).toBe(`${header.join(form === 'excel-fr' ? '\t' : ',')}\r\n`);
    },
  );

  test('keeps the order of the rows it is given', () => {
    const rows = [...rounds(5)].reverse();
    for (const form of rowForms) {
      expect(readBack(form, rowsFile(form, sliceWith(), 'fundingRounds', rows), 'fundingRounds')).toEqual(rows);
    }
  });

  test('says in JSON what it is of: choices as kept, the as-of day as resolved, address, licence', () => {
    const slice = sliceWith({ asOf: articleDay, companies: ['xai'], minAmountUsd: asUsd(1e9), q: 'kingdom' });
    const address = 'https://example.org/?view=money&lang=en';
    const { rows, ...about } = JSON.parse(
      textOf(rowsFile('json', slice, 'fundingRounds', slice.selected.fundingRounds, address)),
    ) as Record<string, unknown>;
    expect(rows).toHaveLength(slice.selected.fundingRounds.length);
    expect(about).toEqual({
      name: 'funding_rounds',
      title: tables.fundingRounds.title,
      version: '2026.11.23',
      edition: '2026-11-23',
      asOf: '2025-02-19',
      filters: {
        companies: ['xai'],
        from: null,
        to: null,
        asOf: '2025-02-19',
        roundStatuses: defaultSelection.roundStatuses,
        instruments: defaultSelection.instruments,
        minAmountUsd: 1e9,
        valuationBases: defaultSelection.valuationBases,
        valuationStatuses: defaultSelection.valuationStatuses,
        flagshipOnly: defaultSelection.flagshipOnly,
        definition: defaultSelection.definition,
        disputed: defaultSelection.disputed,
        q: 'kingdom',
      },
      address,
      licence: expect.objectContaining({ name: 'CC-BY-4.0' }),
    });
    expect(JSON.parse(textOf(fileOf('json')))).toMatchObject({ asOf: '2026-11-23', address: null });
  });
});

describe('its pieces', () => {
  test.each([
    [0, []],
    [1, [1]],
    [250, [1]],
    [251, [250 / 251, 1]],
    [1000, [0.25, 0.5, 0.75, 1]],
  ])('of %d rows tell the share done', (count, shares) => {
    const slice = sliceWith();
    for (const form of rowForms) expect([...writeRows(form, slice, 'fundingRounds', rounds(count))]).toEqual(shares);
  });

  test.each(rowForms)('as %s are the same bytes as rows written one by one', (form) => {
    const slice = sliceWith();
    const rows = rounds(600);
    const whole = rowsFile(form, slice, 'fundingRounds', rows);
    expect(readBack(form, whole, 'fundingRounds')).toEqual(rows);
    if (form === 'json') return;
    const header = bytesOf(rowsFile(form, slice, 'fundingRounds', []));
    const ones = rows.map((row) => bytesOf(rowsFile(form, slice, 'fundingRounds', [row])).slice(header.length));
    expect(Buffer.compare(Buffer.concat([header, ...ones]), bytesOf(whole))).toBe(0);
  });
});

describe('its name', () => {
  test.each([
    ['csv', 'follow-the-weights_funding_rounds_v2026.11.23.csv'],
    ['csv-excel', 'follow-the-weights_funding_rounds_v2026.11.23-excel.csv'],
    ['excel-fr', 'follow-the-weights_funding_rounds_v2026.11.23-excel-fr.csv'],
    ['json', 'follow-the-weights_funding_rounds_v2026.11.23.json'],
  ] as const)('as %s tells table, version and form', (form, name) => {
    expect(fileOf(form).name).toBe(name);
  });

  test('tells the choices', () => {
    const { name } = rowsFile(
      'csv',
      sliceOf(record, withChoice(defaultSelection, { companies: ['xai'] })),
      'models',
      [],
    );
    expect(name).toBe('follow-the-weights_models_xai_v2026.11.23.csv');
  });

  test('tells tables and forms apart', () => {
    const names = tableNames.flatMap((name) => rowForms.map((form) => fileOf(form, {}, name).name));
    expect(new Set(names).size).toBe(tableNames.length * rowForms.length);
  });
});
