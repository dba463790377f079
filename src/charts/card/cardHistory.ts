import type { IsoDate } from '../../data/schema';
import type { TableName } from '../../data/tables';
import type { Change } from '../../data/tables/changes';
import type { Dataset } from '../../model/dataset';
import type { RecordRef } from '../../model/record';
import { recordHistory, tableOfRecord } from '../../model/recordHistory';
import { formatDate, type Locale } from '../../text/format';
import { historyText } from '../../text/messages/history';
import { isWebAddress } from './card';
import { enumWord } from './cardWords';
import { cellText, columnLanguage, columnTitle, rowCells } from './changedCell';

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

function changedCell(table: TableName, csv: string, raw: string | null, locale: Locale): ChangedCell {
  if (raw === null || raw === '') return { text: historyText[locale].empty, lang: locale };
  return { text: cellText(table, csv, raw, locale), lang: columnLanguage(csv) ?? locale };
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
