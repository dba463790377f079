import { describe, expect, test } from 'vitest';
import { changedRecord, changeGroups } from '../../build/changeGroups';
import { changesPage } from '../../build/changesPage';
import { locales } from '../../src/text/format';
import { day } from '../fixtures/record';
import { change, edition, hostile, withHistory } from './support';

const { dataset } = edition;
const groupsOf = (...history: Parameters<typeof withHistory>[0]) => changeGroups(dataset, history, 'en');
const pageOf = (...history: Parameters<typeof withHistory>[0]) => changesPage(withHistory(history), 'en');

describe('groups of changes', () => {
  test('are one a day and record, newest day first', () => {
    const found = groupsOf(
      change({}),
      change({ column: 'note_en' }),
      change({ changedOn: day('2026-11-26') }),
      change({ table: 'models', rowId: 'grok-2', column: 'name' }),
    );
    expect(found.map((group) => [group.day, group.rowId, group.changes.length])).toEqual([
      ['2026-11-26', 'grok-1/licence', 1],
      ['2026-11-24', 'grok-1/licence', 2],
      ['2026-11-24', 'grok-2', 1],
    ]);
  });

  test.each([
    ['fundingRounds', 'xai-series-c', { kind: 'round', id: 'xai-series-c' }],
    ['roundInvestors', 'xai-series-c/nvidia', { kind: 'investor', id: 'nvidia' }],
    ['openness', 'grok-1/licence', { kind: 'openness', id: 'grok-1' }],
    ['roundInvestors', 'no-second-part', null],
  ] as const)('%s %s is a record', (table, rowId, expected) => {
    expect(changedRecord(table, rowId)).toEqual(expected);
  });

  test('name no record that is no longer there', () => {
    const [group] = groupsOf(change({ table: 'models', rowId: 'gone', column: null }));
    expect([group?.ref, group?.name]).toEqual([null, 'gone']);
  });

  test('have anchors of their own, even where keys look alike', () => {
    const anchors = groupsOf(
      change({ table: 'models', rowId: 'a/b' }),
      change({ table: 'models', rowId: 'a-b' }),
      change({ table: 'models', rowId: hostile }),
    ).map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(3);
    for (const anchor of anchors) expect(anchor).toMatch(/^[a-z0-9-]+$/);
  });
});

describe('the page of changes', () => {
  test.each(locales)('says that nothing changed, where nothing did (%s)', (locale) => {
    const page = changesPage(withHistory([]), locale);
    expect(page).toContain(
      locale === 'en'
        ? 'Nothing has changed since the first edition of 23 November 2026.'
        : 'Rien n’a changé depuis la première édition, du 23 novembre 2026.',
    );
    expect(page).not.toContain('class="contents"');
    expect(page).toContain(`href="data/CHANGELOG.csv"`);
  });

  test('tells a change in words, with its record, reason and sources', () => {
    const page = pageOf(change({}));
    expect(page).toContain('<a href="index.html?sel=openness.grok-1">');
    expect(page).toMatch(/<dd>partial<\/dd>[^]*<dd>open<\/dd>[^]*The licence is approved\./);
    expect(page).toContain('href="https://opensource.org/');
    expect(page).toContain('id="2026-11-24-openness-grok-1-licence--level"');
    expect(changesPage(withHistory([change({})]), 'fr')).toMatch(/<dd>partiel<\/dd>[^]*La licence est approuvée\./);
  });

  test.each([
    ['amount_usd', '6000000000', '$6,000,000,000'],
    ['announced_on', '2024-12-23', '23 December 2024'],
    ['counted', 'false', 'no'],
    ['instrument', 'credit-line', 'credit line'],
    ['lead_investors', 'a16z;nvidia', 'a16z, nvidia'],
    ['amount_usd', 'about six', 'about six'],
    ['no_such_column', 'as it is', 'as it is'],
  ])('writes %s %s as %s', (column, now, said) => {
    const page = pageOf(change({ table: 'funding_rounds', rowId: 'xai-series-c', column, old: null, new: now }));
    expect(page).toContain(`<dd>${said}</dd>`);
    expect(page).toContain('<em>empty</em>');
  });

  test('shows the cells of an added row, and of a removed one', () => {
    const row = JSON.stringify({ model_id: 'gone', name: 'Gone <1>', parameters_total: '' });
    const part = { table: 'models', rowId: 'gone', column: null } as const;
    const added = pageOf(change({ ...part, old: null, new: row }));
    expect(added).toMatch(/Row added[^]*Gone &lt;1&gt;/);
    expect(pageOf(change({ ...part, old: row, new: null }))).toContain('Row removed');
    expect(pageOf(change({ ...part, old: null, new: 'no JSON' }))).toContain('<dd>no JSON</dd>');
  });

  test('long texts stay whole', () => {
    const long = 'word '.repeat(2000).trim();
    expect(pageOf(change({ column: 'note_en', old: long, new: `${long}.` }))).toContain(`<dd>${long}</dd>`);
  });

  test('no text from the history becomes markup', () => {
    const page = pageOf(
      change({
        table: 'models',
        rowId: hostile,
        column: hostile,
        old: hostile,
        new: hostile,
        reasonEn: hostile,
        sourceIds: [hostile],
      }),
      change({ table: 'models', rowId: 'x', column: null, old: null, new: JSON.stringify({ [hostile]: hostile }) }),
      change({ table: 'sources', rowId: 'y', column: 'url', old: 'javascript:alert(1)', new: hostile }),
    );
    expect(page).not.toMatch(/<img|<script|<!--|href="javascript/);
    expect(page).toContain('&lt;img src=x');
    expect(page.match(/<title>/g)).toHaveLength(1);
  });
});
