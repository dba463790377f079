import { expect, test } from 'vitest';
import { changedFilters, choiceCounts, defaultFilters, filterFields } from '../../src/charts/page/filters';
import { asUsd } from '../../src/model/funding';
import { defaultSelection, withChoice, type Selection } from '../../src/selection/selection';
import { sliceWith } from '../fixtures/companies';
import { articleDay, day } from '../fixtures/record';

const changes: Partial<Selection> = {
  roundStatuses: [],
  instruments: ['debt'],
  valuationStatuses: ['confirmed'],
  valuationBases: [],
  minAmountUsd: asUsd(1e9),
  definition: 'osaid',
  flagshipOnly: false,
  disputed: 'low',
  scale: 'linear',
  align: 'age',
  paceDays: 0,
  q: 'grok',
};

test('names each filter that differs from its default, and no other choice', () => {
  expect(changedFilters(defaultSelection)).toEqual([]);
  expect(changedFilters(withChoice(defaultSelection, changes))).toEqual(filterFields);
  const elsewhere = { asOf: articleDay, from: day('2020-01-01'), zoom: true, companies: ['meta'] };
  expect(changedFilters(withChoice(defaultSelection, elsewhere))).toEqual([]);
});

test('the default filters undo every one of them and nothing else', () => {
  const kept = { asOf: articleDay, companies: ['xai'] };
  const chosen = withChoice(defaultSelection, { ...changes, ...kept });
  expect(withChoice(chosen, defaultFilters)).toEqual(withChoice(defaultSelection, kept));
});

test('counts rows of the drawn companies known on the as-of day, filtered out or not', () => {
  const all = choiceCounts(sliceWith());
  expect([...all.roundStatus]).toEqual(
    expect.arrayContaining([
      ['closed', 6],
      ['sought', 1],
    ]),
  );
  expect(choiceCounts(sliceWith({ roundStatuses: [] })).roundStatus).toEqual(all.roundStatus);
  expect(choiceCounts(sliceWith({ companies: ['xai'], asOf: articleDay })).roundStatus.get('closed')).toBe(1);
  expect(choiceCounts(sliceWith({ companies: [] })).valuationBasis.size).toBe(0);
});
