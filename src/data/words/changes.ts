import type { changes } from '../tables/changes';
import { words, type TableWords } from './shared';

export const changesWords: TableWords<keyof typeof changes.columns> = {
  description: {
    en: 'Every change since the first edition: a row a changed cell, an added or a removed row, with its reason.',
    fr: 'Toutes les modifications depuis la première édition\u00a0: une ligne par cellule modifiée, ligne ajoutée ou supprimée, avec sa raison.',
  },
  columns: {
    changedOn: words(
      'Date',
      'The day of the version that holds the change for the first time.',
      'Date',
      'Le jour de la version qui contient la modification pour la première fois.',
    ),
    table: words(
      'Table',
      'The table the row stands in: its file without “.csv”.',
      'Table',
      'La table où se trouve la ligne\u00a0: son fichier, sans «\u00a0.csv\u00a0».',
    ),
    rowId: words(
      'Row',
      'The key of the row; parts of a key of several columns are joined by “/”.',
      'Ligne',
      'La clé de la ligne\u202f; les parties d’une clé de plusieurs colonnes sont jointes par «\u00a0/\u00a0».',
    ),
    column: words(
      'Column',
      'The column that changed; empty means that the whole row was added or removed.',
      'Colonne',
      'La colonne modifiée\u202f; vide\u00a0: la ligne entière a été ajoutée ou supprimée.',
    ),
    old: words(
      'Before',
      'The cell before the change; of a removed row all its cells, as JSON. Empty means empty, or no such row.',
      'Avant',
      'La cellule avant la modification\u202f; d’une ligne supprimée, toutes ses cellules, en JSON. Vide\u00a0: vide, ou ligne absente.',
    ),
    new: words(
      'After',
      'The cell after the change; of an added row all its cells, as JSON. Empty means empty, or no such row.',
      'Après',
      'La cellule après la modification\u202f; d’une ligne ajoutée, toutes ses cellules, en JSON. Vide\u00a0: vide, ou ligne absente.',
    ),
    reasonEn: words('Reason', 'Why it was changed, in English.', 'Raison (en anglais)', 'Pourquoi, en anglais.'),
    reasonFr: words('Reason (in French)', 'Why it was changed, in French.', 'Raison', 'Pourquoi, en français.'),
    sourceIds: words(
      'Sources',
      'The sources that led to the change; empty where the record itself showed the fault.',
      'Sources',
      'Les sources qui ont conduit à la modification\u202f; vide si les données elles-mêmes montraient la faute.',
    ),
  },
};
