import { expect, test } from 'vitest';
import { shipped } from '../broken';
import { check } from '../checked';

interface Cells {
  readonly name?: string;
  readonly day?: string;
  readonly precision?: string;
  readonly amount?: string;
  readonly counted?: string;
  readonly status?: string;
}

/** What is told once a round of xAI is added, close to the Series C of 23 December 2024 if nothing else is said. */
function withRound(cells: Cells) {
  const { name = 'Bridge', day = '2024-12-20', precision = 'day', amount = '6100000000' } = cells;
  const { counted = 'true', status = 'closed' } = cells;
  const basis = amount === '' ? 'undisclosed' : 'reported';
  const row = `xai-new,xai,${name},${day},${precision},,,${amount},${basis},${counted},equity,${status},,,,A note.,Une note.,xai-2024-12-series-c`;
  return check({ 'funding_rounds.csv': `${shipped('funding_rounds.csv')}${row}\n` });
}

test.each<[string, Cells]>([
  ['near in amount', {}],
  ['by the same name without an amount', { name: 'Series C funding round', amount: '' }],
  ['forty days away', { day: '2024-11-13' }],
  ['in a month that ends near by', { day: '2024-11-01', precision: 'month' }],
  ['only reported', { status: 'reported' }],
])('a round that stands twice is named: %s', (_name, cells) => {
  expect(withRound(cells)).toMatchObject([
    {
      file: 'funding_rounds.csv',
      line: 39,
      column: 'round_id',
      value: 'xai-new',
      problem: { kind: 'near-duplicate', other: 'xai-series-c' },
    },
  ]);
});

test.each<[string, Cells]>([
  ['another source’s amount, not counted', { counted: 'false' }],
  ['fifty days away', { day: '2024-11-03' }],
  ['another amount under another name', { amount: '7000000000' }],
  ['talks that may lead to it', { status: 'sought' }],
  ['what the page itself names as counted twice', { amount: '6000000000' }],
])('a round that is another isn’t: %s', (_name, cells) => {
  expect(withRound(cells)).toEqual([]);
});
