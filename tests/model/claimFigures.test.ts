import { describe, expect, test } from 'vitest';
import { articleDay } from '../../src/model/claimFigures/articleDay';
import type { FigureValue, Measure } from '../../src/model/claimFigures/figure';
import { measureOn } from '../../src/model/claimFigures/measure';
import { day, edition, record } from '../fixtures/record';
import { datasetWith, model, promise, release, round, valuation, weights } from '../fixtures/rows';

const ref = (kind: 'event' | 'release' | 'statement' | 'round' | 'valuation' | 'model' | 'company', id: string) => ({
  kind,
  id,
});
const on = (iso: string): FigureValue => ({ kind: 'day', on: day(iso), precision: 'day' });
const days = (count: number, running = false): FigureValue => ({
  kind: 'days',
  days: count,
  precision: 'day',
  running,
});
const count = (value: number, of: number | null = null): FigureValue => ({ kind: 'count', value, of });
const usd = (low: number, high = low) => ({ kind: 'usd', low: low * 1e9, high: high * 1e9 });

describe('the real record on both days, counted by hand', () => {
  test.each<[string, Measure, unknown, unknown]>([
    ['the newest flagship', { kind: 'newest', companyId: 'xai' }, { kind: 'names', names: ['Grok 3'] }, null],
    ['a model’s days', { kind: 'opening', modelId: 'grok-1' }, days(135), days(135)],
    ['a model opened since', { kind: 'opening', modelId: 'grok-2' }, days(190, true), days(375)],
    ['a model closed to this day', { kind: 'opening', modelId: 'grok-3' }, days(2, true), days(644, true)],
    ['the pace', { kind: 'pace', modelId: 'grok-1-5' }, on('2024-08-10'), on('2024-08-10')],
    [
      'flagships open',
      { kind: 'open', companyId: 'xai', definition: 'weights', flagship: true },
      count(1, 4),
      count(2, 11),
    ],
    [
      'all works open',
      { kind: 'open', companyId: 'openai', definition: 'weights', flagship: false },
      count(11, 25),
      count(15, 47),
    ],
    ['models still closed', { kind: 'closed', modelIds: ['grok-2', 'grok-3'] }, count(2, 2), count(1, 2)],
    ['flagships since', { kind: 'launched-after', companyId: 'xai', modelId: 'grok-3' }, count(0), count(7)],
    ['what came out since', { kind: 'published-after', companyId: 'xai', day: articleDay }, count(0), count(8)],
    [
      'a level before the weights were out',
      { kind: 'level', modelId: 'grok-2', dimension: 'weights' },
      { kind: 'level', level: 'closed' },
      { kind: 'level', level: 'open' },
    ],
    ['training code of open models', { kind: 'open-with', dimension: 'training-code' }, count(0, 5), count(0, 8)],
    [
      'a licence',
      { kind: 'licence', eventId: 'grok-2-weights' },
      null,
      { kind: 'names', names: ['Grok 2 Community License'] },
    ],
    ['parameters', { kind: 'parameters', modelId: 'grok-1' }, count(314e9), count(314e9)],
    ['undisclosed parameters', { kind: 'parameters', modelId: 'grok-2' }, { kind: 'undisclosed' }, null],
    ['a round', { kind: 'amount', ref: ref('round', 'xai-series-c') }, usd(6), usd(6)],
    ['a round to come', { kind: 'amount', ref: ref('round', 'openai-2025-softbank-round') }, null, usd(41)],
    ['an event’s amount', { kind: 'amount', ref: ref('event', 'openai-2025-02-musk-bid') }, usd(97.4), usd(97.4)],
    ['a moment’s range', { kind: 'amount', ref: ref('valuation', 'xai-val-2024-12-kingdom') }, usd(40, 51), null],
    ['the latest valuation', { kind: 'worth', companyId: 'xai' }, usd(40, 51), usd(250)],
    ['the largest round', { kind: 'largest', companyId: 'openai' }, usd(10), usd(122)],
    ['rounds of an amount', { kind: 'of-amount', companyId: 'openai', amountUsd: 44e9 }, count(0), count(0)],
    ['rounds and events of an amount', { kind: 'of-amount', companyId: 'openai', amountUsd: 40e9 }, count(0), null],
    ['investors', { kind: 'investors', roundId: 'xai-series-c' }, count(14), count(14)],
    ['a statement', { kind: 'day', ref: ref('statement', 'musk-2025-02-bid') }, on('2025-02-10'), on('2025-02-10')],
    ['an event to come', { kind: 'day', ref: ref('event', 'xai-ev-spacex-merger') }, null, on('2026-02-02')],
    [
      'days between events',
      {
        kind: 'between',
        from: ref('event', 'openai-2025-02-musk-bid'),
        to: ref('event', 'openai-2025-02-bid-rejected'),
      },
      days(4),
      days(4),
    ],
    [
      'a promise pending, then kept late',
      { kind: 'promise', statementId: 'musk-2025-02-grok-2-few-months' },
      { kind: 'promise', state: 'pending' },
      { kind: 'promise', state: 'kept-late' },
    ],
    ['promises on openness', { kind: 'kept', companyId: 'xai' }, count(2, 3), count(2, 10)],
    ['criticism', { kind: 'criticisms', speaker: 'Elon Musk' }, count(6), count(8)],
    [
      'founders',
      { kind: 'founders', companyId: 'openai', names: ['Elon Musk', 'Satya Nadella'] },
      { kind: 'names', names: ['Elon Musk'] },
      { kind: 'names', names: ['Elon Musk'] },
    ],
  ])('%s', (_, measure, then, now) => {
    expect(measureOn(record, measure, articleDay)).toEqual(then);
    if (now !== null) expect(measureOn(record, measure, edition)).toEqual(now);
  });
});

