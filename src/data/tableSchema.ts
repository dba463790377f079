import type { Bilingual, Column, Table } from './schema';
import type { TableWords } from './words/shared';

const unnamed: Bilingual = { en: '', fr: '' };

/** English stands where the standard expects text; French follows the translation recipe of Data Package. */
export function worded(title: Bilingual, description: Bilingual) {
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

/** A reference from a column to another table's, as Table Schema writes foreign keys. */
export interface ForeignKey {
  readonly fields: readonly [string];
  readonly reference: { readonly resource: string; readonly fields: readonly [string] };
}

/**
 * The Table Schema v2 of a table (https://datapackage.org/standard/table-schema/). Foreign keys are those for which
 * `holds` says that every value resolves; all of them by default. References of lists are said in `itemReference`,
 * since the standard has none for them.
 */
export function tableSchemaOf(table: Table, words: TableWords, holds: (key: ForeignKey) => boolean = () => true) {
  const { columns } = table;
  const key = table.primaryKey.map((field) => columns[field]?.csv ?? field);
  const optionalKey = table.primaryKey.some((field) => columns[field]?.nullable === true);
  const fields = Object.entries(columns).map(([field, column]) => ({
    name: column.csv,
    ...types[column.kind],
    ...worded(words.columns[field]?.title ?? unnamed, words.columns[field]?.description ?? unnamed),
    constraints: constraintsOf(column, key.length === 1 && key[0] === column.csv),
    ...(column.kind === 'idList' && column.references !== null
      ? { itemReference: { resource: column.references.table, field: column.references.column } }
      : {}),
  }));
  const foreignKeys = Object.values(columns)
    .flatMap((column): readonly ForeignKey[] =>
      column.kind === 'id' && column.references !== null
        ? [
            {
              fields: [column.csv],
              reference: { resource: column.references.table, fields: [column.references.column] },
            },
          ]
        : [],
    )
    .filter(holds);
  return {
    fields,
    missingValues: [''],
    // A key with an empty part is none by the standard.
    ...(optionalKey ? {} : { primaryKey: key }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}
