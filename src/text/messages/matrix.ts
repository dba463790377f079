import { formatNumber, type Locale } from '../format';

/** How many of the dimensions that the European index looks at have each level. */
interface GradientSaid {
  readonly open: number;
  readonly partial: number;
  readonly closed: number;
  readonly unknown: number;
  readonly of: number;
}

const en = {
  question: 'How open is open?',
  caption: (definition: string) => `Framed: what “${definition}” asks for`,
  key: 'A full disc is open, half a disc partly open, an empty ring closed; a dotted ring with a question mark is not known, which is no softer “closed”. The last three columns lay each model’s levels on the Open Source AI Definition, the classes of the Model Openness Framework and the features of the European Open Source AI Index: how many of eight are open.',
  definitions: { weights: 'open weights', 'open-licence': 'open licence', osaid: 'open source AI' },
  /** The heads of the columns, in at most two lines. */
  heads: {
    weights: ['weights'],
    'inference-code': ['inference', 'code'],
    'training-code': ['training', 'code'],
    'training-data': ['training', 'data'],
    'data-documentation': ['documented', 'data'],
    architecture: ['architecture'],
    paper: ['paper'],
    'model-card': ['model', 'card'],
    licence: ['licence'],
    api: ['API'],
  },
  yardstickHeads: { osaid: ['OSAID', '1.0'], mof: ['MOF', 'class'], index: ['European', 'index'] },
  /** Where there's no head: before the verdict itself. */
  yardstickShort: { osaid: 'OSAID', mof: 'MOF', index: 'EU' },
  yardsticks: {
    osaid: 'Open Source AI Definition 1.0',
    mof: 'Model Openness Framework',
    index: 'European Open Source AI Index',
  },
  osaid: { meets: 'meets', fails: 'fails', unknown: 'unknown' },
  mof: { none: 'none', unknown: 'unknown', atMost: (mofClass: string) => `${mofClass} at most` },
  openOf: (open: number, of: number) => `${formatNumber(open, 'en')}/${formatNumber(of, 'en')}`,
  tip: {
    title: (model: string, what: string) => `${model}: ${what}`,
    levelOn: (level: string, date: string) => `${level} on ${date}`,
    graded: (date: string, note: string) => `Graded on ${date}: ${note}`,
    gradedAs: (date: string, level: string, note: string) => `Graded ${level} on ${date}: ${note}`,
    required: (definition: string) => `Required by the chosen definition (${definition})`,
    meets: 'Meets it: all it asks for is open',
    fails: 'Fails',
    notKnown: 'Not known: it hangs on what isn’t known',
    noClass: 'No class: misses class III, the lowest',
    atMost: (mofClass: string, missed: string | null) =>
      missed === null ? `Class ${mofClass} at most` : `Class ${mofClass} at most: misses class ${missed}`,
    lacks: (list: string) => `Not open: ${list}`,
    partly: (list: string) => `Only partly open: ${list}`,
    unknown: (list: string) => `Not known: ${list}`,
    ungraded: (list: string) => `Asked for, but not graded here: ${list}`,
    gradient: ({ open, partial, closed, unknown, of }: GradientSaid) => {
      const counts = [`${open} open`, `${partial} partly open`, `${closed} closed`];
      if (unknown > 0) counts.push(`${unknown} not known`);
      return `${counts.join(', ')}, of the ${of} dimensions that stand for its features`;
    },
    noMark: 'It sets no mark to pass; the levels are this record’s, not the index’s',
    later: (date: string) => `A yardstick younger than the day shown: as of ${date}`,
  },
  ungraded: {
    'evaluation-results': 'evaluation results',
    'document-licences': 'the documents’ licences',
    'evaluation-code': 'evaluation code',
    'evaluation-data': 'evaluation data',
    'intermediate-parameters': 'intermediate parameters',
  },
  notes: {
    ungradedModels: (models: number) =>
      models === 1
        ? '1 model in the selection has not been graded.'
        : `${formatNumber(models, 'en')} models in the selection have not been graded.`,
    ungradedParts: (list: string) =>
      `The Model Openness Framework also asks for what isn’t graded here (${list}), so a class is never certain: “III at most”.`,
    replayed: (asOf: string, edition: string) =>
      `Levels were graded on ${edition}. For ${asOf}, what is open, if only partly, counts from the release that brought it, and as closed before: weights, code and licence from theirs (half open while only smaller sizes were out), papers, cards and APIs from their own (an API as open while on sale, where the day of its withdrawal is known), all else from the launch.`,
    later: (list: string, asOf: string) => `Yardsticks younger than ${asOf}: ${list}.`,
    dated: (name: string, date: string) => `${name} (${date})`,
  },
  columns: {
    launch: 'Launch',
    company: 'Company',
    model: 'Model',
    dimension: 'Dimension',
    level: 'Level',
    levelOn: (date: string) => `On ${date}`,
    note: 'Why',
  },
};

type Words = typeof en;

function agreed(count: number, one: string, many: string): string {
  return `${formatNumber(count, 'fr')} ${count < 2 ? one : many}`;
}

