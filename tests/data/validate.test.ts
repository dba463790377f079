import { describe, expect, test } from 'vitest';
import { edited, loadWith } from './broken';

describe('the shipped record', () => {
  test('has no fault and all its rows', async () => {
    const { issues, tables, missing, edition, version } = await loadWith();
    expect(issues).toEqual([]);
    expect([...missing]).toEqual([]);
    expect([edition, version]).toEqual(['2026-11-23', '2026.11.25']);
    expect(Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]))).toEqual({
      companies: 3,
      fundingRounds: 37,
      roundInvestors: 134,
      valuations: 53,
      models: 89,
      releaseEvents: 204,
      openness: 160,
      statements: 85,
      events: 112,
      claims: 38,
      sources: 564,
    });
  });
});

const seriesB =
  'xai-series-b,xai,Series B,2024-05-26,day,,,6000000000,disclosed,true,equity,closed,18000000000,24000000000,';
const seriesC = 'xai-series-c,xai,Series C,2024-12-23,day,,2024-12-23,6000000000,';

const breaches: readonly (readonly [
  rule: string,
  table: string,
  from: string,
  to: string,
  column: string,
  kind: string,
])[] = [
  [
    'a company that isn’t there',
    'funding_rounds',
    'xai-series-b,xai,',
    'xai-series-b,yai,',
    'company_id',
    'unresolved',
  ],
  [
    'a round that isn’t there',
    'valuations',
    ',reported,openai-2019-lp-first-round,',
    ',reported,nowhere,',
    'round_id',
    'unresolved',
  ],
  ['a source that isn’t there', 'companies', 'meta-2026-11-company-info', 'nowhere', 'source_ids', 'unresolved'],
  ['no source', 'companies', ',meta-2026-11-company-info', ',', 'source_ids', 'no-source'],
  [
    'a source named twice',
    'companies',
    ',meta-2026-11-company-info',
    ',meta-2026-11-company-info;meta-2026-11-company-info',
    'source_ids',
    'duplicate-in-list',
  ],
  ['an id taken twice', 'funding_rounds', 'xai-series-b,xai', 'xai-form-d-2023,xai', 'round_id', 'duplicate-key'],
  [
    'a closing before the announcement',
    'funding_rounds',
    seriesC,
    seriesC.replace('2024-12-23,6', '2024-12-22,6'),
    'closed_on',
    'date-order',
  ],
  [
    'known before it happened',
    'funding_rounds',
    seriesB,
    seriesB.replace('day,,,', 'day,2024-05-25,,'),
    'known_on',
    'date-order',
  ],
  [
    'an outcome before the statement',
    'statements',
    ',2024-03-17,grok-1-weights,',
    ',2024-03-10,grok-1-weights,',
    'outcome_on',
    'date-order',
  ],
  ['due before it was said', 'statements', ',2024-03-17,day,kept,', ',2024-03-10,day,kept,', 'due_on', 'date-order'],
  [
    'an outcome event without its day',
    'statements',
    ',2024-03-17,grok-1-weights,',
    ',,grok-1-weights,',
    'outcome_on',
    'outcome-without-date',
  ],
  [
    'a month that begins on its second day',
    'funding_rounds',
    seriesB,
    seriesB.replace(',day,', ',month,'),
    'announced_on',
    'precision-mismatch',
  ],
  [
    'a year that begins in May',
    'funding_rounds',
    seriesB,
    seriesB.replace(',day,', ',year,'),
    'announced_on',
    'precision-mismatch',
  ],
  [
    'more before than after the money',
    'funding_rounds',
    seriesB,
    seriesB.replace('18000000000', '28000000000'),
    'pre_money_usd',
    'pre-above-post',
  ],
  [
    'an undisclosed amount',
    'funding_rounds',
    seriesB,
    seriesB.replace('disclosed', 'undisclosed'),
    'amount_usd',
    'amount-basis',
  ],
  [
    'no amount, yet disclosed',
    'funding_rounds',
    seriesB,
    seriesB.replace('6000000000', ''),
    'amount_usd',
    'amount-basis',
  ],
  [
    'another company’s round',
    'valuations',
    ',post-money,reported,xai-series-b,',
    ',post-money,reported,openai-2024-10-round,',
    'round_id',
    'company-mismatch',
  ],
  [
    'another company’s model',
    'release_events',
    'grok-1-weights,xai,',
    'grok-1-weights,openai,',
    'company_id',
    'company-mismatch',
  ],
  [
    'the same money under another id',
    'funding_rounds',
    'xai-talks-2024-01,xai,Talks reported by the Financial Times,2024-01-26,day,,,6000000000,reported,true,equity,rejected,',
    'xai-talks-2024-01,xai,Series B again,2024-06-01,day,,,6000000000,reported,true,equity,closed,',
    'counted',
    'counted-overlap',
  ],
];

test.each(breaches)('names %s', async (_rule, table, from, to, column, kind) => {
  const { issues } = await loadWith(edited(table, from, to));
  const found = issues.filter((issue) => issue.problem.kind === kind);
  expect(found.length).toBeGreaterThan(0);
  expect(found[0]).toMatchObject({ file: `${table}.csv`, column });
  expect(found[0]?.line).toBeGreaterThan(1);
});

test('a row whose company isn’t there is left out; one with a lost source stays', async () => {
  const lost = await loadWith(edited('funding_rounds', 'xai-series-b,xai,', 'xai-series-b,yai,'));
  expect(lost.tables.fundingRounds.some((row) => row.roundId === 'xai-series-b')).toBe(false);
  const kept = await loadWith(edited('companies', 'meta-2026-11-company-info', 'nowhere'));
  expect(kept.tables.companies).toHaveLength(3);
  expect(kept.issues.every((issue) => issue.severity === 'warning')).toBe(true);
});
