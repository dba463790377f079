import { describe, expect, test } from 'vitest';
import { matrixHeadline } from '../../src/charts/matrix/matrixHeadline';
import { dimensions, type Dimension, type Level } from '../../src/model/openLevels';
import { defaultSelection, withChoice, type Selection } from '../../src/selection/selection';
import { sliceOf } from '../../src/selection/slice';
import { day, record } from '../fixtures/record';
import { datasetWith, level, model, release, weights } from '../fixtures/rows';
import { sliceWith } from './support';

type Case = readonly [name: string, change: Partial<Selection>, en: string, fr: string];

/** No-break spaces as plain ones, so that the cases can be read; they have a test of their own. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const between = (from: string, to: string) => ({ from: day(from), to: day(to) });
const everyone = { companies: ['xai', 'openai', 'meta'], flagshipOnly: false } as const;

const cases: readonly Case[] = [
  [
    'open weights',
    {},
    '3 of the 11 graded flagship models have open weights, 2 of them under an open licence; none meets the Open Source AI Definition',
    '3 des 11 modèles phares notés ont des poids ouverts, dont 2 sous licence libre ; aucun ne respecte la définition de l’IA open source',
  ],
  [
    'an open licence',
    { definition: 'open-licence' },
    '2 of the 11 graded flagship models have open weights under an open licence, 1 more under other terms; none meets the Open Source AI Definition',
    '2 des 11 modèles phares notés ont des poids ouverts sous licence libre, 1 autre sous d’autres conditions ; aucun ne respecte la définition de l’IA open source',
  ],
  [
    'open source AI',
    { definition: 'osaid' },
    'None of the 11 graded flagship models meets the Open Source AI Definition; 3 have open weights, 2 of them under an open licence',
    'Aucun des 11 modèles phares notés ne respecte la définition de l’IA open source ; 3 ont des poids ouverts, dont 2 sous licence libre',
  ],
  [
    'everyone’s models',
    everyone,
    '5 of the 16 graded models have open weights, 4 of them under an open licence, 3 have partly open ones; none meets the Open Source AI Definition',
    '5 des 16 modèles notés ont des poids ouverts, dont 4 sous licence libre, 3 en ont de partiellement ouverts ; aucun ne respecte la définition de l’IA open source',
  ],
  [
    'one company',
    { companies: ['xai'] },
    '2 of xAI’s 6 graded flagship models have open weights, 1 of them under an open licence; none meets the Open Source AI Definition',
    '2 des 6 modèles phares notés de xAI ont des poids ouverts, dont 1 sous licence libre ; aucun ne respecte la définition de l’IA open source',
  ],
  [
    'one company, all open ones under an open licence',
    { companies: ['openai'], flagshipOnly: false },
    '3 of OpenAI’s 7 graded models have open weights, all of them under an open licence; none meets the Open Source AI Definition',
    '3 des 7 modèles notés d’OpenAI ont des poids ouverts, tous sous licence libre ; aucun ne respecte la définition de l’IA open source',
  ],
  [
    'weights on request are partly open',
    { companies: ['meta'] },
    'None of Meta Platforms’ 3 graded flagship models has fully open weights, 3 have partly open ones; none meets the Open Source AI Definition',
    'Aucun des 3 modèles phares notés de Meta Platforms n’a de poids entièrement ouverts, 3 en ont de partiellement ouverts ; aucun ne respecte la définition de l’IA open source',
  ],
  ['nobody', { companies: [] }, 'No company is selected', 'Aucune entreprise n’est sélectionnée'],
  [
    'the article’s day',
    { asOf: day('2025-02-19') },
    'As known on 19 February 2025, 2 of the 8 graded flagship models had open weights, both under an open licence; none met the Open Source AI Definition',
    'Selon ce qu’on savait le 19 février 2025, 2 des 8 modèles phares notés avaient des poids ouverts, tous deux sous licence libre ; aucun ne respectait la définition de l’IA open source',
  ],
  [
    'the day before Grok-1 opened, and before there was a definition',
    { companies: ['xai'], asOf: day('2024-03-16') },
    'As known on 16 March 2024, xAI’s only graded flagship model was Grok-1: its weights were closed, and it would have failed the Open Source AI Definition',
    'Selon ce qu’on savait le 16 mars 2024, le seul modèle phare noté de xAI était Grok-1 : ses poids étaient fermés, et il n’aurait pas respecté la définition de l’IA open source',
  ],
  [
    'the day it opened',
    { companies: ['xai'], asOf: day('2024-03-17') },
    'As known on 17 March 2024, xAI’s only graded flagship model was Grok-1: its weights were open under an open licence, but it would have failed the Open Source AI Definition',
    'Selon ce qu’on savait le 17 mars 2024, le seul modèle phare noté de xAI était Grok-1 : ses poids étaient ouverts sous licence libre, mais il n’aurait pas respecté la définition de l’IA open source',
  ],
  [
    'weights released in part',
    { asOf: day('2019-06-01') },
    'As known on 1 June 2019, the only graded flagship model was GPT-2: its weights were partly open, and it would have failed the Open Source AI Definition',
    'Selon ce qu’on savait le 1er juin 2019, le seul modèle phare noté était GPT-2 : ses poids étaient partiellement ouverts, et il n’aurait pas respecté la définition de l’IA open source',
  ],
  [
    'several before there was a definition',
    { asOf: day('2024-03-31') },
    'As known on 31 March 2024, 2 of the 5 graded flagship models had open weights, both under an open licence; none would have met the Open Source AI Definition',
    'Selon ce qu’on savait le 31 mars 2024, 2 des 5 modèles phares notés avaient des poids ouverts, tous deux sous licence libre ; aucun n’aurait respecté la définition de l’IA open source',
  ],
  [
    'before anything',
    { asOf: day('2015-06-01') },
    'As known on 1 June 2015, no graded flagship model had been launched',
    'Selon ce qu’on savait le 1er juin 2015, aucun modèle phare noté n’avait été lancé',
  ],
  [
    'one company before anything',
    { companies: ['xai'], asOf: day('2019-06-01') },
    'As known on 1 June 2019, no graded flagship model of xAI had been launched',
    'Selon ce qu’on savait le 1er juin 2019, aucun modèle phare noté de xAI n’avait été lancé',
  ],
  [
    'a period',
    between('2024-01-01', '2024-12-31'),
    'Of the 3 graded flagship models launched between 1 January 2024 and 31 December 2024, 1 has open weights, not under an open licence; none meets the Open Source AI Definition',
    'Sur les 3 modèles phares notés lancés entre le 1er janvier 2024 et le 31 décembre 2024, 1 a des poids ouverts, mais pas sous licence libre ; aucun ne respecte la définition de l’IA open source',
  ],
  [
    'a period of one company, by the definition',
    { ...between('2024-01-01', '2024-12-31'), companies: ['xai'], definition: 'osaid' },
    'Of xAI’s 2 graded flagship models launched between 1 January 2024 and 31 December 2024, neither meets the Open Source AI Definition; 1 has open weights, not under an open licence',
    'Sur les 2 modèles phares notés de xAI lancés entre le 1er janvier 2024 et le 31 décembre 2024, aucun ne respecte la définition de l’IA open source ; 1 a des poids ouverts, mais pas sous licence libre',
  ],
  [
    'a period, by the licence',
    { ...between('2024-01-01', '2024-12-31'), definition: 'open-licence' },
    'Of the 3 graded flagship models launched between 1 January 2024 and 31 December 2024, none has open weights under an open licence, 1 under other terms; none meets the Open Source AI Definition',
    'Sur les 3 modèles phares notés lancés entre le 1er janvier 2024 et le 31 décembre 2024, aucun n’a de poids ouverts sous licence libre, 1 sous d’autres conditions ; aucun ne respecte la définition de l’IA open source',
  ],
  [
    'a period with one model',
    between('2025-02-01', '2025-03-01'),
    'Between 1 February 2025 and 1 March 2025, the only graded flagship model launched was Grok 3: its weights are closed, and it fails the Open Source AI Definition',
    'Entre le 1er février 2025 et le 1er mars 2025, le seul modèle phare noté lancé est Grok 3 : ses poids sont fermés, et il ne respecte pas la définition de l’IA open source',
  ],
  [
    'a period with one open model under other terms',
    between('2024-08-01', '2024-08-31'),
    'Between 1 August 2024 and 31 August 2024, the only graded flagship model launched was Grok-2: its weights are open, though not under an open licence, and it fails the Open Source AI Definition',
    'Entre le 1er août 2024 et le 31 août 2024, le seul modèle phare noté lancé est Grok-2 : ses poids sont ouverts, mais pas sous licence libre, et il ne respecte pas la définition de l’IA open source',
  ],
  [
    'a period with none',
    { ...between('2016-01-01', '2016-12-31') },
    'Between 1 January 2016 and 31 December 2016, no graded flagship model was launched',
    'Entre le 1er janvier 2016 et le 31 décembre 2016, aucun modèle phare noté n’a été lancé',
  ],
  [
    'nothing found',
    { q: 'zzzz' },
    'Within the chosen filters, no graded flagship model was launched',
    'Avec les filtres choisis, aucun modèle phare noté n’a été lancé',
  ],
];

test.each(cases)('%s', (_name, change, en, fr) => {
  const slice = sliceWith(change);
  expect(plain(matrixHeadline(slice, 'en'))).toBe(en);
  expect(plain(matrixHeadline(slice, 'fr'))).toBe(fr);
});

/** Hand-made models of two companies: each open in full, but for the levels given. */
function slicesOf(graded: readonly Partial<Record<Dimension, Level>>[], change: Partial<Selection> = {}) {
  const ids = graded.map((_, index) => `m${index}`);
  const dataset = datasetWith({
    companies: record.tables.companies,
    models: ids.map((modelId, index) => model({ modelId, name: `Model ${index + 1}`, companyId: 'openai' })),
    releaseEvents: ids.flatMap((modelId) => [
      release({ modelId, eventId: modelId }),
      weights({ modelId, eventId: `${modelId}-w` }),
    ]),
    openness: ids.flatMap((modelId, index) =>
      dimensions.map((dimension) => level(modelId, dimension, graded[index]?.[dimension] ?? 'open')),
    ),
  });
  return sliceOf(dataset, withChoice(defaultSelection, change));
}

