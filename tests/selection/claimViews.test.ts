import { describe, expect, test } from 'vitest';
import { recordExists } from '../../src/model/relations';
import { claimView } from '../../src/selection/claimViews';
import { defaultDisplay } from '../../src/selection/display';
import { fitted } from '../../src/selection/fit';
import { defaultSelection, sameSelection, withChoice } from '../../src/selection/selection';
import { decode, encode } from '../../src/selection/url';
import { day, record } from '../fixtures/record';

/** A reader far from the defaults. */
const elsewhere = withChoice(defaultSelection, {
  companies: ['meta'],
  from: day('2019-01-01'),
  to: day('2019-12-31'),
  zoom: true,
  asOf: day('2020-01-01'),
  q: 'zzzz',
  scale: 'linear',
  align: 'age',
  disputed: 'low',
  paceDays: 30,
  roundStatuses: [],
});

describe.each(record.tables.claims.map(({ claimId }) => claimId))('%s', (claimId) => {
  const view = claimView(claimId);
  const state = view === null ? null : withChoice(defaultSelection, view.change);

  test('has a state that the record knows and its link tells again', () => {
    if (state === null) throw new Error('no view');
    expect(fitted(state, record)).toEqual({ selection: state, ignored: [] });
    expect(sameSelection(decode(encode(state, defaultDisplay)).selection, state)).toBe(true);
    expect(state.pin === null || recordExists(record, state.pin)).toBe(true);
  });

  test('is the same from wherever the reader comes', () => {
    expect(withChoice(elsewhere, view?.change ?? {})).toEqual(state);
  });
});

test('claims of another article lead nowhere', () => {
  expect(claimView('claim-99-unknown')).toBeNull();
});
