import { describe, expect, test } from 'vitest';
import { claimsHeadline } from '../../src/charts/claims/claimsHeadline';
import type { Claim } from '../../src/data/tables/claims';
import type { Selection } from '../../src/selection/selection';
import { sliceOf } from '../../src/selection/slice';
import { claimsHeadlineText, type ClaimsSaid } from '../../src/text/messages/claimsHeadlines';
import { articleDay, day, record } from '../fixtures/record';
import { sliceWith } from './support';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const cases: readonly (readonly [name: string, change: Partial<Selection>, en: string, fr: string])[] = [
  [
    'today',
    {},
    'Of the article’s 38 claims, 27 held on 19 February 2025; 19 still do today',
    'Sur les 38 affirmations de l’article, 27 tenaient le 19 février 2025 ; 19 tiennent encore aujourd’hui',
  ],
  [
    'whatever companies and days are chosen: claims are the article’s',
    { companies: [], from: day('2024-01-01'), to: day('2024-12-31') },
    'Of the article’s 38 claims, 27 held on 19 February 2025; 19 still do today',
    'Sur les 38 affirmations de l’article, 27 tenaient le 19 février 2025 ; 19 tiennent encore aujourd’hui',
  ],
  [
    'on the article’s day',
    { asOf: articleDay },
    'Of the article’s 38 claims, 27 held on 19 February 2025, 6 more in part',
    'Sur les 38 affirmations de l’article, 27 tenaient le 19 février 2025, 6 ne tenaient qu’en partie',
  ],
  [
    'between both verdicts',
    { asOf: day('2025-09-01') },
    'Of the article’s 38 claims, 27 held on 19 February 2025; the record’s next verdicts are of 23 November 2026',
    'Sur les 38 affirmations de l’article, 27 tenaient le 19 février 2025 ; les verdicts suivants des données datent du 23 novembre 2026',
  ],
  [
    'before the article',
    { asOf: day('2024-03-31') },
    'On 31 March 2024 the article had not appeared: it is of 19 February 2025',
    'Le 31 mars 2024, l’article n’avait pas paru : il date du 19 février 2025',
  ],
  [
    'before the article, with a search',
    { asOf: day('2025-02-18'), q: 'zzzz' },
    'On 18 February 2025 the article had not appeared: it is of 19 February 2025',
    'Le 18 février 2025, l’article n’avait pas paru : il date du 19 février 2025',
  ],
  [
    'nothing found',
    { q: 'zzzz' },
    'No claim of the article matches the search',
    'Aucune affirmation de l’article ne répond à la recherche',
  ],
  [
    'a search',
    { q: 'weights' },
    'Of the 9 claims that match the search, 6 held on 19 February 2025; 4 still do today',
    'Sur les 9 affirmations qui répondent à la recherche, 6 tenaient le 19 février 2025 ; 4 tiennent encore aujourd’hui',
  ],
  [
    'one claim that still holds',
    { q: 'torrent' },
    'The one claim that matches the search was supported on 19 February 2025 and still is today',
    'La seule affirmation qui répond à la recherche était confirmée le 19 février 2025 et l’est encore aujourd’hui',
  ],
  [
    'one claim that changed its verdict',
    { q: 'takeover' },
    'The one claim that matches the search was partly supported on 19 February 2025 and is outdated today',
    'La seule affirmation qui répond à la recherche était confirmée en partie le 19 février 2025 ; elle est dépassée aujourd’hui',
  ],
  [
    'one claim on the article’s day',
    { q: 'takeover', asOf: articleDay },
    'The one claim that matches the search was partly supported on 19 February 2025',
    'La seule affirmation qui répond à la recherche était confirmée en partie le 19 février 2025',
  ],
  [
    'one claim between',
    { q: 'takeover', asOf: day('2026-01-01') },
    'The one claim that matches the search was partly supported on 19 February 2025; the record’s next verdict is of 23 November 2026',
    'La seule affirmation qui répond à la recherche était confirmée en partie le 19 février 2025 ; le verdict suivant des données date du 23 novembre 2026',
  ],
  [
    'two claims that both held and hold',
    { q: 'board' },
    'Both of the claims that match the search held on 19 February 2025; both still do today',
    'Les deux affirmations qui répondent à la recherche tenaient le 19 février 2025 ; toutes deux tiennent encore aujourd’hui',
  ],
  [
    'two claims, of which one held',
    { q: 'altman' },
    'Of the 2 claims that match the search, 1 held on 19 February 2025; it still does today',
    'Sur les deux affirmations qui répondent à la recherche, 1 tenait le 19 février 2025 ; elle tient encore aujourd’hui',
  ],
  [
    'figures of others',
    { q: 'billion' },
    'Of the 4 claims that match the search, 2 held on 19 February 2025; both still do today',
    'Sur les 4 affirmations qui répondent à la recherche, 2 tenaient le 19 février 2025 ; toutes deux tiennent encore aujourd’hui',
  ],
];