describe('what the record doesn’t have yet', () => {
  const unknown = { 'data-documentation': 'unknown' } as const;
  const hidden = { weights: 'unknown' } as const;
  const closed = { weights: 'closed' } as const;
  test.each<[string, readonly Partial<Record<Dimension, Level>>[], Partial<Selection>, string, string]>([
    [
      'all meet the definition',
      [{}, {}],
      {},
      'Both of OpenAI’s 2 graded flagship models have open weights, both under an open licence; both meet the Open Source AI Definition',
      'Les 2 modèles phares notés d’OpenAI ont des poids ouverts, tous deux sous licence libre ; les deux respectent la définition de l’IA open source',
    ],
    [
      'one meets it, one is not known',
      [{}, unknown, closed],
      { definition: 'osaid' },
      '1 of OpenAI’s 3 graded flagship models meets the Open Source AI Definition, and for 1 it isn’t known; 2 have open weights, both under an open licence',
      '1 des 3 modèles phares notés d’OpenAI respecte la définition de l’IA open source, et pour 1 on ne le sait pas ; 2 ont des poids ouverts, tous deux sous licence libre',
    ],
    [
      'weights of which nothing is known',
      [closed, hidden, closed],
      {},
      'None of OpenAI’s 3 graded flagship models has open weights, for 1 it isn’t known; none meets the Open Source AI Definition, and for 1 it isn’t known',
      'Aucun des 3 modèles phares notés d’OpenAI n’a de poids ouverts, pour 1 on ne le sait pas ; aucun ne respecte la définition de l’IA open source, et pour 1 on ne le sait pas',
    ],
    [
      'the only one meets it',
      [{}],
      {},
      'OpenAI’s only graded flagship model is Model 1: its weights are open under an open licence, and it meets the Open Source AI Definition',
      'Le seul modèle phare noté d’OpenAI est Model 1 : ses poids sont ouverts sous licence libre, et il respecte la définition de l’IA open source',
    ],
    [
      'nothing known of the only one’s data',
      [unknown],
      {},
      'OpenAI’s only graded flagship model is Model 1: its weights are open under an open licence, and it isn’t known whether it meets the Open Source AI Definition',
      'Le seul modèle phare noté d’OpenAI est Model 1 : ses poids sont ouverts sous licence libre, et on ne sait pas s’il respecte la définition de l’IA open source',
    ],
    [
      'nothing known of the only one’s weights',
      [hidden],
      {},
      'OpenAI’s only graded flagship model is Model 1: it isn’t known whether its weights are open, and it isn’t known whether it meets the Open Source AI Definition',
      'Le seul modèle phare noté d’OpenAI est Model 1 : on ne sait pas si ses poids sont ouverts, et on ne sait pas s’il respecte la définition de l’IA open source',
    ],
    [
      'none under an open licence',
      [{ licence: 'partial' }, { licence: 'closed' }, closed],
      {},
      '2 of OpenAI’s 3 graded flagship models have open weights, none of them under an open licence; none meets the Open Source AI Definition',
      '2 des 3 modèles phares notés d’OpenAI ont des poids ouverts, aucun sous licence libre ; aucun ne respecte la définition de l’IA open source',
    ],
    [
      'nobody of whom the record grades a model',
      [{}],
      { companies: ['xai', 'meta'] },
      'The record grades no models of xAI and Meta Platforms',
      'Les données ne notent aucun modèle de xAI et de Meta Platforms',
    ],
  ])('%s', (_name, graded, change, en, fr) => {
    const slice = slicesOf(graded, change);
    expect(plain(matrixHeadline(slice, 'en'))).toBe(en);
    expect(plain(matrixHeadline(slice, 'fr'))).toBe(fr);
  });
});

test('French signs keep to their words', () => {
  expect(matrixHeadline(sliceWith(), 'fr')).toContain('libre\u202f; ');
  expect(matrixHeadline(sliceWith(between('2025-02-01', '2025-03-01')), 'fr')).toContain('Grok 3\u00a0: ');
});
