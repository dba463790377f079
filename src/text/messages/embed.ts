import type { Locale } from '../format';

const en = {
  full: 'Explore the full record',
  unknown: (view: string) => `There is no view named “${view}”. These views can be embedded:`,
  noView: 'Which view? These can be embedded:',
};

const fr: typeof en = {
  full: 'Explorer toutes les données',
  unknown: (view) => `Aucune vue ne s’appelle «\u00a0${view}\u00a0». Ces vues peuvent être intégrées\u00a0:`,
  noView: 'Quelle vue\u202f? Celles-ci peuvent être intégrées\u00a0:',
};

/** Words that only an embed says. */
export const embedText: Readonly<Record<Locale, typeof en>> = { en, fr };
