import { describe, expect, test } from 'vitest';
import type { Tables } from '../../../src/data/tables';
import { caveats } from '../../../src/downloads/package/caveats';
import { contentsOf } from '../../../src/downloads/package/packaged';
import { asUsd } from '../../../src/model/funding';
import { roundStatuses, valuationStatuses, type Selection } from '../../../src/selection/selection';
import { packageCaveats } from '../../../src/text/messages/packageCaveats';
import { company } from '../../fixtures/companies';
import { articleDay, day } from '../../fixtures/record';
import { datasetWith, promise, release, round, valuation } from '../../fixtures/rows';
import { subjectOf } from './subjects';

const words = packageCaveats.en;
const companies = [{ ...company('xai', 'xAI'), sourceIds: [] }];

function of(
  rows: Partial<Tables>,
  change: Partial<Selection> = {},
  id: 'money' | 'promises' | 'selection' = 'selection',
) {
  return caveats(contentsOf(subjectOf(id, change, datasetWith({ companies, ...rows }))), 'en');
}

const a = round({ roundId: 'a' });

describe('it warns of', () => {
  test.each<readonly [string, Partial<Tables>, Partial<Selection>, string]>([
    ['undisclosed amounts', { fundingRounds: [a, round({ roundId: 'b', amountUsd: null })] }, {}, words.undisclosed(1)],
    [
      'money that is not to be added up',
      {
        fundingRounds: [
          a,
          round({ roundId: 'b', counted: false }),
          round({ roundId: 'c', instrument: 'credit-line' }),
          round({ roundId: 'd', instrument: 'secondary' }),
        ],
      },
      {},
      words.uncounted(2),
    ],
    [
      'rounds let in that never closed',
      { fundingRounds: [a, round({ roundId: 'b', status: 'sought' }), round({ roundId: 'c', status: 'reported' })] },
      { roundStatuses },
      words.unreceived(2),
    ],
    ['reported amounts', { fundingRounds: [round({ amountBasis: 'reported' })] }, {}, words.reportedRounds(1)],
    ['reported valuations', { valuations: [valuation({})] }, {}, words.reportedValuations(1)],
    [
      'valuations let in that never held',
      { valuations: [valuation({ status: 'sought' }), valuation({ valuationId: 'w', status: 'rejected' })] },
      { valuationStatuses },
      words.soughtValuations(2),
    ],
    [
      'sources that disagree',
      {
        fundingRounds: [a, round({ roundId: 'b', counted: false, amountUsd: asUsd(90) })],
        valuations: [
          valuation({ roundId: 'a' }),
          valuation({ valuationId: 'w', roundId: 'a', amountUsd: asUsd(2000) }),
        ],
      },
      {},
      words.disputed(2),
    ],
    [
      'dates that are a month or a year',
      {
        fundingRounds: [round({ datePrecision: 'year' })],
        statements: [promise({ datePrecision: 'month', dueOn: day('2024-02-01'), duePrecision: 'month' })],
      },
      {},
      words.imprecise(3),
    ],
    ['a day before the edition', {}, { asOf: articleDay }, words.earlier('19 February 2025', '23 November 2026')],
    ['a period that some rows know nothing of', {}, { from: day('2024-01-01') }, words.timeless],
    ['quotations', { statements: [promise({})] }, {}, words.quotations],
    ['formulas', { fundingRounds: [round({ name: '=1', noteEn: '+1', noteFr: 'a=1' })] }, {}, words.guard(2)],
    [
      'rows that were left out',
      { valuations: [valuation({ roundId: 'gone' })] },
      {},
      words.external(
        'valuations.round_id',
        'funding_rounds',
        1,
        '<https://example.org/weights/data/funding_rounds.csv>',
      ),
    ],
  ])('%s', (_what, rows, change, sentence) => {
    expect(of(rows, change)).toContain(sentence);
  });

  test('nothing that isn’t so', () => {
    expect(of({})).toEqual([words.sources]);
  });

  test('tables that could not be loaded', () => {
    const dataset = { ...datasetWith({ companies }), missing: new Set(['claims'] as const) };
    expect(caveats(contentsOf(subjectOf('selection', {}, dataset)), 'en')).toContain(words.missingTable('claims'));
  });

  test('sums over what is only linked, and rows that are not selected', () => {
    const rows = {
      statements: [promise({ outcomeEventId: 'e' })],
      releaseEvents: [release({ modelId: 'gone' })],
    };
    const said = of(rows, {}, 'promises');
    expect(said).toContain(words.linked);
    expect(said).toContain(words.outside(1));
  });
});

test('one and many are told apart in both languages', () => {
  const { en, fr } = packageCaveats;
  expect(en.undisclosed(1)).toBe('1 funding round has no known amount: an empty cell, never zero.');
  expect(en.undisclosed(2)).toBe('2 funding rounds have no known amount: an empty cell, never zero.');
  expect(fr.undisclosed(1)).toBe('1 levée de fonds n’a pas de montant connu\u00a0: une cellule vide, jamais zéro.');
  expect(fr.undisclosed(2)).toBe('2 levées de fonds n’ont pas de montant connu\u00a0: une cellule vide, jamais zéro.');
});
