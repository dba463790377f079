import { readCell } from '../../data/cell';
import type { Column, IsoDate } from '../../data/schema';
import { tables, type TableName } from '../../data/tables';
import type { Change } from '../../data/tables/changes';
import { tableWords } from '../../data/words';
import type { Dataset } from '../../model/dataset';
import type { RecordRef } from '../../model/record';
import { recordHistory, tableOfRecord } from '../../model/recordHistory';
import { formatDate, formatNumber, formatUsdExact, type Locale } from '../../text/format';
import { cardText } from '../../text/messages/cards';
import { historyText } from '../../text/messages/history';
import { valueLabel } from '../../text/messages/values';
import { isWebAddress } from './card';
import { enumWord } from './cardWords';

/** What a cell held, in words, and the language it's in; or all cells of a row. */
export type ChangedValue =
  | { readonly kind: 'cell'; readonly text: string; readonly lang: string }
  | { readonly kind: 'row'; readonly cells: readonly (ChangedCell & { readonly label: string })[] };

interface ChangedCell {
  readonly text: string;
  readonly lang: string;
}

/** One change of a record in the reader's words. */
export interface CardChange {
  /** Unlike that of any other change of the record. */
  readonly key: string;
  readonly day: IsoDate;
  readonly date: string;
  /** The column, or that a row came or went; with the row where the card stands for several. */
  readonly title: string;
  /** `null` = there was no row. */
  readonly before: ChangedValue | null;
  /** `null` = there's no row any more. */
  readonly after: ChangedValue | null;
  readonly reason: string;
  readonly sources: readonly { readonly title: string; readonly publisher: string; readonly url: string }[];
}

function columnOf(table: TableName, csv: string): readonly [field: string, column: Column<unknown>] | null {
  return Object.entries<Column<unknown>>(tables[table].columns).find(([, column]) => column.csv === csv) ?? null;
}

function columnTitle(table: TableName, csv: string, locale: Locale): string {
  const field = columnOf(table, csv)?.[0];
  return (field === undefined ? undefined : tableWords[table].columns[field]?.title[locale]) ?? csv;
}

/** A cell as the file held it, in words; as it is where its column is unknown or can't read it. */
function cellText(table: TableName, csv: string, raw: string, locale: Locale): string {
  const column = columnOf(table, csv)?.[1];
  const read = column === undefined ? null : readCell(raw, column);
  if (column === undefined || read === null || 'problem' in read) return raw;
  switch (column.kind) {
    case 'usd':
      return formatUsdExact(Number(read.value), locale);
    case 'integer':
      return formatNumber(Number(read.value), locale);
    case 'isoDate':
      return formatDate(raw, 'day', locale);
    case 'boolean':
      return read.value === true ? cardText[locale].yes : cardText[locale].no;
    case 'oneOf':
      return valueLabel(`${tables[table].name}.${csv}`, raw, locale);
    case 'idList':
    case 'textList':
      return raw.split(';').join(', ');
    default:
      return raw;
  }
}

function changedCell(table: TableName, csv: string, raw: string | null, locale: Locale): ChangedCell {
  if (raw === null || raw === '') return { text: historyText[locale].empty, lang: locale };
  return { text: cellText(table, csv, raw, locale), lang: /_(en|fr)$/.exec(csv)?.[1] ?? locale };
}

/** The cells of a whole row, as the history keeps it: JSON by column. `null` where the text isn't that. */
function rowCells(raw: string): readonly (readonly [csv: string, cell: string])[] | null {
  try {
    const found: unknown = JSON.parse(raw);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
    return Object.entries(found).flatMap(([csv, cell]: [string, unknown]) =>
      cell === null || cell === '' ? [] : [[csv, typeof cell === 'string' ? cell : JSON.stringify(cell)] as const],
    );
  } catch {
    return null;
  }
}

function changedValue(table: TableName, csv: string | null, raw: string | null, locale: Locale): ChangedValue | null {
  if (csv !== null) return { kind: 'cell', ...changedCell(table, csv, raw, locale) };
  if (raw === null) return null;
  const cells = rowCells(raw);
  if (cells === null) return { kind: 'cell', text: raw, lang: locale };
  return {
    kind: 'row',
    cells: cells.map(([name, cell]) => ({
      label: columnTitle(table, name, locale),
      ...changedCell(table, name, cell, locale),
    })),
  };
}

function titleOf(table: TableName, { column, old, new: now }: Change, locale: Locale): string {
  const words = historyText[locale];
  if (column !== null) return columnTitle(table, column, locale);
  if (old === null) return words.added;
  return now === null ? words.removed : words.replaced;
}

/** Which of a card's rows a key names, in words; `null` where the card stands for one. */
function rowTitle(dataset: Dataset, ref: RecordRef, rowId: string, locale: Locale): string | null {
  const [first = '', second = ''] = rowId.split('/');
  if (ref.kind === 'investor') return dataset.roundById.get(first)?.name ?? first;
  return ref.kind === 'openness' ? enumWord('openness', 'dimension', second, locale) : null;
}

/** The changes of a record's row or rows in words, in the order given. Empty where it never changed. Never throws. */
export function cardChanges(
  dataset: Dataset,
  changes: readonly Change[],
  ref: RecordRef,
  locale: Locale,
): readonly CardChange[] {
  const { table } = tableOfRecord[ref.kind];
  return recordHistory(changes, ref).map((change, at) => {
    const row = rowTitle(dataset, ref, change.rowId, locale);
    const title = titleOf(table, change, locale);
    return {
      key: String(at),
      day: change.changedOn,
      date: formatDate(change.changedOn, 'day', locale),
      title: row === null ? title : historyText[locale].ofRow(row, title),
      before: changedValue(table, change.column, change.old, locale),
      after: changedValue(table, change.column, change.new, locale),
      reason: locale === 'en' ? change.reasonEn : change.reasonFr,
      sources: change.sourceIds
        .flatMap((id) => dataset.sourceById.get(id) ?? [])
        .filter(({ url }) => isWebAddress(url))
        .map(({ title: name, publisher, url }) => ({ title: name, publisher, url })),
    };
  });
}
