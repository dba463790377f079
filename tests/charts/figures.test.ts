import { describe, expect, test } from 'vitest';
import { figureIds, keyFigures, type FigureCell, type FigureId } from '../../src/charts/page/figures';
import type { TableName, Tables } from '../../src/data/tables';
import { datasetOf } from '../../src/model/dataset';
import { recordExists } from '../../src/model/relations';
import { defaultSelection, type Selection } from '../../src/selection/selection';
import { sliceOf } from '../../src/selection/slice';
import { sliceWith } from '../fixtures/companies';
import { articleDay, day, edition, record } from '../fixtures/record';
import { valuation } from '../fixtures/rows';

function cell(
  id: FigureId,
  companyId: string,
  change: Partial<Selection> = {},
  rows: Partial<Tables> = {},
): FigureCell {
  const figure = keyFigures(sliceWith(change, rows), 'en').find((each) => each.id === id);
  const found = figure?.cells.find((each) => each.companyId === companyId);
  if (found === undefined) throw new Error(`No cell for ${id}, ${companyId}.`);
  return found;
}
const ids = ({ evidence }: FigureCell) => evidence.map(({ id }) => id);

test('every figure has a cell for each selected company, in the selection’s order', () => {
  const figures = keyFigures(sliceWith({ companies: ['meta', 'openai', 'xai'] }), 'en');
  expect(figures.map(({ id }) => id)).toEqual(figureIds);
  for (const { cells } of figures) expect(cells.map(({ companyId }) => companyId)).toEqual(['xai', 'openai', 'meta']);
});

describe('raised', () => {
  test('sums what came in, in whole dollars, and leaves out what was only sought', () => {
    const raised = cell('raised', 'xai');
    expect([raised.value, raised.text, raised.detail]).toEqual([26e9, '$26bn', '2\u00a0rounds']);
    expect(ids(raised)).toEqual(['xb', 'xe']);
  });

  test('is a range where sources disagree, with the rival report among its records', () => {
    const raised = cell('raised', 'openai');
    expect([raised.value, raised.text]).toEqual(['42000000000-43000000000', '$42–43bn']);
    expect(ids(raised)).toEqual(['ou', 'om', 'or', 'or-rival']);
    expect(cell('raised', 'openai', { disputed: 'low' }).value).toBe(42e9);
    expect(cell('raised', 'openai', { disputed: 'high' }).value).toBe(43e9);
  });

  test('counts undisclosed rounds apart, never as zero', () => {
    expect(cell('raised', 'openai').detail).toBe('2\u00a0rounds, 1 more undisclosed');
    const only = cell('raised', 'openai', { to: day('2019-12-31') });
    expect([only.value, only.text, ids(only)]).toEqual([null, 'undisclosed', ['ou']]);
  });

  test('says how much of it never came in, once the reader lets it in', () => {
    const raised = cell('raised', 'xai', { roundStatuses: ['closed', 'sought'] });
    expect([raised.value, raised.detail]).toEqual([36e9, '3\u00a0rounds, $10bn of it not received']);
  });

  test('follows the brush and the as-of day', () => {
    expect(cell('raised', 'xai', { asOf: articleDay }).value).toBe(6e9);
    expect(cell('raised', 'xai', { from: day('2025-01-01') }).value).toBe(20e9);
    expect(cell('raised', 'openai', { asOf: day('2022-06-01') }).value).toBeNull();
    expect(cell('raised', 'xai', { to: day('2020-01-01') }).text).toBe('none');
  });
});

describe('latest valuation', () => {
  test('is the range of its moment, with its dates', () => {
    const latest = cell('valuation', 'xai');
    expect([latest.value, latest.text]).toEqual(['18000000000-24000000000', '$18–24bn']);
    expect(latest.detail).toBe('26 May 2024 to 10 Jun 2024, confirmed');
    expect(ids(latest)).toEqual(['xv-pre', 'xv-post']);
  });

  test('one report is one figure; none is none', () => {
    const latest = cell('valuation', 'openai');
    expect([latest.value, latest.text, latest.detail]).toEqual([300e9, '$300bn', '31 Mar 2025, confirmed']);
    expect(cell('valuation', 'openai', { asOf: articleDay }).value).toBeNull();
  });

  test('a bid is nobody’s price', () => {
    const bid = valuation({ companyId: 'openai', basis: 'bid', status: 'rejected', valuedOn: day('2026-01-01') });
    expect(cell('valuation', 'openai', {}, { valuations: [bid] }).text).toBe('none');
  });
});

