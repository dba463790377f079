import { describe, expect, test } from 'vitest';
import { recordColumns, type RecordColumn } from '../../src/charts/tables/recordColumns';
import { recordRows, type RecordRow } from '../../src/charts/tables/recordRows';
import { tablesView } from '../../src/charts/tables/tablesView';
import { tableOfWord, wordOfTable } from '../../src/charts/tables/tableWord';
import { timelessTables } from '../../src/charts/tables/timeless';
import { tableNames, tables, type TableName, type TableRow, type Tables } from '../../src/data/tables';
import { recordExists } from '../../src/model/relations';
import { refKey } from '../../src/model/record';
import { decode } from '../../src/selection/url';
import { locales, type Locale } from '../../src/text/format';
import { day, record } from '../fixtures/record';
import { cheque, datasetWith, promise, release, round } from '../fixtures/rows';
import { sliceWith } from './support';

const rowsOf = (table: TableName, locale: Locale = 'en') => recordRows(record, table, record.tables[table], locale);
const rowOf = (table: TableName, key: string, locale: Locale = 'en'): RecordRow => {
  const found = rowsOf(table, locale).find((row) => row.key === key);
  if (found === undefined) throw new Error(`${key} isn't in ${table}`);
  return found;
};
const text = (row: RecordRow | undefined, field: string) => row?.cells[field]?.text.replace(/[\u00a0\u202f]/g, ' ');
const columnOf = (table: TableName, field: string, locale: Locale = 'en'): RecordColumn => {
  const found = recordColumns(table, locale).find((column) => column.field === field);
  if (found === undefined) throw new Error(`${table} has no ${field}`);
  return found;
};
const usual = (table: TableName, locale: Locale) =>
  recordColumns(table, locale)
    .filter((column) => column.usual)
    .map(({ title }) => title);

describe('words of addresses', () => {
  test.each([
    ['funding-rounds', 'fundingRounds'],
    ['round-investors', 'roundInvestors'],
    ['sources', 'sources'],
    ['fundingRounds', null],
    ['funding_rounds', null],
    ['constructor', null],
    ['', null],
    [null, null],
  ] as const)('%s leads to %s', (word, name) => {
    expect(tableOfWord(word)).toBe(name);
  });

  test('every table has a word that an address takes, and that leads back', () => {
    for (const name of tableNames) {
      const word = wordOfTable(name);
      expect(tableOfWord(word)).toBe(name);
      expect(decode(`data=${word}`).display.dataset).toBe(word);
    }
  });
});

describe('columns', () => {
  test.each(tableNames.flatMap((table) => locales.map((locale) => [table, locale] as const)))(
    '%s in %s: all of the schema, one names the row and stands first',
    (table, locale) => {
      const columns = recordColumns(table, locale);
      expect([...columns.map(({ field }) => field)].sort()).toEqual(Object.keys(tables[table].columns).sort());
      expect(columns.map(({ name }) => name)).toEqual(columns.map((_, index) => index === 0));
      expect(columns[0]?.usual).toBe(true);
      const titles = columns.map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
      expect(columns.every(({ absent, description }) => absent !== '' && description !== '')).toBe(true);
    },
  );

  test('usual ones leave out ids, precision, maintainers’ notes and the other language', () => {
    expect(usual('events', 'en')).toEqual([
      'Title',
      'Companies',
      'Happened on',
      'Kind',
      'Amount',
      'Round',
      'Note',
      'Sources',
    ]);
    expect(usual('claims', 'fr')).toEqual([
      'Affirmation',
      'Ordre',
      'Thème',
      'Verdict alors',
      'Verdict aujourd’hui',
      'Raison',
      'Sources',
    ]);
    expect(columnOf('events', 'titleFr')).toMatchObject({ usual: false, name: false, lang: 'fr', inCard: false });
    expect(columnOf('events', 'titleFr', 'fr')).toMatchObject({ usual: true, name: true, lang: null, inCard: true });
    // The card leaves it out: it must not be cut here.
    expect(columnOf('claims', 'check', 'fr')).toMatchObject({ usual: false, lang: 'en', inCard: false });
  });

  test('an empty cell means what its column says', () => {
    expect(columnOf('fundingRounds', 'amountUsd').absent).toBe('undisclosed');
    expect(columnOf('events', 'amountUsd', 'fr').absent).toBe('aucun montant donné');
    expect(columnOf('statements', 'knownOn').absent).toBe('at the time');
    expect(columnOf('sources', 'publishedOn', 'fr').absent).toBe('date non connue');
    expect(columnOf('statements', 'outcome').absent).toBe('unknown or none');
  });
});

