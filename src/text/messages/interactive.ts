import type { Locale } from '../format';

const en = {
  help: 'Arrow left and right move from record to record by date, up and down lead to another company or row, Enter opens the record, Escape leaves.',
  role: 'interactive chart',
  mark: (position: string, count: string) => `${position} of ${count}`,
  failed: 'The chart could not be drawn in this browser. The table shows the same rows.',
};

const fr: typeof en = {
  help: 'Flèches gauche et droite\u00a0: d’un enregistrement à l’autre par date. Haut et bas\u00a0: changer d’entreprise ou de ligne. Entrée\u00a0: ouvrir la fiche. Échap\u00a0: sortir.',
  role: 'graphique interactif',
  mark: (position, count) => `${position} sur ${count}`,
  failed: 'Le graphique n’a pas pu être dessiné dans ce navigateur. Le tableau montre les mêmes lignes.',
};

/** Words around an interactive chart. */
export const interactiveText: Readonly<Record<Locale, typeof en>> = { en, fr };
