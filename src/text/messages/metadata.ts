import type { Locale } from '../format';

const en = {
  description:
    'A sourced record of what xAI and OpenAI raised, and what they opened: funding rounds, valuations, investors, models, releases, ten dimensions of openness, statements, events and the claims of an article, each row with its sources.',
  technique:
    'Compiled by hand from filings, press releases, court documents, repositories and news; every row names its sources. Totals, lags and shares are computed from the rows.',
  keywords: [
    'artificial intelligence',
    'open weights',
    'open source',
    'funding rounds',
    'valuations',
    'xAI',
    'OpenAI',
    'Grok',
    'GPT',
  ],
  credit: (version: string) => `Follow the Weights, version ${version}`,
  parameters: 'parameters',
  tokens: 'tokens',
  record: 'The record',
  sitePages: 'Pages of the site',
  otherLanguage: 'Français',
  feed: 'Feed of changes (Atom)',
  feedTitle: 'Follow the Weights: changes',
  feedSubtitle: 'What was changed or corrected in the record, and why.',
  package: 'Data package: every file and column described',
  csvw: 'CSV on the Web: every table described',
};

const fr: typeof en = {
  description:
    'Ce que xAI et OpenAI ont levé, et ce qu’elles ont ouvert, avec les sources\u00a0: tours de table, valorisations, investisseurs, modèles, sorties, dix dimensions d’ouverture, déclarations, événements et affirmations d’un article, chaque ligne avec ses sources.',
  technique:
    'Compilé à la main à partir de dépôts officiels, communiqués, pièces judiciaires, dépôts de code et articles de presse\u202f; chaque ligne cite ses sources. Totaux, délais et parts sont calculés à partir des lignes.',
  keywords: [
    'intelligence artificielle',
    'poids ouverts',
    'open source',
    'levées de fonds',
    'valorisations',
    'xAI',
    'OpenAI',
    'Grok',
    'GPT',
  ],
  credit: (version) => `Follow the Weights, version ${version}`,
  parameters: 'paramètres',
  tokens: 'jetons',
  record: 'Les données',
  sitePages: 'Pages du site',
  otherLanguage: 'English',
  feed: 'Flux des modifications (Atom)',
  feedTitle: 'Suivez les poids\u00a0: modifications',
  feedSubtitle: 'Ce qui a été modifié ou corrigé dans les données, et pourquoi.',
  package: 'Paquet de données\u00a0: chaque fichier et chaque colonne décrits',
  csvw: 'CSV on the Web\u00a0: chaque table décrite',
};

/** Words for machines and for what stands around every static page: descriptions, keywords, feeds, links. */
export const metadataText: Readonly<Record<Locale, typeof en>> = { en, fr };
