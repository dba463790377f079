import { formatCells } from '../data/csv';
import { guarded } from '../data/guard';
import { refKey, type RecordRef } from '../model/record';
import type { Slice } from '../selection/slice';
import type { TextFile } from './csv';
import { fileStem } from './fileName';

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

const header = [
  ...['figure_id', 'figure', 'company_id', 'company', 'as_of'],
  ...['low', 'high', 'part', 'whole', 'text', 'detail', 'records'],
];

/** A value in cells of its own: a spreadsheet would read `1/4` as a day in April. */
function valueCells(value: string | number | null): readonly string[] {
  const [, part, whole] = /^(\d+)\/(\d+)$/.exec(String(value)) ?? [];
  if (part !== undefined && whole !== undefined) return ['', '', part, whole];
  const [low = '', high = low] = value === null ? [] : String(value).split('-');
  return [low, high, '', ''];
}

/**
 * The computed key figures as a CSV file for people, one line a figure and company, with the records behind each; form
 * and guard as in `csvFile`. Unknown values are empty, never zero. Never throws.
 */
export function figuresFile(slice: Slice, lines: readonly FigureLine[]): TextFile {
  const { definition } = slice.selection;
  const subject = definition === 'weights' ? 'key-figures' : `key-figures-${definition}`;
  const rows = lines.map((line) => [
    line.figureId,
    guarded(line.label),
    line.companyId,
    guarded(line.company),
    slice.asOf,
    ...valueCells(line.value),
    guarded(line.text),
    guarded(line.detail ?? ''),
    line.evidence.map(refKey).join(';'),
  ]);
  return {
    name: `${fileStem(subject, slice.selection, slice.dataset.version)}.csv`,
    mime: 'text/csv;charset=utf-8',
    text: formatCells(header, rows, true),
  };
}
