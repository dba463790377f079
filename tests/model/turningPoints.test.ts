import { describe, expect, test } from 'vitest';
import { isReceived } from '../../src/model/funding';
import { sharePath } from '../../src/model/sharePath';
import { otherOpenings, turningEvents, turningSteps } from '../../src/model/turningPoints';
import type { IsoDate } from '../../src/data/schema';
import type { Definition } from '../../src/model/openness';
import { articleDay, day, edition, record } from '../fixtures/record';
import { datasetWith, model, weights } from '../fixtures/rows';

const { fundingRounds, models, events } = record.tables;

function turnsOf(companyId: string, definition: Definition = 'weights', asOf = edition): readonly string[] {
  const own = <T extends { readonly companyId: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.companyId === companyId);
  const steps = sharePath(record, own(fundingRounds).filter(isReceived), own(models), definition, asOf);
  return [...turningSteps(steps)].flatMap(({ cause }) =>
    cause.kind === 'round' ? [] : [`${cause.clock.model.name} ${cause.kind}`],
  );
}

describe('turning points', () => {
  test.each([
    ['xai', 'weights', ['Grok-1 opening', 'Grok-1.5 launch', 'Grok-2 opening', 'Grok 4.1 launch']],
    ['openai', 'weights', ['GPT-1 opening', 'GPT-2 launch', 'GPT-2 opening', 'GPT-3 launch']],
    ['xai', 'open-licence', ['Grok-1 opening', 'Grok-1.5 launch']],
    ['xai', 'osaid', []],
    [
      'meta',
      'weights',
      ['Llama 2 opening', 'Llama 3 opening', 'Llama 3.1 opening', 'Llama 4 Maverick opening', 'Muse Spark launch'],
    ],
  ] as const)('of %s under %s', (companyId, definition, expected) => {
    expect(turnsOf(companyId, definition)).toEqual(expected);
  });

  test('what comes later has not turned anything yet', () => {
    expect(turnsOf('xai', 'weights', articleDay)).toEqual(['Grok-1 opening', 'Grok-1.5 launch']);
  });
});

test('key events are those that concern the company', () => {
  const ids = (companyId: string) => turningEvents(events, companyId).map(({ eventId }) => eventId);
  expect(ids('xai')).toEqual(['openai-2025-02-musk-bid']);
  expect(ids('openai')).toEqual(['openai-2025-02-musk-bid', 'openai-2026-05-verdict']);
  expect(ids('meta')).toEqual([]);
});

describe('openings of models that are no flagships', () => {
  const flagships = models.filter(({ isFlagship }) => isFlagship);
  const shown = (
    chosen: typeof models,
    definition: Definition = 'weights',
    to = edition,
    from: IsoDate | null = null,
  ) => {
    const { shown: openings, more } = otherOpenings(record, 'openai', chosen, definition, { from, to });
    return { names: openings.map(({ clock }) => clock.model.name), more };
  };

  test('the largest stands for all where the reader chose flagships, and the others are counted', () => {
    expect(shown(flagships)).toEqual({ names: ['gpt-oss-120b'], more: 12 });
    expect(shown(flagships, 'weights', day('2025-02-19'))).toEqual({ names: ['Jukebox'], more: 8 });
    // Jukebox has no open licence; Whisper came first among equals, large-v3 last.
    expect(shown(flagships, 'open-licence', day('2024-01-01')).names).toEqual(['Whisper large-v3']);
    expect(shown(flagships, 'osaid')).toEqual({ names: [], more: 0 });
  });

  test('a period has its own largest, or none', () => {
    expect(shown(flagships, 'weights', day('2024-12-31'), day('2024-01-01'))).toEqual({
      names: ['Whisper large-v3-turbo'],
      more: 0,
    });
    expect(shown(flagships, 'weights', day('2019-12-31'))).toEqual({ names: [], more: 0 });
  });

  test('all that the reader let in are shown, by day', () => {
    const { names, more } = shown(models);
    expect(names).toHaveLength(13);
    expect([names[0], names.at(-1), more]).toEqual(['Jukebox', 'OpenAI Privacy Filter', 0]);
  });

  test('unknown sizes come last, and of equals the latest', () => {
    const rows = [
      model({ modelId: 'a', isFlagship: false, parametersTotal: 5 }),
      model({ modelId: 'b', isFlagship: false, parametersTotal: 5 }),
      model({ modelId: 'c', isFlagship: false }),
    ];
    const releaseEvents = ['a', 'b', 'c'].map((modelId, index) =>
      weights({ eventId: modelId, modelId, releasedOn: day(`2024-01-0${index + 1}`) }),
    );
    const dataset = datasetWith({ models: rows, releaseEvents });
    const { shown: openings } = otherOpenings(dataset, 'xai', [], 'weights', { from: null, to: edition });
    expect(openings.map(({ clock }) => clock.model.modelId)).toEqual(['b']);
  });
});
