import type { IsoDate } from '../data/schema';
import { openness, type OpennessLevel } from '../data/tables/openness';
import type { ReleaseEvent } from '../data/tables/releaseEvents';
import type { Dataset } from './dataset';
import { openingOf } from './openness';

/** One of the ten things a maker can open of a model. */
export type Dimension = OpennessLevel['dimension'];

/** How open one of them is; `unknown` = no document was found, which is no softer `closed`. */
export type Level = OpennessLevel['level'];

/** A level for each dimension. */
export type Levels = Readonly<Record<Dimension, Level>>;

/** The ten dimensions, in the record's order. */
export const dimensions: readonly Dimension[] = (openness.columns.dimension.values ?? []) as readonly Dimension[];

/**
 * The kinds of release that bring a dimension about, in groups, the more telling first: its day is the first release of
 * the first group of which the record has any; the launch where it has none.
 */
const broughtBy: Readonly<Record<Dimension, readonly (readonly ReleaseEvent['kind'][])[]>> = {
  weights: [['weights']],
  'inference-code': [['code'], ['weights']],
  'training-code': [['code'], ['weights']],
  'training-data': [],
  'data-documentation': [['paper', 'system-card']],
  architecture: [['paper', 'code', 'weights']],
  paper: [['paper']],
  'model-card': [['system-card']],
  licence: [['weights', 'code']],
  api: [['api']],
};

/** The releases that could have brought a dimension about; none where only the launch is left. By date. */
function bringing(events: readonly ReleaseEvent[], dimension: Dimension): readonly ReleaseEvent[] {
  return (
    broughtBy[dimension]
      .map((kinds) => events.filter(({ kind }) => kinds.includes(kind)))
      .find((found) => found.length > 0) ?? []
  );
}

/** Only the smaller sizes, or parts, were published: half open, until the full weights are. */
function weightsLevel(events: readonly ReleaseEvent[], known: readonly ReleaseEvent[], graded: Level): Level {
  if (graded !== 'open' || openingOf(events, [], 'weights') === null) return graded;
  return openingOf(known, [], 'weights') === null ? 'partial' : 'open';
}

/** On request only it's half open; on sale it's open until withdrawn, where the record has the day of that. */
function apiLevel(events: readonly ReleaseEvent[], known: readonly ReleaseEvent[], graded: Level): Level {
  if (!known.some(({ access }) => access === 'api')) return 'partial';
  const withdrawn = events.find(({ kind, access }) => kind === 'retirement' && access === 'closed');
  return graded === 'partial' && withdrawn !== undefined && !known.includes(withdrawn) ? 'open' : graded;
}

/**
 * The level of a dimension on `asOf`, replayed from the level graded as of the edition and the model's release events
 * (by date). What is closed or unknown stays so. Everything else is closed until the release that brought it, and as
 * graded from then on: weights with the weights; code with the code, else the weights; the licence with whichever of
 * both came first; architecture with the first of paper, code and weights; data documentation with the first paper or
 * card; paper, card and API with their own first release; and whatever has no such release in the record, from the
 * launch. Two levels move further. Weights published in part are `partial` until they're out in full. An API is
 * `partial` while on request only, and `open` while on sale, if it was graded down because it was withdrawn and the
 * record has the day of that.
 */
function levelOn(events: readonly ReleaseEvent[], dimension: Dimension, graded: Level, asOf: IsoDate): Level {
  if (graded === 'closed' || graded === 'unknown') return graded;
  const bring = bringing(events, dimension);
  if (bring.length === 0) return graded;
  if (!bring.some(({ releasedOn }) => releasedOn <= asOf)) return 'closed';
  const known = events.filter(({ releasedOn }) => releasedOn <= asOf);
  switch (dimension) {
    case 'weights':
      return weightsLevel(events, known, graded);
    case 'api':
      return apiLevel(events, known, graded);
    default:
      return graded;
  }
}

/** The levels as graded, without a row `unknown`; `rows` are of one model. */
export function gradedLevels(rows: readonly OpennessLevel[]): Levels {
  const level = (dimension: Dimension) => rows.find((row) => row.dimension === dimension)?.level ?? 'unknown';
  return Object.fromEntries(dimensions.map((dimension) => [dimension, level(dimension)])) as Record<Dimension, Level>;
}

/**
 * The ten levels of a model on `asOf`; `null` where the record doesn't grade it. On the edition's day they're the
 * grades themselves, on an earlier day they're replayed (see `levelOn`). Says nothing of whether it was launched.
 */
export function levelsOn(dataset: Dataset, modelId: string, asOf: IsoDate): Levels | null {
  const rows = dataset.opennessByModel.get(modelId) ?? [];
  if (rows.length === 0) return null;
  const graded = gradedLevels(rows);
  if (asOf >= dataset.edition) return graded;
  const events = dataset.releasesByModel.get(modelId) ?? [];
  return Object.fromEntries(
    dimensions.map((dimension) => [dimension, levelOn(events, dimension, graded[dimension], asOf)]),
  ) as Record<Dimension, Level>;
}
