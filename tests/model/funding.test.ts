import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FundingRound } from '../../src/data/tables/fundingRounds';
import { asUsd, capitalRaised, cumulativeSteps, isReceived } from '../../src/model/funding';
import { articleDay, day, edition, record } from '../fixtures/record';
import { round } from '../fixtures/rows';

const received = (companyId: string) =>
  record.tables.fundingRounds.filter((row) => row.companyId === companyId && isReceived(row));

describe('capital raised, of the record', () => {
  test.each([
    ['openai', edition, 182_733_200_000, ['openai-2019-lp-first-round']],
    ['xai', edition, 42_134_680_000, []],
    ['openai', articleDay, 19_733_200_000, ['openai-2019-lp-first-round']],
    ['xai', articleDay, 12_134_680_000, []],
    ['openai', day('2015-12-31'), 0, []],
    // The 2021 investment became public with that of January 2023.
    ['openai', day('2023-01-22'), 1_133_200_000, ['openai-2019-lp-first-round']],
    ['openai', day('2023-01-23'), 13_133_200_000, ['openai-2019-lp-first-round']],
  ])('%s on %s', (companyId, asOf, expected, undisclosed) => {
    const raised = capitalRaised(received(companyId), asOf);
    expect([raised.low, raised.high]).toEqual([expected, expected]);
    expect(raised.undisclosed.map((row) => row.roundId)).toEqual(undisclosed);
  });
});

describe('capital raised, by hand', () => {
  const raised = (rounds: readonly FundingRound[], asOf = edition) => capitalRaised(rounds, asOf);

  test.each([
    ['a secondary sale', { instrument: 'secondary' }],
    ['a credit line', { instrument: 'credit-line' }],
    ['money that stands in another row', { counted: false }],
    ['what was announced after the as-of day', { announcedOn: day('2027-01-01') }],
    ['what became public after the as-of day', { knownOn: day('2027-01-01') }],
  ] satisfies [string, Partial<FundingRound>][])('leaves out %s', (_what, change) => {
    const total = raised([round({ roundId: 'a' }), round({ roundId: 'b', announcedOn: day('2024-02-01'), ...change })]);
    expect(total.low).toBe(100);
    expect(total.high).toBe(100);
    expect(total.undisclosed).toEqual([]);
  });

  test('counts a round on the very day it became public', () => {
    const late = round({ knownOn: day('2025-05-05') });
    expect(raised([late], day('2025-05-04')).low).toBe(0);
    expect(raised([late], day('2025-05-05')).low).toBe(100);
  });

  test('counts rounds without an amount apart, never as zero', () => {
    const silent = round({ roundId: 'b', amountUsd: null, amountBasis: 'undisclosed' });
    const total = raised([round({ roundId: 'a' }), silent]);
    expect(total.rounds.map((row) => row.roundId)).toEqual(['a']);
    expect(total.undisclosed).toEqual([silent]);
  });

  test('is a range where a rival report of the same round gives another sum', () => {
    const rival = round({ roundId: 'b', counted: false, amountUsd: asUsd(130), knownOn: day('2024-03-01') });
    expect(raised([round({ roundId: 'a' }), rival])).toMatchObject({ low: 100, high: 130 });
    expect(raised([round({ roundId: 'a' }), rival], day('2024-02-29'))).toMatchObject({ low: 100, high: 100 });
  });
});

const arbitraryRound = fc
  .record({
    announcedOn: fc.integer({ min: 10, max: 28 }).map((date) => day(`2024-01-${date}`)),
    amountUsd: fc.option(fc.integer({ min: 0, max: 1_000_000 }).map(asUsd)),
    counted: fc.boolean(),
    instrument: fc.constantFrom('equity', 'debt', 'secondary', 'credit-line'),
    status: fc.constantFrom('closed', 'partial'),
    knownOn: fc.option(fc.constantFrom(day('2024-01-30'), day('2024-03-01'))),
  })
  .map((more) => round(more));
const arbitraryRounds = fc
  .array(arbitraryRound, { maxLength: 12 })
  .map((rounds) => rounds.map((row, index) => ({ ...row, roundId: `r-${index}` })));

describe('laws', () => {
  test('the last step of the cumulative line is the capital raised', () => {
    fc.assert(
      fc.property(arbitraryRounds, fc.constantFrom(day('2024-01-20'), edition), (rounds, asOf) => {
        const total = cumulativeSteps(rounds, asOf).at(-1)?.total ?? { low: 0, high: 0 };
        const { low, high } = capitalRaised(rounds, asOf);
        expect(total).toEqual({ low, high });
      }),
    );
  });

  test('totals add up over neighbouring brushes', () => {
    fc.assert(
      fc.property(arbitraryRounds, fc.integer({ min: 10, max: 28 }), (rounds, cut) => {
        const last = day(`2024-01-${cut}`);
        const before = capitalRaised(
          rounds.filter((row) => row.announcedOn <= last),
          edition,
        );
        const after = capitalRaised(
          rounds.filter((row) => row.announcedOn > last),
          edition,
        );
        const whole = capitalRaised(rounds, edition);
        expect(before.low + after.low).toBe(whole.low);
        expect(before.high + after.high).toBe(whole.high);
        expect(before.undisclosed.length + after.undisclosed.length).toBe(whole.undisclosed.length);
      }),
    );
  });

  test('the cumulative line never falls', () => {
    fc.assert(
      fc.property(arbitraryRounds, (rounds) => {
        const lows = cumulativeSteps(rounds, edition).map((step) => step.total.low);
        expect(lows).toEqual([...lows].sort((a, b) => a - b));
      }),
    );
  });
});
