import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileStem } from '../../src/downloads/fileName';
import { asUsd } from '../../src/model/funding';
import { defaultSelection, withChoice, type Selection } from '../../src/selection/selection';
import { articleDay, day } from '../fixtures/record';
import { arbitrarySelection } from '../selection/arbitrary';

const version = '2026.11.23';
const stemOf = (change: Partial<Selection>) => fileStem('models', withChoice(defaultSelection, change), version);

describe('fileStem', () => {
  test.each([
    [{}, 'follow-the-weights_models_v2026.11.23'],
    [{ companies: ['xai'] }, 'follow-the-weights_models_xai_v2026.11.23'],
    [{ companies: [] }, 'follow-the-weights_models_none_v2026.11.23'],
    [{ from: day('2024-01-01') }, 'follow-the-weights_models_from-2024-01-01_v2026.11.23'],
    [{ to: day('2024-12-31') }, 'follow-the-weights_models_to-2024-12-31_v2026.11.23'],
    [
      { from: day('2024-01-01'), to: day('2024-12-31'), asOf: articleDay, companies: ['xai'] },
      'follow-the-weights_models_2024-01-01--2024-12-31_asof-2025-02-19_xai_v2026.11.23',
    ],
  ] satisfies [Partial<Selection>, string][])('%j', (change, name) => {
    expect(stemOf(change)).toBe(name);
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
      { definition: 'osaid' },
    ].map((change) => stemOf(change as Partial<Selection>));
    expect(new Set(names).size).toBe(names.length);
    expect(names[1]).toMatch(/^follow-the-weights_models_[0-9a-z]{7}_v2026\.11\.23$/);
  });

  test.each([
    [{ scale: 'linear' }],
    [{ align: 'age' }],
    [{ paceDays: 3 }],
    [{ pin: { kind: 'round', id: 'xai-series-c' } }],
  ] satisfies [Partial<Selection>][])('is the same under %j, which changes no row', (change) => {
    expect(stemOf(change)).toBe(stemOf({}));
  });

  test('is short, safe for any file system, and follows from the selection alone', () => {
    fc.assert(
      fc.property(arbitrarySelection, (selection) => {
        const stem = fileStem('funding_rounds', selection, version);
        expect(stem).toMatch(/^[0-9a-z][0-9a-z_.-]{0,150}$/);
        expect(fileStem('funding_rounds', { ...selection }, version)).toBe(stem);
      }),
    );
  });

  test('counts companies that are too many to spell out, and still tells them apart', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => `company-${index}`);
    expect(stemOf({ companies: crowd })).toMatch(/_30-companies_[0-9a-z]{7}_v/);
    expect(stemOf({ companies: crowd.slice(1) })).not.toBe(stemOf({ companies: crowd }));
  });

  test.each([
    ['', 'follow-the-weights_models'],
    ['../1 B', 'follow-the-weights_models_v..-1-b'],
  ])('takes a version as it comes: %j', (given, name) => {
    expect(fileStem('models', defaultSelection, given)).toBe(name);
  });
});