describe('on a small record', () => {
  const small = datasetWith({
    models: [model({ modelId: 'm', name: 'M' })],
    releaseEvents: [
      release({ eventId: 'launch', modelId: 'm', releasedOn: day('2024-03-01'), datePrecision: 'month' }),
      weights({ eventId: 'w', modelId: 'm', releasedOn: day('2024-06-01'), licence: null }),
    ],
    fundingRounds: [
      round({ roundId: 'big', amountUsd: null }),
      round({ roundId: 'late', announcedOn: day('2024-02-01'), knownOn: day('2024-09-01') }),
      round({ roundId: 'sale', instrument: 'secondary' }),
    ],
    valuations: [valuation({ valuationId: 'v', valuedOn: day('2024-05-01') })],
    statements: [promise({ statementId: 'p', saidOn: day('2024-01-01') })],
  });
  const measure = (of: Measure, iso = '2024-12-31') => measureOn(small, of, day(iso));

  test('an undisclosed amount is no zero', () => {
    expect(measure({ kind: 'amount', ref: ref('round', 'big') })).toEqual({ kind: 'undisclosed' });
    expect(measure({ kind: 'largest', companyId: 'openai' })).toBeNull();
  });

  test('the largest round is one that came in, sales left out, as known on the day', () => {
    expect(measure({ kind: 'largest', companyId: 'xai' }, '2024-08-31')).toBeNull();
    expect(measure({ kind: 'largest', companyId: 'xai' }, '2024-09-01')).toEqual({ kind: 'usd', low: 100, high: 100 });
  });

  test('a month stays a month, also in days', () => {
    expect(measure({ kind: 'day', ref: ref('model', 'm') })).toMatchObject({ precision: 'month' });
    const between: Measure = { kind: 'between', from: ref('model', 'm'), to: ref('release', 'w') };
    expect(measure(between)).toMatchObject({ days: 92, precision: 'month' });
    expect(measure(between, '2024-05-31')).toBeNull();
  });

  test('what came out on the day itself is not after it', () => {
    const after = (iso: string): Measure => ({ kind: 'published-after', companyId: 'xai', day: day(iso) });
    expect(measure(after('2024-05-31'))).toEqual(count(1));
    expect(measure(after('2024-06-01'))).toEqual(count(0));
    expect(measure(after('2024-05-31'), '2024-05-31')).toEqual(count(0));
  });

  test('what is not there, or has no licence, gives no figure', () => {
    expect(measure({ kind: 'licence', eventId: 'w' })).toBeNull();
    expect(measure({ kind: 'opening', modelId: 'x' })).toBeNull();
    expect(measure({ kind: 'pace', modelId: 'm' })).toBeNull();
    expect(measure({ kind: 'launched-after', companyId: 'xai', modelId: 'x' })).toBeNull();
    expect(measure({ kind: 'level', modelId: 'm', dimension: 'weights' })).toBeNull();
    expect(measure({ kind: 'investors', roundId: 'x' })).toBeNull();
    expect(measure({ kind: 'promise', statementId: 'x' })).toBeNull();
    expect(measure({ kind: 'founders', companyId: 'xai', names: ['Nobody'] })).toBeNull();
    expect(measure({ kind: 'day', ref: ref('company', 'xai') })).toBeNull();
  });
});
