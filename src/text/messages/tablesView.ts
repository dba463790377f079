import { formatNumber, type Locale } from '../format';
import { periodEn, periodFr } from './headlineParts';
import type { HeadlineFrame } from './headlines';

/** What the record holds, and how much of it is selected. Counts. */
interface RecordSaid {
  /** Tables that could be loaded. */
  readonly tables: number;
  /** Rows of all of them, sources included. */
  readonly rows: number;
  readonly sources: number;
  readonly selected: number;
  /** Of the selected, those of tables that no date narrows. */
  readonly timeless: number;
  /** Whether no company is selected. */
  readonly nobody: boolean;
}

/** A subject with what is said of it put between commas. */
function withClauses(subject: string, clauses: readonly (string | null)[]): string {
  const said = clauses.filter((clause) => clause !== null);
  return said.length === 0 ? subject : `${[subject, ...said].join(', ')},`;
}

/** The as-of day where the brush doesn't end on it. */
function ownAsOf({ asOf, to }: HeadlineFrame): string | null {
  return asOf === to ? null : asOf;
}

function isTimed({ asOf, from, to }: HeadlineFrame): boolean {
  return asOf !== null || from !== null || to !== null;
}

function countEn(count: number, one: string, many: string): string {
  return `${formatNumber(count, 'en')}\u00a0${count === 1 ? one : many}`;
}

function sourcesEn({ rows, sources }: RecordSaid): string {
  if (sources === 0) return '';
  const part = sources === rows ? 'all' : formatNumber(sources, 'en');
  return `, ${part} of them ${sources === 1 ? 'a source' : 'sources'},`;
}

function timelessEn({ selected, timeless }: RecordSaid): string {
  if (timeless === 0) return '';
  return `, ${timeless === selected ? 'all' : formatNumber(timeless, 'en')} from tables that no date narrows`;
}

function headlineEn(frame: HeadlineFrame, said: RecordSaid): string {
  const { tables, rows, selected, nobody } = said;
  if (rows === 0) return 'The record holds no rows';
  const asOf = ownAsOf(frame);
  const selection = withClauses('the selection', [
    nobody ? 'without a company' : null,
    periodEn(frame),
    asOf === null ? null : `as of ${asOf}`,
  ]);
  const part = selected === 0 ? 'none' : selected === rows ? 'all' : formatNumber(selected, 'en');
  const record = `The record holds ${countEn(rows, 'row', 'rows')}${sourcesEn(said)} in ${countEn(tables, 'table', 'tables')}`;
  return `${record}; ${selection} holds ${part} of them${isTimed(frame) ? timelessEn(said) : ''}`;
}

function countFr(count: number, one: string, many: string): string {
  return `${formatNumber(count, 'fr')}\u00a0${count < 2 ? one : many}`;
}

function sourcesFr({ rows, sources }: RecordSaid): string {
  if (sources === 0) return '';
  return sources === rows ? ', toutes des sources,' : `, dont ${countFr(sources, 'source', 'sources')},`;
}

function timelessFr({ selected, timeless }: RecordSaid): string {
  if (timeless === 0) return '';
  const part = timeless === selected ? 'toutes' : `dont ${formatNumber(timeless, 'fr')}`;
  return `, ${part} de tables qu’aucune date ne restreint`;
}

function headlineFr(frame: HeadlineFrame, said: RecordSaid): string {
  const { tables, rows, selected, nobody } = said;
  if (rows === 0) return 'Les données ne comptent aucune ligne';
  const asOf = ownAsOf(frame);
  const selection = withClauses('la sélection', [
    nobody ? 'sans entreprise' : null,
    periodFr(frame),
    asOf === null ? null : `au ${asOf}`,
  ]);
  const part =
    selected === 0
      ? 'n’en retient aucune'
      : selected === rows
        ? 'les retient toutes'
        : `en retient ${formatNumber(selected, 'fr')}`;
  const record = `Les données comptent ${countFr(rows, 'ligne', 'lignes')}${sourcesFr(said)} en ${countFr(tables, 'table', 'tables')}`;
  return `${record}\u202f; ${selection} ${part}${isTimed(frame) ? timelessFr(said) : ''}`;
}

const en = {
  question: 'What does the record hold?',
  headline: headlineEn,
  tables: 'Tables',
  table: 'Table',
  search: 'Search this table',
  searchHint: 'In the columns shown',
  /** Of the selection's rows, those that the search leaves. */
  rowsOf: (shown: string, all: number) => `${shown} of ${formatNumber(all, 'en')}\u00a0${all === 1 ? 'row' : 'rows'}`,
  columns: (shown: number, all: number) => `Columns (${formatNumber(shown, 'en')} of ${formatNumber(all, 'en')})`,
  columnsShown: 'Columns shown beside the name',
  noMatch: 'No row holds these words in the columns shown.',
  help: 'Arrow up and down move from row to row, Page up and Page down by ten, Home and End to the first and last. Enter opens the record, Escape leaves it.',
  unknownOrNone: 'unknown or none',
  more: (count: number) => `and ${formatNumber(count, 'en')} more`,
  asOfNote: (date: string) =>
    `Rows that became public after ${date} are left out. What the others say is this edition’s: a status or an outcome may be of a later day.`,
  timelessNote: (date: string) => `No date narrows this table: ${date} leaves out none of its rows.`,
};

type Words = typeof en;

const fr: Words = {
  question: 'Que contiennent les données\u202f?',
  headline: headlineFr,
  tables: 'Tables',
  table: 'Table',
  search: 'Rechercher dans la table',
  searchHint: 'Dans les colonnes affichées',
  rowsOf: (shown, all) => `${shown} sur ${formatNumber(all, 'fr')}\u00a0${all < 2 ? 'ligne' : 'lignes'}`,
  columns: (shown, all) => `Colonnes (${formatNumber(shown, 'fr')} sur ${formatNumber(all, 'fr')})`,
  columnsShown: 'Colonnes affichées à côté du nom',
  noMatch: 'Aucune ligne ne contient ces mots dans les colonnes affichées.',
  help: 'Flèches haut et bas\u00a0: d’une ligne à l’autre. Page préc. et suiv.\u00a0: de dix en dix. Début et Fin\u00a0: la première, la dernière. Entrée\u00a0: ouvrir la fiche. Échap\u00a0: la quitter.',
  unknownOrNone: 'inconnu ou sans objet',
  more: (count) => `et ${formatNumber(count, 'fr')} de plus`,
  asOfNote: (date) =>
    `Les lignes devenues publiques après le ${date} sont écartées. Ce que disent les autres est de cette édition\u00a0: un statut ou une issue peut être postérieur.`,
  timelessNote: (date) => `Aucune date ne restreint cette table\u00a0: le ${date} n’en écarte aucune ligne.`,
};

/** Words of the tables of the record. */
export const tablesViewText: Readonly<Record<Locale, Words>> = { en, fr };
