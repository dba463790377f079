import { formatNumber, type Locale } from '../format';
import { de, possessive } from './headlineParts';

const figuresShown = (count: number) => (count === 1 ? '1 figure' : `${formatNumber(count, 'en')} figures`);
const chiffres = (count: number) => `${formatNumber(count, 'fr')} ${count < 2 ? 'chiffre' : 'chiffres'}`;

const en = {
  intro: 'Each claim with its verdict. The figures beside it are computed from the record as it was known on each day.',
  notYet: (day: string, article: string) =>
    `On ${day} the article had not appeared: it is of ${article}. Choose a later as-of date to see its claims.`,
  between: (day: string, edition: string) =>
    `The record’s verdicts are of the article’s day and of ${edition}; for ${day} it has none. The figures are of that day.`,
  notes: (edition: string) => `The notes are of the edition of ${edition} and tell of what came later, too.`,
  nothingFound: 'No claim of the article matches the search.',
  order: (order: string, theme: string) => `${order}. ${theme}`,
  today: 'Today',
  figure: 'Figure',
  /** A line below the figures: what they say of the claim. */
  finding: 'The figures',
  findings: {
    holds: 'agree with it',
    'in-part': 'agree in part',
    split: 'disagree with each other',
    fails: 'speak against it',
  },
  undecided: 'do not decide',
  figuresShown,
  figuresOfClaim: (count: number, claim: string) => `${figuresShown(count)}: ${claim}`,
  noFigure: 'Nothing in the record can show this.',
  showMe: 'Show me',
  all: (claims: string) => `Show all ${claims} claims`,
  fewer: 'Show the first claims only',
  showMeClaim: (claim: string) => `Show me: ${claim}`,
  record: 'Record',
  recordOfClaim: (claim: string) => `Record: ${claim}`,
  none: 'none yet',
  undisclosed: 'undisclosed',
  stillClosed: (days: string) => `${days}, still closed`,
  about: (text: string) => `about ${text}`,
  labels: {
    /** Before a quotation. */
    quoting: (text: string) => `${text}:`,
    launch: (model: string) => `${model}: launch`,
    release: (model: string, kind: string) => `${model}: ${kind}`,
    between: (from: string, to: string) => `From “${from}” to “${to}”`,
    amount: (record: string) => `${record}: amount`,
    announced: (round: string) => `${round}: announced`,
    reported: (round: string) => `${round}: valuations reported`,
    opening: (model: string) => `${model}: launch to open weights`,
    pace: (model: string) => `${model}: would be open at Grok-1’s pace`,
    newest: (company: string) => `${possessive(company)} newest flagship model`,
    launchedAfter: (company: string, model: string) => `${possessive(company)} flagship models after ${model}`,
    open: {
      weights: (company: string, models: string) => `${possessive(company)} ${models} with open weights`,
      'open-licence': (company: string, models: string) => `${possessive(company)} ${models} under an open licence`,
      osaid: (company: string, models: string) => `${possessive(company)} ${models} that are open source AI`,
    },
    flagships: 'flagship models',
    works: 'models and works',
    closed: (models: string) => `Closed among ${models}`,
    publishedAfter: (company: string, day: string) => `Weights and code of ${company} published after ${day}`,
    level: (model: string, dimension: string) => `${model}: ${dimension}`,
    openWith: (dimension: string) => `Graded models with open weights whose ${dimension} is open too`,
    licence: (model: string) => `${model}: licence of the weights`,
    parameters: (model: string) => `${model}: parameters`,
    worth: (company: string) => `Latest valuation of ${company}`,
    largest: (company: string) => `Largest round of ${company} so far`,
    ofAmount: (amount: string, company: string) => `Rounds and talks of ${company} at ${amount}`,
    investors: (round: string) => `${round}: investors on record`,
    promise: (speaker: string) => `Promise of ${speaker}`,
    kept: (company: string) => `Promises on openness by ${company}: kept / due`,
    criticisms: (speaker: string) => `Criticism of OpenAI by ${speaker} on record`,
    founders: (company: string) => `Among the founders of ${company}`,
  },
};

type Words = typeof en;

