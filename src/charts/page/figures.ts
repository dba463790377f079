import { daysBetween } from '../../data/date';
import type { TableName } from '../../data/tables';
import type { Company } from '../../data/tables/companies';
import type { FundingRound } from '../../data/tables/fundingRounds';
import { amountRange, capitalRaised, isReceived } from '../../model/funding';
import { openingClocks, shareOpen } from '../../model/openness';
import { promiseBalance } from '../../model/promises';
import type { RecordRef } from '../../model/record';
import { latestValuation } from '../../model/valuation';
import type { Disputed } from '../../selection/selection';
import type { Slice } from '../../selection/slice';
import { formatDateShort, formatDays, formatUsd, formatUsdRange, type Locale } from '../../text/format';
import { figureText } from '../../text/messages/figures';

export const figureIds = ['raised', 'valuation', 'flagships', 'last-opened', 'promises'] as const;
export type FigureId = (typeof figureIds)[number];

/** One company's value of a key figure. */
export interface FigureCell {
  readonly companyId: string;
  /**
   * For machines: whole dollars (`low-high` where sources disagree), days, or `part/whole`. `null` where there's
   * nothing to count, or nothing is known.
   */
  readonly value: string | number | null;
  readonly text: string;
  /** What the figure leaves out, or its date. */
  readonly detail: string | null;
  /** The records behind it, by date. */
  readonly evidence: readonly RecordRef[];
}

export interface KeyFigure {
  readonly id: FigureId;
  readonly label: string;
  /** One a selected company, in the selection's order. */
  readonly cells: readonly FigureCell[];
}

type Cell = Omit<FigureCell, 'companyId'>;
type Words = (typeof figureText)[Locale];

const ref = (kind: RecordRef['kind'], id: string): RecordRef => ({ kind, id });
const said = (text: string, evidence: readonly RecordRef[] = []): Cell => ({
  value: null,
  text,
  detail: null,
  evidence,
});

function joined(parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(', ');
}

/** The bounds to show of a disputed figure. */
export function settled<N extends number>(range: { readonly low: N; readonly high: N }, disputed: Disputed) {
  const low = disputed === 'high' ? range.high : range.low;
  const high = disputed === 'low' ? range.low : range.high;
  return { low, high };
}

function money(range: { readonly low: number; readonly high: number }, locale: Locale): Pick<Cell, 'value' | 'text'> {
  const { low, high } = range;
  return {
    value: low === high ? low : `${low}-${high}`,
    text: formatUsdRange(low, high, locale),
  };
}

function widens(other: FundingRound, round: FundingRound): boolean {
  const range = amountRange(round, [other]);
  return range !== null && range.low !== range.high;
}

function raised(slice: Slice, companyId: string, words: Words, locale: Locale): Cell {
  const own = slice.selected.fundingRounds.filter((round) => round.companyId === companyId);
  const sum = capitalRaised(own, slice.asOf);
  // Rival reports widen the range without being counted; they belong to its evidence.
  const rivals = own.filter((other) => sum.rounds.some((round) => widens(other, round)));
  const behind = new Set([...sum.rounds, ...sum.undisclosed, ...rivals]);
  const evidence = own.filter((round) => behind.has(round)).map((round) => ref('round', round.roundId));
  if (sum.rounds.length === 0) return said(sum.undisclosed.length === 0 ? words.nothing : words.undisclosed, evidence);
  const absent = capitalRaised(
    sum.rounds.filter((round) => !isReceived(round)),
    slice.asOf,
  );
  return {
    ...money(settled(sum, slice.selection.disputed), locale),
    detail: joined([
      words.rounds(sum.rounds.length),
      sum.undisclosed.length === 0 ? null : words.moreUndisclosed(sum.undisclosed.length),
      absent.high === 0 ? null : words.notReceived(formatUsd(absent.high, locale)),
    ]),
    evidence,
  };
}

function valuation(slice: Slice, companyId: string, words: Words, locale: Locale): Cell {
  const moment = latestValuation(slice.selected.valuations, companyId);
  if (moment === null) return said(words.noValuation);
  const [first, last] = [moment.reports[0], moment.reports.at(-1)];
  const [from, to] = [first, last].map((report) =>
    report === undefined ? '' : formatDateShort(report.valuedOn, report.datePrecision, locale),
  );
  return {
    ...money(moment, locale),
    detail: joined([
      from === to ? (to ?? '') : words.period(from ?? '', to ?? ''),
      moment.reports.some((report) => report.status === 'confirmed') ? words.confirmed : words.reported,
    ]),
    evidence: moment.reports.map((report) => ref('valuation', report.valuationId)),
  };
}

