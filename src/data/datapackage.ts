import { columnsOf } from './rules/report';
import type { Bilingual, Column } from './schema';
import { tableNames, tables, type TableName } from './tables';
import { tableWords } from './words';

/** A file of the package: its name, size in bytes and SHA-256 in hex. */
export interface PackagedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

const unnamed: Bilingual = { en: '', fr: '' };

/** English stands where the standard expects text; French follows the translation recipe of Data Package. */
function worded(title: Bilingual, description: Bilingual) {
  return {
    title: title.en,
    description: description.en,
    translations: { fr: { title: title.fr, description: description.fr } },
  };
}

const types: Readonly<Record<Column<unknown>['kind'], Readonly<Record<string, unknown>>>> = {
  id: { type: 'string' },
  idList: { type: 'list', delimiter: ';', itemType: 'string' },
  text: { type: 'string' },
  textList: { type: 'list', delimiter: ';', itemType: 'string' },
  usd: { type: 'integer', unit: 'USD' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  isoDate: { type: 'date', format: 'default' },
  url: { type: 'string', format: 'uri' },
  language: { type: 'string' },
  oneOf: { type: 'string' },
};

function constraintsOf(column: Column<unknown>, isKey: boolean) {
  const isList = column.kind === 'idList' || column.kind === 'textList';
  return {
    ...(column.nullable || isList ? {} : { required: true }),
    ...(isKey ? { unique: true } : {}),
    ...(column.kind === 'usd' || column.kind === 'integer' ? { minimum: 0 } : {}),
    ...(column.kind === 'id' ? { pattern: '[a-z0-9][a-z0-9-]*' } : {}),
    ...(column.values === null ? {} : { enum: column.values }),
  };
}

function schemaOf(name: TableName) {
  const columns = columnsOf(name);
  const words = tableWords[name].columns;
  const key = tables[name].primaryKey.map((field) => columns[field]?.csv ?? field);
  const fields = Object.entries(columns).map(([field, column]) => ({
    name: column.csv,
    ...types[column.kind],
    ...worded(words[field]?.title ?? unnamed, words[field]?.description ?? unnamed),
    constraints: constraintsOf(column, key.length === 1 && key[0] === column.csv),
    // Table Schema has no foreign keys of list items; said here for people and programs that read it.
    ...(column.kind === 'idList' && column.references !== null
      ? { itemReference: { resource: column.references.table, field: column.references.column } }
      : {}),
  }));
  const foreignKeys = Object.values(columns).flatMap((column) =>
    column.kind === 'id' && column.references !== null
      ? [
          {
            fields: [column.csv],
            reference: { resource: column.references.table, fields: [column.references.column] },
          },
        ]
      : [],
  );
  return { fields, missingValues: [''], primaryKey: key, ...(foreignKeys.length === 0 ? {} : { foreignKeys }) };
}

/**
 * The record as a Data Package v2 (https://datapackage.org/profiles/2.0/datapackage.json) with a Table Schema for each
 * file, made from the schema that also parses them. `edition` is the day on which the record closes. Files that aren't
 * in `files` are left out.
 */
export function dataPackage(files: readonly PackagedFile[], edition: string, version: string) {
  const title = { en: 'Follow the Weights', fr: 'Suivez les poids' };
  const description = {
    en: 'What xAI and OpenAI raised, and what they opened: funding rounds, valuations, investors, models, releases, openness, statements, events and claims, every row with its sources.',
    fr: 'Ce que xAI et OpenAI ont levé, et ce qu’elles ont ouvert\u00a0: levées de fonds, valorisations, investisseurs, modèles, sorties, ouverture, déclarations, événements et affirmations, chaque ligne avec ses sources.',
  };
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'follow-the-weights',
    ...worded(title, description),
    version,
    created: `${edition}T00:00:00Z`,
    keywords: ['artificial intelligence', 'open weights', 'open source', 'funding', 'valuation', 'xAI', 'OpenAI'],
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0 International',
      },
    ],
    contributors: [{ title: 'Follow the Weights', roles: ['creator', 'publisher'] }],
    resources: tableNames.flatMap((name) => {
      const table = tables[name];
      const file = files.find((candidate) => candidate.name === `${table.name}.csv`);
      if (file === undefined) return [];
      return [
        {
          name: table.name,
          type: 'table',
          path: file.name,
          ...worded(table.title, tableWords[name].description),
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          bytes: file.bytes,
          hash: `sha256:${file.sha256}`,
          dialect: { header: true, delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true },
          schema: schemaOf(name),
        },
      ];
    }),
  };
}
