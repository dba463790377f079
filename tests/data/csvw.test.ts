import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { csvwGroup, csvwTable } from '../../src/data/csvw';
import { describedTables } from '../../src/downloads/dictionary';

const group = csvwGroup(describedTables, {
  title: { en: 'T', fr: 'T' },
  description: { en: 'D', fr: 'D' },
  version: '2026.11.23',
  edition: '2026-11-23',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
});
const folder = 'public/data/';

/** The properties that the standard defines for each kind of object (W3C Metadata Vocabulary, section 5). */
const inherited = ['null', 'lang', 'separator', 'required', 'datatype', 'default', 'ordered', 'textDirection'];
const properties = {
  group: ['@context', '@type', 'tables', 'dialect', 'tableSchema', 'notes', ...inherited],
  table: ['@context', '@type', 'url', 'dialect', 'tableSchema', 'notes', 'suppressOutput', ...inherited],
  schema: ['columns', 'foreignKeys', 'primaryKey', 'rowTitles', ...inherited],
  column: ['name', 'titles', 'virtual', 'suppressOutput', ...inherited],
  datatype: ['base', 'format', 'minimum', 'maximum', 'length', 'minLength', 'maxLength'],
  dialect: [
    ...['commentPrefix', 'delimiter', 'doubleQuote', 'encoding', 'header', 'headerRowCount', 'lineTerminators'],
    ...['quoteChar', 'skipBlankRows', 'skipColumns', 'skipInitialSpace', 'skipRows', 'trim'],
  ],
};

/** Keys that are neither the standard's nor a common property with a known prefix. */
function strange(value: object, known: readonly string[]): readonly string[] {
  return Object.keys(value).filter((key) => !known.includes(key) && !/^(dc|schema):[a-zA-Z]+$/.test(key));
}

/** Builtin datatypes in use. */
const bases = ['string', 'integer', 'boolean', 'date', 'anyURI', 'language'];

describe('tabular metadata', () => {
  test('uses the standard’s properties only', () => {
    expect(strange(group, properties.group)).toEqual([]);
    expect(strange(group.dialect, properties.dialect)).toEqual([]);
    for (const table of [...group.tables, ...describedTables.map(csvwTable)]) {
      expect(strange(table, properties.table)).toEqual([]);
      expect(strange(table.tableSchema, properties.schema)).toEqual([]);
      for (const column of table.tableSchema.columns) {
        expect(strange(column, properties.column)).toEqual([]);
        expect(strange(column.datatype, properties.datatype)).toEqual([]);
        expect(bases).toContain(column.datatype.base);
      }
    }
    expect(group['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
  });

  test('names the columns of each file in their order, the header among the titles', () => {
    for (const { url, tableSchema } of group.tables) {
      const header = readFileSync(folder + url, 'utf8')
        .split('\n')[0]
        ?.trim()
        .split(',');
      expect(tableSchema.columns.map(({ name }) => name)).toEqual(header);
      expect(tableSchema.columns.map(({ titles }) => titles.und)).toEqual(header);
      for (const { name, titles } of tableSchema.columns) {
        expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
        expect(Object.keys(titles)).toEqual(['und', 'en', 'fr']);
        expect(titles.en).not.toBe('');
        expect(titles.fr).not.toBe('');
      }
    }
  });

  test('keys name columns that can’t be empty', () => {
    for (const { tableSchema } of group.tables) {
      for (const key of tableSchema.primaryKey ?? []) {
        expect(tableSchema.columns.find(({ name }) => name === key)?.required).toBe(true);
      }
    }
    expect(group.tables.find(({ url }) => url === 'openness.csv')?.tableSchema.primaryKey).toEqual([
      'model_id',
      'dimension',
    ]);
    expect(group.tables.find(({ url }) => url === 'CHANGELOG.csv')?.tableSchema.primaryKey).toBeUndefined();
  });

  test('foreign keys lead from a column of single ids to a column of a table of the group', () => {
    let keys = 0;
    for (const { tableSchema } of group.tables) {
      for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
        const own = tableSchema.columns.find(({ name }) => name === columnReference);
        expect(own).toBeDefined();
        expect(own).not.toHaveProperty('separator');
        const other = group.tables.find(({ url }) => url === reference.resource);
        expect(other?.tableSchema.columns.map(({ name }) => name)).toContain(reference.columnReference);
        keys += 1;
      }
    }
    expect(keys).toBeGreaterThan(5);
  });

  test('a table alone has no foreign keys: what they point to must stand in the same file', () => {
    for (const described of describedTables) {
      expect(csvwTable(described).tableSchema).not.toHaveProperty('foreignKeys');
    }
  });

  test('formats match every cell on record', () => {
    const formats = group.tables.flatMap(({ url, tableSchema }) =>
      tableSchema.columns.flatMap(({ name, datatype }) =>
        datatype.base === 'string' && 'format' in datatype ? [[`${url} ${name}`, datatype.format ?? ''] as const] : [],
      ),
    );
    const instrument = new RegExp(formats.find(([at]) => at === 'funding_rounds.csv instrument')?.[1] ?? '$^');
    expect('equity+debt').toMatch(instrument);
    expect('equityydebt').not.toMatch(instrument);
    expect('equity').toMatch(instrument);
    expect('equity ').not.toMatch(instrument);
    for (const [, format] of formats) expect(format).toMatch(/^\^.*\$$/);
  });

  test('text in a language says which', () => {
    const columns = group.tables.find(({ url }) => url === 'events.csv')?.tableSchema.columns ?? [];
    expect(columns.find(({ name }) => name === 'note_fr')?.lang).toBe('fr');
    expect(columns.find(({ name }) => name === 'title_en')?.lang).toBe('en');
    expect(columns.find(({ name }) => name === 'kind')).not.toHaveProperty('lang');
  });
});
