import { describe, expect, test } from 'vitest';
import { tablesHeadline } from '../../src/charts/tables/tablesHeadline';
import { tableNames, type TableName } from '../../src/data/tables';
import { datasetOf } from '../../src/model/dataset';
import {
  defaultSelection,
  instruments,
  roundStatuses,
  valuationBases,
  valuationStatuses,
  type Selection,
} from '../../src/selection/selection';
import { sliceOf, type Slice } from '../../src/selection/slice';
import { company, sliceWith as smallSlice } from '../fixtures/companies';
import { day, edition, record } from '../fixtures/record';
import { datasetWith } from '../fixtures/rows';
import { sliceWith } from './support';

type Case = readonly [name: string, change: Partial<Selection>, en: string, fr: string];

/** No-break spaces as plain ones, so that the cases can be read; they have a test of their own. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const between = (from: string, to: string) => ({ from: day(from), to: day(to) });
const everyone = ['xai', 'openai', 'meta'];

/** Every sentence on the real record begins alike. */
const en = 'The record holds 1,479 rows, 564 of them sources, in 11 tables; ';
const fr = 'Les données comptent 1 479 lignes, dont 564 sources, en 11 tables ; ';

const cases: readonly Case[] = [
  ['the defaults', {}, 'the selection holds 1,176 of them', 'la sélection en retient 1 176'],
  ['one company', { companies: ['xai'] }, 'the selection holds 848 of them', 'la sélection en retient 848'],
  ['a company as context', { companies: ['meta'] }, 'the selection holds 670 of them', 'la sélection en retient 670'],
  [
    'everything',
    { companies: everyone, roundStatuses, instruments, valuationBases, valuationStatuses, flagshipOnly: false },
    'the selection holds all of them',
    'la sélection les retient toutes',
  ],
  [
    'no company: sources and claims are nobody’s',
    { companies: [] },
    'the selection, without a company, holds 602 of them',
    'la sélection, sans entreprise, en retient 602',
  ],
  [
    'nothing at all',
    { companies: [], q: 'zzzz' },
    'the selection, without a company, holds none of them',
    'la sélection, sans entreprise, n’en retient aucune',
  ],
  ['a search', { q: 'nvidia' }, 'the selection holds 75 of them', 'la sélection en retient 75'],
  [
    'the article’s day',
    { asOf: day('2025-02-19') },
    'the selection, as of 19 February 2025, holds 903 of them, 604 from tables that no date narrows',
    'la sélection, au 19 février 2025, en retient 903, dont 604 de tables qu’aucune date ne restreint',
  ],
  [
    'a day before anything happened',
    { asOf: day('2015-06-01') },
    'the selection, as of 1 June 2015, holds 604 of them, all from tables that no date narrows',
    'la sélection, au 1er juin 2015, en retient 604, toutes de tables qu’aucune date ne restreint',
  ],
  [
    'a brush',
    between('2024-01-01', '2024-12-31'),
    'the selection, between 1 January 2024 and 31 December 2024, holds 734 of them, 604 from tables that no date narrows',
    'la sélection, entre le 1er janvier 2024 et le 31 décembre 2024, en retient 734, dont 604 de tables qu’aucune date ne restreint',
  ],
  [
    'a brush of one day',
    between('2025-02-10', '2025-02-10'),
    'the selection, on 10 February 2025, holds 608 of them, 604 from tables that no date narrows',
    'la sélection, le 10 février 2025, en retient 608, dont 604 de tables qu’aucune date ne restreint',
  ],
  [
    'a brush with nothing inside',
    between('2010-01-01', '2010-12-31'),
    'the selection, between 1 January 2010 and 31 December 2010, holds 604 of them, all from tables that no date narrows',
    'la sélection, entre le 1er janvier 2010 et le 31 décembre 2010, en retient 604, toutes de tables qu’aucune date ne restreint',
  ],
  [
    'a brush open at its end',
    { from: day('2026-01-01') },
    'the selection, since 1 January 2026, holds 761 of them, 604 from tables that no date narrows',
    'la sélection, depuis le 1er janvier 2026, en retient 761, dont 604 de tables qu’aucune date ne restreint',
  ],
  [
    'a brush and an as-of day',
    { from: day('2024-01-01'), asOf: day('2025-02-19') },
    'the selection, since 1 January 2024, as of 19 February 2025, holds 765 of them, 604 from tables that no date narrows',
    'la sélection, depuis le 1er janvier 2024, au 19 février 2025, en retient 765, dont 604 de tables qu’aucune date ne restreint',
  ],
  [
    'a brush that ends on the as-of day says it once',
    { to: day('2025-02-19'), asOf: day('2025-02-19') },
    'the selection, up to 19 February 2025, holds 903 of them, 604 from tables that no date narrows',
    'la sélection, jusqu’au 19 février 2025, en retient 903, dont 604 de tables qu’aucune date ne restreint',
  ],
  [
    'no company in a period',
    { companies: [], to: day('2019-12-31') },
    'the selection, without a company, up to 31 December 2019, holds 602 of them, all from tables that no date narrows',
    'la sélection, sans entreprise, jusqu’au 31 décembre 2019, en retient 602, toutes de tables qu’aucune date ne restreint',
  ],
];

