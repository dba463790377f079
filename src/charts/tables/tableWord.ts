import { tableNames, tables, type TableName } from '../../data/tables';

/** The word that names a table in an address: its file's name with hyphens, `funding-rounds`. */
export function wordOfTable(name: TableName): string {
  return tables[name].name.replaceAll('_', '-');
}

/** The table that an address's word names; `null` where there's no word, or no such table. */
export function tableOfWord(word: string | null): TableName | null {
  return tableNames.find((name) => wordOfTable(name) === word) ?? null;
}