describe('cells', () => {
  test('money, dates, lists, values and names in the reader’s words', () => {
    const seriesC = rowOf('fundingRounds', 'xai-series-c');
    expect(text(seriesC, 'amountUsd')).toBe('$6bn');
    expect(seriesC.cells.amountUsd?.value).toBe(6_000_000_000);
    expect(text(seriesC, 'announcedOn')).toBe('23 Dec 2024');
    expect(text(seriesC, 'companyId')).toBe('xAI');
    expect(text(seriesC, 'status')).toBe('closed');
    expect(text(seriesC, 'counted')).toBe('yes');
    const french = rowOf('fundingRounds', 'xai-series-c', 'fr');
    expect(text(french, 'amountUsd')).toBe('6 Md$');
    expect(text(french, 'announcedOn')).toBe('23 déc. 2024');
    expect(text(french, 'status')).toBe('clos');
    expect(text(french, 'counted')).toBe('oui');
    expect(text(rowOf('models', 'grok-1', 'fr'), 'parametersTotal')).toBe('314 000 000 000');
    expect(text(rowOf('companies', 'openai'), 'founders')).toMatch(/^Sam Altman, .* and /);
  });

  test('dates only as precisely as they are known', () => {
    expect(text(rowOf('fundingRounds', 'openai-2021-microsoft'), 'announcedOn')).toBe('2021');
    expect(text(rowOf('statements', 'musk-2015-11-one-billion', 'fr'), 'saidOn')).toBe('nov. 2015');
    const dataset = datasetWith({
      statements: [promise({ saidOn: day('2024-03-05'), dueOn: day('2025-01-01'), duePrecision: 'year' })],
    });
    const [row] = recordRows(dataset, 'statements', dataset.tables.statements, 'en');
    expect([text(row, 'saidOn'), text(row, 'dueOn')]).toEqual(['5 Mar 2024', '2025']);
  });

  test('ids read as what they name, and as themselves where they name nothing', () => {
    expect(text(rowOf('openness', 'grok-1/weights'), 'modelId')).toBe('Grok-1');
    expect(text(rowOf('valuations', 'openai-2019-khosla-1bn'), 'roundId')).toMatch(/^First round .*\(OpenAI\)$/);
    const dataset = datasetWith({
      fundingRounds: [round({ roundId: 'r', leadInvestors: ['i', 'gone'] })],
      roundInvestors: [cheque({ roundId: 'r', investorId: 'i', investorName: 'Big Fund' })],
    });
    const [row] = recordRows(dataset, 'fundingRounds', dataset.tables.fundingRounds, 'en');
    expect(text(row, 'leadInvestors')).toBe('Big Fund and gone');
    expect(text(row, 'companyId')).toBe('xai');
  });

  test('unknown is null and empty, never zero', () => {
    const undisclosed = rowOf('fundingRounds', 'openai-2019-lp-first-round');
    expect(undisclosed.cells.amountUsd).toMatchObject({ text: '', value: null });
    expect(rowOf('fundingRounds', 'openai-2015-pledge').cells.leadInvestors).toMatchObject({ text: '', value: null });
    const empty = tableNames.flatMap((table) => rowsOf(table).flatMap(({ cells }) => Object.values(cells)));
    expect(empty.every(({ text: words, value }) => (words === '') === (value === null))).toBe(true);
  });

  test('sources are their publishers, two at most and the others counted', () => {
    const source = (sourceId: string, publisher: string, url: string): TableRow<'sources'> => ({
      sourceId,
      title: `Title of ${sourceId}`,
      publisher,
      publishedOn: null,
      url,
      language: 'en',
      kind: 'news',
    });
    const dataset = datasetWith({
      fundingRounds: [
        round({ roundId: 'a', sourceIds: ['s1', 's2', 's3', 's4'] }),
        round({ roundId: 'b', sourceIds: ['s2', 'gone'] }),
        round({ roundId: 'c', sourceIds: ['gone'] }),
      ],
      sources: [
        source('s1', 'SEC', 'https://example.org/1'),
        source('s2', 'Old Paper', 'http://example.org/2'),
        source('s3', 'CNBC', 'https://example.org/3'),
        source('s4', 'WSJ', 'https://example.org/4'),
      ],
    });
    const [a, b, c] = recordRows(dataset, 'fundingRounds', dataset.tables.fundingRounds, 'en').map(
      ({ cells }) => cells.sourceIds,
    );
    expect(a).toMatchObject({
      text: 'SEC, Old Paper, and 2 more',
      value: 's1;s2;s3;s4',
      links: [{ text: 'SEC', url: 'https://example.org/1', title: 'Title of s1' }],
      rest: 'Old Paper, and 2 more',
    });
    expect(b).toMatchObject({ text: 'Old Paper', links: [], rest: 'Old Paper' });
    expect(c).toMatchObject({ text: '', value: null });
  });

  test.each([
    ['https://www.example.org/a/', 'example.org/a', true],
    ['HTTPS://example.org/a', 'example.org/a', true],
    ['http://example.org/a', 'example.org/a', false],
    ['javascript:alert(1)//https://', 'javascript:alert(1)//https:/', false],
  ])('%s is a link only where it is safe', (url, shown, linked) => {
    const dataset = datasetWith({ releaseEvents: [release({ url })] });
    const [row] = recordRows(dataset, 'releaseEvents', dataset.tables.releaseEvents, 'en');
    expect(row?.cells.url).toMatchObject({ text: shown, value: url });
    expect(row?.cells.url?.links.map((link) => link.url)).toEqual(linked ? [url] : []);
  });

  test('a quotation keeps its language', () => {
    const dataset = datasetWith({ statements: [promise({ quote: 'Bientôt.', language: 'fr' })] });
    const [row] = recordRows(dataset, 'statements', dataset.tables.statements, 'en');
    expect(row?.cells.quote).toMatchObject({ text: 'Bientôt.', lang: 'fr' });
    expect(text(row, 'language')).toBe('French');
  });

  test('hostile text stays as it is', () => {
    const name = '<img src=x onerror="alert(1)"> =HYPERLINK("x") \u202eevil';
    const dataset = datasetWith({ fundingRounds: [round({ name })] });
    expect(recordRows(dataset, 'fundingRounds', dataset.tables.fundingRounds, 'en')[0]?.cells.name?.text).toBe(name);
  });
});

