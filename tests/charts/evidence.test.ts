import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../src/charts/page/evidence';
import { figureIds, keyFigures } from '../../src/charts/page/figures';
import { refTo, defaultSelection, type Selection } from '../../src/selection/selection';
import { sliceOf } from '../../src/selection/slice';
import { sliceWith } from '../fixtures/companies';
import { articleDay, record } from '../fixtures/record';
import type { RecordKind } from '../../src/model/record';

function figureOf(kind: RecordKind, id: string, change: Partial<Selection> = {}): string | undefined {
  return evidenceOf(sliceWith(change), [refTo(kind, id)], 'en')[0]?.figure;
}

describe('each record says its own figure', () => {
  test.each([
    ['a round its amount', 'round', 'xb', {}, '$6bn'],
    ['a round without one that it is undisclosed', 'round', 'ou', {}, 'undisclosed'],
    ['a valuation its amount', 'valuation', 'ov', {}, '$300bn'],
    ['an open model how long it took', 'model', 'x1', {}, 'open after 135\u00a0days'],
    ['a closed model how long it has been', 'model', 'x3', { asOf: articleDay }, 'closed for 2\u00a0days'],
    [
      'a model under another definition',
      'model',
      'x1',
      { asOf: articleDay, definition: 'osaid' },
      'closed for 473\u00a0days',
    ],
    ['a release that weights were published', 'release', 'x1-weights', {}, 'weights published'],
    ['a promise what became of it', 'statement', 'late', {}, 'kept 84\u00a0days late'],
    ['a promise what was known of it then', 'statement', 'late', { asOf: articleDay }, 'pending'],
  ] as const)('%s', (_, kind, id, change, expected) => {
    expect(figureOf(kind, id, change)).toBe(expected);
  });
});

test('brings the sources of a record, each once', () => {
  const [round] = evidenceOf(sliceWith(), [refTo('round', 'xb')], 'en');
  expect(round?.sources.map(({ sourceId }) => sourceId)).toEqual(['xb-a', 'xb-b']);
  const [model] = evidenceOf(sliceWith(), [refTo('model', 'x1')], 'en');
  expect(model?.sources.map(({ sourceId }) => sourceId)).toEqual(['s']);
});

test('leaves out records that do not exist', () => {
  expect(evidenceOf(sliceWith(), [refTo('round', 'nope'), refTo('event', 'nope')], 'en')).toEqual([]);
});

test('every figure of the real record leads to at least one source', () => {
  const slice = sliceOf(record, defaultSelection);
  const figures = keyFigures(slice, 'fr');
  expect(figures.map(({ id }) => id)).toEqual(figureIds);
  for (const cell of figures.flatMap(({ cells }) => cells)) {
    const records = evidenceOf(slice, cell.evidence, 'fr');
    expect(records).toHaveLength(cell.evidence.length);
    for (const { sources, title, figure, date } of records) {
      expect(sources.length).toBeGreaterThan(0);
      expect([title, figure, date].every((text) => text !== '')).toBe(true);
    }
  }
});
