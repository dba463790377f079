import { describe, expect, test } from 'vitest';
import type { ReleaseEvent } from '../../src/data/tables/releaseEvents';
import { accessDays, accessLadder, accessOn, isOpen, rungOf } from '../../src/model/access';
import { day, record } from '../fixtures/record';
import { release, weights } from '../fixtures/rows';

/** A model's days as `date access`, with `part` for weights in part and `retired`. */
const told = (events: readonly ReleaseEvent[]) =>
  accessDays(events).map(({ on, held, retired }) =>
    [on, held.access, held.partial ? 'part' : null, retired ? 'retired' : null]
      .filter((part) => part !== null)
      .join(' '),
  );
const of = (modelId: string) => record.releasesByModel.get(modelId) ?? [];

describe('the record', () => {
  test.each([
    ['grok-1', ['2023-11-03 limited', '2024-03-17 open-source']],
    [
      'grok-2',
      [
        '2024-08-13 product',
        '2024-11-04 api',
        '2024-12-12 api',
        '2025-08-06 api',
        '2025-08-23 open-weights',
        '2025-11-04 open-weights',
      ],
    ],
    [
      'grok-3',
      ['2025-02-17 closed', '2025-02-19 product', '2025-04-01 api', '2025-08-23 api', '2026-05-15 closed retired'],
    ],
    // Open code, withheld weights: a part of them, then all.
    [
      'gpt-2',
      [
        '2019-02-14 open-weights part',
        '2019-05-03 open-weights part',
        '2019-08-20 open-weights part',
        '2019-11-05 open-source',
      ],
    ],
    ['llama-1', ['2023-02-24 limited']],
    // Withdrawn from one way to use it, not from all.
    ['gpt-4o', ['2024-05-13 api', '2024-08-08 api', '2026-02-13 api']],
    ['gpt-4-5', ['2025-02-27 api', '2025-07-14 product']],
    // A work that is nothing but code.
    ['grok-prompts', ['2025-05-15 open-source']],
  ])('%s', (modelId, expected) => {
    expect(told(of(modelId))).toEqual(expected);
  });

  test('what is opened stays open', () => {
    for (const [modelId, events] of record.releasesByModel) {
      const days = accessDays(events);
      const first = days.findIndex(({ held }) => isOpen(held));
      if (first !== -1)
        expect(
          days.slice(first).every(({ held }) => isOpen(held)),
          modelId,
        ).toBe(true);
    }
  });

  test('full weights for all are always open, and nothing above the ladder is held', () => {
    for (const [, events] of record.releasesByModel) {
      const published = events.some(
        ({ kind, scope, access }) => kind === 'weights' && scope === 'full' && rungOf(access) >= rungOf('open-weights'),
      );
      const last = accessDays(events).at(-1);
      if (published && last !== undefined) expect(isOpen(last.held)).toBe(true);
      expect(accessDays(events).every(({ held }) => accessLadder.includes(held.access))).toBe(true);
    }
  });
});

describe('rules', () => {
  const on = (text: string) => day(text);

  test('a retirement of the same day has the last word, and a return undoes it', () => {
    expect(
      told([
        release({ releasedOn: on('2024-01-01'), kind: 'api', access: 'api' }),
        release({ releasedOn: on('2024-02-01'), kind: 'retirement', access: 'closed' }),
        release({ releasedOn: on('2024-02-01'), kind: 'api', access: 'api' }),
        release({ releasedOn: on('2024-03-01'), kind: 'announcement', access: 'closed' }),
        release({ releasedOn: on('2024-04-01'), kind: 'preview', access: 'limited' }),
      ]),
    ).toEqual(['2024-01-01 api', '2024-02-01 closed retired', '2024-03-01 closed retired', '2024-04-01 limited']);
  });

  test('weights that are out cannot be taken back', () => {
    expect(
      told([
        weights({ releasedOn: on('2024-01-01') }),
        release({ releasedOn: on('2024-02-01'), kind: 'retirement', access: 'closed' }),
      ]),
    ).toEqual(['2024-01-01 open-weights', '2024-02-01 open-weights']);
  });

  test('a part after the whole takes nothing away, a paper opens nothing', () => {
    expect(
      told([
        release({ releasedOn: on('2024-01-01'), kind: 'paper', access: 'open-source' }),
        weights({ releasedOn: on('2024-02-01') }),
        weights({ releasedOn: on('2024-03-01'), scope: 'partial' }),
      ]),
    ).toEqual(['2024-01-01 closed', '2024-02-01 open-weights', '2024-03-01 open-weights']);
  });

  test('nothing is held before the first event', () => {
    const days = accessDays(of('grok-1'));
    expect(accessOn(days, on('2023-11-02'))).toBeNull();
    expect(accessOn(days, on('2024-03-16'))?.held.access).toBe('limited');
    expect(accessOn(days, on('2026-01-01'))?.held.access).toBe('open-source');
    expect(accessDays([])).toEqual([]);
  });
});
