import type { DownloadFile } from '../downloads/file';
import type { RowForm } from '../downloads/rowsFile';

/** What can be downloaded of one thing on the page: a view, a table, the key figures, or the whole selection. */
export interface DownloadOffer {
  /** What it is, for the head of the dialog: a view's finding. */
  readonly of: string;
  /** How many rows, in words, and the file of them in a form; `null` where the offer is no rows of one table. */
  readonly rows: {
    readonly text: string;
    readonly write: (form: RowForm) => Generator<number, DownloadFile>;
  } | null;
  /** What the ZIP holds, and how it's made. */
  readonly zip: {
    readonly holds: 'view' | 'rows' | 'table' | 'selection';
    readonly make: () => Promise<DownloadFile>;
  };
  /** `null` where nothing is drawn. */
  readonly picture: ((form: 'svg' | 'png') => Promise<DownloadFile>) | null;
  /** The table as text for the clipboard; `null` where there is none. */
  readonly table: ((form: 'tsv' | 'markdown') => string) | null;
}