describe('rows', () => {
  test.each(tableNames)('%s: every row of the table once, each leading to a record that exists', (table) => {
    const rows = rowsOf(table);
    expect(rows.map(({ row }) => row)).toEqual(record.tables[table]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(rows.filter(({ ref }) => !recordExists(record, ref)).map(({ ref }) => refKey(ref))).toEqual([]);
  });

  test.each([
    ['roundInvestors', 'openai-2015-pledge/amazon', 'investor:amazon'],
    ['openness', 'grok-1/weights', 'openness:grok-1'],
    ['releaseEvents', 'gpt-1-code', 'release:gpt-1-code'],
    ['models', 'grok-1', 'model:grok-1'],
  ] as const)('a row of %s, %s, is of %s', (table, key, ref) => {
    expect(refKey(rowOf(table, key).ref)).toBe(ref);
  });
});

test('tables that no date narrows are those whose rows a brush and an early day leave whole', () => {
  const early = sliceWith({ asOf: day('1990-01-01'), from: day('1980-01-01'), to: day('1980-12-31') });
  const kept = (selected: Tables) => tableNames.filter((name) => selected[name].length > 0);
  expect(kept(early.selected)).toEqual(timelessTables);
});

test('the view asks its question and needs no table: without one it can say so', () => {
  expect(tablesView.needs).toEqual([]);
  expect(tablesView.question('en')).toBe('What does the record hold?');
  expect(tablesView.question('fr')).toBe('Que contiennent les données\u202f?');
});
