import type { Column, IsoDate, Precision } from '../../data/schema';
import type { TableName } from '../../data/tables';
import type { Dataset } from '../../model/dataset';
import { formatDateShort, formatList, formatNumber, formatUsd, type Locale } from '../../text/format';
import { cardText } from '../../text/messages/cards';
import { tablesViewText } from '../../text/messages/tablesView';
import { labelOf } from '../card/card';
import { companyName, investorName, modelName } from '../card/cardNames';
import { enumWord, languageName } from '../card/cardWords';
import type { DataCell } from '../view';
import { precisionField } from './recordColumns';

/** A link of a cell: a source, or the record's own page. Always `https:`. */
interface CellLink {
  readonly text: string;
  readonly url: string;
  /** What stands behind the link, where its text doesn't say; `null` where it does. */
  readonly title: string | null;
}

/** A cell in the reader's words. Where nothing is known, `value` is `null` and `text` empty. */
export interface RecordCell extends DataCell {
  /** What of `text` leads somewhere; empty where it's plain text. */
  readonly links: readonly CellLink[];
  /** What follows the links; '' where nothing does. */
  readonly rest: string;
  /** The language of a text that is in neither the reader's nor its column's. */
  readonly lang: string | null;
}

/** A row of any table, by field. */
export type FieldsOfRow = Readonly<Record<string, unknown>>;

/** For whom cells are written, and of which table. */
export interface CellContext {
  readonly dataset: Dataset;
  readonly table: TableName;
  readonly locale: Locale;
  /** Names of languages found so far: making one costs more than all else in a cell. */
  readonly languages: Map<string, string>;
}

/** Sources named in a cell; further ones are counted, and stand in the card. */
const mostSources = 2;

const absent: RecordCell = { text: '', value: null, links: [], rest: '', lang: null };

function plain(text: string, value: string | number, lang: string | null = null): RecordCell {
  return { ...absent, text, value, lang };
}

function isSecure(url: string): boolean {
  return /^https:\/\//i.test(url);
}

/** An address as read: without scheme and `www.`. */
function addressCell(url: string): RecordCell {
  const text = url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  return { ...plain(text, url), links: isSecure(url) ? [{ text, url, title: null }] : [] };
}

/** The publishers of a row's sources, best first; those without a safe address by name alone. */
function sourcesCell({ dataset, locale }: CellContext, ids: readonly string[]): RecordCell {
  const known = ids.flatMap((id) => dataset.sourceById.get(id) ?? []);
  const [named, others] = [known.slice(0, mostSources), known.length - mostSources];
  const linked = named.filter(({ url }) => isSecure(url));
  const unlinked = named.filter(({ url }) => !isSecure(url)).map(({ publisher }) => publisher);
  const more = others > 0 ? [tablesViewText[locale].more(others)] : [];
  const rest = [...unlinked, ...more].join(', ');
  const texts = [...linked.map(({ publisher }) => publisher), ...(rest === '' ? [] : [rest])];
  return {
    ...(known.length === 0 ? absent : plain(texts.join(', '), ids.join(';'))),
    links: linked.map(({ publisher, url, title }) => ({ text: publisher, url, title })),
    rest,
  };
}

/** The name of the row that an id points to, by the file it's in; the id itself where it points nowhere. */
function nameOf({ dataset, locale }: CellContext, file: string | undefined, id: string): string {
  switch (file) {
    case 'companies':
      return companyName(dataset, id);
    case 'models':
      return modelName(dataset, id);
    case 'funding_rounds':
      return labelOf(dataset, { kind: 'round', id }, locale);
    case 'release_events':
      return labelOf(dataset, { kind: 'release', id }, locale);
    default:
      return id;
  }
}

function listCell(items: readonly string[], value: readonly string[], locale: Locale): RecordCell {
  return items.length === 0 ? absent : plain(formatList(items, locale), value.join(';'));
}

function languageCell({ locale, languages }: CellContext, code: string): RecordCell {
  const name = languages.get(code) ?? languageName(code, locale);
  languages.set(code, name);
  return plain(name, code);
}

/**
 * One cell of a row in the reader's words: money and dates as precisely as they are known, lists joined, ids as names,
 * sources as links. Unknown stays unknown, never zero. Never throws.
 */
export function recordCell(context: CellContext, row: FieldsOfRow, field: string, column: Column<unknown>): RecordCell {
  const { dataset, table, locale } = context;
  const cell = row[field];
  if (cell === null || cell === undefined || cell === '') return absent;
  const text = String(cell);
  switch (column.kind) {
    case 'id':
      return plain(nameOf(context, column.references?.table, text), text);
    case 'idList': {
      const ids = cell as readonly string[];
      const file = column.references?.table;
      if (file === 'sources') return sourcesCell(context, ids);
      const name = (id: string) => (file === undefined ? investorName(dataset, id) : nameOf(context, file, id));
      return listCell(ids.map(name), ids, locale);
    }
    case 'textList':
      return listCell(cell as readonly string[], cell as readonly string[], locale);
    case 'text':
      return plain(text, text, field === 'quote' && typeof row.language === 'string' ? row.language : null);
    case 'usd':
      return plain(formatUsd(Number(cell), locale), Number(cell));
    case 'integer':
      return plain(formatNumber(Number(cell), locale), Number(cell));
    case 'boolean':
      return plain(cell === true ? cardText[locale].yes : cardText[locale].no, text);
    case 'isoDate': {
      const precision = precisionField(table, field);
      const known = precision === null ? 'day' : ((row[precision] as Precision | null) ?? 'day');
      return plain(formatDateShort(text as IsoDate, known, locale), text);
    }
    case 'url':
      return addressCell(text);
    case 'language':
      return languageCell(context, text);
    case 'oneOf':
      return plain(enumWord(table, field, text, locale), text);
  }
}
