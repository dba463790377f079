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

/** What a package that holds only some rows says of references that lead out of it. */
export interface References {
  /** Whether every value of a column, or every item of its lists, resolves inside the package. */
  readonly holds: (key: ForeignKey) => boolean;
  /** Absolute address of the folder with the full record, with its last slash. */
  readonly full: string;
}

function keyOf(column: Column<unknown>): ForeignKey | null {
  if (column.references === null) return null;
  const { table, column: target } = column.references;
  return { fields: [column.csv], reference: { resource: table, fields: [target] } };
}

/**
 * What a field says of the table it points to where that is no foreign key: lists, for which the standard has none, and
 * references that lead out of the package, in the terms of the recipe for external foreign keys
 * (https://datapackage.org/recipes/external-foreign-keys/). Not among `foreignKeys` as there: a reader that doesn't
 * know the recipe would look for the row in this package's own table.
 */
function fieldReference(column: Column<unknown>, references: References | null) {
  const key = keyOf(column);
  if (key === null) return {};
  const { resource, fields } = key.reference;
  const [field] = fields;
  if (references !== null && !references.holds(key)) {
    const { full } = references;
    return {
      externalReference: { package: `${full}datapackage.json`, resource, field, path: `${full}${resource}.csv` },
    };
  }
  return column.kind === 'idList' ? { itemReference: { resource, field } } : {};
}

/**
 * The Table Schema v2 of a table (https://datapackage.org/standard/table-schema/). Without `references` every one is
 * taken to resolve; with them, those that don't are no foreign keys but a field's `externalReference`. References of
 * lists are said in `itemReference`, since the standard has none for them.
 */
export function tableSchemaOf(table: Table, words: TableWords, references: References | null = null) {
  const { columns } = table;
  const key = table.primaryKey.map((field) => columns[field]?.csv ?? field);
  const optionalKey = table.primaryKey.some((field) => columns[field]?.nullable === true);
  const fields = Object.entries(columns).map(([field, column]) => ({
    name: column.csv,
    ...types[column.kind],
    ...worded(words.columns[field]?.title ?? unnamed, words.columns[field]?.description ?? unnamed),
    constraints: constraintsOf(column, key.length === 1 && key[0] === column.csv),
    ...fieldReference(column, references),
  }));
  const foreignKeys = Object.values(columns)
    .flatMap((column) => (column.kind === 'id' ? (keyOf(column) ?? []) : []))
    .filter((foreignKey) => references === null || references.holds(foreignKey));
  return {
    fields,
    missingValues: [''],
    // A key with an empty part is none by the standard.
    ...(optionalKey ? {} : { primaryKey: key }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}
