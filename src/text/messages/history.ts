import type { Locale } from '../format';

const en = {
  title: 'Changes to this record',
  added: 'Row added',
  removed: 'Row removed',
  replaced: 'Row replaced',
  before: 'Before',
  after: 'After',
  /** On a fold: which of both stand in it. */
  compare: (before: boolean, after: boolean): string =>
    before && after ? 'Before and after' : before ? 'Before' : 'After',
  empty: 'empty',
  /** Not “Reason”: a column of claims has that title. */
  reason: 'Why',
  sources: 'Sources',
  /** What a change is of, where a card stands for several rows. */
  ofRow: (row: string, change: string) => `${row}: ${change}`,
  version: (version: string) => `Version ${version} of the data.`,
  all: 'All changes and corrections',
};

const fr: typeof en = {
  title: 'Modifications de cette fiche',
  added: 'Ligne ajoutée',
  removed: 'Ligne supprimée',
  replaced: 'Ligne remplacée',
  before: 'Avant',
  after: 'Après',
  compare: (before, after) => (before && after ? 'Avant et après' : before ? 'Avant' : 'Après'),
  empty: 'vide',
  reason: 'Pourquoi',
  sources: 'Sources',
  ofRow: (row, change) => `${row}\u00a0: ${change}`,
  version: (version) => `Version ${version} des données.`,
  all: 'Toutes les modifications et corrections',
};

/** Words of a record's own history on its card. */
export const historyText: Readonly<Record<Locale, typeof en>> = { en, fr };
