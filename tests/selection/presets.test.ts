import { describe, expect, test } from 'vitest';
import { fitted } from '../../src/selection/fit';
import { presetIds, presetOf, presets, type PresetId } from '../../src/selection/presets';
import { defaultSelection, withChoice } from '../../src/selection/selection';
import { sliceOf } from '../../src/selection/slice';
import { defaultDisplay } from '../../src/selection/display';
import { decode, encode } from '../../src/selection/url';
import { day, record } from '../fixtures/record';

function chosen(id: PresetId) {
  const preset = presets.find((one) => one.id === id);
  if (preset === undefined) throw new Error(id);
  return withChoice(defaultSelection, preset.change);
}
const slice = (id: PresetId) => sliceOf(record, chosen(id));

describe('every preset', () => {
  test.each(presetIds.map((id) => [id]))('%s is told again, also from its link', (id) => {
    const selection = chosen(id);
    expect(presetOf(selection)).toBe(id);
    expect(presetOf(decode(encode(selection, defaultDisplay)).selection)).toBe(id);
    expect(fitted(selection, record)).toEqual({ selection, ignored: [] });
  });

  test.each(presetIds.map((id) => [id]))('%s shows money or models', (id) => {
    const { selected } = slice(id);
    expect(selected.fundingRounds.length + selected.models.length).toBeGreaterThan(0);
  });

  test('leaves nothing of the one before, and keeps the reader’s other choices', () => {
    for (const first of presets) {
      for (const second of presets) {
        const after = withChoice(withChoice(defaultSelection, { ...first.change, scale: 'linear' }), second.change);
        expect(presetOf(after)).toBe(second.id);
        expect(after.scale).toBe('linear');
      }
    }
  });
});

test('another day or brush is no preset', () => {
  expect(presetOf(withChoice(defaultSelection, { asOf: day('2025-02-20') }))).toBeNull();
  expect(presetOf(withChoice(chosen('bid'), { from: day('2025-02-02') }))).toBeNull();
});

test('the bid shows the bid, its refusal and the talks about money', () => {
  const { selected } = slice('bid');
  const ids = [
    ...selected.valuations.map((row) => row.valuationId),
    ...selected.fundingRounds.map((row) => row.roundId),
  ];
  expect(ids).toEqual(
    expect.arrayContaining([
      'openai-2025-02-musk-bid',
      'xai-val-2025-02-talks',
      'openai-2025-02-260bn-pre',
      'xai-talks-2025-02',
    ]),
  );
  expect(selected.events.filter((row) => row.kind === 'bid').length).toBeGreaterThan(1);
});

test('Grok-1 opens within its preset', () => {
  const { selected } = slice('grok-1-opens');
  expect(selected.models.map((row) => row.modelId)).toContain('grok-1');
  expect(selected.releaseEvents.map((row) => row.eventId)).toContain('grok-1-weights');
});

test('OpenAI’s open years hold GPT-1 and GPT-2 with their weights', () => {
  const { selected } = slice('openai-open-years');
  expect(selected.models.map((row) => row.modelId)).toEqual(expect.arrayContaining(['gpt-1', 'gpt-2']));
});
