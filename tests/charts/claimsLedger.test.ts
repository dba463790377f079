import { describe, expect, test } from 'vitest';
import { claims as view } from '../../src/charts/claims/claims';
import { ledger, type LedgerEntry } from '../../src/charts/claims/ledger';
import type { IsoDate } from '../../src/data/schema';
import { locales, type Locale } from '../../src/text/format';
import { articleDay, day, edition, record } from '../fixtures/record';
import { sliceWith } from './support';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const all = (asOf: IsoDate = edition, locale: Locale = 'en') => ledger(record, record.tables.claims, asOf, locale);

function entry(id: string, asOf?: IsoDate, locale?: Locale): LedgerEntry {
  const found = all(asOf, locale).find(({ ref }) => ref.id.startsWith(id));
  if (found === undefined) throw new Error(id);
  return found;
}

/** An entry's figures as rows of text, a quotation after its speaker. */
const rows = ({ figures }: LedgerEntry) =>
  figures.map(({ label, then, now }) => [label.text, label.quote?.text ?? '', then.text, now.text].map(plain));

describe('an entry', () => {
  test('comes in the article’s order, with its place, theme and verdicts', () => {
    const entries = all();
    expect(entries).toHaveLength(38);
    expect(entries.map(({ place }) => Number.parseInt(place, 10))).toEqual(entries.map((_, index) => index + 1));
    expect(entry('claim-24')).toMatchObject({
      place: '24. Releases',
      text: 'That was four months after its launch in November 2023.',
      then: { verdict: 'supported', text: 'supported' },
      now: { verdict: 'supported', text: 'supported' },
    });
    expect(entry('claim-01', edition, 'fr')).toMatchObject({
      place: '1. Sorties',
      then: { text: 'confirmé' },
      now: { text: 'dépassé' },
    });
  });

  test('shows figures of both days, computed', () => {
    expect(rows(entry('claim-24'))).toEqual([
      ['Grok-1: launch to open weights', '', '135 days', '135 days'],
      ['Grok-1: launch', '', '3 Nov 2023', '3 Nov 2023'],
      ['Grok-1: weights', '', '17 Mar 2024', '17 Mar 2024'],
    ]);
    expect(rows(entry('claim-27')).slice(0, 3)).toEqual([
      ['Grok-2: launch to open weights', '', '190 days, still closed', '375 days'],
      ['Grok-1.5: launch to open weights', '', '328 days, still closed', '970 days, still closed'],
      ['Grok 3: launch to open weights', '', '2 days, still closed', '644 days, still closed'],
    ]);
    expect(rows(entry('claim-35', edition, 'fr'))).toEqual([
      ['Series C (xAI) : valorisations rapportées', '', '40–51 Md$', '40–51 Md$'],
      ['Dernière valorisation de xAI', '', '40–51 Md$', '250 Md$'],
    ]);
    expect(rows(entry('claim-11'))[0]).toEqual(['xAI’s flagship models with open weights', '', '1 of 4', '2 of 11']);
    expect(rows(entry('claim-36'))[1]).toEqual(['Rounds and talks of OpenAI at $44bn', '', '0', '0']);
    expect(rows(entry('claim-06', edition, 'fr'))[1]).toEqual([
      'Critiques d’OpenAI par Elon Musk connues',
      '',
      '6',
      '8',
    ]);
  });

  test('quotes in the language of the quotation', () => {
    const { label } = entry('claim-04', edition, 'fr').figures[0] ?? {};
    expect(label?.text).toBe('Elon Musk\u00a0:');
    expect(label?.quote).toMatchObject({ lang: 'en', text: expect.stringContaining('safety-focused') as unknown });
  });

  test('gives values to machines, and none where nothing is known', () => {
    expect(entry('claim-08').figures.map(({ now }) => now.value)).toEqual(['2025-02-14', 4]);
    expect(entry('claim-35').figures[0]?.then.value).toBe('40000000000-51000000000');
    expect(entry('claim-22').figures.map(({ then }) => then.value)).toEqual(['0/4', '1/4', 'Apache-2.0', null]);
    expect(entry('claim-33').figures[2]?.then).toEqual({ text: 'none yet', value: null });
  });

  test.each([
    ['claim-01', 'agree with it', 'speak against it', 'concordent', 'disent le contraire'],
    ['claim-35', 'disagree with each other', 'speak against it', 'se contredisent', 'disent le contraire'],
    ['claim-27', 'agree with it', 'agree in part', 'concordent', 'concordent en partie'],
    ['claim-03', 'do not decide', 'do not decide', 'ne tranchent pas', 'ne tranchent pas'],
  ])('%s says what the figures say', (id, then, now, alors, maintenant) => {
    expect(entry(id).finding).toEqual({ then, now });
    expect(entry(id, edition, 'fr').finding).toEqual({ then: alors, now: maintenant });
  });
});

test.each(locales)('every label and value is told, %s', (locale) => {
  for (const { figures, text, note } of all(edition, locale)) {
    for (const { label, then, now } of figures) {
      for (const said of [label.text, then.text, now.text, text, note]) {
        expect(said).not.toBe('');
        expect(said).not.toMatch(/undefined|NaN|null|-\d{4}-|\b(?:xai|openai|musk|grok-\d-\d)-\w/);
      }
    }
  }
});

describe('the as-of day', () => {
  test('before the article there is no claim to list or to download', () => {
    expect(all(day('2025-02-18'))).toEqual([]);
    expect(view.rows?.(sliceWith({ asOf: day('2025-02-18') }))).toEqual([]);
  });

  test('on the article’s day both figures are one, and there is no second verdict', () => {
    for (const { now, figures } of all(articleDay)) {
      expect(now).toBeNull();
      for (const figure of figures) expect(figure.now).toEqual(figure.then);
    }
  });

  test('between, figures are of the day, and no verdict is lent to it', () => {
    const asOf = day('2025-08-23');
    expect(entry('claim-27', asOf).now).toBeNull();
    expect(rows(entry('claim-27', asOf))[0]?.at(-1)).toBe('375 days');
    expect(entry('claim-11', asOf).finding.now).toBe('speak against it');
  });
});

test('the rows are those selected, of the claims alone', () => {
  expect(view.rows?.(sliceWith())).toHaveLength(38);
  expect(view.rows?.(sliceWith({ companies: [], q: 'board' })).map(({ order }) => order)).toEqual([8, 9]);
  expect(view.source).toBe('claims');
  expect(view.needs).toEqual(expect.arrayContaining(['claims', 'statements', 'openness']));
});
