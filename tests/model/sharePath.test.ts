import { describe, expect, test } from 'vitest';
import { asUsd, capitalRaised, isReceived } from '../../src/model/funding';
import { definitions, shareOpen, type Definition } from '../../src/model/openness';
import { shareOf, sharePath, stateOn, type ShareStep } from '../../src/model/sharePath';
import { articleDay, day, edition, record } from '../fixtures/record';
import { datasetWith, model, release, round, weights } from '../fixtures/rows';

const roundsOf = (companyId: string) =>
  record.tables.fundingRounds.filter((row) => row.companyId === companyId && isReceived(row));
const modelsOf = (companyId: string) => record.tables.models.filter((row) => row.companyId === companyId);
const pathOf = (companyId: string, definition: Definition = 'weights', asOf = edition) =>
  sharePath(record, roundsOf(companyId), modelsOf(companyId), definition, asOf);

/** A step in short: day, what, whole millions, open of launched. */
function short({ on, cause, total, opened, launched }: ShareStep): string {
  const what = cause.kind === 'round' ? cause.round.roundId : cause.clock.model.modelId;
  return `${on} ${cause.kind} ${what} ${Math.round(total.low / 1e6)} ${opened}/${launched}`;
}

describe('of the record', () => {
  test('xAI up to the article, counted by hand', () => {
    expect(pathOf('xai', 'weights', articleDay).map(short)).toEqual([
      '2023-11-03 launch grok-1 0 0/1',
      '2023-12-05 round xai-form-d-2023 135 0/1',
      '2024-03-17 opening grok-1 135 1/1',
      '2024-03-28 launch grok-1-5 135 1/2',
      '2024-05-26 round xai-series-b 6135 1/2',
      '2024-08-13 launch grok-2 6135 1/3',
      '2024-12-23 round xai-series-c 12135 1/3',
      '2025-02-17 launch grok-3 12135 1/4',
    ]);
  });

  test('OpenAI up to 2020: gifts of several years count from their first day, pledges and unknown sums add nothing', () => {
    expect(pathOf('openai', 'weights', day('2020-12-31')).map(short)).toEqual([
      '2016-01-01 round openai-2016-2021-donations 133 0/0',
      '2018-06-11 opening gpt-1 133 1/1',
      '2019-02-14 launch gpt-2 133 1/2',
      '2019-07-22 round openai-2019-microsoft 1133 1/2',
      '2019-11-05 opening gpt-2 1133 2/2',
      '2020-05-28 launch gpt-3 1133 2/3',
    ]);
  });

  test.each(['xai', 'openai'].flatMap((id) => definitions.map((definition) => [id, definition] as const)))(
    'the last step of %s under %s has the figures of the key figures, whatever the day',
    (companyId, definition) => {
      for (const asOf of ['2019-12-31', '2023-11-20', '2024-03-20', '2025-02-19', '2025-08-23', '2026-11-23'].map(
        day,
      )) {
        const last = pathOf(companyId, definition, asOf).at(-1);
        const { low, high } = capitalRaised(roundsOf(companyId), asOf);
        const { opened, launched } = shareOpen(record, modelsOf(companyId), definition, asOf);
        expect(last ?? { total: { low: 0, high: 0 }, opened: 0, launched: 0 }).toMatchObject({
          total: { low, high },
          opened: opened.length,
          launched: launched.length,
        });
      }
    },
  );

  test('nobody leaves zero under the Open Source AI Definition', () => {
    expect([...pathOf('xai', 'osaid'), ...pathOf('openai', 'osaid')].every(({ opened }) => opened === 0)).toBe(true);
  });
});

describe('by hand', () => {
  const launch = (modelId: string, on: string) => release({ eventId: `${modelId}-l`, modelId, releasedOn: day(on) });
  const open = (modelId: string, on: string) => weights({ eventId: `${modelId}-w`, modelId, releasedOn: day(on) });

  test('money comes before launches of its day, launches before openings; a model opened at launch is one step', () => {
    const models = [model({ modelId: 'a' }), model({ modelId: 'b' })];
    const dataset = datasetWith({
      models,
      releaseEvents: [open('b', '2024-01-01'), launch('a', '2024-01-01')],
      fundingRounds: [],
    });
    const path = sharePath(dataset, [round({ roundId: 'r' })], models, 'weights', edition);
    expect(path.map(({ cause, opened, launched }) => [cause.kind, opened, launched])).toEqual([
      ['round', 0, 0],
      ['launch', 0, 1],
      ['opening', 1, 2],
    ]);
  });

  test('only flagships are counted', () => {
    const models = [model({ modelId: 'a' }), model({ modelId: 'b', isFlagship: false })];
    const dataset = datasetWith({ models, releaseEvents: [open('a', '2024-01-01'), open('b', '2024-02-01')] });
    expect(sharePath(dataset, [], models, 'weights', edition)).toHaveLength(1);
  });

  test('rounds that add nothing are no steps, and rival sums make a range', () => {
    const rounds = [
      round({ roundId: 'a' }),
      round({ roundId: 'b', counted: false, amountUsd: asUsd(130) }),
      round({ roundId: 'c', instrument: 'secondary' }),
      round({ roundId: 'd', amountUsd: null }),
    ];
    const path = sharePath(datasetWith({}), rounds, [], 'weights', edition);
    expect(path.map(({ total }) => total)).toEqual([{ low: 100, high: 130 }]);
  });

  test('a share of nothing is unknown', () => {
    expect(shareOf({ opened: 0, launched: 0 })).toBeNull();
    expect(shareOf({ opened: 0, launched: 2 })).toBe(0);
  });
});

test('the state of a day is that of its end', () => {
  const path = pathOf('xai');
  expect(stateOn(path, day('2023-11-02'))).toBeNull();
  expect(stateOn(path, day('2024-03-17'))).toMatchObject({ opened: 1, launched: 1 });
  expect(stateOn(path, day('2024-03-27'))).toMatchObject({ opened: 1, launched: 1 });
});
