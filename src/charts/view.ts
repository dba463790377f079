import type { EChartsOption } from 'echarts';
import type { IsoDate } from '../data/schema';
import type { TableName, TableRow } from '../data/tables';
import { refKey, type RecordRef } from '../model/record';
import type { ViewOptions } from '../selection/options';
import type { Scene, Slice } from '../selection/slice';
import type { Locale } from '../text/format';
import type { Reading } from './reading';

/** A rectangle in CSS pixels, from the chart's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart is drawn. Colours are CSS custom properties, so a frame knows no theme. */
export interface Frame {
  /** Width to fill, CSS pixels; 300 at least. */
  readonly width: number;
  readonly locale: Locale;
  readonly options: ViewOptions;
}

/** What the tooltip shows and a screen reader hears of a mark: a name, and what's known in short lines. */
export interface Tip {
  readonly title: string;
  readonly lines: readonly string[];
}

/** One drawn record that can be pointed at, walked to by keyboard, lit and pinned. */
export interface Mark {
  /** The record whose card it opens. */
  readonly ref: RecordRef;
  /** Tells marks of one record apart: an investor's cheques, a model's dimensions. */
  readonly part?: string;
  /** Further records it stands for: it's lit where all of its records are, and selected where any is. */
  readonly with?: readonly RecordRef[];
  /** '' where it belongs to no single company. */
  readonly companyId: string;
  /** The row that the keyboard walks along; its company's marks where none is given. */
  readonly row?: string;
  /** The day that orders marks for the keyboard. */
  readonly day: IsoDate;
  /** What is to be hit and ringed: the mark as painted. */
  readonly box: Box;
  readonly shape: 'round' | 'rectangular';
  /** What fades when the record lies outside the brush; wider than `box` where a whole row belongs to it. */
  readonly fade: Box;
  readonly tip: Tip;
}

/** Names a mark among all of a drawing, or a row among all of a table. */
export function markKey({ ref, part }: Pick<Mark, 'ref' | 'part'>): string {
  return part === undefined ? refKey(ref) : `${refKey(ref)}/${part}`;
}

/** The records a mark or a row stands for. */
export function markRefs({ ref, with: others = [] }: Pick<Mark, 'ref' | 'with'>): readonly RecordRef[] {
  return [ref, ...others];
}

/** A painted text that names records: it fades with them. Without records it never does. */
interface NamedText {
  readonly refs: readonly RecordRef[];
  readonly box: Box;
}

/** Days to pixels and back, linear. */
export interface TimeScale {
  /** First and last day number (`dayNumber`) of the axis. */
  readonly domain: readonly [number, number];
  /** Pixel of the first and of the last day. */
  readonly range: readonly [number, number];
  /** Whether the axis is calendar time, or days since each company's founding. */
  readonly align: 'calendar' | 'age';
}

/** One chart, painted and explained: everything that follows from the drawn rows, nothing of the brush. */
export interface Drawing {
  readonly option: EChartsOption;
  /** Total height, CSS pixels. */
  readonly height: number;
  /** The plot between the axes. */
  readonly plot: Box;
  /** `null` where the drawing has no time axis. */
  readonly time: TimeScale | null;
  /** By day, then company. */
  readonly marks: readonly Mark[];
  /** Texts beside marks, which fade or stay with them. */
  readonly labels: readonly NamedText[];
  /** How the brush fades: all that lies outside in time, or each mark by itself. */
  readonly fading: 'time' | 'marks';
  /** What the crosshair reads of it, in the order of the companies; none where the drawing has no time axis. */
  readonly readings: readonly Reading[];
  /** What the drawing can't show, in words: rows a log axis leaves out, and the like. */
  readonly notes: readonly string[];
}

/** A cell of a view's table: the text a reader sees, and the value it stands for, for sorting and machines. */
export interface DataCell {
  readonly text: string;
  readonly value: string | number | null;
}

/** The table behind a chart: one row a record of the selection, or a part of one. */
export interface DataTable {
  /** `name` marks the one column whose text names the row. */
  readonly columns: readonly { readonly title: string; readonly numeric: boolean; readonly name?: boolean }[];
  readonly rows: readonly {
    readonly ref: RecordRef;
    /** As for marks: tells rows of one record apart, and names the further records a row stands for. */
    readonly part?: string;
    readonly with?: readonly RecordRef[];
    readonly cells: readonly DataCell[];
    readonly sourceIds: readonly string[];
  }[];
}

/** The views over time, the staves of the score: money above, openness below. */
export const staveIds = [
  'valuations',
  'money',
  'investors',
  'context',
  'releases',
  'opening-clock',
  'promises',
] as const;
export type StaveId = (typeof staveIds)[number];

/** The views that are drawings, in the page's order. */
export const drawnIds = ['paradox', ...staveIds, 'matrix'] as const;
export type DrawnId = (typeof drawnIds)[number];

/** The views that are words and figures, each with a component of its own. */
const writtenIds = ['figures', 'claims', 'tables'] as const satisfies readonly string[];
export type WrittenId = (typeof writtenIds)[number];

export const viewIds = [...drawnIds, ...writtenIds] as const;
export type ViewId = (typeof viewIds)[number];

interface ViewBase {
  /** Tables without which there's nothing to show. */
  readonly needs: readonly TableName[];
  /** The question, as a label above the headline. */
  readonly question: (locale: Locale) => string;
  /** The finding in one sentence, computed from what is selected. */
  readonly headline: (slice: Slice, locale: Locale) => string;
}

/** The rows that a view's file holds. */
interface Filed<N extends TableName> {
  /** The table they're of. */
  readonly source: N;
  /** The selected source rows behind the view, all columns. */
  readonly rows: (slice: Slice) => readonly TableRow<N>[];
}

/** A view that is drawn. All pure; the same functions draw in the browser, in tests and at build time. */
export interface DrawnView<N extends TableName = TableName> extends ViewBase, Filed<N> {
  readonly kind: 'drawn';
  readonly id: DrawnId;
  /** How to read the drawing: its shapes and fills in one or two sentences. */
  readonly key: (locale: Locale) => string;
  readonly draw: (scene: Scene, frame: Frame) => Drawing;
  /** The table behind the drawing, a row a record. */
  readonly table: (slice: Slice, locale: Locale) => DataTable;
}

/**
 * A view of words and figures: already a table or a list, so that nothing stands behind it. One whose file isn't the
 * rows of one table has no `source`; its component offers the file.
 */
export interface WrittenView<N extends TableName = TableName> extends ViewBase, Partial<Filed<N>> {
  readonly kind: 'written';
  readonly id: WrittenId;
}

export type View = DrawnView | WrittenView;
