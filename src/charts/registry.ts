import { money } from './money';
import { openingClock } from './openingClock';
import { valuations } from './valuations';
import type { View, ViewId } from './view';

/** Every view by its id. */
export const views = {
  money,
  valuations,
  'opening-clock': openingClock,
} as const satisfies Readonly<Record<ViewId, View>>;
