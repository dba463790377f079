import type { Locale } from '../format';

const en = {
  title: 'Data dictionary',
  intro:
    'Made from the schema in `src/data/tables` by `npm run data:package`. CSV, UTF-8, comma, header row. Lists inside a cell are separated by `;`. An empty cell means unknown or undisclosed, never zero.',
  head: ['Column', 'Meaning', 'Holds', 'May be empty'],
  yes: 'yes',
  no: 'no',
  key: 'Key',
  kinds: {
    id: 'id',
    idList: 'list of ids',
    text: 'text',
    textList: 'list of texts',
    usd: 'whole US dollars',
    integer: 'whole number',
    boolean: '`true` or `false`',
    isoDate: 'date, `2024-12-23`',
    url: 'web address',
    language: 'language code',
    oneOf: 'one of',
  },
};

const fr: typeof en = {
  title: 'Dictionnaire des données',
  intro:
    'Tiré du schéma dans `src/data/tables` par `npm run data:package`. CSV, UTF-8, virgule, ligne d’en-tête. Les listes dans une cellule sont séparées par `;`. Une cellule vide veut dire inconnu ou non publié, jamais zéro.',
  head: ['Colonne', 'Sens', 'Contient', 'Peut être vide'],
  yes: 'oui',
  no: 'non',
  key: 'Clé',
  kinds: {
    id: 'identifiant',
    idList: 'liste d’identifiants',
    text: 'texte',
    textList: 'liste de textes',
    usd: 'dollars américains entiers',
    integer: 'nombre entier',
    boolean: '`true` ou `false`',
    isoDate: 'date, `2024-12-23`',
    url: 'adresse web',
    language: 'code de langue',
    oneOf: 'une valeur parmi',
  },
};

/** Words of the data dictionary. */
export const dictionaryText: Readonly<Record<Locale, typeof en>> = { en, fr };