const fr: Words = {
  question: 'À quel point est-ce ouvert\u202f?',
  caption: (definition) => `Encadré\u00a0: ce que demande «\u202f${definition}\u202f»`,
  key: 'Un disque plein est ouvert, un demi-disque partiellement ouvert, un anneau vide fermé\u202f; un anneau pointillé avec un point d’interrogation est inconnu, ce qui n’est pas un «\u202ffermé\u202f» adouci. Les trois dernières colonnes rapportent chaque modèle à la définition de l’IA open source, aux classes du Model Openness Framework et aux critères de l’indice européen\u00a0: combien, sur huit, sont ouverts.',
  definitions: { weights: 'poids ouverts', 'open-licence': 'licence libre', osaid: 'IA open source' },
  heads: {
    weights: ['poids'],
    'inference-code': ['code', 'd’inférence'],
    'training-code': ['code', 'd’entraînement'],
    'training-data': ['données', 'd’entraînement'],
    'data-documentation': ['données', 'documentées'],
    architecture: ['architecture'],
    paper: ['article'],
    'model-card': ['fiche', 'du modèle'],
    licence: ['licence'],
    api: ['API'],
  },
  yardstickHeads: { osaid: ['OSAID', '1.0'], mof: ['classe', 'MOF'], index: ['indice', 'européen'] },
  yardstickShort: { osaid: 'OSAID', mof: 'MOF', index: 'UE' },
  yardsticks: {
    osaid: 'définition de l’IA open source 1.0 (OSAID)',
    mof: 'Model Openness Framework',
    index: 'indice européen de l’IA open source',
  },
  osaid: { meets: 'oui', fails: 'non', unknown: 'inconnu' },
  mof: { none: 'aucune', unknown: 'inconnue', atMost: (mofClass) => `${mofClass} au plus` },
  openOf: (open, of) => `${formatNumber(open, 'fr')}/${formatNumber(of, 'fr')}`,
  tip: {
    title: (model, what) => `${model}\u00a0: ${what}`,
    levelOn: (level, date) => `${level} le ${date}`,
    graded: (date, note) => `Noté le ${date}\u00a0: ${note}`,
    gradedAs: (date, level, note) => `Noté «\u202f${level}\u202f» le ${date}\u00a0: ${note}`,
    required: (definition) => `Exigé par la définition choisie (${definition})`,
    meets: 'Conforme\u00a0: tout ce qu’elle demande est ouvert',
    fails: 'Pas conforme',
    notKnown: 'Inconnu\u00a0: tout dépend de ce qu’on ne sait pas',
    noClass: 'Aucune classe\u00a0: il manque la classe III, la plus basse',
    atMost: (mofClass, missed) =>
      missed === null
        ? `Classe ${mofClass} au plus`
        : `Classe ${mofClass} au plus\u00a0: il manque la classe ${missed}`,
    lacks: (list) => `Pas ouvert\u00a0: ${list}`,
    partly: (list) => `Ouvert en partie seulement\u00a0: ${list}`,
    unknown: (list) => `Inconnu\u00a0: ${list}`,
    ungraded: (list) => `Demandé, mais non noté ici\u00a0: ${list}`,
    gradient: ({ open, partial, closed, unknown, of }) => {
      const counts = [
        agreed(open, 'ouverte', 'ouvertes'),
        agreed(partial, 'partiellement ouverte', 'partiellement ouvertes'),
        agreed(closed, 'fermée', 'fermées'),
      ];
      if (unknown > 0) counts.push(agreed(unknown, 'inconnue', 'inconnues'));
      return `${counts.join(', ')}, sur les ${of} dimensions qui tiennent lieu de ses critères`;
    },
    noMark: 'Il ne fixe aucun seuil\u202f; les niveaux sont ceux de ces données, pas les siens',
    later: (date) => `Référence plus récente que la date retenue\u00a0: état du ${date}`,
  },
  ungraded: {
    'evaluation-results': 'résultats d’évaluation',
    'document-licences': 'licences des documents',
    'evaluation-code': 'code d’évaluation',
    'evaluation-data': 'données d’évaluation',
    'intermediate-parameters': 'paramètres intermédiaires',
  },
  notes: {
    ungradedModels: (models) =>
      models < 2
        ? `${formatNumber(models, 'fr')} modèle de la sélection n’a pas été noté.`
        : `${formatNumber(models, 'fr')} modèles de la sélection n’ont pas été notés.`,
    ungradedParts: (list) =>
      `Le Model Openness Framework demande aussi ce qui n’est pas noté ici (${list})\u00a0: une classe n’est donc jamais certaine, d’où «\u202fIII au plus\u202f».`,
    replayed: (asOf, edition) =>
      `Les niveaux ont été notés le ${edition}. Pour le ${asOf}, ce qui est ouvert, même en partie, compte dès la sortie qui l’a apporté, et comme fermé avant\u00a0: poids, code et licence dès la leur (à moitié ouverts tant que seules de plus petites tailles étaient publiées), articles, fiches et API dès la leur (une API ouverte tant qu’elle était en vente, si le jour de son retrait est connu), tout le reste dès le lancement.`,
    later: (list, asOf) => `Références postérieures au ${asOf}\u00a0: ${list}.`,
    dated: (name, date) => `${name} (${date})`,
  },
  columns: {
    launch: 'Lancement',
    company: 'Entreprise',
    model: 'Modèle',
    dimension: 'Dimension',
    level: 'Niveau',
    levelOn: (date) => `Le ${date}`,
    note: 'Pourquoi',
  },
};

/** Words of the matrix of openness: heads, verdicts and their reasons, notes and table. */
export const matrixText: Readonly<Record<Locale, Words>> = { en, fr };
