/**
 * A fault in the data with its address, as a value: bad input never throws. `P` is what can be wrong: here what the page
 * tells its readers.
 */
export interface Issue<P = Problem> {
  /** `fault`: the row or file can't be used. `warning`: it's used, but someone should look. */
  readonly severity: 'fault' | 'warning';
  /** `funding_rounds.csv` */
  readonly file: string;
  /** Line in the file, 1 is the header; `null` where the whole file is meant. */
  readonly line: number | null;
  /** CSV header of the column; `null` where the row or file is meant. */
  readonly column: string | null;
  /** The offending text, cut to 80 characters; `null` where there's none. */
  readonly value: string | null;
  readonly problem: P;
}

/** What can be wrong, with the particulars a message needs. Words: `text/messages/problems.ts`. */
export type Problem =
  | { readonly kind: 'file-missing'; readonly status: number | null }
  | { readonly kind: 'file-not-csv'; readonly detail: string }
  | { readonly kind: 'header-missing' | 'header-unknown' | 'header-duplicate'; readonly header: string }
  | { readonly kind: 'row-shape'; readonly expected: number; readonly found: number }
  | { readonly kind: 'quote-open' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'control-character' }
  | { readonly kind: 'not-id' | 'not-integer' | 'not-usd' | 'not-boolean' | 'not-date' | 'not-url' | 'not-language' }
  | { readonly kind: 'not-one-of'; readonly allowed: readonly string[] }
  | { readonly kind: 'duplicate-key'; readonly firstLine: number }
  | { readonly kind: 'unresolved'; readonly table: string }
  | { readonly kind: 'duplicate-in-list' }
  | { readonly kind: 'no-source' }
  | { readonly kind: 'date-order'; readonly earlier: string; readonly later: string }
  | { readonly kind: 'precision-mismatch'; readonly precision: string }
  | { readonly kind: 'pre-above-post' }
  | { readonly kind: 'amount-basis' }
  | { readonly kind: 'counted-overlap'; readonly other: string }
  | { readonly kind: 'company-mismatch'; readonly other: string }
  | { readonly kind: 'outcome-without-date' };
