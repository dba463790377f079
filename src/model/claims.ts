import type { IsoDate } from '../data/schema';
import type { Claim } from '../data/tables/claims';
import type { Dataset } from './dataset';
import { articleDay } from './claimFigures/articleDay';
import { findingOn, type Finding } from './claimFigures/claimFindings';
import { claimMeasures } from './claimFigures/claimMeasures';
import type { FigureValue, Measure } from './claimFigures/figure';
import { measureOn } from './claimFigures/measure';

type Verdict = Claim['asOfVerdict'];

/** One figure of a claim on the article's day and on another. `null` where nothing was on record then. */
interface ClaimFigure {
  readonly measure: Measure;
  readonly then: FigureValue | null;
  readonly now: FigureValue | null;
}

/** What shows a claim: its figures on both days, and what they say of it on each. */
interface ClaimProof {
  readonly figures: readonly ClaimFigure[];
  readonly then: Finding | null;
  readonly now: Finding | null;
}

/**
 * The figures of a claim on the article's day and on `now`, computed from the whole record, whatever the reader has
 * selected. No figures where the record can't show the claim. Never throws.
 */
export function proofOf(dataset: Dataset, claimId: string, now: IsoDate): ClaimProof {
  return {
    figures: claimMeasures(claimId).map((measure) => ({
      measure,
      then: measureOn(dataset, measure, articleDay),
      now: measureOn(dataset, measure, now),
    })),
    then: findingOn(dataset, claimId, articleDay),
    now: findingOn(dataset, claimId, now),
  };
}

const admitted: Readonly<Record<Finding, readonly Verdict[]>> = {
  holds: ['supported'],
  'in-part': ['partly'],
  split: ['disputed'],
  fails: ['unsupported', 'outdated'],
};

/**
 * Whether a verdict of a day agrees with what the figures say of that day. On the article's own day nothing can be
 * outdated. Figures that don't decide agree with any verdict.
 */
export function agrees(finding: Finding | null, verdict: Verdict, on: IsoDate): boolean {
  if (finding === null) return true;
  return admitted[finding].includes(verdict) && !(on <= articleDay && verdict === 'outdated');
}
