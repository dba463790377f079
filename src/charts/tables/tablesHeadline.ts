import { tableNames, type TableName, type Tables } from '../../data/tables';
import type { Slice } from '../../selection/slice';
import type { Locale } from '../../text/format';
import { tablesViewText } from '../../text/messages/tablesView';
import { headlineFrame } from '../headlineFrame';
import { timelessTables } from './timeless';

function rowCount(tables: Tables, names: readonly TableName[] = tableNames): number {
  return names.reduce((sum, name) => sum + tables[name].length, 0);
}

/**
 * What the record holds and how many of its rows are selected, in all tables together. Filters need no word of their
 * own: they are the selection. Under a brush or a past as-of day it says which of them neither can leave out. Never
 * throws.
 */
export function tablesHeadline(slice: Slice, locale: Locale): string {
  const { dataset, selected } = slice;
  return tablesViewText[locale].headline(headlineFrame(slice, false, locale), {
    tables: tableNames.length - dataset.missing.size,
    rows: rowCount(dataset.tables),
    sources: dataset.tables.sources.length,
    selected: rowCount(selected),
    timeless: rowCount(selected, timelessTables),
    nobody: selected.companies.length === 0,
  });
}
