import { describe, expect, test } from 'vitest';
import { tables } from '../../src/data/tables';
import {
  openAtPace,
  openingClock,
  openingClocks,
  openingOf,
  ownPaceDays,
  requiredDimensions,
  shareOpen,
  type Definition,
} from '../../src/model/openness';
import { articleDay, day, edition, record } from '../fixtures/record';
import { datasetWith, level, model, release, weights } from '../fixtures/rows';

const of = (companyId: string) => record.tables.models.filter((row) => row.companyId === companyId);

describe('opening lag, of the record', () => {
  test.each([
    ['grok-1', 135],
    ['grok-2', 375],
    ['gpt-2', 264],
    ['gpt-1', 0],
  ])('%s: %i days', (modelId, days) => {
    const row = record.modelById.get(modelId);
    const clock = row === undefined ? null : openingClock(record, row, 'weights', edition);
    expect(clock?.opening).not.toBeNull();
    expect(clock?.lag).toEqual({ days, precision: 'day' });
  });

  test('the pace is that of Grok-1', () => {
    expect(ownPaceDays(record)).toBe(135);
  });
});

describe('share of flagships open, of the record', () => {
  test.each([
    ['xai', articleDay, ['grok-1'], 4],
    ['openai', articleDay, ['gpt-1', 'gpt-2'], 8],
    ['xai', edition, ['grok-1', 'grok-2'], 11],
    ['openai', edition, ['gpt-1', 'gpt-2'], 18],
    ['xai', day('2024-03-16'), [], 1],
    ['xai', day('2024-03-17'), ['grok-1'], 1],
  ])('%s on %s', (companyId, asOf, opened, launched) => {
    const share = shareOpen(record, of(companyId), 'weights', asOf);
    expect(share.opened.map(({ model: row }) => row.modelId)).toEqual(opened);
    expect(share.launched).toHaveLength(launched);
    expect(share.share).toBe(opened.length / launched);
  });

  test('had xAI kept its pace, two of the closed models would have been open on the article’s day', () => {
    const clocks = openingClocks(record, of('xai'), 'weights', articleDay).filter(({ model: row }) => row.isFlagship);
    const closed = clocks.filter((clock) => clock.opening === null);
    expect(closed.map(({ model: row }) => row.modelId)).toEqual(['grok-1-5', 'grok-2', 'grok-3']);
    expect(openAtPace(closed, 135, articleDay)).toBe(2);
  });

  test.each([
    ['open-licence', 'xai', ['grok-1']],
    ['open-licence', 'openai', ['gpt-1', 'gpt-2']],
    ['osaid', 'xai', []],
    ['osaid', 'openai', []],
  ] satisfies [Definition, string, string[]][])('under %s: %s', (definition, companyId, opened) => {
    const share = shareOpen(record, of(companyId), definition, edition);
    expect(share.opened.map(({ model: row }) => row.modelId)).toEqual(opened);
  });

  test('no flagship of anyone meets the Open Source AI Definition', () => {
    expect(shareOpen(record, record.tables.models, 'osaid', edition).opened).toEqual([]);
  });
});

describe('definitions, by hand', () => {
  const published = weights({});
  const everything = requiredDimensions.osaid.map((dimension) => level('m', dimension, 'open'));

  test.each([
    ['full weights for all', published, true],
    ['open source too', weights({ access: 'open-source' }), true],
    ['part of the weights', weights({ scope: 'partial' }), false],
    ['a scope nobody stated', weights({ scope: null }), false],
    ['weights for a chosen few', weights({ access: 'limited' }), false],
    ['code without weights', weights({ kind: 'code' }), false],
  ])('weights: %s', (_what, event, opens) => {
    expect(openingOf([event], [], 'weights')).toBe(opens ? event : null);
  });

  test.each([
    ['an OSI-approved licence', 'Apache-2.0', [], true],
    ['a bespoke licence', 'Grok-2 Community License', [], false],
    ['no licence at all', null, [], false],
    ['a bespoke licence graded open', 'Modified MIT', [level('m', 'licence', 'open')], true],
    ['a bespoke licence graded partial', 'Custom', [level('m', 'licence', 'partial')], false],
  ])('open-licence: %s', (_what, licence, levels, opens) => {
    const event = weights({ licence });
    expect(openingOf([event], levels, 'open-licence')).toBe(opens ? event : null);
  });

  test('open-licence counts from the first release under such a licence', () => {
    const first = weights({ eventId: 'w1', licence: 'Custom' });
    const second = weights({ eventId: 'w2', licence: 'MIT', releasedOn: day('2024-06-01') });
    expect(openingOf([first, second], [], 'open-licence')).toBe(second);
    expect(openingOf([first, second], [], 'weights')).toBe(first);
  });

  test('osaid needs every required dimension open; unknown is not open', () => {
    expect(openingOf([published], everything, 'osaid')).toBe(published);
    for (const missing of requiredDimensions.osaid) {
      const rest = everything.filter((row) => row.dimension !== missing);
      expect(openingOf([published], rest, 'osaid')).toBeNull();
      expect(openingOf([published], [...rest, level('m', missing, 'partial')], 'osaid')).toBeNull();
    }
    expect(openingOf([], everything, 'osaid')).toBeNull();
  });

  test('required dimensions are columns of the matrix', () => {
    const dimensions = tables.openness.columns.dimension.values ?? [];
    expect(dimensions).toEqual(expect.arrayContaining([...requiredDimensions.osaid]));
  });
});

describe('a clock on a day, by hand', () => {
  const grok = model({});
  const dataset = datasetWith({
    models: [grok],
    releaseEvents: [weights({ releasedOn: day('2024-03-01') }), release({ releasedOn: day('2024-01-31') })],
  });
  const clock = (asOf: string) => openingClock(dataset, grok, 'weights', day(asOf));

  test('does not exist before the launch', () => {
    expect(clock('2024-01-30')).toBeNull();
  });

  test('runs to the as-of day while closed, then stops', () => {
    expect(clock('2024-01-31')).toMatchObject({ opening: null, lag: { days: 0 } });
    // 2024 is a leap year: 29 days of February and the day after.
    expect(clock('2024-02-29')).toMatchObject({ opening: null, lag: { days: 29 } });
    expect(clock('2024-03-01')?.opening?.eventId).toBe('w');
    expect(clock('2026-01-01')?.lag.days).toBe(30);
  });

  test('is as exact as the coarser of its two dates', () => {
    const coarse = datasetWith({
      models: [grok],
      releaseEvents: [release({ datePrecision: 'month' }), weights({ releasedOn: day('2024-03-17') })],
    });
    expect(openingClock(coarse, grok, 'weights', edition)?.lag).toEqual({ days: 76, precision: 'month' });
  });

  test('a share of nothing is unknown, not zero', () => {
    expect(shareOpen(dataset, [], 'weights', edition).share).toBeNull();
    expect(shareOpen(dataset, [grok], 'weights', day('2023-01-01')).share).toBeNull();
  });

  test('without Grok-1 there is no pace', () => {
    expect(ownPaceDays(dataset)).toBeNull();
  });
});
