import type { IsoDate } from '../../data/schema';
import type { Claim } from '../../data/tables/claims';
import type { Finding } from '../../model/claimFigures/claimFindings';
import type { Measure } from '../../model/claimFigures/figure';
import { proofOf } from '../../model/claims';
import type { Dataset } from '../../model/dataset';
import type { RecordRef } from '../../model/record';
import { claimView, type ClaimView } from '../../selection/claimViews';
import { capitalised } from '../../text/capitalised';
import { formatNumber, type Locale } from '../../text/format';
import { claimText } from '../../text/messages/claims';
import { valueLabels } from '../../text/messages/tables';
import { claimDayOf } from './claimDays';
import { figureLabel, type FigureLabel } from './figureLabel';
import { figureCell, type FigureCell } from './figureValue';

/** A verdict by its name and in words. */
export interface ToldVerdict {
  readonly verdict: Claim['asOfVerdict'];
  readonly text: string;
}

/** One claim in words: all that its entry of the ledger shows. */
export interface LedgerEntry {
  readonly ref: RecordRef;
  /** Its place in the article and its theme. */
  readonly place: string;
  readonly text: string;
  readonly note: string;
  readonly then: ToldVerdict;
  /** `null` where the record has no other verdict of the as-of day. */
  readonly now: ToldVerdict | null;
  readonly figures: readonly {
    readonly label: FigureLabel;
    readonly then: FigureCell;
    readonly now: FigureCell;
  }[];
  /** What the figures say of the claim on both days. */
  readonly finding: { readonly then: string; readonly now: string };
  /** The record to light up where it's drawn: the one that shows the claim. */
  readonly lights: RecordRef;
  /** Where its first figure can be seen; `null` for claims of another article. */
  readonly show: ClaimView | null;
}

/** The record a measure is of; `null` where it's of a company or of many. */
function recordOf(measure: Measure): RecordRef | null {
  if ('ref' in measure) return measure.ref;
  if ('modelId' in measure) return { kind: 'model', id: measure.modelId };
  if ('statementId' in measure) return { kind: 'statement', id: measure.statementId };
  if ('roundId' in measure) return { kind: 'round', id: measure.roundId };
  return null;
}

function told(verdict: Claim['asOfVerdict'], locale: Locale): ToldVerdict {
  return { verdict, text: valueLabels[locale].verdict[verdict] };
}

/**
 * The ledger of some claims in the article's order, with figures of the article's day and of `asOf`, computed from the
 * whole record. Empty before the article appeared. Never throws.
 */
export function ledger(
  dataset: Dataset,
  claims: readonly Claim[],
  asOf: IsoDate,
  locale: Locale,
): readonly LedgerEntry[] {
  const day = claimDayOf({ dataset, asOf });
  if (day === 'before') return [];
  const words = claimText[locale];
  const found = (finding: Finding | null) => (finding === null ? words.undecided : words.findings[finding]);
  return [...claims]
    .sort((a, b) => a.order - b.order)
    .map((claim) => {
      const proof = proofOf(dataset, claim.claimId, asOf);
      const show = claimView(claim.claimId);
      const [first] = proof.figures;
      const ref: RecordRef = { kind: 'claim', id: claim.claimId };
      const theme = valueLabels[locale].theme[claim.theme];
      return {
        ref,
        place: words.order(formatNumber(claim.order, locale), capitalised(theme)),
        text: locale === 'en' ? claim.textEn : claim.textFr,
        note: locale === 'en' ? claim.verdictNoteEn : claim.verdictNoteFr,
        then: told(claim.asOfVerdict, locale),
        now: day === 'today' ? told(claim.todayVerdict, locale) : null,
        figures: proof.figures.map(({ measure, then, now }) => ({
          label: figureLabel(dataset, measure, locale),
          then: figureCell(then, locale),
          now: figureCell(now, locale),
        })),
        finding: { then: found(proof.then), now: found(proof.now) },
        lights: show?.change.pin ?? (first === undefined ? null : recordOf(first.measure)) ?? ref,
        show,
      };
    });
}
