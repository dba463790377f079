import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asUsd } from '../../src/model/funding';
import { confirmedLine, latestValuation, valuationKnown, valuationMoments } from '../../src/model/valuation';
import { articleDay, day, edition, record } from '../fixtures/record';
import { valuation } from '../fixtures/rows';

const moments = valuationMoments(record.tables.valuations);
const billion = (value: number) => Math.round(value / 1e6) / 1000;
/** The moment that a report belongs to. */
const momentWith = (id: string) => moments.find(({ reports }) => reports.some((row) => row.valuationId === id));

describe('known conflicts of the record are ranges of one moment', () => {
  test.each([
    ['xAI, December 2024', 'xai-val-2024-12-bloomberg', 40, 51, 5, '2024-11-20', '2024-12-31'],
    ['xAI, summer 2025', 'xai-val-2025-07-pitchbook', 75, 150, 3, '2025-07-01', '2025-07-12'],
    ['OpenAI, 2021', 'openai-2021-14bn', 14, 20, 2, '2021-01-01', '2021-01-01'],
    ['OpenAI, April 2023', 'openai-2023-04-27bn', 27, 29, 2, '2023-04-28', '2023-04-28'],
    ['OpenAI, early-2024 tender', 'openai-2024-02-80bn', 80, 86, 2, '2023-12-22', '2024-02-16'],
    ['OpenAI, talks of December 2025', 'openai-2025-12-750bn-talks', 750, 900, 3, '2025-12-01', '2025-12-17'],
    ['OpenAI, the bid, apart from everything', 'openai-2025-02-musk-bid', 97.4, 97.4, 1, '2025-02-10', '2025-02-10'],
    [
      'OpenAI, 340 sought, apart from 260 to 300 settled',
      'openai-2025-01-340bn-talks',
      340,
      340,
      1,
      '2025-01-30',
      '2025-01-30',
    ],
  ])('%s', (_name, id, low, high, reports, from, to) => {
    const moment = momentWith(id);
    expect(moment).toMatchObject({ from, to });
    expect([billion(moment?.low ?? 0), billion(moment?.high ?? 0)]).toEqual([low, high]);
    expect(moment?.reports).toHaveLength(reports);
  });
});

describe('latest valuation', () => {
  const known = (asOf: string) => record.tables.valuations.filter((row) => valuationKnown(row, day(asOf)));
  test.each([
    ['xai', '2025-02-19', 40, 51],
    // The SoftBank round's pre-money had been reported, nothing signed yet.
    ['openai', '2025-02-19', 260, 260],
    ['xai', '2026-11-23', 250, 250],
    ['openai', '2026-11-23', 730, 852],
  ])('%s on %s', (companyId, asOf, low, high) => {
    const latest = latestValuation(known(asOf), companyId);
    expect([billion(latest?.low ?? 0), billion(latest?.high ?? 0)]).toEqual([low, high]);
  });

  test('is unknown where there is none', () => {
    expect(latestValuation(known('2022-12-31'), 'xai')).toBeNull();
  });

  test('never is a bid, a target, or what was only sought or refused', () => {
    const rows = [
      valuation({ valuationId: 'a', amountUsd: asUsd(10) }),
      valuation({ valuationId: 'b', valuedOn: day('2024-05-01'), basis: 'bid', status: 'rejected' }),
      valuation({ valuationId: 'c', valuedOn: day('2024-06-01'), basis: 'target' }),
      valuation({ valuationId: 'd', valuedOn: day('2024-07-01'), status: 'sought' }),
    ];
    expect(latestValuation(rows, 'xai')).toMatchObject({ low: 10, high: 10 });
  });
});

