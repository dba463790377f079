import { investors } from './investors/investors';
import { money } from './money/money';
import { openingClock } from './clock/openingClock';
import { valuations } from './valuations/valuations';
import type { DrawnId, DrawnView } from './view';

/** Every drawn view by its id. */
export const drawnViews = {
  valuations,
  money,
  investors,
  'opening-clock': openingClock,
} as const satisfies Readonly<Record<DrawnId, DrawnView>>;
