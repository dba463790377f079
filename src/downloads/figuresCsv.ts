import { refKey, type RecordRef } from '../model/record';
import type { Slice } from '../selection/slice';
import { figureText } from '../text/messages/figures';
import type { DownloadFile } from './file';
import { fileStem } from './fileName';
import { aboutRows, writeSheet, writtenFile, type RowForm } from './rowsFile';
import type { SheetColumn, SheetValue } from './sheet';

/** One company's value of a key figure, as a line of the file. */
export interface FigureLine {
  readonly figureId: string;
  readonly label: string;
  readonly companyId: string;
  readonly company: string;
  /** Whole dollars or days (`low-high` where sources disagree), or `part/whole`; `null` = nothing to count or known. */
  readonly value: string | number | null;
  readonly text: string;
  readonly detail: string | null;
  readonly evidence: readonly RecordRef[];
}

/** A value in cells of its own: a spreadsheet would read `1/4` as a day in April. */
interface FigureCells {
  readonly low: number | null;
  readonly high: number | null;
  readonly part: number | null;
  readonly whole: number | null;
}

function cellsOf(value: string | number | null): FigureCells {
  const [, part, whole] = /^(\d+)\/(\d+)$/.exec(String(value)) ?? [];
  if (part !== undefined && whole !== undefined) {
    return { low: null, high: null, part: Number(part), whole: Number(whole) };
  }
  const [low = null, high = low] = value === null ? [] : String(value).split('-').map(Number);
  return { low, high, part: null, whole: null };
}

function columnsOf({ asOf }: Slice): readonly SheetColumn<FigureLine>[] {
  const column = (header: string, guard: boolean, value: (line: FigureLine) => SheetValue) => ({
    header,
    guard,
    value,
  });
  return [
    column('figure_id', false, ({ figureId }) => figureId),
    column('figure', true, ({ label }) => label),
    column('company_id', false, ({ companyId }) => companyId),
    column('company', true, ({ company }) => company),
    column('as_of', false, () => asOf),
    column('low', false, ({ value }) => cellsOf(value).low),
    column('high', false, ({ value }) => cellsOf(value).high),
    column('part', false, ({ value }) => cellsOf(value).part),
    column('whole', false, ({ value }) => cellsOf(value).whole),
    column('text', true, ({ text }) => text),
    column('detail', true, ({ detail }) => detail),
    column('records', false, ({ evidence }) => evidence.map(refKey)),
  ];
}

/**
 * Writes the computed key figures as a file for people, one line a figure and company, with the records behind each;
 * forms, pieces and guard as in `writeRows`. Unknown values are empty (`null` in JSON), never zero.
 */
export function writeFigures(
  form: RowForm,
  slice: Slice,
  lines: readonly FigureLine[],
  address: string | null = null,
): Generator<number, DownloadFile> {
  const { definition } = slice.selection;
  const subject = definition === 'weights' ? 'key-figures' : `key-figures-${definition}`;
  return writeSheet(form, {
    stem: fileStem(subject, slice.selection, slice.dataset.version),
    columns: columnsOf(slice),
    rows: lines,
    about: aboutRows('key_figures', { en: figureText.en.title, fr: figureText.fr.title }, slice, address),
  });
}

/** The file that `writeFigures` writes, in one go. */
export function figuresFile(
  form: RowForm,
  slice: Slice,
  lines: readonly FigureLine[],
  address: string | null = null,
): DownloadFile {
  return writtenFile(writeFigures(form, slice, lines, address));
}
