import { keyFigures } from '../charts/page/figures';
import { recordColumns } from '../charts/tables/recordColumns';
import { recordRows } from '../charts/tables/recordRows';
import type { DrawnView, WrittenView } from '../charts/view';
import type { TableName, TableRow } from '../data/tables';
import type { DownloadFile } from '../downloads/file';
import { writeFigures, type FigureLine } from '../downloads/figuresCsv';
import { writeRows, type RowForm } from '../downloads/rowsFile';
import type { Subject } from '../downloads/subject';
import { tableMarkdown, tableTsv, type WordTable } from '../downloads/tableText';
import type { Slice } from '../selection/slice';
import { formatNumber, type Locale } from '../text/format';
import { figureText } from '../text/messages/figures';
import { actionText } from '../text/messages/actions';
import type { DownloadOffer } from '../views/downloadOffer';
import type { AppState } from './appState.svelte';
import { fetchBytes } from './fetchText';
import { subjectOf, type Shared } from './subjects';

function rowsText(count: number, locale: Locale): string {
  return actionText[locale].rows(count, formatNumber(count, locale));
}

function tableOffer(table: () => WordTable, caption: string, locale: Locale): DownloadOffer['table'] {
  return (form) => (form === 'tsv' ? tableTsv(table(), locale) : tableMarkdown(table(), caption));
}

/** The rows of one table of the record as a reader sees them, all that has words in this language. */
function recordTable(slice: Slice, name: TableName, rows: readonly TableRow<TableName>[], locale: Locale): WordTable {
  const columns = recordColumns(name, locale).filter((column) => column.usual);
  return {
    columns: columns.map(({ title, numeric }) => ({ title, numeric })),
    rows: recordRows(slice.dataset, name, rows, locale).map(({ cells }) =>
      columns.map(({ field }) => ({ text: cells[field]?.text ?? '', value: cells[field]?.value ?? null })),
    ),
  };
}

/** The table behind a drawing, and the publishers of each row's sources. */
function drawnTable(slice: Slice, view: DrawnView, locale: Locale): WordTable {
  const { columns, rows } = view.table(slice, locale);
  const { sourceById } = slice.dataset;
  return {
    columns: [...columns, { title: actionText[locale].sourceColumn, numeric: false }],
    rows: rows.map(({ cells, sourceIds }) => {
      const publishers = new Set(sourceIds.flatMap((id) => sourceById.get(id)?.publisher ?? []));
      const text = [...publishers].join(', ');
      return [...cells, { text, value: text === '' ? null : text }];
    }),
  };
}

function rowsOffer(subject: Subject, table: TableName, rows: readonly TableRow<TableName>[], locale: Locale) {
  return {
    text: rowsText(rows.length, locale),
    write: (form: RowForm) => writeRows(form, subject.slice, table, rows, subject.address[locale]),
  };
}

async function zip(subject: Subject, pictures: Readonly<Record<Locale, string>> | null): Promise<DownloadFile> {
  const { packageFile } = await import('../downloads/package/packageFile');
  return packageFile(subject, pictures);
}

/** What can be downloaded of a drawn view in its present state. */
function drawnOffer(app: AppState, subject: Subject, view: DrawnView): DownloadOffer {
  const { locale } = app;
  const { options } = app.display;
  const { slice } = subject;
  return {
    of: subject.headline[locale],
    rows: rowsOffer(subject, view.source, view.rows(slice), locale),
    zip: {
      holds: 'view',
      make: async () => {
        const { packagePictures } = await import('../views/picture/packagePictures');
        return zip(subject, await packagePictures(subject, view, options));
      },
    },
    picture: async (form) => {
      const { pictureFile } = await import('../views/picture/pictureFile');
      return pictureFile(form, { subject, view, options, locale, theme: shownTheme(app), load: fetchBytes });
    },
    table: tableOffer(() => drawnTable(slice, view, locale), subject.headline[locale], locale),
  };
}

/** The theme in which the page stands: the reader's choice, else the browser's. */
function shownTheme(app: AppState): 'light' | 'dark' {
  return app.display.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

/** What can be downloaded of a written view whose rows are those of one table. */
function writtenOffer(
  { locale }: AppState,
  subject: Subject,
  view: WrittenView,
  table: TableName,
  rows: readonly TableRow<TableName>[],
): DownloadOffer {
  return {
    of: subject.headline[locale],
    rows: rowsOffer(subject, table, rows, locale),
    zip: { holds: view.source === undefined ? 'table' : 'rows', make: () => zip(subject, null) },
    picture: null,
    table: tableOffer(() => recordTable(subject.slice, table, rows, locale), subject.headline[locale], locale),
  };
}

function figureLines(slice: Slice, locale: Locale): readonly FigureLine[] {
  return keyFigures(slice, locale).flatMap(({ id, label, cells }) =>
    cells.map((cell) => ({
      ...cell,
      figureId: id,
      label,
      company: slice.dataset.companyById.get(cell.companyId)?.name ?? cell.companyId,
    })),
  );
}

/** What can be downloaded of the key figures: themselves, and the whole selection they are computed from. */
function figuresOffer({ locale }: AppState, subject: Subject): DownloadOffer {
  const { slice } = subject;
  const figures = keyFigures(slice, locale);
  const lines = figureLines(slice, locale);
  const companies = slice.selection.companies.map((id) => slice.dataset.companyById.get(id)?.name ?? id);
  const table = (): WordTable => ({
    columns: ['', ...companies].map((title) => ({ title, numeric: false })),
    rows: figures.map(({ label, cells }) => [
      { text: label, value: label },
      ...cells.map(({ text, detail }) => {
        const said = detail === null ? text : `${text} (${detail})`;
        return { text: said, value: said };
      }),
    ]),
  });
  return {
    of: subject.headline[locale],
    rows: {
      text: rowsText(lines.length, locale),
      write: (form) => writeFigures(form, slice, lines, subject.address[locale]),
    },
    zip: { holds: 'selection', make: () => zip(subject, null) },
    picture: null,
    table: tableOffer(table, figureText[locale].title, locale),
  };
}

/** What can be downloaded of something on the page in its present state. */
export function offerOf(app: AppState, slice: Slice, shared: Shared): DownloadOffer {
  const subject = subjectOf(app, slice, shared);
  switch (shared.kind) {
    case 'drawn':
      return drawnOffer(app, subject, shared.view);
    case 'written':
      return writtenOffer(app, subject, shared.view, shared.table, shared.rows);
    case 'figures':
      return figuresOffer(app, subject);
    case 'selection':
      return {
        of: subject.headline[app.locale],
        rows: null,
        zip: { holds: 'selection', make: () => zip(subject, null) },
        picture: null,
        table: null,
      };
  }
}
