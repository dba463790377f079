import type { TableRow } from '../../data/tables';
import { roundKnown } from '../../model/funding';
import { valuationKnown } from '../../model/valuation';
import { defaultSelection, type Selection } from '../../selection/selection';
import type { Slice } from '../../selection/slice';

/** The choices made in the filters; companies, the brush, the as-of day and the pin have controls of their own. */
export const filterFields = [
  'roundStatuses',
  'instruments',
  'valuationStatuses',
  'valuationBases',
  'minAmountUsd',
  'definition',
  'flagshipOnly',
  'disputed',
  'scale',
  'align',
  'paceDays',
  'q',
] as const satisfies readonly (keyof Selection)[];
export type FilterField = (typeof filterFields)[number];

/** The filters at their defaults. */
export const defaultFilters: Pick<Selection, FilterField> = {
  roundStatuses: defaultSelection.roundStatuses,
  instruments: defaultSelection.instruments,
  valuationStatuses: defaultSelection.valuationStatuses,
  valuationBases: defaultSelection.valuationBases,
  minAmountUsd: defaultSelection.minAmountUsd,
  definition: defaultSelection.definition,
  flagshipOnly: defaultSelection.flagshipOnly,
  disputed: defaultSelection.disputed,
  scale: defaultSelection.scale,
  align: defaultSelection.align,
  paceDays: defaultSelection.paceDays,
  q: defaultSelection.q,
};

/** The filters whose choice differs from the default, in the order of `filterFields`. */
export function changedFilters(selection: Selection): readonly FilterField[] {
  // Sets of choices are kept in one order, so that their text tells whether they are equal.
  return filterFields.filter((field) => String(selection[field]) !== String(defaultSelection[field]));
}

/** How many rows each value of a filter stands for. */
export interface ChoiceCounts {
  readonly roundStatus: ReadonlyMap<string, number>;
  readonly instrument: ReadonlyMap<string, number>;
  readonly valuationStatus: ReadonlyMap<string, number>;
  readonly valuationBasis: ReadonlyMap<string, number>;
}

function countBy<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
}

/** Rows per value among the drawn companies' rows known on the as-of day, whatever else is filtered. */
export function choiceCounts({ dataset, selection, asOf }: Slice): ChoiceCounts {
  const own = (row: TableRow<'fundingRounds'> | TableRow<'valuations'>) => selection.companies.includes(row.companyId);
  const rounds = dataset.tables.fundingRounds.filter((row) => own(row) && roundKnown(row, asOf));
  const valuations = dataset.tables.valuations.filter((row) => own(row) && valuationKnown(row, asOf));
  return {
    roundStatus: countBy(rounds, (row) => row.status),
    instrument: countBy(rounds, (row) => row.instrument),
    valuationStatus: countBy(valuations, (row) => row.status),
    valuationBasis: countBy(valuations, (row) => row.basis),
  };
}
