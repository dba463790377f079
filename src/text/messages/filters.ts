import type { Locale } from '../format';

const en = {
  none: 'none',
  allTime: 'all of the record',
  between: (from: string, to: string) => `${from} to ${to}, both included`,
  since: (from: string) => `from ${from} on`,
  until: (to: string) => `until ${to}`,
  flagships: 'flagship models only',
  allModels: 'all models',
  pace: 'Counterfactual pace',
  noSearch: 'no text',
};

const fr: typeof en = {
  none: 'rien',
  allTime: 'toutes les données',
  between: (from, to) => `du ${from} au ${to} inclus`,
  since: (from) => `à partir du ${from}`,
  until: (to) => `jusqu’au ${to}`,
  flagships: 'modèles phares seulement',
  allModels: 'tous les modèles',
  pace: 'Rythme hypothétique',
  noSearch: 'aucun texte',
};

/** What was chosen, told where the controls themselves aren't seen: in files and pictures. */
export const filterText: Readonly<Record<Locale, typeof en>> = { en, fr };
