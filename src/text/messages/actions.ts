import type { Locale } from '../format';

const en = {
  showTable: 'Show table',
  showChart: 'Show chart',
  download: (rows: string) => `Download (${rows})`,
  rows: (count: number, shown: string) => (count === 1 ? '1 row' : `${shown} rows`),
  cite: 'Cite',
  embed: 'Embed',
  sourceLine: (count: number, shown: string) => (count === 1 ? '1 source' : `${shown} sources`),
  sourceColumn: 'Sources',
  nothingSelected: 'No rows are selected. Widen the period or the filters, or reset them.',
};

const fr: typeof en = {
  showTable: 'Voir le tableau',
  showChart: 'Voir le graphique',
  download: (rows) => `Télécharger (${rows})`,
  rows: (count, shown) => (count < 2 ? `${shown} ligne` : `${shown} lignes`),
  cite: 'Citer',
  embed: 'Intégrer',
  sourceLine: (count, shown) => (count < 2 ? `${shown} source` : `${shown} sources`),
  sourceColumn: 'Sources',
  nothingSelected: 'Aucune ligne sélectionnée. Élargissez la période ou les filtres, ou réinitialisez-les.',
};

/** What can be done with a view, and how much it holds. Late words: no page needs them for its first paint. */
export const actionText: Readonly<Record<Locale, typeof en>> = { en, fr };