test.each(cases)('%s', (_name, change, inEnglish, inFrench) => {
  const slice = sliceWith(change);
  expect(plain(tablesHeadline(slice, 'en'))).toBe(en + inEnglish);
  expect(plain(tablesHeadline(slice, 'fr'))).toBe(fr + inFrench);
});

describe('records of other sizes', () => {
  const without = (missing: readonly TableName[]): Slice => {
    const rows = { ...record.tables, ...Object.fromEntries(missing.map((name) => [name, []])) };
    return sliceOf(datasetOf(rows, edition, '1', new Set(missing)), defaultSelection);
  };
  test.each([
    [
      'no rows',
      sliceOf(datasetWith({}), defaultSelection),
      'The record holds no rows',
      'Les données ne comptent aucune ligne',
    ],
    ['no table at all', without(tableNames), 'The record holds no rows', 'Les données ne comptent aucune ligne'],
    [
      'tables that could not be loaded aren’t counted',
      without(['sources', 'openness']),
      'The record holds 755 rows in 9 tables; the selection holds 502 of them',
      'Les données comptent 755 lignes en 9 tables ; la sélection en retient 502',
    ],
    [
      'sources alone',
      without(tableNames.filter((name) => name !== 'sources')),
      'The record holds 564 rows, all of them sources, in 1 table; the selection, without a company, holds all of them',
      'Les données comptent 564 lignes, toutes des sources, en 1 table ; la sélection, sans entreprise, les retient toutes',
    ],
    [
      'one row',
      sliceOf(datasetWith({ companies: [company('xai', 'xAI')] }), defaultSelection),
      'The record holds 1 row in 11 tables; the selection holds all of them',
      'Les données comptent 1 ligne en 11 tables ; la sélection les retient toutes',
    ],
    [
      'one source',
      smallSlice({}, { sources: smallSlice().dataset.tables.sources.slice(0, 1) }),
      'The record holds 31 rows, 1 of them a source, in 11 tables; the selection holds 29 of them',
      'Les données comptent 31 lignes, dont 1 source, en 11 tables ; la sélection en retient 29',
    ],
  ] satisfies [string, Slice, string, string][])('%s', (_name, slice, inEnglish, inFrench) => {
    expect(plain(tablesHeadline(slice, 'en'))).toBe(inEnglish);
    expect(plain(tablesHeadline(slice, 'fr'))).toBe(inFrench);
  });
});

test('figures keep to their units, French signs to their words', () => {
  expect(tablesHeadline(sliceWith(), 'en')).toContain('1,479\u00a0rows');
  expect(tablesHeadline(sliceWith(), 'fr')).toContain('11\u00a0tables\u202f; ');
});
