import { isReceived } from '../../model/funding';
import type { RecordRef } from '../../model/record';
import type { ShareStep } from '../../model/sharePath';
import { turningSteps, type OtherOpening, type Period } from '../../model/turningPoints';
import type { Scene } from '../../selection/slice';
import type { Locale } from '../../text/format';
import { paintArea, paintCircle, type Painted } from '../paint';
import { colours, hueOf } from '../theme';
import type { Box, Mark } from '../view';
import { roundLabel, turnLabel, type RankedLabel } from './paradoxLabels';
import { stepTip } from './paradoxTip';
import type { Axes } from './paradoxAxes';
import { caveatOn, placeOf, type Place, type Track } from './paradoxTrack';

/** All that placing a mark depends on, besides its record. */
export interface Stage {
  readonly scene: Scene;
  readonly period: Period;
  readonly axes: Axes;
  readonly narrow: boolean;
  readonly locale: Locale;
}

/** A company's path with what is drawn beside it. */
export interface Lane {
  readonly track: Track;
  /** Pixels by which it is moved aside, so that no path covers another. */
  readonly by: number;
  /** Openings of models that are no flagships. */
  readonly others: readonly OtherOpening[];
}

/** A mark as painted, with the label it may have. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly shape: Painted;
  /** A hair from the line to a mark beside it. */
  readonly hair: Painted | null;
  readonly label: RankedLabel | null;
}

const turnRadius = 5;
const stepRadius = 2.75;
const arrow = { length: 8, width: 9 };

/** The square of `reach` pixels around a point. */
export function around(x: number, y: number, reach: number): Box {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

/** The record of a step. */
export function refOf({ cause }: ShareStep): RecordRef {
  switch (cause.kind) {
    case 'round':
      return { kind: 'round', id: cause.round.roundId };
    case 'launch':
      return { kind: 'model', id: cause.clock.model.modelId };
    case 'opening':
      return { kind: 'release', id: cause.release.eventId };
  }
}

/** A model launched and opened at once is one step of two records. */
function alsoOf({ cause }: ShareStep): Pick<Mark, 'with'> {
  if (cause.kind !== 'opening' || !cause.atLaunch) return {};
  return { with: [{ kind: 'model', id: cause.clock.model.modelId }] };
}

/** An arrowhead for a round, its tip on the point, hollow where the money isn't known to have come in; a ring for a launch, a dot for an opening, larger where the path turns. */
function shapeOf(step: ShareStep, { x, y }: Place, turns: boolean, colour: string) {
  const reach = turns ? turnRadius : stepRadius;
  switch (step.cause.kind) {
    case 'round': {
      const box = { x: x - arrow.length, y: y - arrow.width / 2, width: arrow.length, height: arrow.width };
      const corners = [
        [box.x, box.y],
        [x, y],
        [box.x, box.y + box.height],
      ] as const;
      const held = isReceived(step.cause.round);
      return { box, shape: held ? paintArea(corners, colour) : paintArea(corners, colours.paper, colour, 1.5) };
    }
    case 'launch':
      return { box: around(x, y, reach), shape: paintCircle(x, y, reach - 0.75, colours.paper, colour) };
    case 'opening':
      return { box: around(x, y, reach), shape: paintCircle(x, y, reach - 0.5, colour, colours.paper, 1) };
  }
}

function stepMark(step: ShareStep, place: Place, { track }: Lane, turns: boolean, stage: Stage): PlacedMark {
  const { scene, locale, narrow } = stage;
  const { companyId, steps } = track;
  const { box, shape } = shapeOf(step, place, turns, hueOf(companyId).full);
  const { cause } = step;
  return {
    mark: {
      ref: refOf(step),
      ...alsoOf(step),
      companyId,
      day: step.on,
      box,
      shape: cause.kind === 'round' ? 'rectangular' : 'round',
      fade: box,
      tip: stepTip(step, scene, caveatOn(steps, step.on), locale),
    },
    shape,
    hair: null,
    label:
      cause.kind === 'round'
        ? narrow
          ? null
          : roundLabel(cause.round, box, stage)
        : turns
          ? turnLabel(step, box, stage)
          : null,
  };
}

/** The marks of a path's steps in the period. */
export function stepMarks(lane: Lane, stage: Stage): readonly PlacedMark[] {
  const turns = turningSteps(lane.track.steps);
  return lane.track.shown.flatMap((step) => {
    const place = placeOf(step, stage.axes, stage.scene.disputed, lane.by);
    return place === null ? [] : [stepMark(step, place, lane, turns.has(step), stage)];
  });
}