describe('moments, by hand', () => {
  const sizes = (...changes: Parameters<typeof valuation>[0][]) =>
    valuationMoments(changes.map((more, index) => valuation({ valuationId: `v-${index}`, ...more }))).map(
      ({ reports }) => reports.length,
    );
  const first = day('2024-01-01');

  test.each([
    ['one round, 60 days apart', [2], { roundId: 'r', valuedOn: first }, { roundId: 'r', valuedOn: day('2024-03-01') }],
    [
      'one round, 61 days apart',
      [1, 1],
      { roundId: 'r', valuedOn: first },
      { roundId: 'r', valuedOn: day('2024-03-02') },
    ],
    ['two rounds on one day', [1, 1], { roundId: 'r' }, { roundId: 's' }],
    ['no round, one day', [2], {}, {}],
    ['no round, a day apart', [1, 1], {}, { valuedOn: day('2024-01-02') }],
    ['two companies', [1, 1], {}, { companyId: 'openai' }],
    ['a price that held and one only sought', [1, 1], { roundId: 'r' }, { roundId: 'r', status: 'sought' }],
    ['two bids on one day', [1, 1], { basis: 'bid', status: 'rejected' }, { basis: 'bid', status: 'rejected' }],
  ] as const)('%s', (_what, expected, a, b) => {
    expect(sizes(a, b)).toEqual(expected);
  });

  test('moments partition the reports, and hold each other’s bounds', () => {
    const arbitrary = fc.array(
      fc
        .record({
          companyId: fc.constantFrom('xai', 'openai'),
          roundId: fc.option(fc.constantFrom('r', 's')),
          valuedOn: fc
            .integer({ min: 0, max: 300 })
            .map((days) => day(new Date(1.7e12 + days * 864e5).toISOString().slice(0, 10))),
          amountUsd: fc.integer({ min: 1, max: 1000 }).map(asUsd),
          status: fc.constantFrom('confirmed', 'reported', 'sought', 'rejected'),
          basis: fc.constantFrom('post-money', 'bid', 'target'),
        })
        .map((more) => valuation(more)),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(arbitrary, (rows) => {
        const unique = rows.map((row, index) => ({ ...row, valuationId: `v-${index}` }));
        const groups = valuationMoments(unique);
        const ids = groups.flatMap(({ reports }) => reports.map((row) => row.valuationId));
        expect([...ids].sort()).toEqual(unique.map((row) => row.valuationId).sort());
        for (const { reports, low, high, from, to } of groups) {
          expect(low).toBe(Math.min(...reports.map((row) => row.amountUsd)));
          expect(high).toBe(Math.max(...reports.map((row) => row.amountUsd)));
          expect(reports.every((row) => row.valuedOn >= from && row.valuedOn <= to)).toBe(true);
        }
      }),
    );
  });
});

describe('the line through confirmed valuations', () => {
  test('takes the price after the money, and no bid', () => {
    const rows = [
      valuation({ valuationId: 'pre', roundId: 'r', basis: 'pre-money', amountUsd: asUsd(260), status: 'confirmed' }),
      valuation({ valuationId: 'post', roundId: 'r', amountUsd: asUsd(300), status: 'confirmed' }),
      valuation({ valuationId: 'heard', roundId: 'r', amountUsd: asUsd(340) }),
      valuation({ valuationId: 'bid', basis: 'bid', amountUsd: asUsd(97), status: 'confirmed' }),
    ];
    expect(confirmedLine(valuationMoments(rows)).map((point) => point.valuation.valuationId)).toEqual(['post']);
  });

  test('of the record, on the article’s day: OpenAI at 157 billion, xAI at 18 before the money', () => {
    const rows = record.tables.valuations.filter((row) => valuationKnown(row, articleDay));
    const last = (companyId: string) =>
      confirmedLine(valuationMoments(rows.filter((row) => row.companyId === companyId))).at(-1)?.valuation.amountUsd;
    expect([last('openai'), last('xai')]).toEqual([157e9, 18e9]);
  });

  test('every confirmed valuation of the edition is in a moment of the line', () => {
    const confirmed = record.tables.valuations.filter(
      (row) => row.status === 'confirmed' && valuationKnown(row, edition),
    );
    const onLine = new Set(confirmedLine(moments).flatMap((point) => momentWith(point.valuation.valuationId) ?? []));
    expect(confirmed.filter((row) => ![...onLine].some(({ reports }) => reports.includes(row)))).toEqual([]);
  });
});
