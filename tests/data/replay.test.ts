import { expect, test } from 'vitest';
import { rawTablesOf, type RawTables } from '../../src/data/rawTables';
import { applyChanges, revertChanges, type Misfit } from '../../src/data/replay';
import type { Change } from '../../src/data/tables/changes';
import { day, record } from '../fixtures/record';

const raw = rawTablesOf(record.tables);
const [source] = raw.sources;
const seriesB = 'xai-series-b';

function change(more: Partial<Change>): Change {
  return {
    changedOn: day('2026-11-25'),
    table: 'funding_rounds',
    rowId: seriesB,
    column: 'name',
    old: 'Series Beta',
    new: 'Series B',
    reasonEn: 'why',
    reasonFr: 'raison',
    sourceIds: [],
    ...more,
  };
}

const row = (cells: Readonly<Record<string, unknown>>) => JSON.stringify({ ...source, ...cells });
const added: Partial<Change> = { table: 'sources', column: null, old: null };
const removed: Partial<Change> = { table: 'sources', column: null, new: null };

test.each<[string, Partial<Change>, Misfit['kind'], string | null]>([
  ['of a cell that isn’t so', { new: 'Series C' }, 'differs', 'Series B'],
  ['of an empty cell that isn’t empty', { new: null }, 'differs', 'Series B'],
  ['of a row that isn’t there', { rowId: 'nowhere' }, 'row-missing', null],
  ['of a column that isn’t there', { column: '__proto__' }, 'column-unknown', null],
  ['of a key', { column: 'round_id', new: seriesB }, 'column-unknown', null],
  ['of nothing', { old: 'Series B' }, 'no-change', null],
  ['of a row from nothing to nothing', { ...added, new: null }, 'no-change', null],
  ['that added a row which isn’t there', { ...added, rowId: 'x', new: row({ source_id: 'x' }) }, 'row-missing', null],
  [
    'that added another row',
    { ...added, rowId: source?.['source_id'] ?? '', new: row({ title: 'X' }) },
    'differs',
    source?.['title'] ?? '',
  ],
  [
    'that removed a row which is there',
    { ...removed, rowId: source?.['source_id'] ?? '', old: row({}) },
    'row-there',
    null,
  ],
  ['of a row that isn’t JSON', { ...removed, rowId: 'x', old: '{' }, 'row-unreadable', null],
  ['of a row that is a list', { ...removed, rowId: 'x', old: '[]' }, 'row-unreadable', null],
  [
    'of a row with a figure',
    { ...removed, rowId: 'x', old: row({ source_id: 'x', title: 7 }) },
    'row-unreadable',
    null,
  ],
  ['of a row under another id', { ...removed, rowId: 'x', old: row({ source_id: 'y' }) }, 'row-unreadable', null],
  [
    'of a row with too many cells',
    { ...removed, rowId: 'x', old: row({ source_id: 'x', extra: '' }) },
    'row-unreadable',
    null,
  ],
  [
    'of a row that reaches for the prototype',
    { ...removed, rowId: 'x', old: row({ source_id: 'x' }).replace('"title"', '"__proto__"') },
    'row-unreadable',
    null,
  ],
])('names a change %s', (_name, more, kind, found) => {
  const made = change(more);
  expect(revertChanges(raw, [made]).misfits).toEqual([{ change: made, kind, found }]);
  expect(Object.prototype).not.toHaveProperty('title');
});

test('undoes the newest change of a cell first, whatever the order', () => {
  const steps = [
    change({ changedOn: day('2026-11-24'), old: 'A', new: 'B' }),
    change({ changedOn: day('2026-11-25'), old: 'B', new: 'Series B' }),
  ];
  for (const list of [steps, steps.toReversed()]) {
    const { tables, misfits } = revertChanges(raw, list);
    expect(misfits).toEqual([]);
    expect(nameOf(tables)).toBe('A');
    expect(nameOf(applyChanges(tables, list).tables)).toBe('Series B');
  }
});

test('names the one change that broke a chain, and no other', () => {
  const steps = [
    change({ changedOn: day('2026-11-24'), old: 'A', new: 'B' }),
    change({ changedOn: day('2026-11-25'), old: 'B', new: 'C' }),
  ];
  expect(revertChanges(raw, steps).misfits).toEqual([{ change: steps[1], kind: 'differs', found: 'Series B' }]);
});

test('leaves the given tables as they are', () => {
  const before = JSON.stringify(raw);
  revertChanges(raw, [change({})]);
  expect(JSON.stringify(raw)).toBe(before);
});

function nameOf(tables: RawTables): string | undefined {
  return tables.funding_rounds.find((round) => round['round_id'] === seriesB)?.['name'];
}
