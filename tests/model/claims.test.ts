import { describe, expect, test } from 'vitest';
import { articleDay } from '../../src/model/claimFigures/articleDay';
import { findingOn, type Finding } from '../../src/model/claimFigures/claimFindings';
import { agrees, proofOf } from '../../src/model/claims';
import { datasetOf } from '../../src/model/dataset';
import { asUsd } from '../../src/model/funding';
import { day, edition, record } from '../fixtures/record';

const claims = record.tables.claims;

/** Wording, motives and expectations: no figure decides these, whatever it shows. */
const undecided = [
  'claim-03-hostile-bid',
  'claim-10-no-perpetual-pledge',
  'claim-14-consistency-questioned',
  'claim-15-definition-debated',
  'claim-16-historic-meaning',
  'claim-18-weights-definition',
  'claim-19-weights-reproduce',
  'claim-20-weights-controversial',
  'claim-21-no-comment',
  'claim-28-same-pace',
  'claim-31-musk-defender',
  'claim-37-compute-needs',
  'claim-38-growing-resources',
];

describe.each(claims.map((claim) => [claim.claimId, claim] as const))('%s', (claimId, claim) => {
  const proof = proofOf(record, claimId, edition);

  test('the figures do not contradict its verdicts', () => {
    expect([claim.asOfVerdict, proof.then]).toSatisfy(() => agrees(proof.then, claim.asOfVerdict, articleDay));
    expect([claim.todayVerdict, proof.now]).toSatisfy(() => agrees(proof.now, claim.todayVerdict, edition));
  });

  test('is decided by figures on both days or on neither', () => {
    expect([proof.then === null, proof.now === null]).toEqual(Array(2).fill(undecided.includes(claimId)));
  });

  test('has figures on record today, all of them', () => {
    expect(proof.figures.filter(({ now }) => now === null).map(({ measure }) => measure)).toEqual([]);
    expect(proof.figures.length > 0).toBe(claimId !== 'claim-21-no-comment');
  });
});

test('claims of another article have no figures', () => {
  expect(proofOf(record, 'claim-99-unknown', edition)).toEqual({ figures: [], then: null, now: null });
});

describe('findings follow the record', () => {
  const without = (table: 'events' | 'statements' | 'valuations' | 'releaseEvents', ...ids: readonly string[]) => {
    const kept = (row: object) => !ids.some((id) => Object.values(row).includes(id));
    return datasetOf({ ...record.tables, [table]: record.tables[table].filter(kept) }, edition, '');
  };
  const changed = (roundId: string, amountUsd: number) =>
    datasetOf(
      {
        ...record.tables,
        fundingRounds: record.tables.fundingRounds.map((row) =>
          row.roundId === roundId ? { ...row, amountUsd: asUsd(amountUsd) } : row,
        ),
      },
      edition,
      '',
    );

  test.each<[string, Finding | null, Finding | null]>([
    ['claim-01-grok-3-latest', 'holds', 'fails'],
    ['claim-07-lawsuits', 'holds', 'in-part'],
    ['claim-13-later-groks-proprietary', 'holds', 'in-part'],
    ['claim-17-weights-not-code', 'in-part', 'in-part'],
    ['claim-29-policy-question', 'holds', 'fails'],
    ['claim-32-no-statement-of-principle', 'fails', 'fails'],
    ['claim-35-forty-five-billion', 'split', 'fails'],
    ['claim-36-forty-four-billion', 'fails', 'fails'],
  ])('%s', (claimId, then, now) => {
    expect([findingOn(record, claimId, articleDay), findingOn(record, claimId, edition)]).toEqual([then, now]);
  });

  test('and on days between, as known then', () => {
    expect(findingOn(record, 'claim-11-only-grok-1', day('2025-08-22'))).toBe('holds');
    expect(findingOn(record, 'claim-11-only-grok-1', day('2025-08-23'))).toBe('fails');
    expect(findingOn(record, 'claim-35-forty-five-billion', day('2025-03-27'))).toBe('split');
    expect(findingOn(record, 'claim-35-forty-five-billion', day('2025-03-28'))).toBe('fails');
    expect(findingOn(record, 'claim-07-lawsuits', day('2026-05-17'))).toBe('holds');
    expect(findingOn(record, 'claim-34-six-billion', day('2024-12-22'))).toBeNull();
  });

  test('a suit without an appeal is over', () => {
    expect(findingOn(without('events', 'openai-2026-05-musk-appeal'), 'claim-07-lawsuits', edition)).toBe('fails');
  });

  test('a round of another size fails the claim, a single report settles it', () => {
    expect(findingOn(changed('xai-series-c', 5e9), 'claim-34-six-billion', edition)).toBe('fails');
    const rivals = ['xai-val-2024-11-post', 'xai-val-2024-12-bloomberg', 'xai-val-2024-12-year-end'];
    expect(findingOn(without('valuations', ...rivals), 'claim-35-forty-five-billion', articleDay)).toBe('holds');
    expect(findingOn(changed('openai-2025-softbank-round', 44e9), 'claim-36-forty-four-billion', edition)).toBe(
      'holds',
    );
  });

  test('records that are not there decide nothing', () => {
    const empty = datasetOf(
      { ...record.tables, statements: [], events: [], models: [], releaseEvents: [], companies: [], openness: [] },
      edition,
      '',
    );
    for (const { claimId } of claims.slice(0, 9)) expect(findingOn(empty, claimId, edition)).toBeNull();
    expect(findingOn(empty, 'claim-32-no-statement-of-principle', edition)).toBeNull();
    expect(findingOn(empty, 'claim-13-later-groks-proprietary', edition)).toBeNull();
  });
});

describe('a verdict agrees with', () => {
  test.each<[Finding | null, string, readonly string[], readonly string[]]>([
    ['holds', 'that it holds', ['supported'], ['supported']],
    ['in-part', 'that it holds in part', ['partly'], ['partly']],
    ['split', 'that sources are split', ['disputed'], ['disputed']],
    ['fails', 'that it fails', ['unsupported'], ['unsupported', 'outdated']],
    [null, 'anything, if undecided', ['supported', 'partly', 'disputed', 'outdated', 'unsupported'], []],
  ])('%s: %s', (finding, _, then, now) => {
    const verdicts = ['supported', 'partly', 'disputed', 'outdated', 'unsupported'] as const;
    const admitted = (on: typeof edition) => verdicts.filter((verdict) => agrees(finding, verdict, on));
    expect(admitted(articleDay)).toEqual(then);
    expect([...admitted(edition)].sort()).toEqual([...(finding === null ? then : now)].sort());
  });
});
