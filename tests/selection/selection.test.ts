import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asUsd } from '../../src/model/funding';
import {
  companyOrder,
  defaultSelection,
  inOrder,
  maxQueryLength,
  reset,
  sameSelection,
  toggled,
  withChoice,
  type Selection,
} from '../../src/selection/selection';
import { day } from '../fixtures/record';
import { arbitraryChange, arbitrarySelection } from './arbitrary';

const choose = (change: Partial<Selection>) => withChoice(defaultSelection, change);

describe('a choice', () => {
  test('chosen again is a no-op, the very same value', () => {
    fc.assert(
      fc.property(arbitrarySelection, arbitraryChange, (selection, change) => {
        const once = withChoice(selection, change);
        expect(withChoice(once, change)).toBe(once);
        expect(withChoice(once, {})).toBe(once);
        expect(withChoice(once, { ...once })).toBe(once);
      }),
    );
  });

  test('in another order is the same choice', () => {
    fc.assert(
      fc.property(arbitrarySelection, (selection) => {
        const mixed = {
          ...selection,
          companies: [...selection.companies, ...selection.companies].reverse(),
          roundStatuses: [...selection.roundStatuses].reverse(),
          from: selection.to !== null && selection.from !== null ? selection.to : selection.from,
          to: selection.to !== null && selection.from !== null ? selection.from : selection.to,
        };
        expect(withChoice(selection, mixed)).toBe(selection);
      }),
    );
  });

  test('never changes the selection it starts from', () => {
    const frozen = Object.freeze({ ...defaultSelection });
    expect(() => withChoice(frozen, { q: 'x' })).not.toThrow();
    expect(frozen).toEqual(defaultSelection);
  });

  test.each([
    ['a swapped brush', { from: day('2025-01-01'), to: day('2024-01-01') }, { from: '2024-01-01', to: '2025-01-01' }],
    [
      'a brush of one day',
      { from: day('2025-01-01'), to: day('2025-01-01') },
      { from: '2025-01-01', to: '2025-01-01' },
    ],
    ['zoom without a brush', { zoom: true }, { zoom: false }],
    ['zoom with half a brush', { zoom: true, to: day('2025-01-01') }, { zoom: true }],
    ['a minimum of nothing', { minAmountUsd: asUsd(0) }, { minAmountUsd: null }],
    ['a minimum below nothing', { minAmountUsd: asUsd(-5) }, { minAmountUsd: null }],
    ['a minimum that is no number', { minAmountUsd: asUsd(NaN) }, { minAmountUsd: null }],
    ['cents', { minAmountUsd: asUsd(10.4) }, { minAmountUsd: 10 }],
    ['a pace of no days', { paceDays: 0 }, { paceDays: 0 }],
    ['a pace beyond ten years', { paceDays: 1e9 }, { paceDays: 3650 }],
    ['a pace that is no number', { paceDays: NaN }, { paceDays: null }],
    [
      'companies twice and in disorder',
      { companies: ['zeta', 'openai', 'meta', 'xai', 'meta'] },
      { companies: ['xai', 'openai', 'meta', 'zeta'] },
    ],
  ] satisfies [string, Partial<Selection>, object][])('%s has one form', (_what, change, expected) => {
    expect(choose(change)).toMatchObject(expected);
  });

  test('text is cut, never through a character', () => {
    expect(choose({ q: 'a'.repeat(200) }).q).toHaveLength(maxQueryLength);
    expect(choose({ q: `${'a'.repeat(99)}😀` }).q).toBe('a'.repeat(99));
    expect(choose({ q: '\ud800x' }).q).toBe('x');
    expect(choose({ q: 'é😀' }).q).toBe('é😀');
  });
});

describe('sets of choices', () => {
  test('keep their order and have no repeats', () => {
    expect(inOrder(['a', 'b', 'c'], ['c', 'a', 'c', 'x'])).toEqual(['a', 'c']);
    expect(companyOrder(['meta', 'openai', 'meta'])).toEqual(['openai', 'meta']);
  });

  test('toggling twice gives back the same set', () => {
    expect(toggled(['a', 'b'], 'b')).toEqual(['a']);
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  });
});

describe('sameSelection', () => {
  test('tells every field apart', () => {
    const other: Selection = {
      companies: [],
      from: day('2024-01-01'),
      to: day('2024-01-01'),
      zoom: true,
      asOf: day('2024-01-01'),
      roundStatuses: [],
      instruments: [],
      valuationBases: [],
      valuationStatuses: [],
      minAmountUsd: asUsd(1),
      flagshipOnly: false,
      definition: 'osaid',
      paceDays: 1,
      align: 'age',
      scale: 'linear',
      disputed: 'low',
      q: 'x',
      pin: { kind: 'round', id: 'x' },
    };
    for (const key of Object.keys(defaultSelection) as (keyof Selection)[]) {
      expect(sameSelection(defaultSelection, { ...defaultSelection, [key]: other[key] }), key).toBe(false);
    }
    expect(sameSelection(other, { ...other, pin: { kind: 'round', id: 'x' } })).toBe(true);
    expect(sameSelection(other, { ...other, pin: { kind: 'model', id: 'x' } })).toBe(false);
  });

  test('reset is the default', () => {
    expect(sameSelection(reset(), defaultSelection)).toBe(true);
  });
});
