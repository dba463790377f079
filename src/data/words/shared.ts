import type { Bilingual } from '../schema';

/** What a column is called and what its cells mean, in both languages. */
export interface ColumnWords {
  readonly title: Bilingual;
  readonly description: Bilingual;
}

/** The words of one table: what a row is, and every column by its field. */
export interface TableWords<Field extends string = string> {
  readonly description: Bilingual;
  readonly columns: Readonly<Record<Field, ColumnWords>>;
}

/** The words of a column: title and description in English, then in French. */
export function words(titleEn: string, en: string, titleFr: string, fr: string): ColumnWords {
  return { title: { en: titleEn, fr: titleFr }, description: { en, fr } };
}

/** Columns that mean the same in every table. */
export const shared = {
  companyId: words(
    'Company',
    'The company the row belongs to.',
    'Entreprise',
    'L’entreprise à laquelle la ligne appartient.',
  ),
  datePrecision: words(
    'Date precision',
    'How exactly the date is known; under month and year the first day stands for the whole.',
    'Précision de la date',
    'Exactitude de la date\u202f; au mois ou à l’année près, le premier jour vaut pour la période entière.',
  ),
  knownOn: words(
    'Public since',
    'The day the fact became public, where later than the fact itself; empty means the same day.',
    'Public depuis',
    'Jour où le fait est devenu public, s’il est postérieur au fait\u202f; vide\u00a0: le jour même.',
  ),
  noteEn: words(
    'Note',
    'What a reader should know of the row, in English.',
    'Note (en anglais)',
    'Ce qu’il faut savoir de la ligne, en anglais.',
  ),
  noteFr: words(
    'Note (in French)',
    'What a reader should know of the row, in French.',
    'Note',
    'Ce qu’il faut savoir de la ligne, en français.',
  ),
  sourceIds: words(
    'Sources',
    'The sources of the row, best first.',
    'Sources',
    'Les sources de la ligne, la meilleure d’abord.',
  ),
};
