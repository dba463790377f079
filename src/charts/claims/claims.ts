import { claimsQuestion } from '../../text/messages/claimsHeadlines';
import type { WrittenView } from '../view';
import { claimDayOf } from './claimDays';
import { claimsHeadline } from './claimsHeadline';

/** Does the article hold: its claims with their verdicts then and today, and the figures that show them. */
export const claims: WrittenView<'claims'> = {
  kind: 'written',
  id: 'claims',
  // Figures of a table that isn't there would read as nothing on record.
  needs: [
    'claims',
    'companies',
    'fundingRounds',
    'roundInvestors',
    'valuations',
    'models',
    'releaseEvents',
    'openness',
    'statements',
    'events',
  ],
  source: 'claims',
  question: (locale) => claimsQuestion[locale],
  headline: claimsHeadline,
  // Before the article there was nothing to check.
  rows: (slice) => (claimDayOf(slice) === 'before' ? [] : slice.selected.claims),
};
