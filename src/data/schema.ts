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
export type ColumnKind =
  'id' | 'idList' | 'text' | 'textList' | 'usd' | 'integer' | 'boolean' | 'isoDate' | 'url' | 'language' | 'oneOf';

export interface ColumnDoc {
  readonly title: Bilingual;
  readonly description: Bilingual;
}

/** One column of one table. `T` is the type of its parsed cell; `null` only where `nullable`. */
export interface Column<T> extends ColumnDoc {
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

function column<T>(csv: string, kind: ColumnKind, doc: ColumnDoc, more: Partial<Column<T>> = {}): Column<T> {
  return { csv, kind, nullable: false, values: null, references: null, ...doc, ...more };
}

/** The words of a column: title and description in English, then in French. */
export function doc(titleEn: string, en: string, titleFr: string, fr: string): ColumnDoc {
  return { title: { en: titleEn, fr: titleFr }, description: { en, fr } };
}

export const id = (csv: string, words: ColumnDoc) => column<string>(csv, 'id', words);
export const text = (csv: string, words: ColumnDoc) => column<string>(csv, 'text', words);
export const textList = (csv: string, words: ColumnDoc) => column<readonly string[]>(csv, 'textList', words);
export const usd = (csv: string, words: ColumnDoc) => column<Usd>(csv, 'usd', words);
export const integer = (csv: string, words: ColumnDoc) => column<number>(csv, 'integer', words);
export const boolean = (csv: string, words: ColumnDoc) => column<boolean>(csv, 'boolean', words);
export const isoDate = (csv: string, words: ColumnDoc) => column<IsoDate>(csv, 'isoDate', words);
export const url = (csv: string, words: ColumnDoc) => column<string>(csv, 'url', words);
export const language = (csv: string, words: ColumnDoc) => column<string>(csv, 'language', words);
export const oneOf = <const V extends readonly string[]>(csv: string, values: V, words: ColumnDoc) =>
  column<V[number]>(csv, 'oneOf', words, { values });
/** An id that must exist in another table. */
export const reference = (csv: string, table: string, target: string, words: ColumnDoc) =>
  column<string>(csv, 'id', words, { references: { table, column: target } });
/** `;`-separated ids; each must exist in the other table if one is named. */
export const idList = (csv: string, words: ColumnDoc, target: { table: string; column: string } | null = null) =>
  column<readonly string[]>(csv, 'idList', words, { references: target });

/** The same column, where an empty cell means unknown or undisclosed and becomes `null`. */
export const optional = <T>(base: Column<T>): Column<T | null> => ({ ...base, nullable: true }) as Column<T | null>;

export interface Table<C extends Record<string, Column<unknown>> = Record<string, Column<unknown>>> {
  /** File name without `.csv`. */
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
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