test.each(cases)('%s', (_name, change, en, fr) => {
  const slice = sliceWith(change);
  expect(plain(claimsHeadline(slice, 'en'))).toBe(en);
  expect(plain(claimsHeadline(slice, 'fr'))).toBe(fr);
});

describe('counts', () => {
  const said: ClaimsSaid = {
    selected: 5,
    all: 38,
    held: 0,
    still: 0,
    inPart: 0,
    since: 0,
    only: null,
    article: 'D',
    on: { kind: 'today' },
  };
  const on = { kind: 'article' } as const;

  test.each<[Partial<ClaimsSaid>, string, string]>([
    [
      {},
      'None of the 5 claims that match the search held on D, and none does today',
      'Aucune des 5 affirmations qui répondent à la recherche ne tenait le D, et aucune ne tient aujourd’hui',
    ],
    [
      { selected: 2 },
      'Neither of the claims that match the search held on D, and neither does today',
      'Aucune des deux affirmations qui répondent à la recherche ne tenait le D, et aucune ne tient aujourd’hui',
    ],
    [
      { since: 1 },
      'None of the 5 claims that match the search held on D; 1 does today',
      'Aucune des 5 affirmations qui répondent à la recherche ne tenait le D ; 1 tient aujourd’hui',
    ],
    [
      { held: 5, still: 5 },
      'All of the 5 claims that match the search held on D; all of them still do today',
      'Les 5 affirmations qui répondent à la recherche tenaient toutes le D ; toutes tiennent encore aujourd’hui',
    ],
    [
      { held: 3, still: 0 },
      'Of the 5 claims that match the search, 3 held on D; none of them does today',
      'Sur les 5 affirmations qui répondent à la recherche, 3 tenaient le D ; aucune ne tient plus aujourd’hui',
    ],
    [
      { held: 3, still: 1, since: 1 },
      'Of the 5 claims that match the search, 3 held on D; 1 still does today, and 1 other now does',
      'Sur les 5 affirmations qui répondent à la recherche, 3 tenaient le D ; 1 tient encore aujourd’hui, et 1 autre tient désormais',
    ],
    [
      { held: 3, still: 2, since: 2 },
      'Of the 5 claims that match the search, 3 held on D; 2 still do today, and 2 others now do',
      'Sur les 5 affirmations qui répondent à la recherche, 3 tenaient le D ; 2 tiennent encore aujourd’hui, et 2 autres tiennent désormais',
    ],
    [
      { held: 1, still: 1 },
      'Of the 5 claims that match the search, 1 held on D; it still does today',
      'Sur les 5 affirmations qui répondent à la recherche, 1 tenait le D ; elle tient encore aujourd’hui',
    ],
    [
      { on, inPart: 1 },
      'None of the 5 claims that match the search held on D, 1 did in part',
      'Aucune des 5 affirmations qui répondent à la recherche ne tenait le D, 1 ne tenait qu’en partie',
    ],
    [
      { on, held: 5, selected: 38 },
      'Of the article’s 38 claims, 5 held on D',
      'Sur les 38 affirmations de l’article, 5 tenaient le D',
    ],
    [
      { selected: 1, all: 1, only: { then: 'disputed', now: 'unsupported' } },
      'The article’s only claim was disputed on D and is unsupported today',
      'L’unique affirmation de l’article était contestée le D ; elle est sans appui aujourd’hui',
    ],
  ])('%j', (change, en, fr) => {
    expect(plain(claimsHeadlineText.en({ ...said, ...change }))).toBe(en);
    expect(plain(claimsHeadlineText.fr({ ...said, ...change }))).toBe(fr);
  });

  test('a claim that came to hold is counted apart', () => {
    const flipped = record.tables.claims.map((claim): Claim =>
      claim.order === 36 ? { ...claim, todayVerdict: 'supported' } : claim,
    );
    const slice = sliceOf({ ...record, tables: { ...record.tables, claims: flipped } }, sliceWith().selection);
    expect(plain(claimsHeadline(slice, 'en'))).toBe(
      'Of the article’s 38 claims, 27 held on 19 February 2025; 19 still do today, and 1 other now does',
    );
  });
});

test('French signs keep to their words', () => {
  expect(claimsHeadline(sliceWith(), 'fr')).toContain('2025\u202f; ');
  expect(claimsHeadline(sliceWith({ asOf: day('2024-03-31') }), 'fr')).toContain('paru\u00a0: ');
});
