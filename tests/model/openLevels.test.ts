import { describe, expect, test } from 'vitest';
import { tables } from '../../src/data/tables';
import { dimensions, gradedLevels, levelsOn, type Dimension, type Level } from '../../src/model/openLevels';
import { day, edition, record } from '../fixtures/record';
import { datasetWith, level, model, release, weights } from '../fixtures/rows';

const levelOf = (modelId: string, dimension: Dimension, asOf: string): Level | undefined =>
  levelsOn(record, modelId, day(asOf))?.[dimension];

test('the ten dimensions are the table’s', () => {
  expect(dimensions).toEqual(tables.openness.columns.dimension.values);
  expect(dimensions).toHaveLength(10);
});

test('on the edition’s day the levels are the grades, row for row', () => {
  for (const row of record.tables.openness) {
    expect(levelOf(row.modelId, row.dimension, edition), `${row.modelId} ${row.dimension}`).toBe(row.level);
  }
  expect(levelsOn(record, 'grok-4-6', edition)).toBeNull();
});

test('the day before the edition nothing of the record is different', () => {
  for (const row of record.tables.openness) {
    expect(levelOf(row.modelId, row.dimension, '2026-11-22'), `${row.modelId} ${row.dimension}`).toBe(row.level);
  }
});

describe('replayed, of the record', () => {
  test.each<[string, Dimension, before: string, Level, on: string, Level]>([
    // Opened on 17 March 2024: weights, code, its figures and the licence at once.
    ['grok-1', 'weights', '2024-03-16', 'closed', '2024-03-17', 'open'],
    ['grok-1', 'inference-code', '2024-03-16', 'closed', '2024-03-17', 'open'],
    ['grok-1', 'licence', '2024-03-16', 'closed', '2024-03-17', 'open'],
    ['grok-1', 'architecture', '2024-03-16', 'closed', '2024-03-17', 'open'],
    // Its card came with the launch, a paper and training code never.
    ['grok-1', 'model-card', '2023-11-03', 'partial', '2026-11-23', 'partial'],
    ['grok-1', 'paper', '2023-11-03', 'closed', '2026-11-23', 'closed'],
    ['grok-1', 'training-code', '2023-11-03', 'closed', '2024-03-17', 'closed'],
    ['grok-1', 'api', '2024-11-04', 'closed', '2026-11-23', 'closed'],
    // Opened on 23 August 2025, in the API from November 2024; the day it left it isn't on record.
    ['grok-2', 'weights', '2025-08-22', 'closed', '2025-08-23', 'open'],
    ['grok-2', 'licence', '2025-08-22', 'closed', '2025-08-23', 'partial'],
    ['grok-2', 'inference-code', '2025-08-22', 'closed', '2025-08-23', 'partial'],
    ['grok-2', 'architecture', '2025-08-22', 'closed', '2025-08-23', 'partial'],
    ['grok-2', 'api', '2024-11-03', 'closed', '2024-11-04', 'partial'],
    // Released in four steps, the last on 5 November 2019; the card with the third.
    ['gpt-2', 'weights', '2019-02-14', 'partial', '2019-11-05', 'open'],
    ['gpt-2', 'weights', '2019-11-04', 'partial', '2019-11-05', 'open'],
    ['gpt-2', 'inference-code', '2019-02-13', 'closed', '2019-02-14', 'open'],
    ['gpt-2', 'licence', '2019-02-13', 'closed', '2019-02-14', 'open'],
    ['gpt-2', 'paper', '2019-02-13', 'closed', '2019-02-14', 'open'],
    ['gpt-2', 'model-card', '2019-08-19', 'closed', '2019-08-20', 'open'],
    // On request, then on sale, then withdrawn.
    ['gpt-3', 'api', '2020-06-10', 'closed', '2020-06-11', 'partial'],
    ['gpt-3', 'api', '2021-11-17', 'partial', '2021-11-18', 'open'],
    ['gpt-3', 'api', '2024-01-03', 'open', '2024-01-04', 'partial'],
    ['gpt-3', 'model-card', '2020-08-31', 'closed', '2020-09-01', 'open'],
    ['grok-3', 'api', '2025-03-31', 'closed', '2025-04-01', 'open'],
    ['grok-3', 'api', '2026-05-14', 'open', '2026-05-15', 'partial'],
    ['gpt-4', 'paper', '2023-03-14', 'closed', '2023-03-15', 'partial'],
    ['grok-4', 'model-card', '2025-08-19', 'closed', '2025-08-20', 'partial'],
    // No day of their own on record: from the launch.
    ['whisper-large-v3', 'paper', '2023-11-06', 'open', '2026-11-23', 'open'],
    ['llama-2', 'api', '2023-07-18', 'partial', '2026-11-23', 'partial'],
    // Nothing found is no softer "closed", on any day.
    ['gpt-6-2-astra', 'model-card', '2026-11-17', 'unknown', '2026-11-23', 'unknown'],
  ])('%s, %s: on %s %s, on %s %s', (modelId, dimension, before, was, on, is) => {
    expect(levelOf(modelId, dimension, before)).toBe(was);
    expect(levelOf(modelId, dimension, on)).toBe(is);
  });

  test('on the article’s day one Grok was open, and so were GPT-2 and Whisper', () => {
    const open = [...record.opennessByModel.keys()].filter((id) => levelOf(id, 'weights', '2025-02-19') === 'open');
    expect(open).toEqual(['grok-1', 'gpt-2', 'whisper-large-v3']);
  });
});

describe('replayed, by hand', () => {
  const on = (events: ReturnType<typeof release>[], dimension: Dimension, graded: Level, asOf: string) =>
    levelsOn(
      datasetWith({ models: [model({})], releaseEvents: events, openness: [level('m', dimension, graded)] }),
      'm',
      day(asOf),
    )?.[dimension];
  const launch = release({});

  test('weights behind a request are so from their first day', () => {
    const events = [launch, weights({ releasedOn: day('2024-06-01') })];
    expect(on(events, 'weights', 'partial', '2024-05-31')).toBe('closed');
    expect(on(events, 'weights', 'partial', '2024-06-01')).toBe('partial');
  });

  test('without a release of weights on record, a grade holds from the launch', () => {
    expect(on([launch], 'weights', 'open', '2024-01-01')).toBe('open');
  });

  test('inference code follows the weights where no code has a day', () => {
    const events = [launch, weights({ releasedOn: day('2024-06-01') })];
    expect(on(events, 'inference-code', 'open', '2024-05-31')).toBe('closed');
    const withCode = [...events, release({ eventId: 'c', kind: 'code', releasedOn: day('2024-09-01') })];
    expect(on(withCode, 'inference-code', 'open', '2024-08-31')).toBe('closed');
    expect(on(withCode, 'licence', 'open', '2024-06-01')).toBe('open');
  });

  test('a dimension without a row is unknown', () => {
    const rows = [level('m', 'weights', 'open')];
    expect(gradedLevels(rows).api).toBe('unknown');
  });
});
