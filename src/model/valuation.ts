import { daysBetween } from '../data/date';
import type { IsoDate } from '../data/schema';
import type { Valuation } from '../data/tables/valuations';
import { publicOn } from './known';
import type { UsdRange } from './funding';

/** Reports on one round this many days apart, or less, are of one moment. */
export const momentGapDays = 60;

/**
 * What sources said a company was worth at one moment. Reports that differ (by source, or before and after the
 * money) are one range, not several points in time.
 */
export interface ValuationMoment extends UsdRange {
  readonly companyId: string;
  /** Whether the reports are of a price that held (confirmed or reported), or of one only sought or refused. */
  readonly settled: boolean;
  /** First and last day of the reports. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The reports, by day. */
  readonly reports: readonly Valuation[];
}

/** Whether a valuation was public knowledge on `asOf`. */
export function valuationKnown(valuation: Valuation, asOf: IsoDate): boolean {
  return publicOn(valuation.valuedOn, valuation.knownOn) <= asOf;
}

/** Whether a price held, as far as is known: confirmed or reported. Sought and rejected ones did not. */
function isSettled(valuation: Valuation): boolean {
  return valuation.status === 'confirmed' || valuation.status === 'reported';
}

/** A bid is an offer by one side, no report of a price: each stands alone, apart from the reports of its day. */
function momentKey(valuation: Valuation): string {
  const apart = valuation.basis === 'bid' ? valuation.valuationId : '';
  return [valuation.companyId, isSettled(valuation), valuation.roundId ?? '', apart].join('/');
}

/**
 * Groups reports into moments: the same company and round, settled or not, each report at most `momentGapDays` after
 * the one before; without a round, only reports of the same day. Moments come by their first day. As of a day: pass
 * only what was known then (`valuationKnown`, or the rows of a slice).
 */
export function valuationMoments(valuations: readonly Valuation[]): readonly ValuationMoment[] {
  const byDay = [...valuations].sort((a, b) => (a.valuedOn < b.valuedOn ? -1 : a.valuedOn > b.valuedOn ? 1 : 0));
  const open = new Map<string, Valuation[]>();
  const groups: Valuation[][] = [];
  for (const valuation of byDay) {
    const key = momentKey(valuation);
    const group = open.get(key);
    const last = group?.at(-1);
    const reach = valuation.roundId === null ? 0 : momentGapDays;
    if (group !== undefined && last !== undefined && daysBetween(last.valuedOn, valuation.valuedOn) <= reach) {
      group.push(valuation);
      continue;
    }
    const next = [valuation];
    open.set(key, next);
    groups.push(next);
  }
  return groups.flatMap((reports) => momentOf(reports) ?? []);
}

function momentOf(reports: readonly Valuation[]): ValuationMoment | null {
  const [first, last] = [reports[0], reports.at(-1)];
  if (first === undefined || last === undefined) return null;
  const amounts = reports.map((report) => report.amountUsd);
  const low = amounts.reduce((a, b) => (b < a ? b : a));
  const high = amounts.reduce((a, b) => (b > a ? b : a));
  const { companyId } = first;
  return { companyId, settled: isSettled(first), from: first.valuedOn, to: last.valuedOn, reports, low, high };
}

/** One point of the line through confirmed valuations. */
export interface ConfirmedPoint {
  readonly valuation: Valuation;
  readonly on: IsoDate;
}

/**
 * One company's confirmed valuations by day, one a moment: after the money where both are confirmed, since that is
 * what the company is worth from then on. Bids are never confirmed valuations.
 */
export function confirmedLine(moments: readonly ValuationMoment[]): readonly ConfirmedPoint[] {
  return moments.flatMap((moment) => {
    const confirmed = moment.reports.filter((report) => report.status === 'confirmed' && report.basis !== 'bid');
    const best = confirmed.reduce<Valuation | null>(
      (held, report) => (held === null || report.amountUsd >= held.amountUsd ? report : held),
      null,
    );
    return best === null ? [] : [{ valuation: best, on: best.valuedOn }];
  });
}

/**
 * What a company was last said to be worth: its last settled moment by its last report's day, bids and targets left
 * out. `null` where there is none. As of a day: pass only what was known then.
 */
export function latestValuation(valuations: readonly Valuation[], companyId: string): ValuationMoment | null {
  const prices = valuations.filter(
    (valuation) =>
      valuation.companyId === companyId &&
      isSettled(valuation) &&
      valuation.basis !== 'bid' &&
      valuation.basis !== 'target',
  );
  return valuationMoments(prices).reduce<ValuationMoment | null>(
    (held, moment) => (held === null || moment.to >= held.to ? moment : held),
    null,
  );
}
