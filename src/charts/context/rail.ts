import type { ContextEvent } from '../../data/tables/events';
import type { Scene } from '../../selection/slice';
import type { TimeAxis } from '../axis';
import { shapeBox } from '../mark';
import { pixelSpan, spanBar, spanOf } from '../marks';
import type { Box } from '../view';
import { eventLook, eventRows, railEvents, type EventRow } from './eventRows';

/** Height of a lane and least height of a row, CSS pixels: a row holds a line of text. */
const laneHeight = 10.5;
const leastRow = 22;
const radius = 4;
/** Air between two events of a lane. */
const air = 1.5;

/** An event at its place. */
export interface PlacedEvent {
  readonly event: ContextEvent;
  /** Whose colour it has: both companies' side by side where it's of two. */
  readonly companyIds: readonly string[];
  /** Tells apart the places of one event that concerns several companies, where each has an axis of its own. */
  readonly part: string | null;
  readonly box: Box;
  readonly isDay: boolean;
  /** Axis value of its first day. */
  readonly at: number;
}

/** A row of the rail with its events in as many lanes as they need. */
export interface RailRow {
  readonly row: EventRow;
  readonly top: number;
  readonly height: number;
  readonly events: readonly PlacedEvent[];
}

type Unplaced = Omit<PlacedEvent, 'box'> & { readonly box: Box };

/** An event where the axis shows it: once on a calendar; by age once a selected company that it concerns. */
function placesOf(event: ContextEvent, scene: Scene, time: TimeAxis): readonly Unplaced[] {
  const { shape, fill } = eventLook(event);
  const span = spanOf(event.happenedOn, event.datePrecision);
  const chosen = event.companyIds.filter((id) => scene.companies.includes(id));
  const own = chosen[0];
  if (own === undefined) return [];
  const apart = time.align === 'age';
  return (apart ? chosen : [own]).flatMap((companyId) => {
    const pixels = pixelSpan(time, span, companyId);
    if (pixels === null) return [];
    const isDay = span[0] === span[1];
    return [
      {
        event,
        companyIds: apart ? [companyId] : event.companyIds,
        part: apart && chosen.length > 1 ? companyId : null,
        box: isDay ? shapeBox(shape, radius, pixels[0], 0) : spanBar(pixels, 0, fill),
        isDay,
        at: time.valueOf(span[0], companyId),
      },
    ];
  });
}

/** Each event on the first lane that is free at its place, by its left edge. */
function laned(places: readonly Unplaced[]): {
  readonly lanes: number;
  readonly laneOf: ReadonlyMap<Unplaced, number>;
} {
  const ends: number[] = [];
  const laneOf = new Map<Unplaced, number>();
  for (const place of [...places].sort((a, b) => a.box.x - b.box.x)) {
    const free = ends.findIndex((end) => end + air <= place.box.x);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = place.box.x + place.box.width;
    laneOf.set(place, lane);
  }
  return { lanes: Math.max(1, ends.length), laneOf };
}

/** The rows of the rail from `top` down; a row in which nothing is shown is left out. */
export function railRows(scene: Scene, time: TimeAxis, top: number): readonly RailRow[] {
  const places = railEvents(scene.drawn.events).flatMap((event) => placesOf(event, scene, time));
  const rows: RailRow[] = [];
  let y = top;
  for (const row of eventRows) {
    const own = places.filter(({ event }) => eventLook(event).row === row);
    if (own.length === 0) continue;
    const { lanes, laneOf } = laned(own);
    const height = Math.max(leastRow, lanes * laneHeight + 6);
    const first = y + height / 2 - ((lanes - 1) * laneHeight) / 2;
    const events = own.map((place) => {
      const middle = first + (laneOf.get(place) ?? 0) * laneHeight;
      return { ...place, box: { ...place.box, y: place.box.y + middle } };
    });
    rows.push({ row, top: y, height, events });
    y += height;
  }
  return rows;
}
