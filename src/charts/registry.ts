import { money } from './money/money';
import { openingClock } from './clock/openingClock';
import { valuations } from './valuations/valuations';
import type { View, ViewId } from './view';

/** Every view by its id. */
export const views = {
  money,
  valuations,
  'opening-clock': openingClock,
} as const satisfies Readonly<Record<ViewId, View>>;
