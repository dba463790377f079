import type { Sheet } from '../../src/downloads/sheet';

/** A row of the tiny sheet: each kind of value once. */
export interface TinyRow {
  readonly id: string;
  readonly words: string | null;
  readonly amount: number | null;
  readonly counted: boolean;
  readonly list: readonly string[];
}

/** Two rows with all that a form has to decide: accents, a formula, quotes, line ends, unknown values, a list. */
export const tinyRows: readonly TinyRow[] = [
  { id: 'a', words: '=1+1; "é"\n\t€', amount: 12134680000, counted: true, list: ['x', '-y'] },
  { id: 'b', words: null, amount: null, counted: false, list: [] },
];

/** A sheet of such rows. */
export function tinySheet(rows: readonly TinyRow[] = tinyRows): Sheet<TinyRow> {
  return {
    stem: 'tiny',
    columns: [
      { header: 'id', guard: false, value: ({ id }) => id },
      { header: 'words', guard: true, value: ({ words }) => words },
      { header: 'amount', guard: false, value: ({ amount }) => amount },
      { header: 'counted', guard: false, value: ({ counted }) => counted },
      { header: 'list', guard: true, value: ({ list }) => list },
    ],
    rows,
    about: { name: 'tiny', title: { en: 'Tiny', fr: 'Petit' }, asOf: null },
  };
}
