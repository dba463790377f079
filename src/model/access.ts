import type { IsoDate } from '../data/schema';
import type { ReleaseEvent } from '../data/tables/releaseEvents';

export type Access = ReleaseEvent['access'];

/** What the public can do with a model, from nothing to everything: the rungs of the ladder, lowest first. */
export const accessLadder = [
  'closed',
  'limited',
  'product',
  'api',
  'open-weights',
  'open-source',
] as const satisfies readonly Access[];

/** The height of a kind of access on the ladder, from 0. */
export function rungOf(access: Access): number {
  return accessLadder.indexOf(access);
}

const highestClosed = rungOf('api');

/** What holds of a model from a day on. */
export interface HeldAccess {
  readonly access: Access;
  /** Whether only a part of the weights is out: a small version, or one component. */
  readonly partial: boolean;
}

/** A day in a model's life, and what the public could do with the model from then on. */
export interface AccessDay {
  readonly on: IsoDate;
  readonly events: readonly ReleaseEvent[];
  readonly held: HeldAccess;
  /** Whether the model was withdrawn by then, and nothing of it is left to the public. */
  readonly retired: boolean;
}

/** Whether a model's full weights, or all of a work that is code, are open to anyone. */
export function isOpen({ access, partial }: HeldAccess): boolean {
  return !partial && rungOf(access) > highestClosed;
}

interface Known {
  /** The highest rung below the open ones that an event gave; `null` before any. */
  readonly given: number | null;
  readonly weights: 'none' | 'partial' | 'full';
  readonly code: boolean;
  readonly retired: boolean;
}

function after(known: Known, event: ReleaseEvent): Known {
  const rung = rungOf(event.access);
  if (event.kind === 'retirement') {
    return { ...known, given: Math.min(rung, highestClosed), retired: event.access === 'closed' };
  }
  if (rung <= highestClosed) {
    return { ...known, given: Math.max(rung, known.given ?? rung), retired: known.retired && rung === 0 };
  }
  if (event.kind === 'weights') {
    const full = event.scope === 'full' || known.weights === 'full';
    const code = known.code || event.access === 'open-source';
    return { ...known, weights: full ? 'full' : 'partial', code, retired: false };
  }
  // A paper or a card open to all opens nothing but itself.
  return event.kind === 'code' && event.access === 'open-source' ? { ...known, code: true } : known;
}

function heldBy({ given, weights, code }: Known): HeldAccess {
  if (weights === 'full') return { access: code ? 'open-source' : 'open-weights', partial: false };
  if (weights === 'partial') return { access: 'open-weights', partial: true };
  if (code && given === null) return { access: 'open-source', partial: false };
  return { access: accessLadder[given ?? 0] ?? 'closed', partial: false };
}

/**
 * A model's access day by day: the highest its events have given so far. Only a retirement lowers it, and what anyone
 * could download stays open. Open code alone doesn't open a model whose weights are withheld (GPT-2, LLaMA); of a work
 * that is nothing but code it's all there is. With full weights and open code a model stands on the highest rung.
 * `events` are one model's, by date; as of a day: pass only what was known then. Empty without events.
 */
export function accessDays(events: readonly ReleaseEvent[]): readonly AccessDay[] {
  const days: AccessDay[] = [];
  let known: Known = { given: null, weights: 'none', code: false, retired: false };
  let start = 0;
  while (start < events.length) {
    const on = events[start]?.releasedOn;
    if (on === undefined) break;
    const next = events.findIndex((event, index) => index > start && event.releasedOn !== on);
    const own = events.slice(start, next === -1 ? events.length : next);
    // A retirement of the same day has the last word.
    const late = (event: ReleaseEvent) => Number(event.kind === 'retirement');
    known = [...own].sort((a, b) => late(a) - late(b)).reduce(after, known);
    const held = heldBy(known);
    days.push({ on, events: own, held, retired: known.retired && held.access === 'closed' });
    start += own.length;
  }
  return days;
}

/** What holds on a day; `null` before the first. `days` as from `accessDays`. */
export function accessOn(days: readonly AccessDay[], on: IsoDate): AccessDay | null {
  return days.findLast((day) => day.on <= on) ?? null;
}
