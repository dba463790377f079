/** A piece of running text. Words between backticks are names in the files. */
export type Block =
  | string
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Terms with their meaning and, where it is given, how many rows of the record have it. */
  | { readonly kind: 'terms'; readonly items: readonly (readonly [term: string, meaning: string, rows?: number])[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Columns of figures, by place. */
      readonly numeric?: readonly number[];
    }
  | { readonly kind: 'links'; readonly items: readonly (readonly [words: string, address: string])[] };

/** A part of the page under a heading of its own. */
export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}
