import { describe, expect, test } from 'vitest';
import { paradox } from '../../src/charts/paradox/paradox';
import { asUsd } from '../../src/model/funding';
import { defaultSelection, withChoice, type Selection } from '../../src/selection/selection';
import { sliceOf } from '../../src/selection/slice';
import { day } from '../fixtures/record';
import { datasetWith, model, release, round, weights } from '../fixtures/rows';
import { sliceWith } from './support';

type Case = readonly [name: string, change: Partial<Selection>, en: string, fr: string];

/** No-break spaces as plain ones, so that the cases can be read; they have a test of their own. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const between = (from: string, to: string) => ({ from: day(from), to: day(to) });

const whole = [
  'The share of xAI’s flagship models with open weights fell from a peak of 100% at $135 million raised to 18% at $42.1 billion; OpenAI’s from 100% at $1.13 billion to 11% at $183 billion',
  'La part des modèles phares de xAI aux poids ouverts est tombée d’un sommet de 100 % (135 millions de dollars levés) à 18 % (42,1 milliards) ; celle d’OpenAI, de 100 % (1,13 milliard) à 11 % (183 milliards)',
] as const;

const cases: readonly Case[] = [
  ['the whole record', {}, ...whole],
  ['a company without rounds on record adds nothing', { companies: ['xai', 'openai', 'meta'] }, ...whole],
  ['models that are no flagships don’t count', { flagshipOnly: false }, ...whole],
  ['a linear scale changes no figure', { scale: 'linear' }, ...whole],
  [
    'one company',
    { companies: ['openai'] },
    'The share of OpenAI’s flagship models with open weights fell from a peak of 100% at $1.13 billion raised to 11% at $183 billion',
    'La part des modèles phares d’OpenAI aux poids ouverts est tombée d’un sommet de 100 % (1,13 milliard de dollars levés) à 11 % (183 milliards)',
  ],
  [
    'only a company without rounds on record',
    { companies: ['meta'] },
    'The record holds no funding rounds of Meta Platforms',
    'Les données ne contiennent aucune levée de Meta Platforms',
  ],
  ['nobody', { companies: [] }, 'No company is selected', 'Aucune entreprise n’est sélectionnée'],
  [
    'an open licence',
    { definition: 'open-licence' },
    'The share of xAI’s flagship models under an open licence fell from a peak of 100% at $135 million raised to 9% at $42.1 billion; OpenAI’s from 100% at $1.13 billion to 11% at $183 billion',
    'La part des modèles phares de xAI sous licence libre est tombée d’un sommet de 100 % (135 millions de dollars levés) à 9 % (42,1 milliards) ; celle d’OpenAI, de 100 % (1,13 milliard) à 11 % (183 milliards)',
  ],
  [
    'nothing ever open',
    { definition: 'osaid' },
    'The share of xAI’s flagship models open as the Open Source AI Definition asks stayed at 0% all the way to $42.1 billion raised; OpenAI’s stayed at 0% all the way to $183 billion',
    'La part des modèles phares de xAI ouverts au sens de la définition de l’IA open source est restée à 0 % jusqu’à 42,1 milliards de dollars levés ; celle d’OpenAI est restée à 0 % jusqu’à 183 milliards',
  ],
  [
    'the article’s day',
    { asOf: day('2025-02-19') },
    'As known on 19 February 2025, the share of xAI’s flagship models with open weights had fallen from a peak of 100% at $135 million raised to 25% at $12.1 billion; OpenAI’s from 100% at $1.13 billion to 25% at $19.7 billion',
    'Selon ce qu’on savait le 19 février 2025, la part des modèles phares de xAI aux poids ouverts était tombée d’un sommet de 100 % (135 millions de dollars levés) à 25 % (12,1 milliards) ; celle d’OpenAI, de 100 % (1,13 milliard) à 25 % (19,7 milliards)',
  ],
  [
    'one step and one idle',
    { asOf: day('2018-12-31') },
    'As known on 31 December 2018, the share of OpenAI’s flagship models with open weights was 100% at $133 million raised; xAI had launched no flagship model',
    'Selon ce qu’on savait le 31 décembre 2018, la part des modèles phares d’OpenAI aux poids ouverts était de 100 % (133 millions de dollars levés) ; xAI n’avait lancé aucun modèle phare',
  ],
  [
    'before anything happened',
    { asOf: day('2015-06-01') },
    'As known on 1 June 2015, xAI and OpenAI had launched no flagship model',
    'Selon ce qu’on savait le 1er juin 2015, xAI et OpenAI n’avaient lancé aucun modèle phare',
  ],
  [
    'a model before any money, beside a fall',
    { asOf: day('2023-11-20') },
    'As known on 20 November 2023, the share of xAI’s flagship models with open weights was 0% with no money counted; OpenAI’s had fallen from a peak of 100% at $1.13 billion raised to 33% at $13.1 billion',
    'Selon ce qu’on savait le 20 novembre 2023, la part des modèles phares de xAI aux poids ouverts était de 0 % (aucun argent compté) ; celle d’OpenAI était tombée d’un sommet de 100 % (1,13 milliard de dollars levés) à 33 % (13,1 milliards)',
  ],
  [
    'a rise, from no money to some',
    { asOf: day('2024-03-20'), companies: ['xai'] },
    'As known on 20 March 2024, the share of xAI’s flagship models with open weights had risen from 0% with no money counted to 100% at $135 million raised',
    'Selon ce qu’on savait le 20 mars 2024, la part des modèles phares de xAI aux poids ouverts était montée de 0 % (aucun argent compté) à 100 % (135 millions de dollars levés)',
  ],
  [
    'back at the peak',
    { to: day('2019-12-31') },
    'Up to 31 December 2019, the share of OpenAI’s flagship models with open weights was 100% at $133 million raised and again at $1.13 billion; xAI launched no flagship model',
    'Jusqu’au 31 décembre 2019, la part des modèles phares d’OpenAI aux poids ouverts est revenue à 100 %, de 133 millions de dollars levés à 1,13 milliard ; xAI n’a lancé aucun modèle phare',
  ],
  [
    'a period goes from its first day to its last: one rose, one fell',
    between('2024-01-01', '2024-12-31'),
    'Between 1 January 2024 and 31 December 2024, the share of xAI’s flagship models with open weights rose from 0% at $135 million raised to 33% at $12.1 billion; OpenAI’s fell from 33% at $13.1 billion to 25% at $19.7 billion',
    'Entre le 1er janvier 2024 et le 31 décembre 2024, la part des modèles phares de xAI aux poids ouverts est montée de 0 % (135 millions de dollars levés) à 33 % (12,1 milliards) ; celle d’OpenAI est tombée de 33 % (13,1 milliards) à 25 % (19,7 milliards)',
  ],
  [
    'a period without new money',
    between('2025-07-01', '2025-09-30'),
    'Between 1 July 2025 and 30 September 2025, the share of xAI’s flagship models with open weights rose from 25% to 40% at $22.1 billion raised; OpenAI’s fell from 20% to 18% at $60.7 billion',
    'Entre le 1er juillet 2025 et le 30 septembre 2025, la part des modèles phares de xAI aux poids ouverts est montée de 25 % à 40 % (22,1 milliards de dollars levés) ; celle d’OpenAI est tombée de 20 % à 18 % (60,7 milliards)',
  ],
  [
    'a day on which nothing moved',
    between('2025-02-10', '2025-02-10'),
    'On 10 February 2025, the share of xAI’s flagship models with open weights stayed at 33% at $12.1 billion raised; OpenAI’s stayed at 25% at $19.7 billion',
    'Le 10 février 2025, la part des modèles phares de xAI aux poids ouverts est restée à 33 % (12,1 milliards de dollars levés) ; celle d’OpenAI est restée à 25 % (19,7 milliards)',
  ],
  [
    'money alone',
    { ...between('2026-01-01', '2026-01-31'), companies: ['xai'] },
    'Between 1 January 2026 and 31 January 2026, the share of xAI’s flagship models with open weights stayed at 33% from $22.1 billion raised to $42.1 billion',
    'Entre le 1er janvier 2026 et le 31 janvier 2026, la part des modèles phares de xAI aux poids ouverts est restée à 33 %, de 22,1 milliards de dollars levés à 42,1 milliards',
  ],
  [
    'filters that leave all money out',
    { q: 'grok' },
    'Within the chosen filters, the share of xAI’s flagship models with open weights fell from a peak of 100% to 18% with no money counted; OpenAI launched no flagship model',
    'Avec les filtres choisis, la part des modèles phares de xAI aux poids ouverts est tombée d’un sommet de 100 % à 18 % (aucun argent compté) ; OpenAI n’a lancé aucun modèle phare',
  ],
  [
    'nothing found',
    { q: 'zzzz' },
    'Within the chosen filters, xAI and OpenAI launched no flagship model',
    'Avec les filtres choisis, xAI et OpenAI n’ont lancé aucun modèle phare',
  ],
  [
    'money that never came in',
    { roundStatuses: ['closed', 'partial', 'sought'], companies: ['openai'] },
    'The share of OpenAI’s flagship models with open weights fell from a peak of 100% at $1.13 billion raised or sought to 11% at $213 billion',
    'La part des modèles phares d’OpenAI aux poids ouverts est tombée d’un sommet de 100 % (1,13 milliard de dollars levés ou recherchés) à 11 % (213 milliards)',
  ],
];

test.each(cases)('%s', (_name, change, en, fr) => {
  const slice = sliceWith(change);
  expect(plain(paradox.headline(slice, 'en'))).toBe(en);
  expect(plain(paradox.headline(slice, 'fr'))).toBe(fr);
});

describe('where sources disagree', () => {
  const dataset = datasetWith({
    companies: sliceWith({ companies: ['xai'] }).selected.companies,
    models: [model({ modelId: 'a' }), model({ modelId: 'b' })],
    releaseEvents: [
      weights({ eventId: 'a', modelId: 'a', releasedOn: day('2024-01-02') }),
      release({ eventId: 'b', modelId: 'b', releasedOn: day('2024-01-15') }),
    ],
    fundingRounds: [
      round({ roundId: 'r', amountUsd: asUsd(1e9) }),
      round({ roundId: 's', announcedOn: day('2024-02-01'), amountUsd: asUsd(2e9) }),
      round({ roundId: 't', announcedOn: day('2024-02-01'), amountUsd: asUsd(3e9), counted: false }),
    ],
  });
  const said = (disputed: Selection['disputed']) =>
    plain(paradox.headline(sliceOf(dataset, withChoice(defaultSelection, { disputed, companies: ['xai'] })), 'en'));

  test.each([
    ['all', '$3–4 billion'],
    ['low', '$3 billion'],
    ['high', '$4 billion'],
  ] as const)('%s', (disputed, amount) => {
    expect(said(disputed)).toBe(
      `The share of xAI’s flagship models with open weights fell from a peak of 100% at $1 billion raised to 50% at ${amount}`,
    );
  });
});

test('figures keep to their units, French signs to their words', () => {
  expect(paradox.headline(sliceWith(), 'en')).toContain('$42.1\u00a0billion');
  expect(paradox.headline(sliceWith(), 'fr')).toContain('100\u202f% (135\u00a0millions de dollars levés)');
  expect(paradox.headline(sliceWith(), 'fr')).toContain('\u202f; celle');
});
