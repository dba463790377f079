import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inStaveOrder, movedStave } from '../../src/selection/staves';

const all = ['money', 'valuations', 'releases', 'promises'] as const;

describe('inStaveOrder', () => {
  test.each([
    ['nothing moved', [], 'money valuations releases promises'],
    ['some moved up', ['promises', 'money'], 'promises money valuations releases'],
    ['names that are no staves', ['weather', 'promises'], 'promises money valuations releases'],
    ['a name given twice', ['promises', 'promises'], 'promises money valuations releases'],
  ] as const)('%s', (_, order, expected) => {
    expect(inStaveOrder(all, order).join(' ')).toBe(expected);
  });
});

describe('movedStave', () => {
  test.each([
    ['promises', -1, ['money', 'valuations', 'promises']],
    ['valuations', -1, ['valuations']],
    ['money', 1, ['valuations']],
    ['money', -1, []],
    ['promises', 1, []],
  ] as const)('%s moved by %i', (id, by, expected) => {
    expect(movedStave(all, [], id, by)).toEqual(expected);
  });

  test('moving back leaves no trace in the address', () => {
    expect(movedStave(all, movedStave(all, [], 'releases', -1), 'releases', 1)).toEqual([]);
  });

  test('every order can be reached and said, and moves one stave by one place', () => {
    const step = fc.record({ id: fc.constantFrom(...all), by: fc.constantFrom(-1 as const, 1 as const) });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let order: readonly string[] = [];
        let naive: string[] = [...all];
        for (const { id, by } of steps) {
          order = movedStave(all, order, id, by);
          const at = naive.indexOf(id);
          const to = at + by;
          if (to >= 0 && to < naive.length) {
            naive = naive.map((name, index) => (index === at ? (naive[to] ?? name) : index === to ? id : name));
          }
          expect(inStaveOrder(all, order)).toEqual(naive);
        }
      }),
    );
  });
});
