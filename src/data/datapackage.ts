import type { Bilingual, Table } from './schema';
import { tableSchemaOf, worded, type References } from './tableSchema';
import { tableNames, tables } from './tables';
import { changes } from './tables/changes';
import { tableWords } from './words';
import { changesWords } from './words/changes';
import type { TableWords } from './words/shared';

/** A file of the package: its path in it, size in bytes and SHA-256 in hex. */
export interface PackagedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * One file as a resource (https://datapackage.org/standard/data-resource/), its name lower-case. `references` as for `tableSchemaOf`;
 * `lineTerminator` is how the file's lines end.
 */
export function resourceOf(
  table: Table,
  words: TableWords,
  file: PackagedFile,
  lineTerminator: '\n' | '\r\n',
  references: References | null = null,
) {
  return {
    name: table.name.toLowerCase(),
    type: 'table',
    path: file.name,
    ...worded(table.title, words.description),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    dialect: { header: true, delimiter: ',', lineTerminator, quoteChar: '"', doubleQuote: true },
    schema: tableSchemaOf(table, words, references),
  };
}

/** What the record is about, for those who search. */
export const keywords: readonly string[] = [
  'artificial intelligence',
  'open weights',
  'open source',
  'funding',
  'valuation',
  'xAI',
  'OpenAI',
];

/**
 * What every package of the record says of itself: profile, title, version, licence, makers. `edition` is the day on
 * which the record closes.
 */
export function packageHead(name: string, title: Bilingual, description: Bilingual, edition: string, version: string) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    ...worded(title, description),
    version,
    created: `${edition}T00:00:00Z`,
    keywords,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0 International',
      },
    ],
    contributors: [{ title: 'Follow the Weights', roles: ['creator', 'publisher'] }],
  };
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
    ...packageHead('follow-the-weights', title, description, edition, version),
    resources: [
      ...tableNames.map((name) => [tables[name], tableWords[name]] as const),
      [changes, changesWords] as const,
    ].flatMap(([table, words]) => {
      const file = files.find((candidate) => candidate.name === `${table.name}.csv`);
      return file === undefined ? [] : [resourceOf(table, words, file, '\n')];
    }),
  };
}