function flagships(slice: Slice, companyId: string, words: Words): Cell {
  const own = slice.selected.models.filter((model) => model.companyId === companyId);
  const { opened, launched } = shareOpen(slice.dataset, own, slice.selection.definition, slice.asOf);
  return {
    value: launched.length === 0 ? null : `${opened.length}/${launched.length}`,
    text: launched.length === 0 ? words.noneReleased : words.outOf(opened.length, launched.length),
    detail: null,
    evidence: launched.map(({ model }) => ref('model', model.modelId)),
  };
}

function lastOpened(slice: Slice, companyId: string, words: Words, locale: Locale): Cell {
  const own = slice.selected.models.filter((model) => model.companyId === companyId);
  const clocks = openingClocks(slice.dataset, own, slice.selection.definition, slice.asOf);
  const last = clocks.reduce<{ name: string; opening: NonNullable<(typeof clocks)[number]['opening']> } | null>(
    (held, { model, opening }) =>
      opening !== null && (held === null || opening.releasedOn > held.opening.releasedOn)
        ? { name: model.name, opening }
        : held,
    null,
  );
  if (last === null) {
    const closed = clocks.map(({ model }) => ref('model', model.modelId));
    return said(clocks.length === 0 ? words.noneReleased : words.never, closed);
  }
  const { releasedOn, datePrecision, eventId } = last.opening;
  const days = daysBetween(releasedOn, slice.asOf);
  const text = formatDays(days, locale);
  return {
    value: days,
    text: datePrecision === 'day' ? text : words.about(text),
    detail: joined([last.name, formatDateShort(releasedOn, datePrecision, locale)]),
    evidence: [ref('release', eventId)],
  };
}

function promises(slice: Slice, companyId: string, words: Words): Cell {
  const own = slice.selected.statements.filter((statement) => statement.companyId === companyId);
  const balance = promiseBalance(own, slice.asOf);
  const { kept, keptLate, broken, pending, due } = balance;
  return {
    value: due === 0 ? null : `${kept}/${due}`,
    text: due === 0 ? words.noneDue : words.outOf(kept, due),
    detail: joined([
      keptLate === 0 ? null : words.late(keptLate),
      broken === 0 ? null : words.broken(broken),
      pending === 0 ? null : words.pending(pending),
    ]),
    evidence: balance.promises
      .filter(({ state }) => state !== 'not-testable')
      .map(({ statement }) => ref('statement', statement.statementId)),
  };
}

const makers: Readonly<
  Record<FigureId, { readonly needs: readonly TableName[]; readonly make: (...of: MakerInput) => Cell }>
> = {
  raised: { needs: ['fundingRounds'], make: raised },
  valuation: { needs: ['valuations'], make: valuation },
  flagships: { needs: ['models', 'releaseEvents'], make: flagships },
  'last-opened': { needs: ['models', 'releaseEvents'], make: lastOpened },
  promises: { needs: ['statements'], make: promises },
};
type MakerInput = [slice: Slice, companyId: string, words: Words, locale: Locale];

/** Whether the record holds any row of a company in the tables a figure needs, whatever is selected. */
export function onRecord(slice: Slice, companyId: string, needs: readonly TableName[]): boolean {
  return needs.every((name) =>
    slice.dataset.tables[name].some((row) => 'companyId' in row && row.companyId === companyId),
  );
}

function labelOf(id: FigureId, { selection }: Slice, words: Words): string {
  // A company may well have opened lesser models since: the label says of which the days are counted.
  const label = words.labels[id === 'last-opened' && selection.flagshipOnly ? 'last-flagship-opened' : id];
  return typeof label === 'string' ? label : label[selection.definition];
}

/**
 * The key figures of the selection, a cell for each selected company: capital raised, latest valuation, flagship
 * models open and released, days since a model was last opened, promises kept in time and due. All of the selected
 * rows, as known on the as-of day. Undisclosed amounts are named, never added as zero. Never throws.
 */
export function keyFigures(slice: Slice, locale: Locale): readonly KeyFigure[] {
  const words = figureText[locale];
  const { dataset, selected } = slice;
  const cellOf = (id: FigureId, { companyId }: Company): FigureCell => {
    const { needs, make } = makers[id];
    if (needs.some((name) => dataset.missing.has(name))) return { companyId, ...said(words.notLoaded) };
    if (!onRecord(slice, companyId, needs)) return { companyId, ...said(words.absent) };
    return { companyId, ...make(slice, companyId, words, locale) };
  };
  return figureIds.map((id) => ({
    id,
    label: labelOf(id, slice, words),
    cells: inChosenOrder(slice, selected.companies).map((company) => cellOf(id, company)),
  }));
}

/** Companies in the selection's order; those the record doesn't know are left out. */
export function inChosenOrder(slice: Slice, companies: readonly Company[]): readonly Company[] {
  return slice.selection.companies.flatMap((id) => companies.find(({ companyId }) => companyId === id) ?? []);
}
