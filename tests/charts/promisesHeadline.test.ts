import { describe, expect, test } from 'vitest';
import { promisesHeadline } from '../../src/charts/promises/promisesHeadline';
import type { Statement } from '../../src/data/tables/statements';
import { defaultSelection, withChoice, type Selection } from '../../src/selection/selection';
import { sliceOf } from '../../src/selection/slice';
import { company } from '../fixtures/companies';
import { day } from '../fixtures/record';
import { datasetWith, promise } from '../fixtures/rows';
import { sliceWith } from './support';

/** No-break spaces as plain ones, so that the cases can be read; they have a test of their own. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const between = (from: string, to: string) => ({ from: day(from), to: day(to) });

describe('of the record', () => {
  const cases: readonly (readonly [name: string, change: Partial<Selection>, en: string, fr: string])[] = [
    [
      'the whole record',
      {},
      'Elon Musk kept 3 of 11 settled promises, 3 more late, and broke 5; the 4 other speakers kept 4 of 5 and broke 1',
      'Elon Musk a tenu 3 de ses 11 promesses tranchées, 3 autres en retard, et en a rompu 5 ; les 4 autres auteurs en ont tenu 4 sur 5 et rompu une',
    ],
    [
      'xAI: its founder’s promises aren’t its own',
      { companies: ['xai'] },
      'Elon Musk kept 3 of 10 settled promises, 3 more late, and broke 4; xAI broke one',
      'Elon Musk a tenu 3 de ses 10 promesses tranchées, 3 autres en retard, et en a rompu 4 ; xAI en a rompu une',
    ],
    [
      'OpenAI: the broken one is Musk’s',
      { companies: ['openai'] },
      'Sam Altman kept both settled promises; the 3 other speakers kept 2 of 3 and broke 1',
      'Sam Altman a tenu ses 2 promesses tranchées ; les 3 autres auteurs en ont tenu 2 sur 3 et rompu une',
    ],
    [
      'Meta',
      { companies: ['meta'] },
      'Meta kept both settled promises; Mark Zuckerberg kept one',
      'Meta a tenu ses 2 promesses tranchées ; Mark Zuckerberg en a tenu une',
    ],
    ['nobody', { companies: [] }, 'No company is selected', 'Aucune entreprise n’est sélectionnée'],
    [
      'the article’s day',
      { asOf: day('2025-02-19') },
      'As known on 19 February 2025, Elon Musk had kept 3 of 5 settled promises and broken 2; 1 was still pending',
      'Selon ce qu’on savait le 19 février 2025, Elon Musk avait tenu 3 de ses 5 promesses tranchées et en avait rompu 2 ; une était toujours en suspens',
    ],
    [
      'before any promise',
      { asOf: day('2015-06-01') },
      'As known on 1 June 2015, no promise about xAI or OpenAI was on record',
      'Selon ce qu’on savait le 1er juin 2015, aucune promesse concernant xAI ou OpenAI n’était connue',
    ],
    [
      // Musk's of November 2015 came to light in 2024.
      'only one that can’t be tested',
      { asOf: day('2015-12-31') },
      'As known on 31 December 2015, the only promise, by OpenAI, could not be tested',
      'Selon ce qu’on savait le 31 décembre 2015, la seule promesse, celle d’OpenAI, était invérifiable',
    ],
    [
      'none due yet',
      { asOf: day('2023-03-20') },
      'As known on 20 March 2023, neither promise was settled: 1 was pending and 1 could not be tested',
      'Selon ce qu’on savait le 20 mars 2023, aucune des 2 promesses n’était tranchée : une était en suspens et une était invérifiable',
    ],
    [
      'the first one kept',
      { asOf: day('2023-04-01'), companies: ['xai'] },
      'As known on 1 April 2023, Elon Musk had kept one promise',
      'Selon ce qu’on savait le 1er avril 2023, Elon Musk avait tenu sa seule promesse tranchée',
    ],
    [
      'a year: by the day they were made',
      between('2025-01-01', '2025-12-31'),
      'Of the promises made between 1 January 2025 and 31 December 2025, Elon Musk kept 1 of 5 settled, 2 more late, and broke 2; the 4 other speakers kept 4 of 5 and broke 1',
      'Parmi les promesses faites entre le 1er janvier 2025 et le 31 décembre 2025, Elon Musk en a tenu une sur 5 tranchées, 2 autres en retard, et rompu 2 ; les 4 autres auteurs en ont tenu 4 sur 5 et rompu une',
    ],
    [
      'a brush with nothing inside',
      between('2018-01-01', '2018-12-31'),
      'Between 1 January 2018 and 31 December 2018, no promise about xAI or OpenAI is on record',
      'Entre le 1er janvier 2018 et le 31 décembre 2018, aucune promesse concernant xAI ou OpenAI n’est connue',
    ],
    [
      'one pending',
      { from: day('2026-05-01') },
      'Of the promises made since 1 May 2026, the only one, by Elon Musk, is still pending',
      'Parmi les promesses faites depuis le 1er mai 2026, la seule, celle d’Elon Musk, est toujours en suspens',
    ],
    [
      'a tie of two',
      { companies: ['openai'], ...between('2025-03-01', '2025-03-31') },
      'Of the promises made between 1 March 2025 and 31 March 2025, Sam Altman kept one; OpenAI kept one',
      'Parmi les promesses faites entre le 1er mars 2025 et le 31 mars 2025, Sam Altman en a tenu une ; OpenAI en a tenu une',
    ],
    [
      'nothing found',
      { q: 'zzzz', companies: ['xai'] },
      'Within the chosen filters, no promise about xAI is on record',
      'Avec les filtres choisis, aucune promesse concernant xAI n’est connue',
    ],
  ];

  test.each(cases)('%s', (_name, change, en, fr) => {
    const slice = sliceWith(change);
    expect(plain(promisesHeadline(slice, 'en'))).toBe(en);
    expect(plain(promisesHeadline(slice, 'fr'))).toBe(fr);
  });

  test('French signs keep to their words', () => {
    expect(promisesHeadline(sliceWith(), 'fr')).toContain('5\u202f; ');
    expect(promisesHeadline(sliceWith({ asOf: day('2023-03-20') }), 'fr')).toContain('tranchée\u00a0: ');
  });
});

describe('by hand', () => {
  type Row = readonly [speaker: string, outcome: Statement['outcome']];
  const sliceOfRows = (rows: readonly Row[], change: Partial<Selection> = {}) => {
    const statements = rows.map(([speaker, outcome], index) => promise({ statementId: `p${index}`, speaker, outcome }));
    const dataset = datasetWith({ companies: [company('xai', 'xAI'), company('openai', 'OpenAI')], statements });
    return sliceOf(dataset, withChoice(defaultSelection, change));
  };

  const cases: readonly (readonly [name: string, rows: readonly Row[], en: string, fr: string])[] = [
    [
      'a company without promises on record',
      [],
      'The record holds no promises about xAI or OpenAI',
      'Les données ne contiennent aucune promesse concernant xAI ou OpenAI',
    ],
    [
      'one, late',
      [['Ann', 'kept-late']],
      'Ann kept one promise late',
      'Ann a tenu sa seule promesse tranchée, mais en retard',
    ],
    [
      'all late',
      [
        ['Ann', 'kept-late'],
        ['Ann (interview)', 'kept-late'],
      ],
      'Ann kept both settled promises, but late',
      'Ann a tenu ses 2 promesses tranchées, mais en retard',
    ],
    [
      'all broken',
      [
        ['Ann', 'broken'],
        ['Ann', 'broken'],
        ['Ann', 'broken'],
      ],
      'Ann broke all 3 settled promises',
      'Ann a rompu ses 3 promesses tranchées',
    ],
    [
      'kept and late',
      [
        ['Ann', 'kept'],
        ['Ann', 'kept-late'],
      ],
      'Ann kept 1 of 2 settled promises and 1 more late',
      'Ann a tenu une de ses 2 promesses tranchées et une autre en retard',
    ],
    [
      'late and broken',
      [
        ['Ann', 'kept-late'],
        ['Ann', 'kept-late'],
        ['Ann', 'broken'],
      ],
      'Ann kept 2 of 3 settled promises late and broke 1',
      'Ann a tenu 2 de ses 3 promesses tranchées, mais en retard, et en a rompu une',
    ],
    [
      'a tie of three singles nobody out',
      [
        ['Ann', 'kept'],
        ['Bob', 'broken'],
        ['Eve', 'kept-late'],
      ],
      '3 speakers kept 1 of 3 settled promises, 1 more late, and broke 1',
      '3 auteurs ont tenu une de leurs 3 promesses tranchées, une autre en retard, et en ont rompu une',
    ],
    [
      'others who all broke theirs, and one not settled',
      [
        ['Ann', 'kept'],
        ['Ann', 'kept'],
        ['Bob', 'broken'],
        ['Eve', 'broken'],
        ['Una', 'pending'],
      ],
      'Ann kept both settled promises; the 2 other speakers broke both',
      'Ann a tenu ses 2 promesses tranchées ; les 2 autres auteurs en ont rompu 2 sur 2',
    ],
    [
      'all pending',
      [
        ['Ann', 'pending'],
        ['Bob', 'pending'],
        ['Bob', null],
      ],
      'All 3 promises are still pending',
      'Les 3 promesses sont toujours en suspens',
    ],
    [
      'none testable',
      [
        ['Ann', 'not-testable'],
        ['Bob', 'not-testable'],
      ],
      'Neither promise can be tested',
      'Aucune des 2 promesses n’est vérifiable',
    ],
    [
      'none settled',
      [
        ['Ann', 'not-testable'],
        ['Bob', 'not-testable'],
        ['Bob', 'pending'],
      ],
      'None of the 3 promises is settled: 1 is pending and 2 cannot be tested',
      'Aucune des 3 promesses n’est tranchée : une est en suspens et 2 sont invérifiables',
    ],
  ];

  test.each(cases)('%s', (_name, rows, en, fr) => {
    expect(plain(promisesHeadline(sliceOfRows(rows), 'en'))).toBe(en);
    expect(plain(promisesHeadline(sliceOfRows(rows), 'fr'))).toBe(fr);
  });

  test('in a period', () => {
    const slice = sliceOfRows(
      [
        ['Ann', 'kept'],
        ['Ann', 'kept'],
      ],
      { from: day('2024-01-01') },
    );
    expect(promisesHeadline(slice, 'en')).toBe(
      'Of the promises made since 1 January 2024, Ann kept both that are settled',
    );
    expect(promisesHeadline(slice, 'fr')).toBe(
      'Parmi les promesses faites depuis le 1er janvier 2024, Ann en a tenu 2 sur 2 tranchées',
    );
  });
});
