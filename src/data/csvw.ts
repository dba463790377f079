import type { Bilingual, Column, Table } from './schema';
import type { TableWords } from './words/shared';

/** A table with its words, as all that describes tables takes them. */
type Described = readonly [Table, TableWords];

const context = ['http://www.w3.org/ns/csvw', { '@language': 'en' }] as const;

/** As the files in `data/` are kept: LF, no byte-order mark. */
const dialect = {
  encoding: 'utf-8',
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
  headerRowCount: 1,
  lineTerminators: ['\n', '\r\n'],
} as const;

const nobody: Bilingual = { en: '', fr: '' };

/** Text of a common property in both languages: the standard knows language maps for `titles` only. */
function said(text: Bilingual) {
  return [
    { '@value': text.en, '@language': 'en' },
    { '@value': text.fr, '@language': 'fr' },
  ];
}

/** A value as a regular expression that matches just it. */
function literal(value: string): string {
  return value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function datatypeOf({ kind, values }: Column<unknown>) {
  switch (kind) {
    case 'id':
    case 'idList':
      return { base: 'string', format: '^[a-z0-9][a-z0-9-]*$' };
    case 'usd':
    case 'integer':
      return { base: 'integer', minimum: 0 };
    case 'boolean':
      return { base: 'boolean', format: 'true|false' };
    case 'isoDate':
      return { base: 'date', format: 'yyyy-MM-dd' };
    case 'url':
      return { base: 'anyURI' };
    case 'language':
      return { base: 'language' };
    case 'oneOf':
      // The standard has no list of values: for text, `format` is a regular expression.
      return { base: 'string', format: `^(${(values ?? []).map(literal).join('|')})$` };
    case 'text':
    case 'textList':
      return { base: 'string' };
  }
}

function columnOf(field: string, column: Column<unknown>, words: TableWords) {
  const isList = column.kind === 'idList' || column.kind === 'textList';
  const { title, description } = words.columns[field] ?? { title: nobody, description: nobody };
  const language = /_(en|fr)$/.exec(column.csv)?.[1];
  return {
    name: column.csv,
    // The header itself first, in no language: a reader of the file compares it with these titles.
    titles: { und: column.csv, en: title.en, fr: title.fr },
    'dc:description': said(description),
    ...(column.kind === 'usd' ? { 'schema:unitText': 'USD' } : {}),
    datatype: datatypeOf(column),
    ...(isList ? { separator: ';' } : {}),
    ...(language === undefined ? {} : { lang: language }),
    null: '',
    required: !column.nullable && !isList,
  };
}

/**
 * Foreign keys as the standard writes them, for columns that hold one id. Ids in lists are left out: a key there would
 * be the list as a whole. So are tables that aren't described beside this one.
 */
function foreignKeysOf(table: Table, beside: readonly Described[]) {
  return Object.values(table.columns).flatMap(({ csv, kind, references }) =>
    kind === 'id' && references !== null && beside.some(([other]) => other.name === references.table)
      ? [
          {
            columnReference: csv,
            reference: { resource: `${references.table}.csv`, columnReference: references.column },
          },
        ]
      : [],
  );
}

function tableOf([table, words]: Described, beside: readonly Described[]) {
  const { columns, primaryKey } = table;
  const keys = foreignKeysOf(table, beside);
  // A key with an empty part names no row.
  const named = primaryKey.every((field) => columns[field]?.nullable === false);
  return {
    url: `${table.name}.csv`,
    'dc:title': said(table.title),
    'dc:description': said(words.description),
    tableSchema: {
      columns: Object.entries(columns).map(([field, column]) => columnOf(field, column, words)),
      ...(named ? { primaryKey: primaryKey.map((field) => columns[field]?.csv ?? field) } : {}),
      ...(keys.length === 0 ? {} : { foreignKeys: keys }),
    },
  };
}

/**
 * One table's metadata for `<table>.csv-metadata.json`, where readers of the standard look for it (W3C Metadata
 * Vocabulary for Tabular Data, 2015). Without foreign keys: by the standard, a table they point to must be described in
 * the same file, and that is `csvwGroup`.
 */
export function csvwTable(described: Described) {
  return { '@context': context, '@type': 'Table', dialect, ...tableOf(described, []) };
}

/** What a group says of itself, beside its tables. */
interface CsvwAbout {
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly version: string;
  /** The day on which the record closes. */
  readonly edition: string;
  readonly licence: string;
}

/** All tables as one group, with their foreign keys. */
export function csvwGroup(described: readonly Described[], about: CsvwAbout) {
  return {
    '@context': context,
    '@type': 'TableGroup',
    'dc:title': said(about.title),
    'dc:description': said(about.description),
    'dc:issued': { '@value': about.edition, '@type': 'xsd:date' },
    'dc:license': { '@id': about.licence },
    'schema:version': about.version,
    dialect,
    tables: described.map((one) => tableOf(one, described)),
  };
}
