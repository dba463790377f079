import type { Claim } from '../../data/tables/claims';
import { articleDay } from '../../model/claimFigures/articleDay';
import type { Slice } from '../../selection/slice';
import { formatDate, type Locale } from '../../text/format';
import { claimsHeadlineText, type ClaimsSaid } from '../../text/messages/claimsHeadlines';
import { claimDayOf } from './claimDays';

function onOf(slice: Slice, locale: Locale): ClaimsSaid['on'] {
  const kind = claimDayOf(slice);
  switch (kind) {
    case 'before':
      return { kind, day: formatDate(slice.asOf, 'day', locale) };
    case 'between':
      return { kind, edition: formatDate(slice.dataset.edition, 'day', locale) };
    default:
      return { kind };
  }
}

/**
 * How many of the selected claims held on the article's day, and how many still do today. A claim holds where its
 * verdict is "supported"; one supported in part doesn't. Of a day before the edition's the record has no verdicts but
 * the article's. Never throws.
 */
export function claimsHeadline(slice: Slice, locale: Locale): string {
  const { claims } = slice.selected;
  const count = (holds: (claim: Claim) => boolean) => claims.filter(holds).length;
  const then = ({ asOfVerdict }: Claim) => asOfVerdict === 'supported';
  const now = ({ todayVerdict }: Claim) => todayVerdict === 'supported';
  const [first] = claims;
  return claimsHeadlineText[locale]({
    selected: claims.length,
    all: slice.dataset.tables.claims.length,
    held: count(then),
    still: count((claim) => then(claim) && now(claim)),
    inPart: count(({ asOfVerdict }) => asOfVerdict === 'partly'),
    since: count((claim) => now(claim) && !then(claim)),
    only: claims.length === 1 && first !== undefined ? { then: first.asOfVerdict, now: first.todayVerdict } : null,
    article: formatDate(articleDay, 'day', locale),
    on: onOf(slice, locale),
  });
}
