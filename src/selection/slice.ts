import type { IsoDate } from '../data/schema';
import type { TableName, TableRow, Tables } from '../data/tables';
import type { Dataset } from '../model/dataset';
import { valuationKnown, valuationMoments } from '../model/valuation';
import { asUsd, roundKnown } from '../model/funding';
import { publicOn } from '../model/known';
import { launchOf, ownPaceDays, type Definition } from '../model/openness';
import { statementKnown } from '../model/promises';
import { matcherOf, type Matcher } from './query';
import {
  defaultSelection,
  sameSelection,
  withChoice,
  type Alignment,
  type Disputed,
  type Scale,
  type Selection,
} from './selection';

/**
 * All that a drawing depends on: every choice but the brush and the pin. The same object as long as none of it
 * changes, so that a brush step redraws nothing.
 */
export interface Scene {
  readonly dataset: Dataset;
  /** The as-of day, resolved: the edition's where the reader chose none. */
  readonly asOf: IsoDate;
  /** The counterfactual pace in days, resolved; `null` where the data has no pace. */
  readonly paceDays: number | null;
  readonly companies: readonly string[];
  readonly definition: Definition;
  readonly align: Alignment;
  readonly scale: Scale;
  readonly disputed: Disputed;
  /** The zoomed range that the time axis shows; `null` = all of the record. An open end is `null` too. */
  readonly range: { readonly from: IsoDate | null; readonly to: IsoDate | null } | null;
  /** What is drawn: every filter but the brush. */
  readonly drawn: Tables;
}

/**
 * All rows in and out of the selection, computed once per change for every view, figure, table and file.
 */
export interface Slice {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly asOf: IsoDate;
  readonly scene: Scene;
  /** What is drawn: every filter but the brush. */
  readonly drawn: Tables;
  /** What is selected: drawn and inside the brush. Figures, headlines, tables and files read this. */
  readonly selected: Tables;
}

/** A selection without what changes neither the drawn rows nor their drawing. */
function scenePart(selection: Selection): Selection {
  return selection.zoom ? { ...selection, pin: null } : { ...selection, from: null, to: null, zoom: false, pin: null };
}

/** A selection without what only changes how the drawn rows are drawn. */
function drawnPart(selection: Selection): Selection {
  const { align, scale, definition, paceDays } = defaultSelection;
  return { ...selection, from: null, to: null, zoom: false, pin: null, align, scale, definition, paceDays };
}

/**
 * The slice of a selection. `previous`, if of the same dataset and drawn alike, lends its scene, so that a brush step
 * costs one pass over the drawn rows. Never throws.
 */
export function sliceOf(dataset: Dataset, selection: Selection, previous?: Slice): Slice {
  const scene = sceneOf(dataset, selection, previous);
  const { asOf, drawn } = scene;
  const selected = selection.from === null && selection.to === null ? drawn : brushed(dataset, drawn, selection);
  return { dataset, selection, asOf, scene, drawn, selected };
}

function sceneOf(dataset: Dataset, selection: Selection, previous: Slice | undefined): Scene {
  const lender = previous?.dataset === dataset ? previous : undefined;
  if (lender !== undefined && sameSelection(scenePart(lender.selection), scenePart(selection))) return lender.scene;
  const asOf = selection.asOf ?? dataset.edition;
  const sameRows = lender !== undefined && sameSelection(drawnPart(lender.selection), drawnPart(selection));
  const { companies, definition, align, scale, disputed, from, to, zoom } = selection;
  return {
    dataset,
    asOf,
    paceDays: selection.paceDays ?? ownPaceDays(dataset),
    companies,
    definition,
    align,
    scale,
    disputed,
    range: zoom && (from !== null || to !== null) ? { from, to } : null,
    drawn: sameRows ? lender.drawn : drawnRows(dataset, selection, asOf),
  };
}

/** The slice of the same selection on another as-of day. */
export function sliceOn(slice: Slice, asOf: IsoDate): Slice {
  return sliceOf(slice.dataset, withChoice(slice.selection, { asOf }));
}

