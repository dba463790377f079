import { changes } from '../data/tables/changes';
import { tableNames, tables } from '../data/tables';
import type { Column, Table } from '../data/schema';
import { tableWords } from '../data/words';
import { changesWords } from '../data/words/changes';
import type { TableWords } from '../data/words/shared';
import type { Locale } from '../text/format';
import { dictionaryText } from '../text/messages/dictionary';
import { valueLabel } from '../text/messages/values';

/** One column in words. `holds` is the kind of value; `values` the allowed ones, where they are a list. */
export interface DictionaryColumn {
  readonly csv: string;
  readonly title: string;
  readonly description: string;
  readonly holds: string;
  /** The table that an id, or each id of a list, points to; `null` = none. */
  readonly pointsTo: string | null;
  readonly values: readonly { readonly value: string; readonly label: string }[];
  readonly mayBeEmpty: boolean;
}

/** One table in words. */
export interface DictionaryTable {
  /** File name without `.csv`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** CSV columns that together name a row. */
  readonly key: readonly string[];
  readonly columns: readonly DictionaryColumn[];
}

/** Every table that has words: the record's own, and its history. */
export const describedTables: readonly (readonly [Table, TableWords])[] = [
  ...tableNames.map((name): readonly [Table, TableWords] => [tables[name], tableWords[name]]),
  [changes, changesWords],
];

function columnWords(table: Table, field: string, column: Column<unknown>, words: TableWords, locale: Locale) {
  const isList = column.kind === 'idList' || column.kind === 'textList';
  return {
    csv: column.csv,
    title: words.columns[field]?.title[locale] ?? column.csv,
    description: words.columns[field]?.description[locale] ?? '',
    holds: dictionaryText[locale].kinds[column.kind],
    pointsTo: column.references?.table ?? null,
    values: (column.values ?? []).map((value) => ({
      value,
      label: valueLabel(`${table.name}.${column.csv}`, value, locale),
    })),
    mayBeEmpty: column.nullable || isList,
  };
}

/** The data dictionary of some tables in the reader's language, from the schema; all of them by default. */
export function dictionaryOf(locale: Locale, described = describedTables): readonly DictionaryTable[] {
  return described.map(([table, words]) => ({
    name: table.name,
    title: table.title[locale],
    description: words.description[locale],
    key: table.primaryKey.map((field) => table.columns[field]?.csv ?? field),
    columns: Object.entries(table.columns).map(([field, column]) => columnWords(table, field, column, words, locale)),
  }));
}

function cellWords({ holds, pointsTo, values }: DictionaryColumn, colon: string): string {
  if (pointsTo !== null) return `${holds} → ${pointsTo}`;
  if (values.length === 0) return holds;
  // A table is a value's own label where it has no words: its name says all.
  const shown = values.map(({ value, label }) => (label === value ? `\`${value}\`` : `\`${value}\` (${label})`));
  return `${holds}${colon} ${shown.join(', ')}`;
}

/** The dictionary of some tables as Markdown, each under a heading of `level`; without a title. */
export function dictionaryMarkdown(locale: Locale, level: 2 | 3, described = describedTables): string {
  const { head, yes, no, key } = dictionaryText[locale];
  const colon = locale === 'fr' ? '\u00a0:' : ':';
  const parts = dictionaryOf(locale, described).map((table) =>
    [
      `${'#'.repeat(level)} ${table.title} (\`${table.name}.csv\`)`,
      '',
      `${table.description} ${key}${colon} ${table.key.map((csv) => `\`${csv}\``).join(' + ')}.`,
      '',
      `| ${head.join(' | ')} |`,
      `| ${head.map(() => '---').join(' | ')} |`,
      ...table.columns.map(
        (column) =>
          `| \`${column.csv}\` | ${column.title}. ${column.description} | ${cellWords(column, colon)} | ${column.mayBeEmpty ? yes : no} |`,
      ),
    ].join('\n'),
  );
  return parts.join('\n\n');
}
