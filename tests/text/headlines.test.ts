import { describe, expect, test } from 'vitest';
import { clockHeadline } from '../../src/charts/clock/clockHeadline';
import { moneyHeadline } from '../../src/charts/money/moneyHeadline';
import { valuationsHeadline } from '../../src/charts/valuations/valuationsHeadline';
import type { Selection } from '../../src/selection/selection';
import { sliceWith } from '../charts/support';
import { day } from '../fixtures/record';

type Case = readonly [name: string, change: Partial<Selection>, en: string, fr: string];

/** No-break spaces as plain ones, so that the cases can be read; they have a test of their own. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const between = (from: string, to: string) => ({ from: day(from), to: day(to) });

const money: readonly Case[] = [
  [
    'the whole record',
    {},
    'OpenAI raised $183 billion, 4.3 times xAI’s $42.1 billion',
    'OpenAI a levé 183 milliards de dollars, 4,3 fois les 42,1 milliards de xAI',
  ],
  [
    'one company',
    { companies: ['xai'] },
    'xAI raised $42.1 billion in 5 rounds',
    'xAI a levé 42,1 milliards de dollars en 5 tours',
  ],
  [
    'one round',
    { companies: ['openai'], ...between('2025-03-31', '2025-03-31') },
    'On 31 March 2025, OpenAI raised $41 billion in one round',
    'Le 31 mars 2025, OpenAI a levé 41 milliards de dollars en un seul tour',
  ],
  [
    'a company without money on record adds nothing',
    { companies: ['xai', 'openai', 'meta'] },
    'OpenAI raised $183 billion, 4.3 times xAI’s $42.1 billion',
    'OpenAI a levé 183 milliards de dollars, 4,3 fois les 42,1 milliards de xAI',
  ],
  [
    'only such a company',
    { companies: ['meta'] },
    'The record holds no funding rounds of Meta Platforms',
    'Les données ne contiennent aucune levée de Meta Platforms',
  ],
  ['nobody', { companies: [] }, 'No company is selected', 'Aucune entreprise n’est sélectionnée'],
  [
    'the article’s day',
    { asOf: day('2025-02-19') },
    'As known on 19 February 2025, OpenAI had raised $19.7 billion, 1.6 times xAI’s $12.1 billion',
    'Selon ce qu’on savait le 19 février 2025, OpenAI avait levé 19,7 milliards de dollars, 1,6 fois les 12,1 milliards de xAI',
  ],
  [
    'the smaller leads in its year',
    between('2024-01-01', '2024-12-31'),
    'Between 1 January 2024 and 31 December 2024, xAI raised $12 billion, 1.8 times OpenAI’s $6.6 billion',
    'Entre le 1er janvier 2024 et le 31 décembre 2024, xAI a levé 12 milliards de dollars, 1,8 fois les 6,6 milliards d’OpenAI',
  ],
  [
    'one raised nothing',
    { to: day('2019-12-31') },
    'Up to 31 December 2019, OpenAI raised $1.13 billion, xAI nothing',
    'Jusqu’au 31 décembre 2019, OpenAI a levé 1,13 milliard de dollars, xAI rien',
  ],
  [
    'an undisclosed sum is no zero',
    between('2019-03-01', '2019-03-31'),
    'Between 1 March 2019 and 31 March 2019, OpenAI raised an undisclosed sum, xAI nothing',
    'Entre le 1er mars 2019 et le 31 mars 2019, OpenAI a levé une somme non publiée, xAI rien',
  ],
  [
    'neither',
    { asOf: day('2015-06-01') },
    'As known on 1 June 2015, neither xAI nor OpenAI had raised anything',
    'Selon ce qu’on savait le 1er juin 2015, ni xAI ni OpenAI n’avaient levé d’argent',
  ],
  [
    'one company, nothing',
    { companies: ['openai'], ...between('2018-01-01', '2018-12-31') },
    'Between 1 January 2018 and 31 December 2018, OpenAI raised nothing',
    'Entre le 1er janvier 2018 et le 31 décembre 2018, OpenAI n’a rien levé',
  ],
  [
    'nothing found',
    { q: 'zzzz' },
    'Within the chosen filters, neither xAI nor OpenAI raised anything',
    'Avec les filtres choisis, ni xAI ni OpenAI n’ont levé d’argent',
  ],
  [
    'money that never came in',
    { roundStatuses: ['closed', 'partial', 'sought', 'rejected'] },
    'OpenAI raised or sought $213 billion, 2.1 times xAI’s $103 billion',
    'OpenAI a levé ou cherché à lever 213 milliards de dollars, 2,1 fois les 103 milliards de xAI',
  ],
  [
    'large ratios have no decimals',
    between('2023-01-01', '2023-12-31'),
    'Between 1 January 2023 and 31 December 2023, OpenAI raised $10 billion, 74 times xAI’s $135 million',
    'Entre le 1er janvier 2023 et le 31 décembre 2023, OpenAI a levé 10 milliards de dollars, 74 fois les 135 millions de xAI',
  ],
  [
    'an open period',
    { from: day('2026-01-01') },
    'Since 1 January 2026, OpenAI raised $122 billion, 6.1 times xAI’s $20 billion',
    'Depuis le 1er janvier 2026, OpenAI a levé 122 milliards de dollars, 6,1 fois les 20 milliards de xAI',
  ],
];

const valuations: readonly Case[] = [
  [
    'the whole record',
    {},
    'OpenAI was last valued at $730–852 billion, 2.9 to 3.4 times xAI’s $250 billion',
    'OpenAI a été valorisée en dernier lieu à 730–852 milliards de dollars, 2,9 à 3,4 fois les 250 milliards de xAI',
  ],
  [
    'only the highest reports',
    { disputed: 'high' },
    'OpenAI was last valued at $852 billion, 3.4 times xAI’s $250 billion',
    'OpenAI a été valorisée en dernier lieu à 852 milliards de dollars, 3,4 fois les 250 milliards de xAI',
  ],
  [
    'only the lowest reports',
    { disputed: 'low' },
    'OpenAI was last valued at $730 billion, 2.9 times xAI’s $250 billion',
    'OpenAI a été valorisée en dernier lieu à 730 milliards de dollars, 2,9 fois les 250 milliards de xAI',
  ],
  [
    'one company',
    { companies: ['xai'] },
    'xAI was last valued at $250 billion, in February 2026',
    'xAI a été valorisée en dernier lieu à 250 milliards de dollars, en février 2026',
  ],
  [
    'one company, a range',
    { companies: ['openai'] },
    'OpenAI was last valued at $730–852 billion, in March 2026',
    'OpenAI a été valorisée en dernier lieu à 730–852 milliards de dollars, en mars 2026',
  ],
  [
    'a year-only report',
    { companies: ['openai'], ...between('2021-01-01', '2021-12-31') },
    'Between 1 January 2021 and 31 December 2021, OpenAI was last valued at $14–20 billion, in 2021',
    'Entre le 1er janvier 2021 et le 31 décembre 2021, OpenAI a été valorisée en dernier lieu à 14–20 milliards de dollars, en 2021',
  ],
  [
    'the article’s day',
    { asOf: day('2025-02-19') },
    'As known on 19 February 2025, OpenAI had last been valued at $260 billion, 5.1 to 6.5 times xAI’s $40–51 billion',
    'Selon ce qu’on savait le 19 février 2025, OpenAI avait été valorisée en dernier lieu à 260 milliards de dollars, 5,1 à 6,5 fois les 40–51 milliards de xAI',
  ],
  [
    'a company that is not on record',
    { companies: ['meta'] },
    'The record holds no valuations of Meta Platforms',
    'Les données ne contiennent aucune valorisation de Meta Platforms',
  ],
  ['nobody', { companies: [] }, 'No company is selected', 'Aucune entreprise n’est sélectionnée'],
  [
    'one without a price',
    { to: day('2019-12-31') },
    'Up to 31 December 2019, OpenAI was last valued at $1 billion, in March 2019; no valuation of xAI is on record',
    'Jusqu’au 31 décembre 2019, OpenAI a été valorisée en dernier lieu à 1 milliard de dollars, en mars 2019 ; aucune valorisation n’est connue pour xAI',
  ],
  [
    'neither',
    { asOf: day('2018-12-31') },
    'As known on 31 December 2018, no valuation of xAI or OpenAI was on record',
    'Selon ce qu’on savait le 31 décembre 2018, aucune valorisation n’était connue pour xAI ni pour OpenAI',
  ],
  [
    'only prices that did not hold',
    { valuationStatuses: ['sought', 'rejected'] },
    'Within the chosen filters, only prices sought, offered or refused are on record for xAI and OpenAI',
    'Avec les filtres choisis, on ne connaît que des prix souhaités, offerts ou refusés pour xAI et OpenAI',
  ],
  [
    'a bid is no price',
    between('2025-02-10', '2025-02-10'),
    'On 10 February 2025, only prices sought, offered or refused are on record for OpenAI; no valuation of xAI is on record',
    'Le 10 février 2025, on ne connaît que des prix souhaités, offerts ou refusés pour OpenAI ; aucune valorisation n’est connue pour xAI',
  ],
  [
    'two ranges',
    between('2025-01-01', '2025-06-01'),
    'Between 1 January 2025 and 1 June 2025, OpenAI was last valued at $260–300 billion, 2.3 to 3.8 times xAI’s $80–113 billion',
    'Entre le 1er janvier 2025 et le 1er juin 2025, OpenAI a été valorisée en dernier lieu à 260–300 milliards de dollars, 2,3 à 3,8 fois les 80–113 milliards de xAI',
  ],
];

const clock: readonly Case[] = [
  [
    'both companies',
    {},
    'xAI opened 2 of its 11 flagship models and OpenAI 2 of its 18; at xAI’s pace of 135 days, 9 and 16 would be open',
    'xAI a ouvert 2 de ses 11 modèles phares et OpenAI en a ouvert 2 sur 18 ; au rythme de xAI (135 jours), 9 et 16 seraient ouverts',
  ],
  [
    'xAI alone',
    { companies: ['xai'] },
    'xAI took 135 days to open Grok-1 and 375 to open Grok-2; 9 of its 11 flagship models are still closed; at its own pace of 135 days, 9 would be open',
    'xAI a mis 135 jours à ouvrir Grok-1 et 375 à ouvrir Grok-2 ; 9 de ses 11 modèles phares sont toujours fermés ; à son propre rythme de 135 jours, 9 seraient ouverts',
  ],
  [
    'OpenAI alone',
    { companies: ['openai'] },
    'OpenAI opened GPT-1 at launch and took 264 days to open GPT-2; 16 of its 18 flagship models are still closed; at xAI’s pace of 135 days, 16 would be open',
    'OpenAI a ouvert GPT-1 dès sa sortie et mis 264 jours à ouvrir GPT-2 ; 16 de ses 18 modèles phares sont toujours fermés ; au rythme de xAI (135 jours), 16 seraient ouverts',
  ],
  [
    'many openings',
    { companies: ['openai'], flagshipOnly: false },
    'OpenAI opened 15 of its 47 models; at xAI’s pace of 135 days, 41 would be open',
    'OpenAI a ouvert 15 de ses 47 modèles ; au rythme de xAI (135 jours), 41 seraient ouverts',
  ],
  [
    'all three',
    { companies: ['xai', 'openai', 'meta'] },
    'xAI opened 2 of its 11 flagship models, OpenAI 2 of its 18 and Meta Platforms 4 of its 10; at xAI’s pace of 135 days, 9, 16 and 7 would be open',
    'xAI a ouvert 2 de ses 11 modèles phares, OpenAI en a ouvert 2 sur 18 et Meta Platforms en a ouvert 4 sur 10 ; au rythme de xAI (135 jours), 9, 16 et 7 seraient ouverts',
  ],
  [
    'the article’s day',
    { asOf: day('2025-02-19'), companies: ['xai'] },
    'As known on 19 February 2025, xAI had taken 135 days to open Grok-1; 3 of its 4 flagship models were still closed; at its own pace of 135 days, 3 would have been open',
    'Selon ce qu’on savait le 19 février 2025, xAI avait mis 135 jours à ouvrir Grok-1 ; 3 de ses 4 modèles phares étaient toujours fermés ; à son propre rythme de 135 jours, 3 auraient été ouverts',
  ],
  [
    'one launched, one idle',
    { asOf: day('2018-12-31') },
    'As known on 31 December 2018, xAI had launched no flagship model and OpenAI had opened its only flagship model',
    'Selon ce qu’on savait le 31 décembre 2018, xAI n’avait lancé aucun modèle phare et OpenAI avait ouvert son unique modèle phare',
  ],
  [
    'nothing launched',
    { asOf: day('2015-06-01') },
    'As known on 1 June 2015, no flagship model had been launched',
    'Selon ce qu’on savait le 1er juin 2015, aucun modèle phare n’avait été lancé',
  ],
  ['nobody', { companies: [] }, 'No company is selected', 'Aucune entreprise n’est sélectionnée'],
  [
    'an open licence',
    { definition: 'open-licence' },
    'xAI opened 1 of its 11 flagship models under an open licence and OpenAI 2 of its 18; at xAI’s pace of 135 days, 9 and 16 would be open',
    'xAI a ouvert 1 de ses 11 modèles phares sous licence libre et OpenAI en a ouvert 2 sur 18 ; au rythme de xAI (135 jours), 9 et 16 seraient ouverts',
  ],
  [
    'open source AI',
    { definition: 'osaid', companies: ['xai'] },
    'xAI opened none of its 11 flagship models as the Open Source AI Definition asks; at its own pace of 135 days, 9 would be open',
    'xAI n’a ouvert aucun de ses 11 modèles phares au sens de la définition de l’IA open source ; à son propre rythme de 135 jours, 9 seraient ouverts',
  ],
  [
    'a chosen pace',
    { paceDays: 365 },
    'xAI opened 2 of its 11 flagship models and OpenAI 2 of its 18; at a pace of 365 days, 6 and 12 would be open',
    'xAI a ouvert 2 de ses 11 modèles phares et OpenAI en a ouvert 2 sur 18 ; à un rythme de 365 jours, 6 et 12 seraient ouverts',
  ],
  [
    'a pace that none would reach',
    { paceDays: 3650, companies: ['xai'] },
    'xAI took 135 days to open Grok-1 and 375 to open Grok-2; 9 of its 11 flagship models are still closed; at a pace of 3,650 days, none would be open',
    'xAI a mis 135 jours à ouvrir Grok-1 et 375 à ouvrir Grok-2 ; 9 de ses 11 modèles phares sont toujours fermés ; à un rythme de 3 650 jours, aucun ne le serait',
  ],
  [
    'a period',
    between('2024-01-01', '2024-12-31'),
    'Of the flagship models launched between 1 January 2024 and 31 December 2024, xAI opened 1 of 2 and OpenAI none of 2; at xAI’s pace of 135 days, 2 each would be open',
    'Sur les modèles phares lancés entre le 1er janvier 2024 et le 31 décembre 2024, xAI en a ouvert 1 sur 2 et OpenAI n’en a ouvert aucun sur 2 ; au rythme de xAI (135 jours), 2 pour chacune seraient ouverts',
  ],
  [
    'a period in which one was idle and all are open',
    { to: day('2019-12-31') },
    'Of the flagship models launched up to 31 December 2019, OpenAI opened 2 of 2; xAI launched none',
    'Sur les modèles phares lancés jusqu’au 31 décembre 2019, OpenAI en a ouvert 2 sur 2 ; xAI n’en a lancé aucun',
  ],
];

describe.each([
  ['money', money, moneyHeadline],
  ['valuations', valuations, valuationsHeadline],
  ['opening clock', clock, clockHeadline],
] as const)('%s', (_, cases, headline) => {
  test.each(cases)('%s', (_name, change, en, fr) => {
    const slice = sliceWith(change);
    expect(plain(headline(slice, 'en'))).toBe(en);
    expect(plain(headline(slice, 'fr'))).toBe(fr);
  });
});

test('figures keep to their units, French signs to their words', () => {
  expect(moneyHeadline(sliceWith(), 'en')).toContain('$183\u00a0billion');
  expect(moneyHeadline(sliceWith(), 'fr')).toContain('183\u00a0milliards de dollars');
  expect(clockHeadline(sliceWith(), 'fr')).toContain('18\u202f; ');
  expect(clockHeadline(sliceWith({ companies: ['xai'] }), 'fr')).toContain('135\u00a0jours');
});
