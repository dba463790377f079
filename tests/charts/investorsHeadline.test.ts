import { describe, expect, test } from 'vitest';
import { investorsHeadline } from '../../src/charts/investors/investorsHeadline';
import { asUsd } from '../../src/model/funding';
import {
  defaultSelection,
  instruments,
  roundStatuses,
  withChoice,
  type Selection,
} from '../../src/selection/selection';
import { sliceOf } from '../../src/selection/slice';
import { company } from '../fixtures/companies';
import { day } from '../fixtures/record';
import { cheque, datasetWith, round } from '../fixtures/rows';
import { sliceWith } from './support';

type Case = readonly [name: string, change: Partial<Selection>, en: string, fr: string];

/** No-break spaces as plain ones, so that the cases can be read; they have a test of their own. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const between = (from: string, to: string) => ({ from: day(from), to: day(to) });

const ofTheRecord: readonly Case[] = [
  [
    'the whole record',
    {},
    '8 of the 57 named backers stand behind both xAI and OpenAI; the only disclosed sum among them is Nvidia’s, $30.1 billion',
    '8 financeurs connus sur 57 soutiennent à la fois xAI et OpenAI ; la seule somme publiée parmi eux est celle de Nvidia, 30,1 milliards de dollars',
  ],
  [
    'every round: nine, but not all of them paid',
    { roundStatuses, instruments },
    '9 of the 64 named backers stand behind both xAI and OpenAI, counting rounds not known to have closed; the largest of their 3 disclosed sums is Nvidia’s, $132 billion',
    '9 financeurs connus sur 64 soutiennent à la fois xAI et OpenAI, en comptant des tours dont rien ne dit qu’ils ont abouti ; la plus grosse de leurs 3 sommes publiées est celle de Nvidia, 132 milliards de dollars',
  ],
  [
    'the article’s day',
    { asOf: day('2025-02-19') },
    'As known on 19 February 2025, 5 of the 43 named backers stood behind both xAI and OpenAI; the only disclosed sum among them was Nvidia’s, $100 million',
    'Selon ce qu’on savait le 19 février 2025, 5 financeurs connus sur 43 soutenaient à la fois xAI et OpenAI ; la seule somme publiée parmi eux était celle de Nvidia, 100 millions de dollars',
  ],
  [
    'one company',
    { companies: ['xai'] },
    '25 named backers stand behind xAI; the largest of their 4 disclosed sums is Humain’s, $3 billion',
    '25 financeurs de xAI sont connus ; la plus grosse de leurs 4 sommes publiées est celle de Humain, 3 milliards de dollars',
  ],
  [
    'a company without backers on record changes nothing',
    { companies: ['openai', 'meta'] },
    '40 named backers stand behind OpenAI; the largest of their 12 disclosed sums is SoftBank’s, $60.5 billion',
    '40 financeurs d’OpenAI sont connus ; la plus grosse de leurs 12 sommes publiées est celle de SoftBank, 60,5 milliards de dollars',
  ],
  [
    'only such a company',
    { companies: ['meta'] },
    'The record names no backers of Meta Platforms',
    'Les données ne nomment aucun financeur de Meta Platforms',
  ],
  ['nobody', { companies: [] }, 'No company is selected', 'Aucune entreprise n’est sélectionnée'],
  [
    'before anything happened',
    { asOf: day('2015-06-01') },
    'As known on 1 June 2015, no backer of xAI or OpenAI was named',
    'Selon ce qu’on savait le 1er juin 2015, aucun financeur de xAI ni d’OpenAI n’était connu',
  ],
  [
    'before one of them was founded',
    { asOf: day('2018-01-01') },
    'As known on 1 January 2018, 10 named backers stood behind OpenAI, none behind xAI',
    'Selon ce qu’on savait le 1er janvier 2018, 10 financeurs d’OpenAI étaient connus, et aucun de xAI',
  ],
  [
    'few are told by name',
    { from: day('2026-01-01') },
    'In rounds since 1 January 2026, 2 of the 19 named backers, MGX and Nvidia, stood behind both xAI and OpenAI',
    'Dans les tours intervenus depuis le 1er janvier 2026, 2 financeurs connus sur 19, MGX et Nvidia, soutenaient à la fois xAI et OpenAI',
  ],
  [
    'one behind both',
    between('2024-10-03', '2024-12-31'),
    'In rounds between 3 October 2024 and 31 December 2024, one of the 22 named backers, Morgan Stanley, stood behind both xAI and OpenAI',
    'Dans les tours intervenus entre le 3 octobre 2024 et le 31 décembre 2024, un seul des 22 financeurs connus, Morgan Stanley, soutenait à la fois xAI et OpenAI',
  ],
  [
    'one backer of one company',
    between('2019-07-01', '2019-07-31'),
    'In rounds between 1 July 2019 and 31 July 2019, one named backer, Microsoft, stood behind OpenAI, none behind xAI',
    'Dans les tours intervenus entre le 1er juillet 2019 et le 31 juillet 2019, un seul financeur d’OpenAI était connu, Microsoft, et aucun de xAI',
  ],
  [
    'an empty period',
    between('2018-01-01', '2018-12-31'),
    'In rounds between 1 January 2018 and 31 December 2018, no backer of xAI or OpenAI was named',
    'Dans les tours intervenus entre le 1er janvier 2018 et le 31 décembre 2018, aucun financeur de xAI ni d’OpenAI n’était connu',
  ],
  [
    'filters that leave none behind both',
    { instruments: ['equity+debt', 'donation'] },
    'Within the chosen filters, none of the 12 named backers stands behind both xAI and OpenAI',
    'Avec les filtres choisis, aucun des 12 financeurs connus ne soutient à la fois xAI et OpenAI',
  ],
  [
    'nothing found',
    { q: 'zzzz', companies: ['xai'] },
    'Within the chosen filters, no backer of xAI is named',
    'Avec les filtres choisis, aucun financeur de xAI n’est connu',
  ],
  [
    'only rounds that did not close',
    { roundStatuses: ['withdrawn', 'sought'] },
    'Within the chosen filters, 2 named backers stand behind OpenAI, none behind xAI, counting rounds not known to have closed',
    'Avec les filtres choisis, 2 financeurs d’OpenAI sont connus, et aucun de xAI, en comptant des tours dont rien ne dit qu’ils ont abouti',
  ],
];

describe('of the record', () => {
  test.each(ofTheRecord)('%s', (_name, change, en, fr) => {
    const slice = sliceWith(change);
    expect(plain(investorsHeadline(slice, 'en'))).toBe(en);
    expect(plain(investorsHeadline(slice, 'fr'))).toBe(fr);
  });
});

/** A record of cheques written `company investor amount`, the amount in dollars or `?`. */
function headlineOf(cheques: readonly string[], locale: 'en' | 'fr', companies = ['xai', 'openai']): string {
  const rows = cheques.map((text, index) => {
    const [companyId = '', investorId = '', amount = '?'] = text.split(' ');
    return { roundId: `r${index}`, companyId, investorId, amountUsd: amount === '?' ? null : asUsd(Number(amount)) };
  });
  const dataset = datasetWith({
    companies: [company('xai', 'xAI'), company('openai', 'OpenAI'), company('meta', 'Meta')],
    fundingRounds: rows.map(({ roundId, companyId }) => round({ roundId, companyId })),
    roundInvestors: rows.map(({ roundId, investorId, amountUsd }) =>
      cheque({ roundId, investorId, investorName: investorId.toUpperCase(), amountUsd }),
    ),
  });
  return plain(investorsHeadline(sliceOf(dataset, withChoice(defaultSelection, { companies })), locale));
}

