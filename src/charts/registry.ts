import { claims } from './claims/claims';
import { investors } from './investors/investors';
import { matrix } from './matrix/matrix';
import { money } from './money/money';
import { figuresView } from './page/figuresView';
import { context } from './context/context';
import { releases } from './releases/releases';
import { openingClock } from './clock/openingClock';
import { paradox } from './paradox/paradox';
import { promises } from './promises/promises';
import { tablesView } from './tables/tablesView';
import { valuations } from './valuations/valuations';
import type { DrawnId, DrawnView, WrittenId, WrittenView } from './view';

/** Every drawn view by its id. */
export const drawnViews = {
  paradox,
  valuations,
  money,
  investors,
  context,
  releases,
  'opening-clock': openingClock,
  promises,
  matrix,
} as const satisfies Readonly<Record<DrawnId, DrawnView>>;

/** Every written view by its id. */
export const writtenViews = {
  figures: figuresView,
  claims,
  tables: tablesView,
} as const satisfies Readonly<Record<WrittenId, WrittenView>>;
