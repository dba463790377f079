import type { models } from '../tables/models';
import type { openness } from '../tables/openness';
import type { releaseEvents } from '../tables/releaseEvents';
import { shared, words, type TableWords } from './shared';

const { companyId, datePrecision, noteEn, noteFr, sourceIds } = shared;

export const modelsWords: TableWords<keyof typeof models.columns> = {
  description: {
    en: 'Models and other released works.',
    fr: 'Modèles et autres travaux publiés.',
  },
  columns: {
    modelId: words(
      'Model id',
      'The id of the model; it never changes.',
      'Identifiant',
      'Identifiant du modèle\u202f; il ne change jamais.',
    ),
    companyId,
    family: words(
      'Family',
      'The line of models it belongs to.',
      'Famille',
      'La lignée de modèles à laquelle il appartient.',
    ),
    name: words('Name', 'The name in common use.', 'Nom', 'Le nom d’usage.'),
    isFlagship: words(
      'Flagship',
      'True for a company’s best general model of its day.',
      'Modèle phare',
      'True pour le meilleur modèle généraliste de l’entreprise à sa sortie.',
    ),
    parametersTotal: words(
      'Parameters',
      'All parameters; empty if undisclosed.',
      'Paramètres',
      'Nombre total de paramètres\u202f; vide si non publié.',
    ),
    parametersActive: words(
      'Active parameters',
      'Parameters used for each token; empty if undisclosed or the same.',
      'Paramètres actifs',
      'Paramètres employés par jeton\u202f; vide si non publié ou identique.',
    ),
    contextTokens: words(
      'Context',
      'Longest input, in tokens; empty if undisclosed.',
      'Contexte',
      'Plus longue entrée, en jetons\u202f; vide si non publiée.',
    ),
    noteEn,
    noteFr,
    sourceIds,
  },
};

export const releaseEventsWords: TableWords<keyof typeof releaseEvents.columns> = {
  description: {
    en: 'Events in a model’s life, from its announcement to its retirement.',
    fr: 'Les événements de la vie d’un modèle, de son annonce à son retrait.',
  },
  columns: {
    eventId: words(
      'Event id',
      'The id of the event; it never changes.',
      'Identifiant',
      'Identifiant de l’événement\u202f; il ne change jamais.',
    ),
    companyId,
    modelId: words('Model', 'The model it happened to.', 'Modèle', 'Le modèle concerné.'),
    releasedOn: words('Happened on', 'The day of the event.', 'Date', 'Jour de l’événement.'),
    datePrecision,
    kind: words('Kind', 'What happened.', 'Type', 'Ce qui s’est passé.'),
    access: words(
      'Access',
      'What the public could do from then on.',
      'Accès',
      'Ce que le public pouvait faire dès lors.',
    ),
    licence: words(
      'Licence',
      'An SPDX id or the licence’s name; empty if none was given.',
      'Licence',
      'Identifiant SPDX ou nom de la licence\u202f; vide si aucune n’est donnée.',
    ),
    scope: words(
      'Scope',
      'For weights: whether all of them were published; empty otherwise.',
      'Étendue',
      'Pour des poids\u00a0: s’ils sont tous publiés\u202f; vide sinon.',
    ),
    url: words(
      'Address',
      'Where the released thing is; empty if it is nowhere.',
      'Adresse',
      'Où se trouve la chose publiée\u202f; vide si nulle part.',
    ),
    noteEn,
    noteFr,
    sourceIds,
  },
};

export const opennessWords: TableWords<keyof typeof openness.columns> = {
  description: {
    en: 'How open a model is on one of ten dimensions, graded for this edition.',
    fr: 'L’ouverture d’un modèle sur l’une de dix dimensions, notée pour cette édition.',
  },
  columns: {
    modelId: words('Model', 'The model that is graded.', 'Modèle', 'Le modèle noté.'),
    dimension: words('Dimension', 'What is graded.', 'Dimension', 'Ce qui est noté.'),
    level: words(
      'Level',
      'How open it is; unknown means that no document was found.',
      'Niveau',
      'Degré d’ouverture\u202f; inconnu\u00a0: aucun document trouvé.',
    ),
    noteEn,
    noteFr,
    sourceIds,
  },
};
