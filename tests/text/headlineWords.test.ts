import { describe, expect, test } from 'vitest';
import { ratioOf } from '../../src/charts/headlineFrame';
import { de, possessive } from '../../src/text/messages/headlineParts';
import { headlineText, type HeadlineFrame, type Ratio } from '../../src/text/messages/headlines';
import type { MoneySaid } from '../../src/text/messages/moneyHeadlines';

const frame: HeadlineFrame = { tense: 'now', asOf: null, from: null, to: null, narrowed: false };
const sum = (name: string, low: number, high: number): MoneySaid => ({
  name,
  money: { kind: 'sum', low, high, rounds: 1, sought: false },
});
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('ratioOf', () => {
  const exact = (value: number) => ({ low: value, high: value });
  test.each([
    ['4.3 times', exact(183), exact(42.1), { kind: 'times', times: '4.3' }],
    ['a range of times', { low: 730, high: 852 }, exact(250), { kind: 'times', times: '2.9 to 3.4' }],
    ['a range that rounds to one', { low: 999, high: 1001 }, exact(500), { kind: 'times', times: '2' }],
    ['without decimals from ten', exact(1000), exact(7.4), { kind: 'times', times: '135' }],
    ['a hair more', exact(101), exact(100), { kind: 'slightly' }],
    ['ranges that overlap', { low: 75, high: 150 }, { low: 80, high: 86 }, { kind: 'overlap' }],
  ] satisfies [string, { low: number; high: number }, { low: number; high: number }, Ratio][])(
    '%s',
    (_, a, b, ratio) => {
      expect(ratioOf(a, b, false, 'en')).toEqual(ratio);
    },
  );

  test('the same figure as shown is the same', () => {
    expect(ratioOf(exact(100.1), exact(100), true, 'en')).toEqual({ kind: 'same' });
  });
});

describe('comparisons', () => {
  const [a, b] = [sum('OpenAI', 6.1e9, 6.1e9), sum('xAI', 6e9, 6e9)];
  const disputed = [sum('OpenAI', 5e9, 7e9), sum('xAI', 6e9, 6e9)];
  test.each([
    [
      { kind: 'slightly' },
      [a, b],
      'OpenAI raised $6.1 billion, slightly more than xAI’s $6 billion',
      'OpenAI a levé 6,1 milliards de dollars, un peu plus que les 6 milliards de xAI',
    ],
    [
      { kind: 'same' },
      [b, sum('OpenAI', 6e9, 6e9)],
      'xAI and OpenAI raised $6 billion each',
      'xAI et OpenAI ont levé 6 milliards de dollars chacune',
    ],
    [
      { kind: 'overlap' },
      disputed,
      'OpenAI raised $5–7 billion and xAI $6 billion, in ranges that overlap',
      'OpenAI a levé 5–7 milliards de dollars et xAI 6 milliards de dollars, dans des fourchettes qui se recoupent',
    ],
  ] satisfies [Ratio, readonly MoneySaid[], string, string][])('%o', (ratio, companies, en, fr) => {
    expect(plain(headlineText.en.money(frame, companies, ratio))).toBe(en);
    expect(plain(headlineText.fr.money(frame, companies, ratio))).toBe(fr);
  });
});

test.each([
  ['OpenAI', 'd’OpenAI', 'OpenAI’s'],
  ['xAI', 'de xAI', 'xAI’s'],
  ['Meta Platforms', 'de Meta Platforms', 'Meta Platforms’'],
])('%s bends', (name, french, english) => {
  expect([de(name), possessive(name)]).toEqual([french, english]);
});
