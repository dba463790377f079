import { formatNumber, type Locale } from '../format';

const count = (value: number, one: string, many: string) =>
  value === 1 ? `1\u00a0${one}` : `${formatNumber(value, 'en')}\u00a0${many}`;

/** « 0 et 1 » are singular in French. */
const nombre = (valeur: number, un: string, plusieurs: string) =>
  `${formatNumber(valeur, 'fr')}\u00a0${valeur < 2 ? un : plusieurs}`;

const en = {
  title: 'Key figures',
  question: 'How do they compare?',
  figure: 'Figure',
  labels: {
    raised: 'Capital raised',
    valuation: 'Latest valuation',
    flagships: {
      weights: 'Flagship models open / released',
      'open-licence': 'Flagship models under an open licence / released',
      osaid: 'Flagship models that are open source AI / released',
    },
    'last-opened': {
      weights: 'Since a model’s weights were last opened',
      'open-licence': 'Since a model was last opened under an open licence',
      osaid: 'Since a model last became open source AI',
    },
    'last-flagship-opened': {
      weights: 'Since a flagship’s weights were last opened',
      'open-licence': 'Since a flagship was last opened under an open licence',
      osaid: 'Since a flagship last became open source AI',
    },
    promises: 'Promises kept / due',
  },
  /** Where the record holds nothing of that kind on a company, or its file could not be loaded. */
  absent: 'not in the record',
  notLoaded: 'not loaded',
  nothing: 'none',
  noValuation: 'none',
  undisclosed: 'undisclosed',
  never: 'never',
  outOf: (part: number, whole: number) => `${formatNumber(part, 'en')} of ${formatNumber(whole, 'en')}`,
  about: (text: string) => `about ${text}`,
  period: (from: string, to: string) => `${from} to ${to}`,
  rounds: (rounds: number) => count(rounds, 'round', 'rounds'),
  moreUndisclosed: (rounds: number) => `${formatNumber(rounds, 'en')} more undisclosed`,
  notReceived: (sum: string) => `${sum} of it not received`,
  confirmed: 'confirmed',
  reported: 'reported',
  noneReleased: 'none released',
  noneDue: 'none due',
  late: (promises: number) => `${formatNumber(promises, 'en')} kept late`,
  broken: (promises: number) => `${formatNumber(promises, 'en')} broken`,
  pending: (promises: number) => `${formatNumber(promises, 'en')} pending`,
  showEvidence: (figure: string, company: string, text: string) => `${figure}, ${company}: ${text}. Show the records`,
  evidence: (records: number) => count(records, 'record behind this figure', 'records behind this figure'),
  noEvidence: 'No record stands behind this figure: that is what it says.',
  sources: 'Sources',
  close: 'Close',
  openAfter: (days: string) => `open after ${days}`,
  openAtOnce: 'open at launch',
  closedFor: (days: string) => `closed for ${days}`,
  weightsPublished: 'weights published',
  states: {
    kept: 'kept',
    'kept-late': 'kept late',
    broken: 'broken',
    pending: 'pending',
    'not-testable': 'cannot be tested',
  },
  keptLateBy: (days: string) => `kept ${days} late`,
};

const fr: typeof en = {
  title: 'Chiffres clés',
  question: 'Comment se comparent-elles\u202f?',
  figure: 'Chiffre',
  labels: {
    raised: 'Capital levé',
    valuation: 'Dernière valorisation',
    flagships: {
      weights: 'Modèles phares ouverts / sortis',
      'open-licence': 'Modèles phares sous licence libre / sortis',
      osaid: 'Modèles phares open source / sortis',
    },
    'last-opened': {
      weights: 'Depuis la dernière ouverture des poids d’un modèle',
      'open-licence': 'Depuis le dernier modèle ouvert sous licence libre',
      osaid: 'Depuis le dernier modèle devenu open source',
    },
    'last-flagship-opened': {
      weights: 'Depuis la dernière ouverture des poids d’un modèle phare',
      'open-licence': 'Depuis le dernier modèle phare ouvert sous licence libre',
      osaid: 'Depuis le dernier modèle phare devenu open source',
    },
    promises: 'Promesses tenues / échues',
  },
  absent: 'absent des données',
  notLoaded: 'non chargé',
  nothing: 'aucun',
  noValuation: 'aucune',
  undisclosed: 'non publié',
  never: 'jamais',
  outOf: (part, whole) => `${formatNumber(part, 'fr')} sur ${formatNumber(whole, 'fr')}`,
  about: (text) => `environ ${text}`,
  period: (from, to) => `${from} – ${to}`,
  rounds: (rounds) => nombre(rounds, 'tour', 'tours'),
  moreUndisclosed: (rounds) =>
    rounds < 2
      ? `et ${formatNumber(rounds, 'fr')} au montant non publié`
      : `et ${formatNumber(rounds, 'fr')} aux montants non publiés`,
  notReceived: (sum) => `dont ${sum} non reçus`,
  confirmed: 'confirmée',
  reported: 'selon la presse',
  noneReleased: 'aucun sorti',
  noneDue: 'aucune échue',
  late: (promises) => nombre(promises, 'tenue en retard', 'tenues en retard'),
  broken: (promises) => nombre(promises, 'rompue', 'rompues'),
  pending: (promises) => `${formatNumber(promises, 'fr')} en attente`,
  showEvidence: (figure, company, text) => `${figure}, ${company}\u00a0: ${text}. Voir les données`,
  evidence: (records) => nombre(records, 'ligne derrière ce chiffre', 'lignes derrière ce chiffre'),
  noEvidence: 'Aucune ligne derrière ce chiffre\u00a0: c’est ce qu’il dit.',
  sources: 'Sources',
  close: 'Fermer',
  openAfter: (days) => `ouvert après ${days}`,
  openAtOnce: 'ouvert dès sa sortie',
  closedFor: (days) => `fermé depuis ${days}`,
  weightsPublished: 'poids publiés',
  states: {
    kept: 'tenue',
    'kept-late': 'tenue en retard',
    broken: 'rompue',
    pending: 'en attente',
    'not-testable': 'invérifiable',
  },
  keptLateBy: (days) => `tenue avec ${days} de retard`,
};

/** Words of the key figures and the records behind them. */
export const figureText: Readonly<Record<Locale, typeof en>> = { en, fr };
