import type { IsoDate, Usd } from '../../data/schema';
import type { Dataset } from '../dataset';
import { amountRange, isCapital, isReceived, roundKnown, type UsdRange } from '../funding';
import { publicOn } from '../known';
import type { RecordRef } from '../record';
import { recordKnown } from '../recordKnown';
import { latestValuation, valuationKnown, valuationMoments, type ValuationMoment } from '../valuation';
import type { FigureValue } from './figure';
import { eventOf } from './recordDay';

/** The moment to which a valuation belongs, by the reports known on `on`. */
export function momentOf(dataset: Dataset, valuationId: string, on: IsoDate): ValuationMoment | null {
  const known = dataset.tables.valuations.filter((row) => valuationKnown(row, on));
  const holds = ({ reports }: ValuationMoment) => reports.some((report) => report.valuationId === valuationId);
  return valuationMoments(known).find(holds) ?? null;
}

/** What a company was last said to be worth, by the reports known on `on`. */
export function worthOn(dataset: Dataset, companyId: string, on: IsoDate): ValuationMoment | null {
  return latestValuation(
    dataset.tables.valuations.filter((row) => valuationKnown(row, on)),
    companyId,
  );
}

/** Rounds, talks and events of a company known on `on` that carry exactly this amount. */
export function ofAmount(dataset: Dataset, companyId: string, amountUsd: number, on: IsoDate): number {
  const { fundingRounds, events } = dataset.tables;
  return (
    fundingRounds.filter((row) => row.companyId === companyId && row.amountUsd === amountUsd && roundKnown(row, on))
      .length +
    events.filter(
      (row) =>
        row.companyIds.includes(companyId) &&
        row.amountUsd === amountUsd &&
        publicOn(row.happenedOn, row.knownOn) <= on,
    ).length
  );
}

/** A range as a figure. */
export function usd(range: UsdRange | null): FigureValue | null {
  return range === null ? null : { kind: 'usd', low: range.low, high: range.high };
}

function sum(amount: Usd | null): FigureValue {
  return amount === null ? { kind: 'undisclosed' } : { kind: 'usd', low: amount, high: amount };
}

/** The money of a round or event, or the range of a valuation's moment; `null` where it wasn't public on `on`. */
export function amountOf(dataset: Dataset, ref: RecordRef, on: IsoDate): FigureValue | null {
  if (!recordKnown(dataset, ref, on)) return null;
  if (ref.kind === 'valuation') return usd(momentOf(dataset, ref.id, on));
  if (ref.kind === 'event') return sum(eventOf(dataset, ref.id)?.amountUsd ?? null);
  const round = dataset.roundById.get(ref.id);
  if (round === undefined) return null;
  return usd(amountRange(round, dataset.tables.fundingRounds)) ?? { kind: 'undisclosed' };
}

/** The largest amount among a company's closed rounds; secondary sales and credit lines left out. */
export function largest(dataset: Dataset, companyId: string, on: IsoDate): FigureValue | null {
  const amounts = dataset.tables.fundingRounds
    .filter((row) => row.companyId === companyId && roundKnown(row, on) && isReceived(row) && isCapital(row))
    .flatMap((row) => row.amountUsd ?? []);
  return amounts.length === 0 ? null : sum(amounts.reduce((a, b) => (b > a ? b : a)));
}
