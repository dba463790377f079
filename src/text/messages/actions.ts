import type { Locale } from '../format';

const en = {
  showTable: 'Show table',
  showChart: 'Show chart',
  download: (rows: string) => `Download (${rows})`,
  rows: (count: number, shown: string) => (count === 1 ? '1 row' : `${shown} rows`),
  embed: 'Embed',
  sourceLine: (count: number, shown: string) => (count === 1 ? '1 source' : `${shown} sources`),
  sourceColumn: 'Sources',
  nothingSelected: 'No rows are selected. Widen the period or the filters, or reset them.',
  viewMissing: (files: string) =>
    `This view needs ${files}, which could not be loaded. The rest of the page works without it.`,
};

const fr: typeof en = {
  showTable: 'Voir le tableau',
  showChart: 'Voir le graphique',
  download: (rows) => `Télécharger (${rows})`,
  rows: (count, shown) => (count < 2 ? `${shown} ligne` : `${shown} lignes`),
  embed: 'Intégrer',
  sourceLine: (count, shown) => (count < 2 ? `${shown} source` : `${shown} sources`),
  sourceColumn: 'Sources',
  nothingSelected: 'Aucune ligne sélectionnée. Élargissez la période ou les filtres, ou réinitialisez-les.',
  viewMissing: (files) =>
    `Cette vue a besoin de ${files}, qui n’a pas pu être chargé. Le reste de la page fonctionne sans.`,
};

/** What can be done with a view, and how much it holds. Late words: no page needs them for its first paint. */
export const actionText: Readonly<Record<Locale, typeof en>> = { en, fr };
