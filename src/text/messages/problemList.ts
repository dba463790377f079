import type { Locale } from '../format';

const en = {
  title: (count: number, shown: string) => (count === 1 ? '1 fault in the data' : `${shown} faults in the data`),
  intro: 'Rows with faults are left out of every chart, total and file. The rest of the record works as usual.',
  more: (shown: string) => `and ${shown} more`,
  place: { file: 'File', line: 'Line', column: 'Column', value: 'Value', problem: 'Problem', remedy: 'Remedy' },
};

const fr: typeof en = {
  title: (count, shown) => (count < 2 ? `${shown} défaut dans les données` : `${shown} défauts dans les données`),
  intro:
    'Les lignes défectueuses sont exclues de tous les graphiques, totaux et fichiers. Le reste fonctionne normalement.',
  more: (shown) => `et ${shown} de plus`,
  place: {
    file: 'Fichier',
    line: 'Ligne',
    column: 'Colonne',
    value: 'Valeur',
    problem: 'Problème',
    remedy: 'Remède',
  },
};

/** Words around the list of faults in the data. */
export const problemListText: Readonly<Record<Locale, typeof en>> = { en, fr };
