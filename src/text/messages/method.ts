import type { Locale } from '../format';

/** The parts of the method page in their order; their anchors are the same in both languages. */
export const methodSections = [
  'question',
  'raised',
  'valuations',
  'open',
  'dimensions',
  'flagship',
  'clock',
  'promises',
  'disputes',
  'dates',
  'as-of',
  'claims',
  'limits',
  'check',
  'cite',
  'files',
  'dictionary',
] as const;
export type MethodSection = (typeof methodSections)[number];

const en = {
  title: 'Method',
  lead: 'How the record is made, what its words mean, what it cannot say, and how to check it.',
  description:
    'How Follow the Weights counts money and openness at xAI and OpenAI: definitions, rules, known limits, files, and every column explained.',
  contents: 'Contents',
  rows: (count: number, shown: string) => (count === 1 ? '1 row' : `${shown} rows`),
  kilobytes: (shown: string) => `${shown}\u00a0kB`,
};

const fr: typeof en = {
  title: 'Méthode',
  lead: 'Comment ces données sont faites, ce que veulent dire leurs mots, ce qu’elles ne peuvent pas dire, et comment les vérifier.',
  description:
    'Comment Suivez les poids compte l’argent et l’ouverture de xAI et d’OpenAI\u00a0: définitions, règles, limites connues, fichiers, et chaque colonne expliquée.',
  contents: 'Sommaire',
  rows: (count, shown) => (count < 2 ? `${shown} ligne` : `${shown} lignes`),
  kilobytes: (shown) => `${shown}\u00a0ko`,
};

/** The frame of the method page; its parts are in `method/`. */
export const methodText: Readonly<Record<Locale, typeof en>> = { en, fr };
