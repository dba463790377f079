import { expect, test } from 'vitest';
import { changes as changesTable, type Change } from '../../src/data/tables/changes';
import { tables } from '../../src/data/tables';
import { recordKinds, type RecordRef } from '../../src/model/record';
import { recordHistory, tableOfRecord } from '../../src/model/recordHistory';
import { change } from '../fixtures/change';

const ref = (kind: RecordRef['kind'], id: string): RecordRef => ({ kind, id });

const history: readonly Change[] = [
  change('round_investors', 'xai-series-c/nvidia', 'amount_usd'),
  change('round_investors', 'xai-series-d/nvidia', null),
  change('round_investors', 'nvidia/other', 'role'),
  change('round_investors', 'nvidia', 'role'),
  change('openness', 'grok-1/weights', 'level'),
  change('openness', 'grok-1/api', 'level'),
  change('openness', 'grok-2/weights', 'level'),
  change('models', 'grok-1', 'name'),
  change('funding_rounds', 'xai-series-c', 'amount_usd'),
  change('events', 'xai-series-c', 'title_en'),
  change('sources', 's/t', 'title'),
];

const indexes = (found: readonly Change[]) => found.map((item) => history.indexOf(item));

test.each([
  ['an investor all its rows, and no key of another shape', ref('investor', 'nvidia'), [0, 1]],
  ['an openness card every dimension of its model', ref('openness', 'grok-1'), [4, 5]],
  ['a model its own row', ref('model', 'grok-1'), [7]],
  ['a round its own row, not that of a like-named event', ref('round', 'xai-series-c'), [8]],
  ['an event', ref('event', 'xai-series-c'), [9]],
  ['no part of an odd key', ref('source', 's'), []],
  ['a record that never changed', ref('company', 'xai'), []],
] as const)('%s', (_, record, expected) => {
  expect(indexes(recordHistory(history, record))).toEqual(expected);
});

test('every kind of record has a table whose key holds its id, and each such table a history', () => {
  for (const kind of recordKinds) {
    const { table, field } = tableOfRecord[kind];
    expect(tables[table].primaryKey).toContain(field);
    expect(changesTable.columns.table.values).toContain(tables[table].name);
  }
});
