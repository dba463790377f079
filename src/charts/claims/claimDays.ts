import { articleDay } from '../../model/claimFigures/articleDay';
import type { Slice } from '../../selection/slice';

/**
 * How an as-of day lies to the days of the verdicts: before the article appeared; its own day; later, but before the
 * edition, of which the record has no verdicts; or the edition's, "today".
 */
type ClaimDay = 'before' | 'article' | 'between' | 'today';

/** The kind of a slice's as-of day. */
export function claimDayOf({ asOf, dataset }: Pick<Slice, 'asOf' | 'dataset'>): ClaimDay {
  if (asOf < articleDay) return 'before';
  if (asOf === articleDay) return 'article';
  return asOf < dataset.edition ? 'between' : 'today';
}
