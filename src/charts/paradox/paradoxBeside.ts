import type { ContextEvent } from '../../data/tables/events';
import { stateOn, type ShareStep } from '../../model/sharePath';
import { turningEvents } from '../../model/turningPoints';
import { overlaps } from '../frame';
import { paintArea, paintCircle, paintLine, type Painted } from '../paint';
import { colours, hueOf } from '../theme';
import type { Box } from '../view';
import { eventLabel, otherLabel } from './paradoxLabels';
import { around, type Lane, type PlacedMark, type Stage } from './paradoxMarks';
import { eventTip, otherTip } from './paradoxTip';
import { caveatOn, isIn, placeOf, type Caveat, type Place } from './paradoxTrack';

const otherRadius = 3.5;
const diamondReach = 5.5;

/** Least distance of a mark from the point it stands beside, CSS pixels: clear of the dot at a path's end. */
const off = 12;

/** A free box right of a point of the line. */
function beside({ x, y }: Place, reach: number, taken: readonly Box[]): Box {
  for (let dx = off; dx < off + 90; dx += 3) {
    const box = around(x + dx, y, reach);
    if (!taken.some((other) => overlaps(box, other, 1))) return box;
  }
  return around(x + off, y, reach);
}

/** A free box half way between two points, or above or below of that; `null` where there's none near. */
function between(a: Place, b: Place, reach: number, taken: readonly Box[]): Box | null {
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  const places = [0, -6, 6, -12, 12, -18, 18, -24, 24].map((dy) => around(x, y + dy, reach));
  return places.find((box) => !taken.some((other) => overlaps(box, other, 1))) ?? null;
}

/** The marks beside a path: openings of models that are no flagships. The largest of them must be named. */
export function otherMarks({ track, by, others }: Lane, stage: Stage, taken: readonly Box[]): readonly PlacedMark[] {
  const { scene, axes, period, narrow, locale } = stage;
  const { companyId, steps } = track;
  const { full } = hueOf(companyId);
  const sizes = others.map(({ clock }) => clock.model.parametersTotal ?? 0);
  const largest = sizes.indexOf(Math.max(...sizes));
  const boxes: Box[] = [...taken];
  return others.flatMap((other, index): readonly PlacedMark[] => {
    const { release } = other;
    const state = stateOn(steps, release.releasedOn);
    const place = state === null ? null : placeOf(state, axes, scene.disputed, by);
    if (state === null || place === null || !isIn(release.releasedOn, period)) return [];
    const box = beside(place, otherRadius, boxes);
    boxes.push(box);
    const [x, y] = [box.x + otherRadius, box.y + otherRadius];
    return [
      {
        mark: {
          ref: { kind: 'release', id: release.eventId },
          companyId,
          day: release.releasedOn,
          box,
          shape: 'round',
          fade: box,
          tip: otherTip(other, state, scene, caveatOn(steps, release.releasedOn), locale),
        },
        shape: paintCircle(x, y, otherRadius - 0.5, full, colours.paper, 1),
        hair: paintLine(
          [
            [place.x, place.y],
            [x, y],
          ],
          full,
          1,
        ),
        label: narrow && index !== largest ? null : otherLabel(other, box, index === largest, stage),
      },
    ];
  });
}

/** Where a company stood when something happened. */
interface Stood {
  readonly companyId: string;
  readonly state: ShareStep;
  readonly caveat: Caveat;
  readonly place: Place;
}

/**
 * The marks of the key events: where one concerns several of the companies drawn, between them and tied to each; where
 * it concerns one, beside its line.
 */
export function eventMarks(lanes: readonly Lane[], stage: Stage, taken: readonly Box[]): readonly PlacedMark[] {
  const { scene, axes, period } = stage;
  const events = new Set(lanes.flatMap(({ track }) => turningEvents(scene.drawn.events, track.companyId)));
  const boxes: Box[] = [...taken];
  return [...events].flatMap((event): readonly PlacedMark[] => {
    if (!isIn(event.happenedOn, period)) return [];
    const stood = lanes.flatMap(({ track, by }): readonly Stood[] => {
      const concerned = event.companyIds.includes(track.companyId);
      const state = concerned ? stateOn(track.steps, event.happenedOn) : null;
      const place = state === null ? null : placeOf(state, axes, scene.disputed, by);
      return state === null || place === null
        ? []
        : [{ companyId: track.companyId, state, place, caveat: caveatOn(track.steps, event.happenedOn) }];
    });
    const [first, last] = [stood[0], stood.at(-1)];
    if (first === undefined || last === undefined) return [];
    const middle = first === last ? null : between(first.place, last.place, diamondReach, boxes);
    const box = middle ?? beside(first.place, diamondReach, boxes);
    boxes.push(box);
    return [eventMark(event, box, stood, first.companyId, stage)];
  });
}

function diamond({ x, y, width, height }: Box): Painted {
  const corners = [
    [x + width / 2, y],
    [x + width, y + height / 2],
    [x + width / 2, y + height],
    [x, y + height / 2],
  ] as const;
  return paintArea(corners, colours.paper, colours.ink, 1.5);
}

function eventMark(event: ContextEvent, box: Box, stood: readonly Stood[], row: string, stage: Stage): PlacedMark {
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  const ties = stood.flatMap(({ place }) => [[place.x, place.y] as const, middle]);
  return {
    mark: {
      ref: { kind: 'event', id: event.eventId },
      companyId: stood.length === 1 ? row : '',
      // The keyboard meets it on the way along the first of its companies.
      row,
      day: event.happenedOn,
      box,
      shape: 'rectangular',
      fade: box,
      tip: eventTip(event, stood, stage.scene, stage.locale),
    },
    shape: diamond(box),
    hair: paintLine(ties, colours.ink, 1, [2, 3]),
    label: eventLabel(event, box, stage),
  };
}
