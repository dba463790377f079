import { formatDays, formatNumber, type Locale } from '../format';
import { de, possessive } from './headlineParts';

/** A text in several lengths, the longest first: the first that has room is written. */
type Lengths = readonly string[];

const en = {
  question: 'Who keeps their word?',
  key: 'Each row is a promise, from the day it was made (ring) to the day it was kept (dot) or broken (cross), or on to the as-of day where it is still pending (arrow). The upright tick is the day it was due, the hatching the days late or overdue. Promises that can’t be tested stand last, with a ring and nothing more. Colour is the company a promise is about; flat bars are dates known to the month or year only.',
  columns: {
    said: 'Said',
    speaker: 'Speaker',
    company: 'About',
    quote: 'Quotation',
    due: 'Due',
    outcome: 'Outcome',
    outcomeOn: 'Settled on',
    late: 'Days late',
    settledBy: 'Settled by',
  },
  counts: {
    kept: (count: number) => `${formatNumber(count, 'en')} kept`,
    'kept-late': (count: number) => `${formatNumber(count, 'en')} late`,
    broken: (count: number) => `${formatNumber(count, 'en')} broken`,
    pending: (count: number) => `${formatNumber(count, 'en')} pending`,
    'not-testable': (count: number) => `${formatNumber(count, 'en')} not testable`,
  },
  kept: ['kept'] as Lengths,
  late: ['kept late', 'late'] as Lengths,
  lateBy: (days: number): Lengths => [`kept ${formatDays(days, 'en')} late`, `${formatDays(days, 'en')} late`, 'late'],
  broken: ['broken'] as Lengths,
  /** Where the record gives no day of the outcome, and none follows from the due day. */
  undated: (state: string): Lengths => [`${state}, day not known`, state],
  pending: ['pending'] as Lengths,
  overdue: (days: number): Lengths => [
    `overdue by ${formatDays(days, 'en')}`,
    `overdue ${formatNumber(days, 'en')}\u00a0d`,
    'overdue',
  ],
  notTestable: ['not testable'] as Lengths,
  /** What became of a promise, as a phrase. */
  states: {
    kept: 'kept',
    'kept-late': 'kept late',
    broken: 'broken',
    pending: 'pending',
    'not-testable': 'not testable',
  },
  keptLateBy: (days: string) => `kept ${days} late`,
  pendingOverdue: (days: string) => `pending, overdue by ${days}`,
  noDueDay: 'none named',
  about: (company: string) => `About ${company}`,
  publicSince: (date: string) => `Public since ${date}`,
  due: (date: string) => `Due: ${date}`,
  noDue: 'No due day named',
  settled: (state: string, date: string | null) => (date === null ? `${state}, day not known` : `${state}: ${date}`),
  pendingOn: (date: string) => `Still pending on ${date}`,
  overdueOn: (date: string, days: string) => `Still pending on ${date}, overdue by ${days}`,
  cannotBeTested: 'Cannot be tested',
  settledBy: (release: string, date: string) => `Settled by: ${release}, ${date}`,
  release: (model: string, kind: keyof typeof releasesEn) => `${possessive(model)} ${releasesEn[kind]}`,
  reading: (kept: number, due: number, late: number) =>
    `${formatNumber(kept, 'en')} of ${formatNumber(due, 'en')} kept${late === 0 ? '' : `, ${formatNumber(late, 'en')} late`}`,
};

const releasesEn = {
  announcement: 'announcement',
  preview: 'preview',
  'general-availability': 'general availability',
  api: 'API',
  weights: 'weights',
  code: 'code',
  paper: 'paper',
  'system-card': 'system card',
  retirement: 'retirement',
} as const;

type Words = typeof en;

const releasesFr: Readonly<Record<keyof typeof releasesEn, string>> = {
  announcement: 'l’annonce',
  preview: 'l’avant-première',
  'general-availability': 'la disponibilité générale',
  api: 'l’API',
  weights: 'les poids',
  code: 'le code',
  paper: 'l’article',
  'system-card': 'la fiche système',
  retirement: 'le retrait',
};

/** « 1 tenue », « 2 tenues ». */
const nombre = (count: number, one: string, many: string) => `${formatNumber(count, 'fr')} ${count < 2 ? one : many}`;

const fr: Words = {
  question: 'Qui tient parole\u202f?',
  key: 'Chaque rangée est une promesse, du jour où elle est faite (anneau) au jour où elle est tenue (point) ou rompue (croix), ou jusqu’à la date retenue si elle est en suspens (flèche). Le trait vertical est l’échéance, les hachures les jours de retard. Les promesses invérifiables viennent en dernier, avec un simple anneau. La couleur dit quelle entreprise est concernée\u202f; une barre plate est une date dont on ne connaît que le mois ou l’année.',
  columns: {
    said: 'Dite le',
    speaker: 'Auteur',
    company: 'Concerne',
    quote: 'Citation',
    due: 'Échéance',
    outcome: 'Issue',
    outcomeOn: 'Dénouement le',
    late: 'Jours de retard',
    settledBy: 'Dénouement par',
  },
  counts: {
    kept: (count) => nombre(count, 'tenue', 'tenues'),
    'kept-late': (count) => `${formatNumber(count, 'fr')} en retard`,
    broken: (count) => nombre(count, 'rompue', 'rompues'),
    pending: (count) => `${formatNumber(count, 'fr')} en suspens`,
    'not-testable': (count) => nombre(count, 'invérifiable', 'invérifiables'),
  },
  kept: ['tenue'],
  late: ['tenue en retard', 'en retard'],
  lateBy: (days) => [
    `tenue, ${formatDays(days, 'fr')} de retard`,
    `${formatDays(days, 'fr')} de retard`,
    `${formatNumber(days, 'fr')}\u00a0j de retard`,
    'en retard',
  ],
  broken: ['rompue'],
  undated: (state) => [`${state}, jour non connu`, state],
  pending: ['en suspens'],
  overdue: (days) => [
    `échue depuis ${formatDays(days, 'fr')}`,
    `échue, +\u202f${formatNumber(days, 'fr')}\u00a0j`,
    'échue',
  ],
  notTestable: ['invérifiable'],
  states: {
    kept: 'tenue',
    'kept-late': 'tenue en retard',
    broken: 'rompue',
    pending: 'en suspens',
    'not-testable': 'invérifiable',
  },
  keptLateBy: (days) => `tenue avec ${days} de retard`,
  pendingOverdue: (days) => `en suspens, échue depuis ${days}`,
  noDueDay: 'aucune',
  about: (company) => `Concerne ${company}`,
  publicSince: (date) => `Connue depuis le ${date}`,
  due: (date) => `Échéance\u00a0: ${date}`,
  noDue: 'Sans échéance',
  settled: (state, date) => (date === null ? `${state}, jour non connu` : `${state}\u00a0: ${date}`),
  pendingOn: (date) => `Toujours en suspens le ${date}`,
  overdueOn: (date, days) => `Toujours en suspens le ${date}, échue depuis ${days}`,
  cannotBeTested: 'Invérifiable',
  settledBy: (release, date) => `Dénouement\u00a0: ${release}, ${date}`,
  release: (model, kind) => `${releasesFr[kind]} ${de(model)}`,
  reading: (kept, due, late) =>
    `${formatNumber(kept, 'fr')} ${kept < 2 ? 'tenue' : 'tenues'} sur ${formatNumber(due, 'fr')}${late === 0 ? '' : `, ${formatNumber(late, 'fr')} en retard`}`,
};

/** Words of the promises: rows, tips, table, readings. */
export const promiseText: Readonly<Record<Locale, Words>> = { en, fr };
