/** Words in both languages of the project. */
export interface Bilingual {
  readonly en: string;
  readonly fr: string;
}

/** Whole US dollars. Branded, so that a count or a share can't be passed for money. */
export type Usd = number & { readonly unit: 'usd' };

/** A calendar day, `2024-12-23`. Compares as text and means the same day in every time zone. */
export type IsoDate = string & { readonly unit: 'day' };

/** How exactly a date is known; under `month` and `year` the first day stands for the whole. */
export const precisions = ['day', 'month', 'year'] as const;
export type Precision = (typeof precisions)[number];

/** What a cell may hold; decides how it's parsed, checked, written and described. */
type ColumnKind =
  'id' | 'idList' | 'text' | 'textList' | 'usd' | 'integer' | 'boolean' | 'isoDate' | 'url' | 'language' | 'oneOf';

/** One column of one table. `T` is the type of its parsed cell; `null` only where `nullable`. */
export interface Column<T> {
  /** The header in the CSV file, snake_case. */
  readonly csv: string;
  readonly kind: ColumnKind;
  readonly nullable: boolean;
  /** The allowed values of a `oneOf` column, in their natural order. */
  readonly values: readonly string[] | null;
  /** The table and CSV column an id (or each id of a list) points to. */
  readonly references: { readonly table: string; readonly column: string } | null;
  /** Phantom: carries the cell's type, never a value. */
  readonly cell?: T;
}

function column<T>(csv: string, kind: ColumnKind, more: Partial<Column<T>> = {}): Column<T> {
  return { csv, kind, nullable: false, values: null, references: null, ...more };
}

export const id = (csv: string) => column<string>(csv, 'id');
export const text = (csv: string) => column<string>(csv, 'text');
export const textList = (csv: string) => column<readonly string[]>(csv, 'textList');
export const usd = (csv: string) => column<Usd>(csv, 'usd');
export const integer = (csv: string) => column<number>(csv, 'integer');
export const boolean = (csv: string) => column<boolean>(csv, 'boolean');
export const isoDate = (csv: string) => column<IsoDate>(csv, 'isoDate');
export const url = (csv: string) => column<string>(csv, 'url');
export const language = (csv: string) => column<string>(csv, 'language');
export const oneOf = <const V extends readonly string[]>(csv: string, values: V) =>
  column<V[number]>(csv, 'oneOf', { values });
/** An id that must exist in another table. */
export const reference = (csv: string, table: string, target: string) =>
  column<string>(csv, 'id', { references: { table, column: target } });
/** `;`-separated ids; each must exist in the other table if one is named. */
export const idList = (csv: string, target: { table: string; column: string } | null = null) =>
  column<readonly string[]>(csv, 'idList', { references: target });

/** The same column, where an empty cell means unknown or undisclosed and becomes `null`. */
export const optional = <T>(base: Column<T>): Column<T | null> => ({ ...base, nullable: true }) as Column<T | null>;

export interface Table<C extends Record<string, Column<unknown>> = Record<string, Column<unknown>>> {
  /** File name without `.csv`. */
  readonly name: string;
  readonly title: Bilingual;
  /** Field name in code (camelCase) → column, in the file's order. */
  readonly columns: C;
  /** Fields that together name a row. */
  readonly primaryKey: readonly string[];
}

/** Declares a table; its primary key must be among its fields. */
export function table<const C extends Record<string, Column<unknown>>>(
  definition: Table<C> & { readonly primaryKey: readonly (keyof C & string)[] },
): Table<C> {
  return definition;
}

/** The parsed row of a table: one readonly field per column. Lists are never null, only empty. */
export type RowOf<T> =
  T extends Table<infer C> ? { readonly [K in keyof C]: C[K] extends Column<infer V> ? V : never } : never;