describe('models', () => {
  test('counts open and released flagships', () => {
    expect([cell('flagships', 'xai').value, cell('flagships', 'xai').text]).toEqual(['2/3', '2 of 3']);
    expect(ids(cell('flagships', 'xai'))).toEqual(['x1', 'x2', 'x3']);
    expect(cell('flagships', 'xai', { asOf: articleDay }).value).toBe('1/3');
    expect(cell('flagships', 'xai', { definition: 'osaid' }).value).toBe('0/3');
    expect(cell('flagships', 'xai', { to: day('2020-01-01') }).value).toBeNull();
  });

  test('counts the days since one was last opened, to the as-of day', () => {
    const last = cell('last-opened', 'xai');
    expect([last.value, last.text, last.detail]).toEqual([457, '457\u00a0days', 'X2, 23 Aug 2025']);
    expect(ids(last)).toEqual(['x2-weights']);
    expect(cell('last-opened', 'xai', { asOf: articleDay }).value).toBe(338);
    expect(cell('last-opened', 'xai', { definition: 'osaid' })).toMatchObject({ value: null, text: 'never' });
  });

  test('the label says which models and what counts as open', () => {
    const label = (change: Partial<Selection>) => keyFigures(sliceWith(change), 'en')[3]?.label;
    expect(label({})).toContain('flagship');
    expect(label({ flagshipOnly: false })).not.toContain('flagship');
    expect(label({ definition: 'osaid' })).toContain('open source AI');
  });
});

describe('promises', () => {
  test('counts those kept in time among those due, and names the rest', () => {
    const promises = cell('promises', 'xai');
    expect([promises.value, promises.text, promises.detail]).toEqual(['1/3', '1 of 3', '1 kept late, 1 broken']);
    expect(ids(promises)).toEqual(['kept', 'late', 'broken']);
  });

  test('one due later is pending', () => {
    expect(cell('promises', 'xai', { asOf: articleDay })).toMatchObject({ value: '1/1', detail: '1 pending' });
  });
});

describe('what the record lacks', () => {
  test('a company without any row is not on record, rather than at zero', () => {
    for (const id of figureIds) {
      expect(cell(id, 'meta', { companies: ['meta'] })).toMatchObject({ value: null, text: 'not in the record' });
    }
  });

  test('a table that could not be loaded is said to be missing', () => {
    const { tables } = sliceWith().dataset;
    const missing = new Set<TableName>(['fundingRounds']);
    const dataset = datasetOf({ ...tables, fundingRounds: [] }, edition, '1', missing);
    const figures = keyFigures(sliceOf(dataset, defaultSelection), 'en');
    expect(figures[0]?.cells[0]).toMatchObject({ value: null, text: 'not loaded' });
    expect(figures[2]?.cells[0]?.value).toBe('2/3');
  });

  test('no company, no cells', () => {
    expect(keyFigures(sliceWith({ companies: [] }), 'en').every(({ cells }) => cells.length === 0)).toBe(true);
  });
});

test('speaks French', () => {
  const texts = keyFigures(sliceWith(), 'fr').map(({ cells }) => cells.map(({ text }) => text));
  expect(texts).toEqual([
    ['26\u00a0Md$', '42–43\u00a0Md$'],
    ['18–24\u00a0Md$', '300\u00a0Md$'],
    ['2 sur 3', '1 sur 2'],
    ['457\u00a0jours', '2\u202f575\u00a0jours'],
    ['1 sur 3', 'absent des données'],
  ]);
});

test('every figure of the real record rests on records that exist', () => {
  const slice = sliceOf(record, defaultSelection);
  for (const { cells } of keyFigures(slice, 'en')) {
    for (const { evidence } of cells) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence.every((ref) => recordExists(record, ref))).toBe(true);
    }
  }
});