function drawnRows(dataset: Dataset, selection: Selection, asOf: IsoDate): Tables {
  const { tables } = dataset;
  const matches = matcherOf(dataset, selection.q);
  const companies = new Set(selection.companies);
  const { minAmountUsd } = selection;
  const fundingRounds = tables.fundingRounds.filter(
    (row) =>
      companies.has(row.companyId) &&
      roundKnown(row, asOf) &&
      selection.roundStatuses.includes(row.status) &&
      selection.instruments.includes(row.instrument) &&
      (minAmountUsd === null || (row.amountUsd !== null && row.amountUsd >= minAmountUsd)) &&
      matches.round(row),
  );
  const roundIds = new Set(fundingRounds.map((row) => row.roundId));
  const models = tables.models.filter((row) => {
    const launch = launchOf(dataset.releasesByModel.get(row.modelId) ?? []);
    return (
      companies.has(row.companyId) &&
      launch !== null &&
      launch.releasedOn <= asOf &&
      (!selection.flagshipOnly || row.isFlagship) &&
      matches.model(row)
    );
  });
  const modelIds = new Set(models.map((row) => row.modelId));
  return {
    companies: tables.companies.filter((row) => companies.has(row.companyId)),
    fundingRounds,
    roundInvestors: tables.roundInvestors.filter((row) => roundIds.has(row.roundId)),
    valuations: drawnValuations(dataset, selection, asOf, matches.valuation),
    models,
    releaseEvents: tables.releaseEvents.filter((row) => modelIds.has(row.modelId) && row.releasedOn <= asOf),
    openness: tables.openness.filter((row) => modelIds.has(row.modelId)),
    statements: tables.statements.filter(
      (row) => companies.has(row.companyId) && statementKnown(row, asOf) && matches.statement(row),
    ),
    events: tables.events.filter(
      (row) =>
        row.companyIds.some((id) => companies.has(id)) &&
        publicOn(row.happenedOn, row.knownOn) <= asOf &&
        matches.event(row),
    ),
    claims: tables.claims.filter(matches.claim),
    sources: tables.sources.filter(matches.source),
  };
}

/** Valuations under the filters; under `low` or `high`, of each moment only the lowest or highest of them. */
function drawnValuations(
  dataset: Dataset,
  selection: Selection,
  asOf: IsoDate,
  matches: Matcher['valuation'],
): readonly TableRow<'valuations'>[] {
  const rows = dataset.tables.valuations.filter(
    (row) =>
      selection.companies.includes(row.companyId) &&
      valuationKnown(row, asOf) &&
      selection.valuationBases.includes(row.basis) &&
      // A bid is an offer, never a price: its status is how it's drawn, not whether.
      (row.basis === 'bid' || selection.valuationStatuses.includes(row.status)) &&
      matches(row),
  );
  if (selection.disputed === 'all') return rows;
  const kept = new Set(
    valuationMoments(rows).flatMap((moment) => {
      const bound = selection.disputed === 'low' ? moment.low : moment.high;
      return moment.reports.filter((report) => report.amountUsd === bound).slice(0, 1);
    }),
  );
  return rows.filter((row) => kept.has(row));
}

/** The day that places a row of each table on the time axis; `null` for tables without one. */
function dayOfRow(dataset: Dataset): { readonly [T in TableName]: (row: TableRow<T>) => IsoDate | null } {
  return {
    companies: () => null,
    fundingRounds: (round) => round.announcedOn,
    roundInvestors: (cheque) => dataset.roundById.get(cheque.roundId)?.announcedOn ?? null,
    valuations: (valuation) => valuation.valuedOn,
    models: (model) => launchOf(dataset.releasesByModel.get(model.modelId) ?? [])?.releasedOn ?? null,
    releaseEvents: (event) => event.releasedOn,
    openness: (level) => launchOf(dataset.releasesByModel.get(level.modelId) ?? [])?.releasedOn ?? null,
    statements: (statement) => statement.saidOn,
    events: (event) => event.happenedOn,
    claims: () => null,
    sources: () => null,
  };
}

/** Rows inside the brush, both ends included, by their own day; tables without one pass whole. */
function brushed(dataset: Dataset, drawn: Tables, selection: Selection): Tables {
  const { from, to } = selection;
  const inside = (day: IsoDate | null) =>
    day === null || ((from === null || day >= from) && (to === null || day <= to));
  const days = dayOfRow(dataset);
  const keep = <N extends TableName>(name: N): readonly TableRow<N>[] =>
    (drawn[name] as readonly TableRow<N>[]).filter((row) => inside(days[name](row)));
  return {
    companies: drawn.companies,
    fundingRounds: keep('fundingRounds'),
    roundInvestors: keep('roundInvestors'),
    valuations: keep('valuations'),
    models: keep('models'),
    releaseEvents: keep('releaseEvents'),
    openness: keep('openness'),
    statements: keep('statements'),
    events: keep('events'),
    claims: drawn.claims,
    sources: drawn.sources,
  };
}

/** The brush in days, resolved to the ends of the record's time line; `null` where nothing is brushed. */
export function brushOf(slice: Slice, start: IsoDate): { readonly from: IsoDate; readonly to: IsoDate } | null {
  const { from, to } = slice.selection;
  return from === null && to === null ? null : { from: from ?? start, to: to ?? slice.asOf };
}

/** The smallest round minimum offered, for controls; whole US dollars. */
export const minAmountSteps = [1e8, 1e9, 5e9, 1e10].map(asUsd);
