import { expect, test } from 'vitest';
import { releasesHeadline } from '../../src/charts/releases/releasesHeadline';
import type { Selection } from '../../src/selection/selection';
import { sliceOf } from '../../src/selection/slice';
import { defaultSelection } from '../../src/selection/selection';
import { day, record } from '../fixtures/record';
import { datasetWith } from '../fixtures/rows';
import { sliceWith } from './support';

type Case = readonly [name: string, change: Partial<Selection>, en: string, fr: string];

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const between = (from: string, to: string) => ({ from: day(from), to: day(to) });

const cases: readonly Case[] = [
  [
    'the whole record',
    {},
    'xAI launched 11 flagship models and opened the weights of Grok-1 and Grok-2; OpenAI launched 18 and opened those of GPT-1 and GPT-2; last launch, on 17 November 2026: OpenAI’s GPT-6.2 Astra, by API',
    'xAI a lancé 11 modèles phares et publié les poids de Grok-1 et de Grok-2 ; OpenAI en a lancé 18 et publié ceux de GPT-1 et de GPT-2 ; dernier lancement, le 17 novembre 2026 : GPT-6.2 Astra d’OpenAI, par API',
  ],
  [
    'one company',
    { companies: ['xai'] },
    'xAI launched 11 flagship models and opened the weights of Grok-1 and Grok-2; last launch, on 21 September 2026: Grok 4.7, by API',
    'xAI a lancé 11 modèles phares et publié les poids de Grok-1 et de Grok-2 ; dernier lancement, le 21 septembre 2026 : Grok 4.7, par API',
  ],
  [
    'weights for some are not open',
    { companies: ['meta'] },
    'Meta Platforms launched 10 flagship models and opened the weights of 4; last launch, on 12 October 2026: Muse Wonder 1.0, by API',
    'Meta Platforms a lancé 10 modèles phares et publié les poids de 4 ; dernier lancement, le 12 octobre 2026 : Muse Wonder 1.0, par API',
  ],
  [
    'every model, the last two on one day',
    { flagshipOnly: false },
    'xAI launched 28 models and opened the weights of Grok-1 and Grok-2; OpenAI launched 47 and opened those of 15; last launch, on 17 November 2026: OpenAI’s GPT-6.2 Astra and GPT-6.2 Sol, by API',
    'xAI a lancé 28 modèles et publié les poids de Grok-1 et de Grok-2 ; OpenAI en a lancé 47 et publié ceux de 15 ; dernier lancement, le 17 novembre 2026 : GPT-6.2 Astra et GPT-6.2 Sol d’OpenAI, par API',
  ],
  [
    'the article’s day',
    { asOf: day('2025-02-19') },
    'As known on 19 February 2025, xAI had launched 4 flagship models and opened the weights of Grok-1; OpenAI had launched 8 and opened those of GPT-1 and GPT-2; last launch, on 17 February 2025: xAI’s Grok 3, without public access',
    'Selon ce qu’on savait le 19 février 2025, xAI avait lancé 4 modèles phares et publié les poids de Grok-1 ; OpenAI en avait lancé 8 et publié ceux de GPT-1 et de GPT-2 ; dernier lancement, le 17 février 2025 : Grok 3 de xAI, sans accès public',
  ],
  [
    'one idle, one with a single model',
    { asOf: day('2018-12-31') },
    'As known on 31 December 2018, xAI had launched no flagship model; OpenAI had launched one (GPT-1) and opened the weights of GPT-1',
    'Selon ce qu’on savait le 31 décembre 2018, xAI n’avait lancé aucun modèle phare ; OpenAI en avait lancé un (GPT-1) et publié les poids de GPT-1',
  ],
  [
    'nothing yet',
    { asOf: day('2015-06-01') },
    'As known on 1 June 2015, no flagship model had been launched',
    'Selon ce qu’on savait le 1er juin 2015, aucun modèle phare n’avait été lancé',
  ],
  ['nobody', { companies: [] }, 'No company is selected', 'Aucune entreprise n’est sélectionnée'],
  [
    'a year, an opening of an earlier model in it',
    between('2025-01-01', '2025-12-31'),
    'Between 1 January 2025 and 31 December 2025, xAI launched 3 flagship models and opened the weights of Grok-2; OpenAI launched 5 and opened those of none; last launch, on 11 December 2025: OpenAI’s GPT-5.2, by API',
    'Entre le 1er janvier 2025 et le 31 décembre 2025, xAI a lancé 3 modèles phares et publié les poids de Grok-2 ; OpenAI en a lancé 5 et n’a publié ceux d’aucun ; dernier lancement, le 11 décembre 2025 : GPT-5.2 d’OpenAI, par API',
  ],
  [
    'one launch',
    { ...between('2024-05-01', '2024-06-01'), companies: ['openai'] },
    'Between 1 May 2024 and 1 June 2024, OpenAI launched one flagship model (GPT-4o) and opened the weights of none',
    'Entre le 1er mai 2024 et le 1er juin 2024, OpenAI a lancé un modèle phare (GPT-4o) et n’a publié les poids d’aucun',
  ],
  [
    'an opening without a launch',
    { companies: ['xai'], ...between('2025-08-23', '2025-08-23') },
    'On 23 August 2025, xAI launched no flagship model but opened the weights of Grok-2',
    'Le 23 août 2025, xAI n’a lancé aucun modèle phare mais a publié les poids de Grok-2',
  ],
  [
    'all on one day',
    { flagshipOnly: false, ...between('2025-08-05', '2025-08-05') },
    'On 5 August 2025, xAI launched no model; OpenAI launched 2 and opened the weights of gpt-oss-120b and gpt-oss-20b',
    'Le 5 août 2025, xAI n’a lancé aucun modèle ; OpenAI en a lancé 2 et publié les poids de gpt-oss-120b et de gpt-oss-20b',
  ],
  [
    'a part of the weights is no opening',
    { companies: ['openai'], to: day('2019-06-01') },
    'Up to 1 June 2019, OpenAI launched 2 flagship models and opened the weights of GPT-1; last launch, on 14 February 2019: GPT-2, with a part of its weights',
    'Jusqu’au 1er juin 2019, OpenAI a lancé 2 modèles phares et publié les poids de GPT-1 ; dernier lancement, le 14 février 2019 : GPT-2, avec une partie de ses poids',
  ],
  [
    'a last launch known by its month only',
    { companies: ['xai'], ...between('2026-07-01', '2026-08-31') },
    'Between 1 July 2026 and 31 August 2026, xAI launched 2 flagship models and opened the weights of none; last launch, in August 2026: Grok 4.6, by API',
    'Entre le 1er juillet 2026 et le 31 août 2026, xAI a lancé 2 modèles phares et n’a publié les poids d’aucun ; dernier lancement, en août 2026 : Grok 4.6, par API',
  ],
  [
    'nothing inside',
    between('2016-01-01', '2016-12-31'),
    'Between 1 January 2016 and 31 December 2016, no flagship model was launched',
    'Entre le 1er janvier 2016 et le 31 décembre 2016, aucun modèle phare n’a été lancé',
  ],
  [
    'nothing found',
    { q: 'zzzz' },
    'Within the chosen filters, no flagship model was launched',
    'Avec les filtres choisis, aucun modèle phare n’a été lancé',
  ],
  [
    'one idle under a search',
    { q: 'grok-1' },
    'Within the chosen filters, xAI launched 2 flagship models and opened the weights of Grok-1; OpenAI launched none; last launch, on 28 March 2024: xAI’s Grok-1.5, without public access',
    'Avec les filtres choisis, xAI a lancé 2 modèles phares et publié les poids de Grok-1 ; OpenAI n’en a lancé aucun ; dernier lancement, le 28 mars 2024 : Grok-1.5 de xAI, sans accès public',
  ],
];

test.each(cases)('%s', (_name, change, en, fr) => {
  const slice = sliceWith(change);
  expect(plain(releasesHeadline(slice, 'en'))).toBe(en);
  expect(plain(releasesHeadline(slice, 'fr'))).toBe(fr);
});

test('a company without models on record is said to have none', () => {
  const slice = sliceOf(datasetWith({ companies: record.tables.companies }), defaultSelection);
  expect(releasesHeadline(slice, 'en')).toBe('The record holds no models of xAI and OpenAI');
});

test('French signs stand after narrow spaces', () => {
  expect(releasesHeadline(sliceWith(), 'fr')).toContain('Grok-2\u202f; OpenAI');
  expect(releasesHeadline(sliceWith(), 'fr')).toContain('2026\u00a0: GPT-6.2');
});
