import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/data/csv';
import { changelogCsv, diffTables } from '../../src/data/diff';
import { changedTables, keyColumns, rawTablesOf, rowId, type RawRow, type RawTables } from '../../src/data/rawTables';
import { applyChanges, revertChanges } from '../../src/data/replay';
import type { Table } from '../../src/data/schema';
import { tables } from '../../src/data/tables';
import { changes, type Change } from '../../src/data/tables/changes';
import { day, record } from '../fixtures/record';
import { shipped } from './broken';

const none = Object.fromEntries(changedTables.map(([name]) => [name, []])) as unknown as RawTables;
const shippedRaw = rawTablesOf(record.tables);
const today = day('2026-11-25');

/** A row of a table: what isn't given is empty. */
function rawRow(table: Table, cells: RawRow): RawRow {
  return Object.fromEntries(Object.values(table.columns).map(({ csv }) => [csv, cells[csv] ?? '']));
}

/** Tables as sets of rows: their order is no matter of the history. */
function keyed(raw: RawTables) {
  return changedTables.map(([name, table]) => [name, new Map(raw[name].map((row) => [rowId(table, row), row]))]);
}

const cell = fc.oneof(
  fc.constantFrom('', 'a', '0', '"', 'a,b', 'a\nb', 'a\r\nb', '=1+1', ' ', '{"x":1}', '__proto__', '‘é’'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

/** Rows with keys of a few ids, so that versions share many of them. */
function rowsOf(table: Table): fc.Arbitrary<readonly RawRow[]> {
  const keys = keyColumns(table);
  const cells = Object.values(table.columns).map(
    ({ csv }) => [csv, keys.includes(csv) ? fc.constantFrom('a', 'b', 'c', 'd-1') : cell] as const,
  );
  return fc.uniqueArray(fc.record(Object.fromEntries(cells)), { maxLength: 6, selector: (row) => rowId(table, row) });
}

/** Versions of a record in which three tables, one with a key of two columns, have rows. */
const version: fc.Arbitrary<RawTables> = fc
  .record({
    valuations: rowsOf(tables.valuations),
    openness: rowsOf(tables.openness),
    sources: rowsOf(tables.sources),
  })
  .map((rows) => ({ ...none, ...rows }));

describe('diffTables', () => {
  const before = { ...none, sources: [rawRow(tables.sources, { source_id: 's-1', title: 'Old', publisher: 'P' })] };

  test.each<[string, readonly RawRow[], readonly Partial<Change>[]]>([
    ['nothing where nothing changed', before.sources, []],
    [
      'a row a changed cell',
      [rawRow(tables.sources, { source_id: 's-1', title: 'New', language: 'en' })],
      [
        { rowId: 's-1', column: 'title', old: 'Old', new: 'New' },
        { rowId: 's-1', column: 'publisher', old: 'P', new: null },
        { rowId: 's-1', column: 'language', old: null, new: 'en' },
      ],
    ],
    [
      'an added row as JSON by column',
      [...before.sources, rawRow(tables.sources, { source_id: 's-2', title: 'Said “"”' })],
      [
        {
          rowId: 's-2',
          column: null,
          old: null,
          new: '{"source_id":"s-2","title":"Said “\\"”","publisher":"","published_on":"","url":"","language":"","kind":""}',
        },
      ],
    ],
    [
      'a removed row as its mirror',
      [],
      [
        {
          rowId: 's-1',
          column: null,
          old: '{"source_id":"s-1","title":"Old","publisher":"P","published_on":"","url":"","language":"","kind":""}',
          new: null,
        },
      ],
    ],
  ])('tells %s', (_name, sources, expected) => {
    const found = diffTables(before, { ...none, sources }, today);
    expect(found).toEqual(
      expected.map((change) => ({
        changedOn: today,
        table: 'sources',
        reasonEn: '',
        reasonFr: '',
        sourceIds: [],
        ...change,
      })),
    );
  });

  test('joins the parts of a key by a slash, and takes another key for another row', () => {
    const row = (dimension: string) => [rawRow(tables.openness, { model_id: 'grok-1', dimension, level: 'open' })];
    const found = diffTables({ ...none, openness: row('weights') }, { ...none, openness: row('paper') }, today);
    expect(found.map(({ rowId: id, column, old }) => [id, column, old === null])).toEqual([
      ['grok-1/paper', null, true],
      ['grok-1/weights', null, false],
    ]);
  });

  test('sees no change in another order of rows', () => {
    const turned = { ...shippedRaw, claims: shippedRaw.claims.toReversed() };
    expect(diffTables(shippedRaw, turned, today)).toEqual([]);
  });

  test('applied to the old version gives the new one; reverted from the new one, the old', () => {
    fc.assert(
      fc.property(version, version, (old, now) => {
        const found = diffTables(old, now, today);
        expect(applyChanges(old, found)).toEqual({ tables: expect.anything() as RawTables, misfits: [] });
        expect(keyed(applyChanges(old, found).tables)).toEqual(keyed(now));
        expect(revertChanges(now, found).misfits).toEqual([]);
        expect(keyed(revertChanges(now, found).tables)).toEqual(keyed(old));
      }),
    );
  });

  test.each([
    ['on two days, the newer first as they are loaded', true, '2026-11-26'],
    ['on two days, in the file’s order', false, '2026-11-26'],
    ['on one day, in the file’s order', false, '2026-11-25'],
  ])('leads over two steps and back: %s', (_name, newestFirst, second) => {
    fc.assert(
      fc.property(version, version, version, (first, middle, last) => {
        const steps = [diffTables(first, middle, today), diffTables(middle, last, day(second))];
        const history = (newestFirst ? steps.toReversed() : steps).flat();
        expect(keyed(applyChanges(first, history).tables)).toEqual(keyed(last));
        const back = revertChanges(last, history);
        expect(back.misfits).toEqual([]);
        expect(keyed(back.tables)).toEqual(keyed(first));
      }),
    );
  });

  test('is a no-op for a version and itself, and told from nothing it is the whole record', () => {
    expect(diffTables(shippedRaw, shippedRaw, today)).toEqual([]);
    const whole = diffTables(none, shippedRaw, today);
    expect(whole).toHaveLength(1479);
    expect(keyed(applyChanges(none, whole).tables)).toEqual(keyed(shippedRaw));
  });
});

describe('changelogCsv', () => {
  test('has the kept file’s header and line ends', () => {
    expect(changelogCsv([])).toBe(shipped('CHANGELOG.csv').split('\n')[0] + '\n');
    const found = diffTables(none, { ...none, sources: [rawRow(tables.sources, { source_id: 's' })] }, today);
    expect(changelogCsv(found)).not.toContain('\r');
  });

  test('is read back as it was, whatever the cells hold', () => {
    fc.assert(
      fc.property(version, version, (old, now) => {
        const found = diffTables(old, now, today).map((change) => ({ ...change, reasonEn: 'why', reasonFr: 'raison' }));
        expect(parseCsv(changelogCsv(found), changes)).toMatchObject({ rows: found, issues: [] });
      }),
    );
  });
});

describe('the raw tables', () => {
  test('have the names that the history may tell, and the shipped files’ very cells', () => {
    expect(changes.columns.table.values).toEqual(changedTables.map(([name]) => name));
    const [round] = shippedRaw.funding_rounds;
    expect(Object.keys(round ?? {}).join()).toBe(shipped('funding_rounds.csv').split('\n')[0]);
    expect(round).toMatchObject({ round_id: 'openai-2015-pledge', amount_usd: '1000000000', counted: 'false' });
  });
});
