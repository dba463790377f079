import type { IsoDate } from '../data/schema';
import { articleDay } from '../model/claimFigures/articleDay';
import { defaultSelection, refTo, roundStatuses, valuationStatuses, type Selection } from './selection';

/** The views that show a claim's figure; ids of views, which this layer doesn't know. */
type ShowingView =
  'money' | 'valuations' | 'opening-clock' | 'releases' | 'promises' | 'context' | 'matrix' | 'investors' | 'tables';

/** Where a claim's figure can be seen: the whole selection, so that nothing of the reader's hides it, and the view. */
export interface ClaimView {
  readonly change: Selection;
  readonly view: ShowingView;
}

const day = (text: string) => text as IsoDate;

function shown(view: ShowingView, change: Partial<Selection>): ClaimView {
  return { view, change: { ...defaultSelection, ...change } };
}

/** What was known on the article's day. */
const then = { asOf: articleDay };
const xai = { companies: ['xai'] };
const openai = { companies: ['openai'] };
const everyone = { companies: ['xai', 'openai', 'meta'] };
/** The weeks of the bid. */
const bid = { from: day('2025-02-01'), to: day('2025-02-28'), zoom: true };
const pinned = (...of: Parameters<typeof refTo>) => ({ pin: refTo(...of) });

/** A pin only where the record's card tells what the view doesn't: a quotation, a day, an amount. It covers some of the view. */
const views: Readonly<Record<string, ClaimView>> = {
  'claim-01-grok-3-latest': shown('opening-clock', { ...then, ...xai }),
  'claim-02-grok-3-ambition': shown('releases', { from: day('2025-02-17') }),
  'claim-03-hostile-bid': shown('valuations', {
    ...then,
    ...openai,
    valuationStatuses,
    ...pinned('valuation', 'openai-2025-02-musk-bid'),
  }),
  'claim-04-bid-statement': shown('context', { ...then, ...bid, ...pinned('statement', 'musk-2025-02-bid') }),
  'claim-05-altman-former-partner': shown('tables', { ...openai, ...pinned('company', 'openai') }),
  'claim-06-mission-accusation': shown('context', {
    ...then,
    ...bid,
    ...pinned('statement', 'musk-2025-02-maximum-profit'),
  }),
  'claim-07-lawsuits': shown('context', { ...openai, from: day('2024-02-01') }),
  'claim-08-board-declined': shown('context', { ...then, ...bid, ...pinned('event', 'openai-2025-02-bid-rejected') }),
  'claim-09-board-independence': shown('promises', {
    ...openai,
    ...pinned('statement', 'taylor-2025-05-nonprofit-control'),
  }),
  'claim-10-no-perpetual-pledge': shown('promises', {
    ...then,
    ...xai,
    ...pinned('statement', 'musk-2024-10-prior-version'),
  }),
  'claim-11-only-grok-1': shown('opening-clock', { ...then, ...xai }),
  'claim-12-grok-1-places': shown('releases', { ...then, ...xai, ...pinned('release', 'grok-1-weights') }),
  'claim-13-later-groks-proprietary': shown('opening-clock', { ...then, ...xai }),
  'claim-14-consistency-questioned': shown('promises', {
    ...xai,
    ...pinned('statement', 'musk-2024-10-prior-version'),
  }),
  'claim-15-definition-debated': shown('matrix', pinned('openness', 'grok-1')),
  'claim-16-historic-meaning': shown('opening-clock', {
    ...everyone,
    definition: 'open-licence',
    flagshipOnly: false,
  }),
  'claim-17-weights-not-code': shown('matrix', { companies: ['xai', 'meta'], ...pinned('openness', 'grok-1') }),
  'claim-18-weights-definition': shown('releases', { ...xai, ...pinned('model', 'grok-1') }),
  'claim-19-weights-reproduce': shown('matrix', { ...everyone, flagshipOnly: false, definition: 'osaid' }),
  'claim-20-weights-controversial': shown('releases', {
    ...everyone,
    flagshipOnly: false,
    ...pinned('release', 'grok-1-weights'),
  }),
  'claim-21-no-comment': shown('promises', { ...then, ...xai }),
  'claim-22-grok-not-open-source': shown('opening-clock', { ...then, ...xai, definition: 'osaid' }),
  'claim-23-grok-1-march-2024': shown('opening-clock', { ...then, ...xai, ...pinned('model', 'grok-1') }),
  'claim-24-four-months': shown('opening-clock', { ...then, ...xai }),
  'claim-25-grok-1-5-same-month': shown('releases', {
    ...xai,
    from: day('2024-03-01'),
    to: day('2024-05-31'),
    ...pinned('model', 'grok-1-5'),
  }),
  'claim-26-grok-2-august': shown('releases', { ...then, ...xai, ...pinned('model', 'grok-2') }),
  'claim-27-later-groks-not-opened': shown('opening-clock', xai),
  'claim-28-same-pace': shown('opening-clock', { ...then, ...xai }),
  'claim-29-policy-question': shown('releases', {
    ...xai,
    flagshipOnly: false,
    ...pinned('release', 'grok-2-weights'),
  }),
  'claim-30-common-compromise': shown('opening-clock', { ...everyone, flagshipOnly: false }),
  'claim-31-musk-defender': shown('promises', pinned('statement', 'musk-2016-01-yup')),
  'claim-32-no-statement-of-principle': shown('promises', {
    ...then,
    ...xai,
    ...pinned('statement', 'musk-2024-10-prior-version'),
  }),
  'claim-33-investors': shown('investors', {
    ...then,
    ...xai,
    from: day('2024-12-01'),
    to: day('2024-12-31'),
  }),
  'claim-34-six-billion': shown('money', { ...then, ...xai, ...pinned('round', 'xai-series-c') }),
  'claim-35-forty-five-billion': shown('valuations', {
    ...then,
    ...xai,
    ...pinned('valuation', 'xai-val-2024-12-kingdom'),
  }),
  'claim-36-forty-four-billion': shown('money', {
    ...openai,
    roundStatuses,
    ...pinned('round', 'openai-2025-softbank-round'),
  }),
  'claim-37-compute-needs': shown('context', { ...then, ...openai, ...pinned('event', 'openai-2025-01-stargate') }),
  'claim-38-growing-resources': shown('money', {}),
};

/** Where to see the first figure of a claim; `null` for claims of another article. */
export function claimView(claimId: string): ClaimView | null {
  return views[claimId] ?? null;
}
