import type { IsoDate, Usd } from '../data/schema';
import type { FundingRound } from '../data/tables/fundingRounds';
import type { Valuation } from '../data/tables/valuations';
import { asUsd } from '../model/funding';
import type { Definition } from '../model/openness';
import type { RecordKind, RecordRef } from '../model/record';

/** The two companies the record compares, in the order in which they stand everywhere; all others are context. */
export const protagonists: readonly string[] = ['xai', 'openai'];

export const alignments = ['calendar', 'age'] as const;
export type Alignment = (typeof alignments)[number];

export const scales = ['log', 'linear'] as const;
export type Scale = (typeof scales)[number];

export const disputes = ['all', 'low', 'high'] as const;
export type Disputed = (typeof disputes)[number];

export const roundStatuses = [
  'closed',
  'partial',
  'announced',
  'reported',
  'sought',
  'offered',
  'rejected',
  'withdrawn',
] as const satisfies readonly FundingRound['status'][];
export const instruments = [
  'donation',
  'equity',
  'convertible',
  'strategic',
  'debt',
  'equity+debt',
  'credit-line',
  'secondary',
] as const satisfies readonly FundingRound['instrument'][];
export const valuationBases = [
  'pre-money',
  'post-money',
  'tender',
  'secondary',
  'merger',
  'fair-value',
  'bid',
  'target',
] as const satisfies readonly Valuation['basis'][];
export const valuationStatuses = [
  'confirmed',
  'reported',
  'sought',
  'rejected',
] as const satisfies readonly Valuation['status'][];

/**
 * What the reader chose: the one filter that charts, figures, headlines, tables, files, embeds and the URL share.
 * An immutable value; a gesture makes a new one. Sets of choices are kept in the order of the lists above, without
 * repeats, so that equal choices are equal values.
 */
export interface Selection {
  /** Ids of who is drawn: protagonists first, then context by id. */
  readonly companies: readonly string[];
  /** First day of the brush, inclusive; `null` = from the start of the record. */
  readonly from: IsoDate | null;
  /** Last day of the brush, inclusive; `null` = to the as-of day. */
  readonly to: IsoDate | null;
  /** Whether the brushed range is the axis ("Zoom"). */
  readonly zoom: boolean;
  /** The record as it was known on that day; `null` = the edition's date. */
  readonly asOf: IsoDate | null;
  readonly roundStatuses: readonly FundingRound['status'][];
  readonly instruments: readonly FundingRound['instrument'][];
  readonly valuationBases: readonly Valuation['basis'][];
  readonly valuationStatuses: readonly Valuation['status'][];
  /** Smallest round shown, whole US dollars; `null` = none. Rounds without an amount don't pass a minimum. */
  readonly minAmountUsd: Usd | null;
  readonly flagshipOnly: boolean;
  readonly definition: Definition;
  /** Counterfactual: every model opened this many days after launch; `null` = xAI's own pace, from the data. */
  readonly paceDays: number | null;
  readonly align: Alignment;
  readonly scale: Scale;
  readonly disputed: Disputed;
  /** Free text; '' = none. */
  readonly q: string;
  /** The record whose card is open. */
  readonly pin: RecordRef | null;
}

export const defaultSelection: Selection = {
  companies: protagonists,
  from: null,
  to: null,
  zoom: false,
  asOf: null,
  roundStatuses: ['closed', 'partial'],
  instruments: instruments.filter((instrument) => instrument !== 'secondary'),
  valuationBases: valuationBases.filter((basis) => basis !== 'target'),
  valuationStatuses: ['confirmed', 'reported'],
  minAmountUsd: null,
  flagshipOnly: true,
  definition: 'weights',
  paceDays: null,
  align: 'calendar',
  scale: 'log',
  disputed: 'all',
  q: '',
  pin: null,
};

/** Longest free text kept, in UTF-16 units; what is beyond is cut. */
export const maxQueryLength = 100;

/** Largest counterfactual pace, in days (ten years). */
export const maxPaceDays = 3650;

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => item === b[index]);
  }
  return isRef(a) && isRef(b) && a.kind === b.kind && a.id === b.id;
}

function isRef(value: unknown): value is RecordRef {
  return typeof value === 'object' && value !== null && 'kind' in value && 'id' in value;
}

/** Whether two selections choose the same, field by field. */
export function sameSelection(a: Selection, b: Selection): boolean {
  return (Object.keys(defaultSelection) as (keyof Selection)[]).every((key) => sameValue(a[key], b[key]));
}

/** The same choices, in the order of `all` and without repeats. */
export function inOrder<T>(all: readonly T[], chosen: readonly T[]): readonly T[] {
  return all.filter((item) => chosen.includes(item));
}

/** Company ids without repeats: protagonists in their order, then the others by id. */
export function companyOrder(ids: readonly string[]): readonly string[] {
  const others = [...new Set(ids)].filter((id) => !protagonists.includes(id)).sort();
  return [...inOrder(protagonists, ids), ...others];
}

/** Free text cut to `maxQueryLength`; halves of characters, which no URL can hold, are left out. */
function cleanText(text: string): string {
  return text.slice(0, maxQueryLength).replace(/\p{Surrogate}/gu, '');
}

/** A number as a whole one of `least` to `most`; `null` stays, and what is no number becomes it. */
function wholeBetween(value: number | null, least: number, most: number): number | null {
  return value === null || Number.isNaN(value) ? null : Math.min(most, Math.max(least, Math.round(value)));
}

/**
 * A selection with some fields replaced and brought into normal form: sets in their order, a brush whose ends are
 * swapped put right, no zoom without a brush, no minimum of zero, text cut to `maxQueryLength`. Gives back `selection` itself where nothing changed, so that an
 * equal value is a no-op for everyone downstream.
 */
export function withChoice(selection: Selection, change: Partial<Selection>): Selection {
  const next = { ...selection, ...change };
  const swapped = next.from !== null && next.to !== null && next.from > next.to;
  const minimum = wholeBetween(next.minAmountUsd, 0, Number.MAX_SAFE_INTEGER);
  const normal: Selection = {
    ...next,
    companies: companyOrder(next.companies),
    roundStatuses: inOrder(roundStatuses, next.roundStatuses),
    instruments: inOrder(instruments, next.instruments),
    valuationBases: inOrder(valuationBases, next.valuationBases),
    valuationStatuses: inOrder(valuationStatuses, next.valuationStatuses),
    from: swapped ? next.to : next.from,
    to: swapped ? next.from : next.to,
    zoom: next.zoom && (next.from !== null || next.to !== null),
    minAmountUsd: minimum === null || minimum === 0 ? null : asUsd(minimum),
    q: cleanText(next.q),
    paceDays: wholeBetween(next.paceDays, 0, maxPaceDays),
  };
  return sameSelection(selection, normal) ? selection : normal;
}

/** Adds `item` to a set of choices, or takes it out. */
export function toggled<T>(chosen: readonly T[], item: T): readonly T[] {
  return chosen.includes(item) ? chosen.filter((other) => other !== item) : [...chosen, item];
}

/** The selection with every choice at its default. */
export function reset(): Selection {
  return defaultSelection;
}

/** A ref to a record of one kind. */
export function refTo(kind: RecordKind, id: string): RecordRef {
  return { kind, id };
}
