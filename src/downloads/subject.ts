import type { Bilingual } from '../data/schema';
import type { TableName, TableRow } from '../data/tables';
import type { Slice } from '../selection/slice';

/** What a file, a citation or a package is of: one view in its state, or the whole selection. */
export interface Subject {
  readonly slice: Slice;
  /** The view's id, or `selection` for all of it; part of file names. */
  readonly id: string;
  /** The view's question, or the name of the whole. */
  readonly title: Bilingual;
  /** The finding, computed from the selection. */
  readonly headline: Bilingual;
  /** The rows it shows, all of one table; `null` = the selected rows of all tables. */
  readonly main: {
    readonly table: TableName;
    readonly rows: readonly TableRow<TableName>[];
    /** Further tables it's drawn from; a package holds their selected rows too. None where left out. */
    readonly alongside?: readonly TableName[];
  } | null;
  /** Absolute address of this very state in each language, with the data's version. */
  readonly address: Bilingual;
  /** Absolute address of the site, with its last slash. */
  readonly home: string;
}
