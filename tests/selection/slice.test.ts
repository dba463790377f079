import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asUsd } from '../../src/model/funding';
import { defaultSelection, withChoice, type Selection } from '../../src/selection/selection';
import { brushOf, sliceOf, sliceOn } from '../../src/selection/slice';
import { articleDay, day, record } from '../fixtures/record';
import { datasetWith, round, valuation } from '../fixtures/rows';
import { arbitraryChange, arbitrarySelection } from './arbitrary';
import { oracle, rowKeys } from './oracle';

const choose = (change: Partial<Selection>) => withChoice(defaultSelection, change);
const slice = (change: Partial<Selection>) => sliceOf(record, choose(change));
const roundIds = (change: Partial<Selection>) => slice(change).selected.fundingRounds.map((row) => row.roundId);
const valuationIds = (change: Partial<Selection>) => slice(change).selected.valuations.map((row) => row.valuationId);

describe('against a naive filter', () => {
  const same = (selection: Selection) => {
    const { drawn, selected } = sliceOf(record, selection);
    const expected = oracle(record.tables, record.edition, selection);
    expect(rowKeys(drawn)).toEqual(rowKeys(expected.drawn));
    expect(rowKeys(selected)).toEqual(rowKeys(expected.selected));
  };

  test('the defaults', () => same(defaultSelection));

  test('any selection', () => {
    fc.assert(fc.property(arbitrarySelection, same), { numRuns: 150 });
  });
});

describe('a slice lent by the one before', () => {
  test('is the same as one made afresh', () => {
    fc.assert(
      fc.property(arbitrarySelection, arbitraryChange, (first, change) => {
        const second = withChoice(first, change);
        const lent = sliceOf(record, second, sliceOf(record, first));
        expect(lent).toEqual(sliceOf(record, second));
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['a brush', { from: day('2024-01-01') }],
    ['a brush’s other end', { to: articleDay }],
    ['a pin', { pin: { kind: 'round', id: 'xai-series-c' } }],
  ] satisfies [string, Partial<Selection>][])('%s keeps the scene', (_what, change) => {
    const before = slice({});
    const after = sliceOf(record, choose(change), before);
    expect(after.scene).toBe(before.scene);
    expect(after.drawn).toBe(before.drawn);
  });

  test.each([
    ['the scale', { scale: 'linear' }],
    ['the definition', { definition: 'osaid' }],
    ['the pace', { paceDays: 30 }],
    ['zoom', { from: day('2024-01-01'), zoom: true }],
  ] satisfies [string, Partial<Selection>][])('%s makes a new scene of the same rows', (_what, change) => {
    const before = slice({});
    const after = sliceOf(record, choose(change), before);
    expect(after.scene).not.toBe(before.scene);
    expect(after.drawn).toBe(before.drawn);
  });

  test('zoomed, the brush is part of the drawing', () => {
    const before = slice({ from: day('2024-01-01'), zoom: true });
    const after = sliceOf(record, choose({ from: day('2024-02-01'), zoom: true }), before);
    expect(after.scene.range).toEqual({ from: '2024-02-01', to: null });
  });

  test('another dataset lends nothing', () => {
    const other = datasetWith({ fundingRounds: [round({})] });
    expect(sliceOf(other, defaultSelection, slice({})).drawn.fundingRounds).toHaveLength(1);
  });
});

describe('the brush', () => {
  test('holds both of its days, and not the days beside them', () => {
    expect(roundIds({ from: day('2024-05-26'), to: day('2024-10-02') })).toEqual([
      'xai-series-b',
      'openai-2024-10-round',
    ]);
    expect(roundIds({ from: day('2024-05-27'), to: day('2024-10-01') })).toEqual([]);
  });

  test('neighbouring brushes share no dated row and lose none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16_800, max: 20_700 }), (cut) => {
        const at = (days: number) => day(new Date(days * 864e5).toISOString().slice(0, 10));
        const [before, after, whole] = [slice({ to: at(cut) }), slice({ from: at(cut + 1) }), slice({})].map((one) =>
          rowKeys(one.selected),
        );
        for (const name of [
          'fundingRounds',
          'valuations',
          'models',
          'releaseEvents',
          'statements',
          'events',
        ] as const) {
          const both = [...(before?.[name] ?? []), ...(after?.[name] ?? [])];
          expect(both.sort()).toEqual([...(whole?.[name] ?? [])].sort());
        }
      }),
      { numRuns: 50 },
    );
  });

  test('is resolved to the record’s ends', () => {
    expect(brushOf(slice({}), day('2015-01-01'))).toBeNull();
    expect(brushOf(slice({ to: articleDay }), day('2015-01-01'))).toEqual({ from: '2015-01-01', to: articleDay });
    expect(brushOf(slice({ from: articleDay }), day('2015-01-01'))).toEqual({ from: articleDay, to: '2026-11-23' });
  });

  test('leaves the drawn rows whole', () => {
    const brushed = slice({ from: day('2024-05-26'), to: day('2024-05-26') });
    expect(brushed.drawn.fundingRounds.length).toBeGreaterThan(brushed.selected.fundingRounds.length);
  });
});

