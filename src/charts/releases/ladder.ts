import { dayNumber } from '../../data/date';
import type { Model } from '../../data/tables/models';
import type { ReleaseEvent } from '../../data/tables/releaseEvents';
import { accessDays, isOpen, rungOf, type AccessDay } from '../../model/access';
import type { Scene } from '../../selection/slice';
import type { TimeAxis } from '../axis';
import { pixelSpan, spanOf } from '../marks';

/** A stretch of a model's line on one rung, CSS pixels along the time axis. */
interface Stretch {
  readonly rung: number;
  readonly left: number;
  readonly right: number;
  readonly open: boolean;
  /** Whether only a part of the weights is out. */
  readonly partial: boolean;
}

/** A release at its place in time; a bar where only the month or year is known. */
export interface PlacedRelease {
  readonly event: ReleaseEvent;
  readonly rung: number;
  readonly left: number;
  readonly right: number;
  readonly isDay: boolean;
}

/** An upright from rung to rung: a climb, a fall, or what ties a release to its model's line. */
interface Upright {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** A model's way over the ladder, as far as the axis shows it. */
export interface Climb {
  readonly model: Model;
  readonly days: readonly AccessDay[];
  /** Whether it was open by the last day shown. */
  readonly opened: boolean;
  readonly stretches: readonly Stretch[];
  readonly releases: readonly PlacedRelease[];
  readonly uprights: readonly Upright[];
  /** Whether its line runs on to the last day shown. */
  readonly runsOn: boolean;
}

/**
 * The rung on which a release lies: that of its own access. A retirement lies where the line ends or falls from; an
 * announcement, paper or card that comes later and gives less than holds already lies on the line.
 */
function rungOfRelease(event: ReleaseEvent, day: AccessDay, before: AccessDay | undefined): number {
  const own = rungOf(event.access);
  if (event.kind === 'retirement') return rungOf((before ?? day).held.access);
  const tells = event.kind === 'announcement' || event.kind === 'paper' || event.kind === 'system-card';
  return before === undefined || !tells ? own : Math.max(own, rungOf(day.held.access));
}

function uprightOf(x: number, rungs: readonly number[]): readonly Upright[] {
  const [from, to] = [Math.min(...rungs), Math.max(...rungs)];
  return from < to ? [{ x, from, to }] : [];
}

function joined(stretches: readonly Stretch[], next: Stretch): readonly Stretch[] {
  const last = stretches.at(-1);
  if (last === undefined || last.rung !== next.rung || last.partial !== next.partial || last.right !== next.left) {
    return [...stretches, next];
  }
  return [...stretches.slice(0, -1), { ...last, right: next.right }];
}

function climbOf(model: Model, days: readonly AccessDay[], time: TimeAxis): Climb | null {
  const { companyId } = model;
  const [from, to] = time.windowOf(companyId);
  let stretches: readonly Stretch[] = [];
  const releases: PlacedRelease[] = [];
  const uprights: Upright[] = [];
  for (const [index, day] of days.entries()) {
    const [before, next] = [days[index - 1], days[index + 1]];
    const start = time.valueOf(dayNumber(day.on), companyId);
    const end = next === undefined ? to : time.valueOf(dayNumber(next.on), companyId);
    const rung = rungOf(day.held.access);
    const placed = day.events.flatMap((event): PlacedRelease[] => {
      const span = spanOf(event.releasedOn, event.datePrecision);
      const pixels = pixelSpan(time, span, companyId);
      if (pixels === null) return [];
      const isDay = span[0] === span[1];
      return [{ event, rung: rungOfRelease(event, day, before), left: pixels[0], right: pixels[1], isDay }];
    });
    releases.push(...placed);
    // Of a line that ended on the first day shown nothing is to be seen.
    const standing = before === undefined || before.retired || start <= from ? [] : [rungOf(before.held.access)];
    if (start >= from && start <= to) {
      const rungs = [...placed.map((release) => release.rung), ...standing, ...(day.retired ? [] : [rung])];
      uprights.push(...uprightOf(time.pixelOf(start), rungs));
    }
    if (day.retired || end <= from || start > to) continue;
    const [left, right] = [time.pixelOf(Math.max(start, from)), time.pixelOf(Math.min(end, to))];
    stretches = joined(stretches, { rung, left, right, open: isOpen(day.held), partial: day.held.partial });
  }
  if (stretches.length === 0 && releases.length === 0) return null;
  return {
    model,
    days,
    opened: days.some(({ on, held }) => isOpen(held) && time.valueOf(dayNumber(on), companyId) <= to),
    stretches,
    releases,
    uprights,
    runsOn: stretches.at(-1)?.right === time.pixelOf(to),
  };
}

/** The ways of one company's drawn models over the ladder, by launch; those of which the axis shows nothing left out. */
export function climbsOf({ drawn }: Scene, companyId: string, time: TimeAxis): readonly Climb[] {
  const events = new Map<string, ReleaseEvent[]>();
  for (const event of drawn.releaseEvents) {
    const own = events.get(event.modelId);
    if (own === undefined) events.set(event.modelId, [event]);
    else own.push(event);
  }
  return drawn.models
    .filter((model) => model.companyId === companyId)
    .map((model) => ({ model, days: accessDays(events.get(model.modelId) ?? []) }))
    .sort((a, b) => {
      const [x, y] = [a.days[0]?.on ?? '', b.days[0]?.on ?? ''];
      if (x !== y) return x < y ? -1 : 1;
      return a.model.name < b.model.name ? -1 : 1;
    })
    .flatMap(({ model, days }) => climbOf(model, days, time) ?? []);
}