const fr: Words = {
  intro:
    'Chaque affirmation avec son verdict. Les chiffres en regard sont calculés d’après les données connues à chaque date.',
  notYet: (day, article) =>
    `Le ${day}, l’article n’avait pas paru\u00a0: il date du ${article}. Choisissez une date d’arrêt ultérieure pour voir ses affirmations.`,
  between: (day, edition) =>
    `Les verdicts datent du jour de l’article et du ${edition}\u202f; il n’y en a pas pour le ${day}. Les chiffres sont ceux de ce jour-là.`,
  notes: (edition) => `Les notes sont celles de l’édition du ${edition} et racontent aussi la suite.`,
  nothingFound: 'Aucune affirmation de l’article ne répond à la recherche.',
  order: (order, theme) => `${order}. ${theme}`,
  today: 'Aujourd’hui',
  figure: 'Chiffre',
  finding: 'Les chiffres',
  findings: {
    holds: 'concordent',
    'in-part': 'concordent en partie',
    split: 'se contredisent',
    fails: 'disent le contraire',
  },
  undecided: 'ne tranchent pas',
  figuresShown: chiffres,
  figuresOfClaim: (count, claim) => `${chiffres(count)}\u00a0: ${claim}`,
  noFigure: 'Rien dans les données ne peut le montrer.',
  showMe: 'Montrer',
  all: (claims) => `Voir les ${claims} affirmations`,
  fewer: 'Ne voir que les premières',
  showMeClaim: (claim) => `Montrer\u00a0: ${claim}`,
  record: 'Fiche',
  recordOfClaim: (claim) => `Fiche\u00a0: ${claim}`,
  none: 'pas encore',
  undisclosed: 'non publié',
  stillClosed: (days) => `${days}, toujours fermé`,
  about: (text) => `environ ${text}`,
  labels: {
    quoting: (text) => `${text}\u00a0:`,
    launch: (model) => `${model}\u00a0: sortie`,
    release: (model, kind) => `${model}\u00a0: ${kind}`,
    between: (from, to) => `De «\u00a0${from}\u00a0» à «\u00a0${to}\u00a0»`,
    amount: (record) => `${record}\u00a0: montant`,
    announced: (round) => `${round}\u00a0: annonce`,
    reported: (round) => `${round}\u00a0: valorisations rapportées`,
    opening: (model) => `${model}\u00a0: de la sortie aux poids ouverts`,
    pace: (model) => `${model}\u00a0: serait ouvert au rythme de Grok-1`,
    newest: (company) => `Dernier modèle phare ${de(company)}`,
    launchedAfter: (company, model) => `Modèles phares ${de(company)} après ${model}`,
    open: {
      weights: (company, models) => `${models} ${de(company)} aux poids ouverts`,
      'open-licence': (company, models) => `${models} ${de(company)} sous licence libre`,
      osaid: (company, models) => `${models} ${de(company)} open source`,
    },
    flagships: 'Modèles phares',
    works: 'Modèles et travaux',
    closed: (models) => `Fermés parmi ${models}`,
    publishedAfter: (company, day) => `Poids et codes ${de(company)} publiés après le ${day}`,
    level: (model, dimension) => `${model}\u00a0: ${dimension}`,
    openWith: (dimension) => `Modèles notés aux poids ouverts, ouverts aussi pour\u00a0: ${dimension}`,
    licence: (model) => `${model}\u00a0: licence des poids`,
    parameters: (model) => `${model}\u00a0: paramètres`,
    worth: (company) => `Dernière valorisation ${de(company)}`,
    largest: (company) => `Plus gros tour ${de(company)} à cette date`,
    ofAmount: (amount, company) => `Tours et négociations ${de(company)} à ${amount}`,
    investors: (round) => `${round}\u00a0: investisseurs connus`,
    promise: (speaker) => `Promesse ${de(speaker)}`,
    kept: (company) => `Promesses d’ouverture ${de(company)}\u00a0: tenues / échues`,
    criticisms: (speaker) => `Critiques d’OpenAI par ${speaker} connues`,
    founders: (company) => `Parmi les fondateurs ${de(company)}`,
  },
};

/** Words of the ledger of the article's claims and of its figures. */
export const claimText: Readonly<Record<Locale, Words>> = { en, fr };