describe('the as-of day', () => {
  test('replays the record', () => {
    expect(rowKeys(sliceOn(slice({}), articleDay).drawn)).toEqual(rowKeys(slice({ asOf: articleDay }).drawn));
    expect(slice({ asOf: articleDay }).drawn.models.map((row) => row.modelId)).toContain('grok-3');
    expect(slice({ asOf: day('2025-02-16') }).drawn.models.map((row) => row.modelId)).not.toContain('grok-3');
  });

  test('hides what came to light later, whatever its own day', () => {
    expect(roundIds({ asOf: day('2022-01-01') })).not.toContain('openai-2021-microsoft');
    expect(roundIds({ asOf: day('2023-01-23') })).toContain('openai-2021-microsoft');
  });
});

describe('filters', () => {
  test('a minimum leaves out rounds without an amount', () => {
    expect(roundIds({})).toContain('openai-2019-lp-first-round');
    expect(roundIds({ minAmountUsd: asUsd(1) })).not.toContain('openai-2019-lp-first-round');
    expect(roundIds({ minAmountUsd: asUsd(6_600_000_000) })).toContain('openai-2024-10-round');
    expect(roundIds({ minAmountUsd: asUsd(6_600_000_001) })).not.toContain('openai-2024-10-round');
  });

  test('a bid passes whatever the statuses, but not without its basis', () => {
    expect(valuationIds({ valuationStatuses: [] })).toEqual(['openai-2025-02-musk-bid']);
    expect(valuationIds({ valuationStatuses: [], valuationBases: ['post-money'] })).toEqual([]);
  });

  test.each([
    ['low', ['xai-val-2024-12-bloomberg']],
    ['high', ['xai-val-2024-12-year-end']],
  ] as const)('of a disputed moment only the %s report', (disputed, ids) => {
    const reports = valuationIds({ disputed }).filter((id) => /xai-val-2024-1[12]/.test(id));
    expect(reports).toEqual(ids);
  });

  test('the lowest is that of the reports which the other filters leave', () => {
    const rows = [
      valuation({ valuationId: 'a', amountUsd: asUsd(1), basis: 'pre-money' }),
      valuation({ valuationId: 'b', amountUsd: asUsd(2), noteEn: 'a filing' }),
      valuation({ valuationId: 'c', amountUsd: asUsd(3) }),
    ];
    const low = (change: Partial<Selection>) =>
      sliceOf(datasetWith({ valuations: rows }), choose({ disputed: 'low', ...change })).drawn.valuations.map(
        (row) => row.valuationId,
      );
    expect(low({})).toEqual(['a']);
    expect(low({ valuationBases: ['post-money'] })).toEqual(['b']);
    expect(low({ q: 'filing' })).toEqual(['b']);
  });

  test.each([
    ['SÉRIE', 'serie'],
    ['d’OpenAI', "D'OPENAI"],
    ['6 milliards', 'milliards\u00a06'],
    ['kingdom   holding', 'holding kingdom'],
  ])('text is found without case, accents and typographic forms: %j like %j', (a, b) => {
    expect(rowKeys(slice({ q: a }).drawn)).toEqual(rowKeys(slice({ q: b }).drawn));
    expect(slice({ q: a }).drawn.statements.length + slice({ q: a }).drawn.fundingRounds.length).toBeGreaterThan(0);
  });

  test('investors’ names find their rounds', () => {
    expect(roundIds({ q: 'Andreessen' })).toContain('xai-series-b');
  });

  test('nobody chosen, nothing dated is drawn', () => {
    const { drawn } = slice({ companies: [] });
    expect([drawn.fundingRounds, drawn.valuations, drawn.models, drawn.statements, drawn.events]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});
