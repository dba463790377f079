import { formatDate, type Locale } from '../format';

const en = {
  title: 'Changes and corrections',
  lead: 'Every change to the record since its first edition: what it said, what it says, why, and by which source.',
  description:
    'Every change and correction of the record of Follow the Weights, newest first, with reason and sources.',
  versions:
    'A version is named after a day: that on which the record closes or, if a row was changed later, the day of the last change. A copied link names the version it was made with. Ids never change, so that old links still find their record.',
  subscribe: 'Follow the changes: ',
  feed: 'Atom feed',
  file: 'the same as a file: ',
  none: (edition: string) => `Nothing has changed since the first edition of ${formatDate(edition, 'day', 'en')}.`,
  day: (day: string, version: string) => `${formatDate(day, 'day', 'en')}: version ${version}`,
  contents: 'Days with changes',
  changes: (count: number, shown: string) => (count === 1 ? '1 change' : `${shown} changes`),
  added: 'Row added',
  removed: 'Row removed',
  replaced: 'Row replaced',
  changed: (column: string) => column,
  before: 'Before',
  after: 'After',
  empty: 'empty',
  cells: 'All cells of the row',
  reason: 'Why',
  sources: 'Sources',
  entry: (table: string, name: string) => `${table}: ${name}`,
  edition: (day: string, version: string) => `Edition of ${formatDate(day, 'day', 'en')}, version ${version}`,
};

const fr: typeof en = {
  title: 'Modifications et corrections',
  lead: 'Toutes les modifications depuis la première édition\u00a0: ce que disaient les données, ce qu’elles disent, pourquoi, et d’après quelle source.',
  description:
    'Toutes les modifications et corrections des données de Suivez les poids, les plus récentes d’abord, avec leur raison et leurs sources.',
  versions:
    'Une version porte le nom d’un jour\u00a0: celui où s’arrêtent les données ou, si une ligne a été modifiée depuis, celui de la dernière modification. Un lien copié garde la version avec laquelle il a été fait. Les identifiants ne changent jamais\u00a0: les anciens liens retrouvent leur fiche.',
  subscribe: 'Suivre les modifications\u00a0: ',
  feed: 'flux Atom',
  file: 'la même chose en fichier\u00a0: ',
  none: (edition) => `Rien n’a changé depuis la première édition, du ${formatDate(edition, 'day', 'fr')}.`,
  day: (day, version) => `${formatDate(day, 'day', 'fr')}\u00a0: version ${version}`,
  contents: 'Jours de modifications',
  changes: (count, shown) => (count < 2 ? `${shown} modification` : `${shown} modifications`),
  added: 'Ligne ajoutée',
  removed: 'Ligne supprimée',
  replaced: 'Ligne remplacée',
  changed: (column) => column,
  before: 'Avant',
  after: 'Après',
  empty: 'vide',
  cells: 'Toutes les cellules de la ligne',
  reason: 'Pourquoi',
  sources: 'Sources',
  entry: (table, name) => `${table}\u00a0: ${name}`,
  edition: (day, version) => `Édition du ${formatDate(day, 'day', 'fr')}, version ${version}`,
};

/** Words of the page of changes and of its feeds. */
export const changesPageText: Readonly<Record<Locale, typeof en>> = { en, fr };
