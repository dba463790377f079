import type { Column } from '../../data/schema';
import { tables, type TableName } from '../../data/tables';
import { tableWords } from '../../data/words';
import { locales, type Locale } from '../../text/format';
import { cardText } from '../../text/messages/cards';
import { tablesViewText } from '../../text/messages/tablesView';

/** How the rows of a column are ordered: by amount, by day, or as the reader's language orders texts. */
type Order = 'number' | 'day' | 'text';

/** A column of a table of the record, in the reader's words. */
export interface RecordColumn {
  /** Its field in code. */
  readonly field: string;
  readonly kind: Column<unknown>['kind'];
  readonly title: string;
  /** What its cells mean, in a sentence. */
  readonly description: string;
  readonly order: Order;
  readonly numeric: boolean;
  /** Whether it names the row: one column a table, which always shows. */
  readonly name: boolean;
  /** Whether it shows before the reader chooses columns. */
  readonly usual: boolean;
  /** Whether its texts are sentences. */
  readonly long: boolean;
  /** Whether a long text may be cut, since the record's card holds it whole. */
  readonly inCard: boolean;
  /** The language that all of its texts are in; `null` where it's the reader's or each row's own. */
  readonly lang: Locale | null;
  /** What an empty cell means, for those who can't see its dash. */
  readonly absent: string;
}

/** The column whose cell names the row. */
const nameFields: Readonly<Record<TableName, string | Readonly<Record<Locale, string>>>> = {
  companies: 'name',
  fundingRounds: 'name',
  roundInvestors: 'investorName',
  valuations: 'amountUsd',
  models: 'name',
  releaseEvents: 'modelId',
  openness: 'modelId',
  statements: 'quote',
  events: { en: 'titleEn', fr: 'titleFr' },
  claims: { en: 'textEn', fr: 'textFr' },
  sources: 'title',
};

/** The language of a column that has one in its name, `noteFr`; the checks of claims are for maintainers, in English. */
function langOf(field: string): Locale | null {
  if (field === 'check') return 'en';
  return locales.find((locale) => field.endsWith(locale === 'en' ? 'En' : 'Fr')) ?? null;
}

function orderOf({ kind }: Column<unknown>): Order {
  if (kind === 'usd' || kind === 'integer') return 'number';
  return kind === 'isoDate' ? 'day' : 'text';
}

/** What an empty cell means, by field; where tables differ, by table and field. */
function absentOf(table: TableName, field: string, locale: Locale): string {
  const words = cardText[locale];
  const meanings: Readonly<Record<string, string>> = {
    knownOn: words.atTheTime,
    amountUsd: words.undisclosed,
    'events.amountUsd': words.noAmount,
    roundId: words.noRound,
    leadInvestors: words.noneNamed,
    founders: words.noneNamed,
    parametersTotal: words.undisclosed,
    parametersActive: words.undisclosed,
    licence: words.notStated,
    publishedOn: words.undated,
    closedOn: tablesViewText[locale].unknownOrNone,
    scope: tablesViewText[locale].unknownOrNone,
    url: tablesViewText[locale].unknownOrNone,
    dueOn: tablesViewText[locale].unknownOrNone,
    duePrecision: tablesViewText[locale].unknownOrNone,
    outcome: tablesViewText[locale].unknownOrNone,
    outcomeOn: tablesViewText[locale].unknownOrNone,
    outcomeEventId: tablesViewText[locale].unknownOrNone,
  };
  return meanings[`${table}.${field}`] ?? meanings[field] ?? words.unknown;
}

/** Whether a column says how exactly the date before it is known. */
function isPrecision(column: Column<unknown>): boolean {
  return column.csv.endsWith('precision');
}

/** Ids of the rows themselves, what the dates' own words say already, other languages and maintainers' notes. */
function isUsual(field: string, column: Column<unknown>, locale: Locale): boolean {
  if (column.kind === 'id' && column.references === null) return false;
  if (isPrecision(column) || field === 'knownOn' || field === 'check') return false;
  const lang = langOf(field);
  return lang === null || lang === locale;
}

/** The columns of a table by field, as the schema has them. */
export function schemaColumns(table: TableName): readonly (readonly [field: string, column: Column<unknown>])[] {
  return Object.entries<Column<unknown>>(tables[table].columns);
}

/** The field that says how exactly a date is known: a precision qualifies the date before it. `null` = to the day. */
export function precisionField(table: TableName, field: string): string | null {
  const columns = schemaColumns(table);
  const next = columns[columns.findIndex(([name]) => name === field) + 1];
  return next !== undefined && isPrecision(next[1]) ? next[0] : null;
}

/** All columns of a table in the reader's words, the one that names the row first, the others in the file's order. */
export function recordColumns(table: TableName, locale: Locale): readonly RecordColumn[] {
  const names = nameFields[table];
  const name = typeof names === 'string' ? names : names[locale];
  const columns = schemaColumns(table).map(([field, column]): RecordColumn => {
    const words = tableWords[table].columns[field];
    const lang = langOf(field);
    const order = orderOf(column);
    return {
      field,
      kind: column.kind,
      title: words?.title[locale] ?? field,
      description: words?.description[locale] ?? '',
      order,
      numeric: order === 'number',
      name: field === name,
      usual: field === name || isUsual(field, column, locale),
      long: lang !== null || field === 'quote' || field === 'title',
      inCard: field !== 'check' && (lang === null || lang === locale),
      lang: lang === locale ? null : lang,
      absent: absentOf(table, field, locale),
    };
  });
  return [...columns.filter((column) => column.name), ...columns.filter((column) => !column.name)];
}
