import { overlaps } from '../frame';
import { placeLabels, type LabelRequest, type PlacedLabel, type Side } from '../labels';
import { textWidth } from '../textWidth';
import { hueOf, labelSize, lineHeight } from '../theme';
import type { Box } from '../view';
import type { Climb } from './ladder';

/** A climb with its stretches as painted, by their order. */
export interface PaintedClimb {
  readonly climb: Climb;
  readonly boxes: readonly Box[];
}

function requestOf({ model, opened, days }: Climb, anchor: Box, sides: readonly Side[]): LabelRequest {
  return {
    lines: [{ text: model.name, bold: opened }],
    colour: hueOf(model.companyId).full,
    anchor,
    refs: days.flatMap(({ events }) => events.map(({ eventId }) => ({ kind: 'release', id: eventId }) as const)),
    sides,
  };
}

/** The stretch on which a name reads best: the longest. */
function longest(boxes: readonly Box[]): Box | null {
  return boxes.reduce<Box | null>((best, box) => (best === null || box.width > best.width ? box : best), null);
}

/** Openings and flagships first, then the newest. */
function byWeight(a: Climb, b: Climb): number {
  const weight = ({ opened, model }: Climb) => (model.isFlagship ? (opened ? 0 : 1) : opened ? 2 : 3);
  const launch = ({ days }: Climb) => days[0]?.on ?? '';
  return weight(a) - weight(b) || (launch(a) > launch(b) ? -1 : 1);
}

/** The name right of a line's end, at its own height; letters need less room than a line of text. */
function endLabel(climb: Climb, last: Box): PlacedLabel {
  const request = requestOf(climb, last, ['right']);
  const y = last.y + last.height / 2 - lineHeight / 2;
  const width = textWidth(climb.model.name, climb.opened);
  return { ...request, box: { x: last.x + last.width + 7, y, width, height: lineHeight }, align: 'left', tied: false };
}

/** The letters of a label, without the air of its line. */
function lettersOf({ box }: PlacedLabel): Box {
  return { ...box, y: box.y + (box.height - labelSize) / 2, height: labelSize };
}

/**
 * The names of models: right of the plot where their lines run on, else beside their start or end, the weightiest
 * first. A name that would touch a line, a release or another name is left out; pointing at the model says it.
 */
export function climbLabels(
  climbs: readonly PaintedClimb[],
  obstacles: readonly Box[],
  bounds: Box,
): readonly PlacedLabel[] {
  const byRank = [...climbs].sort((a, b) => byWeight(a.climb, b.climb));
  const placed: PlacedLabel[] = [];
  const taken = [...obstacles];
  const named = new Set<Climb>();
  for (const { climb, boxes } of byRank) {
    const last = boxes.at(-1);
    if (last === undefined || !climb.runsOn) continue;
    const label = endLabel(climb, last);
    const letters = lettersOf(label);
    if (letters.x + letters.width > bounds.x + bounds.width) continue;
    if (taken.some((other) => overlaps(letters, other))) continue;
    placed.push(label);
    taken.push(letters);
    named.add(climb);
  }
  const put = (request: LabelRequest): boolean => {
    const [label] = placeLabels([request], taken, bounds);
    if (label === undefined) return false;
    placed.push(label);
    taken.push(label.box);
    return true;
  };
  for (const { climb, boxes } of byRank) {
    const best = named.has(climb) ? null : longest(boxes);
    if (best === null) continue;
    const start = { x: best.x - 4, y: best.y + best.height / 2 - 4, width: 8, height: 8 };
    if (put(requestOf(climb, start, ['left', 'above-right', 'above-left', 'below-right', 'below-left']))) continue;
    const end = { ...start, x: best.x + best.width - 4 };
    if (!climb.runsOn) put(requestOf(climb, end, ['right', 'above-left', 'below-left']));
  }
  return placed;
}
