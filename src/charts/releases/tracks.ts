import { accessLadder } from '../../model/access';
import type { Climb } from './ladder';

/** What one model takes up on a rung, CSS pixels along the time axis, and the track it was put on. */
interface Place {
  readonly left: number;
  readonly right: number;
  readonly track: number;
}

/** The slim parallel tracks of a company's rungs, so that no line lies on another. */
export interface Tracks {
  /** How many tracks each rung has, lowest rung first; one at least. */
  readonly counts: readonly number[];
  /** The track of a model on a rung at a pixel; `null` where it isn't there. */
  readonly trackOf: (modelId: string, rung: number, x: number) => number | null;
}

/** Pixels between two models on one track. */
const air = 3;

/** Stretches that touch, as one. */
function merged(spans: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  for (const [left, right] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last !== undefined && left <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], right)];
    else out.push([left, right]);
  }
  return out;
}

function spansOn({ stretches, releases }: Climb, rung: number, reach: number): readonly (readonly [number, number])[] {
  return merged([
    ...stretches.filter((item) => item.rung === rung).map(({ left, right }) => [left, right] as const),
    ...releases.filter((item) => item.rung === rung).map(({ left, right }) => [left - reach, right + reach] as const),
  ]);
}

/**
 * Packs models into tracks, rung by rung: by their start, each on the lowest track that is free again. `reach` is half
 * the width of a dot.
 */
export function tracksOf(climbs: readonly Climb[], reach: number): Tracks {
  const places = new Map<string, Place[]>();
  const counts = accessLadder.map((_, rung) => {
    const ends: number[] = [];
    const wanted = climbs
      .flatMap((climb) => spansOn(climb, rung, reach).map((span) => ({ id: climb.model.modelId, span })))
      .sort((a, b) => a.span[0] - b.span[0]);
    for (const { id, span } of wanted) {
      const [left, right] = span;
      const free = ends.findIndex((end) => end + air <= left);
      const track = free === -1 ? ends.length : free;
      ends[track] = right;
      const key = `${id}/${rung}`;
      const own = places.get(key);
      const place = { left, right, track };
      if (own === undefined) places.set(key, [place]);
      else own.push(place);
    }
    return Math.max(1, ends.length);
  });
  return {
    counts,
    trackOf: (modelId, rung, x) =>
      places.get(`${modelId}/${rung}`)?.find(({ left, right }) => x >= left && x <= right)?.track ?? null,
  };
}
