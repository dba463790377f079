import { tableNames, tables, type TableName } from '../src/data/tables';
import { columnsOf } from '../src/data/rules/report';
import type { Column } from '../src/data/schema';
import { tableWords } from '../src/data/words';
import type { Locale } from '../src/text/format';
import { valueLabel } from '../src/text/messages/values';

const words = {
  en: {
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
  },
  fr: {
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
  },
} as const;

function said(name: TableName, field: string, what: 'title' | 'description', locale: Locale): string {
  return tableWords[name].columns[field]?.[what][locale] ?? '';
}

function holds(table: string, column: Column<unknown>, locale: Locale): string {
  const kind = words[locale].kinds[column.kind];
  if (column.references !== null) return `${kind} → ${column.references.table}`;
  if (column.values === null) return kind;
  const values = column.values.map((value) => `\`${value}\` (${valueLabel(`${table}.${column.csv}`, value, locale)})`);
  return `${kind}: ${values.join(', ')}`;
}

/** The data dictionary as Markdown, made from the schema. */
export function dictionary(locale: Locale): string {
  const { title, intro, head, yes, no, key } = words[locale];
  const parts = tableNames.map((name) => {
    const table = tables[name];
    const columns = columnsOf(name);
    const rows = Object.entries(columns).map(([field, column]) => {
      const isList = column.kind === 'idList' || column.kind === 'textList';
      const meaning = `${said(name, field, 'title', locale)}. ${said(name, field, 'description', locale)}`;
      return `| \`${column.csv}\` | ${meaning} | ${holds(table.name, column, locale)} | ${column.nullable || isList ? yes : no} |`;
    });
    const keys = table.primaryKey.map((field) => `\`${columns[field]?.csv ?? field}\``).join(' + ');
    return [
      `## ${table.title[locale]} (\`${table.name}.csv\`)`,
      '',
      `${tableWords[name].description[locale]} ${key}${locale === 'fr' ? '\u00a0:' : ':'} ${keys}.`,
      '',
      `| ${head.join(' | ')} |`,
      `| ${head.map(() => '---').join(' | ')} |`,
      ...rows,
    ].join('\n');
  });
  return `# ${title}\n\n${intro}\n\n${parts.join('\n\n')}\n`;
}
