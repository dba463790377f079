import type { Locale } from '../format';

const en = {
  other: (made: string, shown: string) =>
    `This link was made with version ${made} of the data; the page shows version ${shown}.`,
  changes: 'What changed',
};

const fr: typeof en = {
  other: (made, shown) =>
    `Ce lien a été créé avec la version ${made} des données\u202f; la page montre la version ${shown}.`,
  changes: 'Ce qui a changé',
};

/** Words for a link that names another version of the data than the page shows. */
export const versionText: Readonly<Record<Locale, typeof en>> = { en, fr };
