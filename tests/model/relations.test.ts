import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRefKey, recordKinds, refKey, type RecordRef } from '../../src/model/record';
import { recordKnown } from '../../src/model/recordKnown';
import { litWith, recordExists, relationsOf } from '../../src/model/relations';
import { allRefs, articleDay, day, edition, record } from '../fixtures/record';

const refs = allRefs(record);
const ref = (key: string): RecordRef => {
  const parsed = parseRefKey(key);
  if (parsed === null) throw new Error(key);
  return parsed;
};
const related = (key: string, kind: string) =>
  relationsOf(record, ref(key))
    .filter((relation) => relation.kind === kind)
    .flatMap((relation) => relation.refs.map(refKey));

describe('relations of the record', () => {
  test('a round has its valuations, investors and the models of the following year', () => {
    expect(related('round:xai-series-c', 'valuations')).toContain('valuation:xai-val-2024-12-kingdom');
    expect(related('round:xai-series-c', 'investors')).toContain('investor:sequoia-capital');
    expect(related('round:xai-series-c', 'models-after')).toEqual(
      expect.arrayContaining(['model:grok-3', 'model:grok-4']),
    );
    expect(related('round:xai-series-c', 'models-after')).not.toContain('model:grok-2');
  });

  test('a model has its releases, its openness row, its promises and the rounds of the year before', () => {
    expect(related('model:grok-2', 'releases')).toContain('release:grok-2-weights');
    expect(related('model:grok-2', 'openness')).toEqual(['openness:grok-2']);
    expect(related('model:grok-2', 'promises')).toContain('statement:musk-2025-02-grok-2-few-months');
    expect(related('model:grok-2', 'rounds-before')).toEqual(
      expect.arrayContaining(['round:xai-series-b', 'round:xai-form-d-2023']),
    );
  });

  test('what a relation leads to leads back, companies apart', () => {
    const oneWay = refs.flatMap((from) =>
      relationsOf(record, from)
        .filter(({ kind }) => kind !== 'company')
        .flatMap((relation) => relation.refs)
        .filter(
          (to) =>
            from.kind !== 'company' &&
            !relationsOf(record, to).some((back) => back.refs.some((at) => refKey(at) === refKey(from))),
        )
        .map((to) => `${refKey(from)} → ${refKey(to)}`),
    );
    expect(oneWay).toEqual([]);
  });

  test('every relation leads to a record that exists, each once', () => {
    for (const from of refs) {
      for (const relation of relationsOf(record, from)) {
        expect(relation.refs.filter((to) => !recordExists(record, to))).toEqual([]);
        expect(new Set(relation.refs.map(refKey)).size).toBe(relation.refs.length);
      }
    }
  });

  test('every record but a source names its sources', () => {
    const unsourced = refs.filter(
      (from) => from.kind !== 'source' && !relationsOf(record, from).some(({ kind }) => kind === 'sources'),
    );
    expect(unsourced).toEqual([]);
  });

  test('what lights up is the record and its relations, without sources and companies', () => {
    const lit = litWith(record, ref('round:xai-series-c'));
    expect(lit.has('round:xai-series-c')).toBe(true);
    expect(lit.has('model:grok-3')).toBe(true);
    expect([...lit].filter((key) => key.startsWith('source:') || key.startsWith('company:'))).toEqual([]);
  });

  test.each(recordKinds.map((kind) => [kind]))('a %s that is not there has no relations', (kind) => {
    const nobody = { kind, id: 'nobody' };
    expect(recordExists(record, nobody)).toBe(false);
    expect(relationsOf(record, nobody)).toEqual([]);
    expect(recordKnown(record, nobody, edition)).toBe(false);
  });
});

describe('what was known on a day', () => {
  test.each([
    ['round:openai-2021-microsoft', '2023-01-22', '2023-01-23'],
    ['valuation:openai-2021-14bn', '2023-01-04', '2023-01-05'],
    ['statement:sutskever-2016-01-less-open', '2024-03-04', '2024-03-05'],
    ['model:grok-3', '2025-02-16', '2025-02-17'],
    ['openness:grok-3', '2025-02-16', '2025-02-17'],
    ['release:grok-2-weights', '2025-08-22', '2025-08-23'],
    ['event:openai-2018-02-musk-leaves-board', '2018-02-19', '2018-02-20'],
    // Its first public round: the pledge of 2015.
    ['investor:infosys', '2015-12-10', '2015-12-11'],
    ['source:aawsat-2024-12-kingdom-xai', '2024-12-24', '2024-12-25'],
  ])('%s: not on %s, on %s', (key, before, from) => {
    expect(recordKnown(record, ref(key), day(before))).toBe(false);
    expect(recordKnown(record, ref(key), day(from))).toBe(true);
  });

  test('what was known on a day stays known', () => {
    const gone = refs.filter((item) => recordKnown(record, item, articleDay) && !recordKnown(record, item, edition));
    expect(gone).toEqual([]);
  });

  test('everything in the record is known on its last day, sources apart', () => {
    const unknown = refs.filter((item) => item.kind !== 'source' && !recordKnown(record, item, edition));
    expect(unknown).toEqual([]);
  });
});

describe('the key of a ref', () => {
  test('reads back, for every record', () => {
    for (const item of refs) expect(parseRefKey(refKey(item))).toEqual(item);
  });

  test('never throws, and gives only refs that write back the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseRefKey(text);
        if (parsed !== null) expect(refKey(parsed)).toBe(text);
      }),
    );
  });

  test.each([
    ['round'],
    ['round:'],
    ['planet:mars'],
    ['round:A'],
    ['round:a b'],
    ['round:-a'],
    ['round:a\n'],
    ['round:a:b'],
  ])('%j is none', (text) => {
    expect(parseRefKey(text)).toBeNull();
  });
});
