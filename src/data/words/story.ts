import type { claims } from '../tables/claims';
import type { events } from '../tables/events';
import type { sources } from '../tables/sources';
import type { statements } from '../tables/statements';
import { shared, words, type TableWords } from './shared';

const { datePrecision, knownOn, noteEn, noteFr, sourceIds } = shared;

export const statementsWords: TableWords<keyof typeof statements.columns> = {
  description: {
    en: 'Public quotations, word for word in their language; for promises, what became of them.',
    fr: 'Citations publiques, mot pour mot dans leur langue\u202f; pour les promesses, leur suite.',
  },
  columns: {
    statementId: words(
      'Statement id',
      'The id of the quotation; it never changes.',
      'Identifiant',
      'Identifiant de la citation\u202f; il ne change jamais.',
    ),
    companyId: words(
      'Company',
      'The company the statement is about.',
      'Entreprise',
      'L’entreprise dont il est question.',
    ),
    speaker: words('Speaker', 'Who said it.', 'Auteur', 'Qui l’a dit.'),
    saidOn: words('Said on', 'The day it was said.', 'Dit le', 'Jour de la déclaration.'),
    datePrecision,
    knownOn,
    quote: words(
      'Quotation',
      'The words themselves; they remain their author’s.',
      'Citation',
      'Les mots eux-mêmes\u202f; ils restent à leur auteur.',
    ),
    language: words('Language', 'The language of the quotation.', 'Langue', 'La langue de la citation.'),
    topic: words('Topic', 'What it is about.', 'Sujet', 'Ce dont il est question.'),
    kind: words('Kind', 'What sort of statement it is.', 'Type', 'De quelle sorte de déclaration il s’agit.'),
    dueOn: words(
      'Due on',
      'For promises: the last day in time; empty if none was named.',
      'Échéance',
      'Pour les promesses\u00a0: dernier jour dans les temps\u202f; vide si aucun.',
    ),
    duePrecision: words(
      'Precision of the due day',
      'How exactly the due day is known.',
      'Précision de l’échéance',
      'Exactitude de l’échéance.',
    ),
    outcome: words(
      'Outcome',
      'For promises: what became of it; empty otherwise.',
      'Issue',
      'Pour les promesses\u00a0: ce qu’il en est advenu\u202f; vide sinon.',
    ),
    outcomeOn: words(
      'Settled on',
      'The day of the outcome; empty if unknown or pending.',
      'Dénouement le',
      'Jour de l’issue\u202f; vide si inconnu ou en suspens.',
    ),
    outcomeEventId: words(
      'Settled by',
      'The release that settled it; empty if none did.',
      'Dénouement par',
      'La sortie qui en a décidé\u202f; vide si aucune.',
    ),
    noteEn,
    noteFr,
    sourceIds,
  },
};

export const eventsWords: TableWords<keyof typeof events.columns> = {
  description: {
    en: 'What else happened: bids, lawsuits, rulings, structure, deals, computing. Its amounts must not be added up.',
    fr: 'Ce qui s’est passé d’autre\u00a0: offres, procès, décisions, structure, accords, calcul. Ses montants ne s’additionnent pas.',
  },
  columns: {
    eventId: words(
      'Event id',
      'The id of the event; it never changes.',
      'Identifiant',
      'Identifiant de l’événement\u202f; il ne change jamais.',
    ),
    companyIds: words('Companies', 'The companies it concerns.', 'Entreprises', 'Les entreprises concernées.'),
    happenedOn: words('Happened on', 'The day it happened.', 'Date', 'Jour de l’événement.'),
    datePrecision,
    knownOn,
    kind: words('Kind', 'What sort of event it is.', 'Type', 'De quelle sorte d’événement il s’agit.'),
    titleEn: words(
      'Title',
      'The event in a line, in English.',
      'Titre (en anglais)',
      'L’événement en une ligne, en anglais.',
    ),
    titleFr: words(
      'Title (in French)',
      'The event in a line, in French.',
      'Titre',
      'L’événement en une ligne, en français.',
    ),
    amountUsd: words(
      'Amount',
      'Whole US dollars; empty if none or undisclosed.',
      'Montant',
      'Dollars américains entiers\u202f; vide si aucun ou non publié.',
    ),
    roundId: words(
      'Round',
      'The round that the event restates; empty if none.',
      'Levée',
      'La levée que l’événement reprend\u202f; vide si aucune.',
    ),
    noteEn,
    noteFr,
    sourceIds,
  },
};

export const claimsWords: TableWords<keyof typeof claims.columns> = {
  description: {
    en: 'Checkable claims of the article of 19 February 2025, with a verdict for that day and for this edition.',
    fr: 'Affirmations vérifiables de l’article du 19 février 2025, avec un verdict pour ce jour et pour cette édition.',
  },
  columns: {
    claimId: words(
      'Claim id',
      'The id of the claim; it never changes.',
      'Identifiant',
      'Identifiant de l’affirmation\u202f; il ne change jamais.',
    ),
    order: words('Order', 'Its place in the article, from 1.', 'Ordre', 'Sa place dans l’article, à partir de 1.'),
    textEn: words('Claim', 'The claim in English.', 'Affirmation (en anglais)', 'L’affirmation en anglais.'),
    textFr: words('Claim (in French)', 'The claim in French.', 'Affirmation', 'L’affirmation en français.'),
    theme: words('Theme', 'What it is about.', 'Thème', 'Ce dont il est question.'),
    asOfVerdict: words(
      'Verdict then',
      'Whether it held on 19 February 2025.',
      'Verdict alors',
      'Si elle tenait le 19 février 2025.',
    ),
    todayVerdict: words(
      'Verdict now',
      'Whether it holds in this edition.',
      'Verdict aujourd’hui',
      'Si elle tient dans cette édition.',
    ),
    verdictNoteEn: words('Reason', 'Why, in English.', 'Raison (en anglais)', 'Pourquoi, en anglais.'),
    verdictNoteFr: words('Reason (in French)', 'Why, in French.', 'Raison', 'Pourquoi, en français.'),
    check: words(
      'Check',
      'How the record shows it, for maintainers, in English.',
      'Vérification',
      'Comment les données le montrent, pour qui les tient, en anglais.',
    ),
    sourceIds,
  },
};

export const sourcesWords: TableWords<keyof typeof sources.columns> = {
  description: {
    en: 'The sources that the other tables name.',
    fr: 'Les sources que citent les autres tables.',
  },
  columns: {
    sourceId: words(
      'Source id',
      'The id of the source; it never changes.',
      'Identifiant',
      'Identifiant de la source\u202f; il ne change jamais.',
    ),
    title: words(
      'Title',
      'The page’s own title; in brackets, a description where it was not at hand.',
      'Titre',
      'Titre de la page\u202f; entre crochets, une description à défaut.',
    ),
    publisher: words('Publisher', 'Who published it.', 'Éditeur', 'Qui l’a publiée.'),
    publishedOn: words(
      'Published on',
      'The day of publication; empty if unknown.',
      'Publiée le',
      'Jour de publication\u202f; vide si inconnu.',
    ),
    url: words('Address', 'Where it is.', 'Adresse', 'Où elle se trouve.'),
    language: words('Language', 'The language of the source.', 'Langue', 'La langue de la source.'),
    kind: words('Kind', 'What sort of source it is.', 'Type', 'De quelle sorte de source il s’agit.'),
  },
};