describe('by hand', () => {
  test.each<readonly [name: string, cheques: readonly string[], en: string, fr: string]>([
    [
      'the only backer, behind both',
      ['xai a 5000000', 'openai a ?'],
      'The only named backer, A, stands behind both xAI and OpenAI',
      'Le seul financeur connu, A, soutient à la fois xAI et OpenAI',
    ],
    [
      'all of few behind both',
      ['xai a', 'openai a', 'xai b', 'openai b'],
      'The 2 named backers, A and B, all stand behind both xAI and OpenAI',
      'Les 2 financeurs connus, A et B, soutiennent tous à la fois xAI et OpenAI',
    ],
    [
      'all of many behind both, no sum disclosed',
      ['a', 'b', 'c', 'd'].flatMap((id) => [`xai ${id}`, `openai ${id}`]),
      'The 4 named backers all stand behind both xAI and OpenAI; none of their sums is disclosed',
      'Les 4 financeurs connus soutiennent tous à la fois xAI et OpenAI ; aucune de leurs sommes n’est publiée',
    ],
    [
      'two sums are the largest',
      ['a 3000000', 'b 3000000', 'c 1000000', 'd ?'].flatMap((rest) => [`xai ${rest}`, `openai ${rest.charAt(0)}`]),
      'The 4 named backers all stand behind both xAI and OpenAI; the largest of their 3 disclosed sums are A’s and B’s, $3 million each',
      'Les 4 financeurs connus soutiennent tous à la fois xAI et OpenAI ; les plus grosses de leurs 3 sommes publiées sont celles d’A et de B, 3 millions de dollars chacune',
    ],
    [
      'many sums are the largest',
      ['a 3000000', 'b 3000000', 'c 3000000', 'd 3000000'].flatMap((rest) => [
        `xai ${rest}`,
        `openai ${rest.charAt(0)}`,
      ]),
      'The 4 named backers all stand behind both xAI and OpenAI; the largest of their 4 disclosed sums, $3 million, is that of 4 of them',
      'Les 4 financeurs connus soutiennent tous à la fois xAI et OpenAI ; la plus grosse de leurs 4 sommes publiées, 3 millions de dollars, est celle de 4 d’entre eux',
    ],
    [
      'three companies',
      ['xai a', 'openai b', 'meta b', 'meta c'],
      'One of the 3 named backers, B, stands behind more than one of xAI, OpenAI and Meta',
      'Un seul des 3 financeurs connus, B, soutient deux entreprises ou plus parmi xAI, OpenAI et Meta',
    ],
    [
      'three companies, none in common',
      ['xai a', 'openai b', 'meta c'],
      'None of the 3 named backers stands behind more than one of xAI, OpenAI and Meta',
      'Aucun des 3 financeurs connus ne soutient deux entreprises ou plus parmi xAI, OpenAI et Meta',
    ],
  ])('%s', (_, cheques, en, fr) => {
    const companies = ['xai', 'openai', 'meta'];
    expect(headlineOf(cheques, 'en', companies)).toBe(en);
    expect(headlineOf(cheques, 'fr', companies)).toBe(fr);
  });

  test.each<readonly [name: string, cheques: readonly string[], en: string, fr: string]>([
    [
      'the only backer of one company, part of it disclosed',
      ['xai a 2000000000', 'xai a ?'],
      'The only named backer of xAI is A, with $2 billion disclosed',
      'Le seul financeur connu de xAI est A, pour une somme publiée de 2 milliards de dollars',
    ],
    [
      'the only backer of one company, undisclosed',
      ['xai a'],
      'The only named backer of xAI is A, with an undisclosed sum',
      'Le seul financeur connu de xAI est A, pour une somme non publiée',
    ],
    [
      'zero is a disclosed sum',
      ['xai a 0', 'xai b'],
      '2 named backers stand behind xAI; the only disclosed sum among them is A’s, $0',
      '2 financeurs de xAI sont connus ; la seule somme publiée parmi eux est celle d’A, 0 dollar',
    ],
  ])('%s', (_, cheques, en, fr) => {
    expect(headlineOf(cheques, 'en', ['xai'])).toBe(en);
    expect(headlineOf(cheques, 'fr', ['xai'])).toBe(fr);
  });
});

test('figures keep to their units, French signs to their words', () => {
  expect(investorsHeadline(sliceWith(), 'en')).toContain('$30.1\u00a0billion');
  expect(investorsHeadline(sliceWith(), 'fr')).toContain('OpenAI\u202f; la');
  expect(investorsHeadline(sliceWith(), 'fr')).toContain('30,1\u00a0milliards de dollars');
});
