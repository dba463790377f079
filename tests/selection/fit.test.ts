import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitted } from '../../src/selection/fit';
import { defaultSelection, withChoice, type Selection } from '../../src/selection/selection';
import { decode } from '../../src/selection/url';
import { day, edition, record } from '../fixtures/record';
import { datasetWith, release, round } from '../fixtures/rows';
import { arbitrarySelection } from './arbitrary';

const choose = (change: Partial<Selection>) => withChoice(defaultSelection, change);
const fit = (query: string) => fitted(decode(query).selection, record);

describe('what the record can answer', () => {
  test.each([
    ['co=xai.meta'],
    ['co=none'],
    ['from=2015-01-01&to=2026-12-31'],
    ['asof=2025-02-19'],
    ['sel=round.xai-series-c'],
    ['sel=openness.grok-1'],
    ['sel=investor.mgx'],
    [''],
  ])('%j is kept as it is', (query) => {
    const { selection } = decode(query);
    expect(fitted(selection, record)).toEqual({ selection, ignored: [] });
    expect(fitted(selection, record).selection).toBe(selection);
  });
});

describe('what it can’t is dropped and named', () => {
  test.each([
    ['co=xai.acme', { companies: ['xai'] }, ['co']],
    ['co=acme', { companies: ['xai', 'openai'] }, ['co']],
    ['sel=round.acme', { pin: null }, ['sel']],
    ['sel=model.xai-series-c', { pin: null }, ['sel']],
    ['asof=2030-01-01', { asOf: null }, ['asof']],
    ['asof=1999-01-01', { asOf: null }, ['asof']],
    ['from=1950-01-01&to=2024-01-01', { from: null, to: '2024-01-01' }, ['from']],
    ['from=2024-01-01&to=2150-01-01&zoom=1', { from: '2024-01-01', to: null, zoom: true }, ['to']],
    ['from=2100-01-01&to=2101-01-01&zoom=1', { from: null, to: null, zoom: false }, ['from', 'to']],
  ])('%j', (query, expected, ignored) => {
    const { selection, ignored: named } = fit(query);
    expect(selection).toMatchObject(expected);
    expect(named).toEqual(ignored);
  });

  test('the edition’s own day is the default, without a word', () => {
    expect(fitted(choose({ asOf: edition }), record)).toEqual({ selection: defaultSelection, ignored: [] });
  });
});

describe('other records', () => {
  const company = (companyId: string) =>
    ({ ...record.tables.companies[0], companyId }) as (typeof record.tables.companies)[number];

  test('of another pair of companies, that pair is drawn, without a complaint', () => {
    const other = datasetWith({ companies: [company('acme'), company('beta'), company('gamma')] });
    expect(fitted(defaultSelection, other)).toMatchObject({ selection: { companies: ['acme', 'beta'] }, ignored: [] });
  });

  test('where the companies could not be loaded, the choice stands', () => {
    const lost = datasetWith({ fundingRounds: [round({})] });
    expect(fitted(choose({ companies: ['meta'] }), lost)).toMatchObject({
      selection: { companies: ['meta'] },
      ignored: [],
    });
  });

  test('without any dated row no day is refused', () => {
    expect(fitted(choose({ from: day('1950-01-01') }), datasetWith({})).ignored).toEqual([]);
  });

  test('the years are those of the first dated row of any table', () => {
    const old = datasetWith({ releaseEvents: [release({ releasedOn: day('1960-05-05') })] });
    expect(fitted(choose({ from: day('1960-01-01') }), old).ignored).toEqual([]);
    expect(fitted(choose({ from: day('1959-12-31') }), old).ignored).toEqual(['from']);
  });
});

test('fitting twice is fitting once', () => {
  fc.assert(
    fc.property(arbitrarySelection, (selection) => {
      const once = fitted(selection, record).selection;
      expect(fitted(once, record)).toEqual({ selection: once, ignored: [] });
    }),
  );
});
