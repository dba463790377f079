import { grown, overlaps } from '../frame';
import { placeLabels, type LabelRequest, type PlacedLabel } from '../labels';
import { paintLine, type Painted } from '../paint';
import { textWidth } from '../textWidth';
import { colours, lineHeight } from '../theme';
import type { Box } from '../view';
import { meets, segmentsCross, shortened, type Point, type Segment } from './segments';

/** How far off its mark a label's near edge may be, CSS pixels. */
const reaches = Array.from({ length: 22 }, (_, index) => 16 + index * 10);
const turns = Array.from({ length: 24 }, (_, index) => (index / 24) * 2 * Math.PI);

/** What it costs a tie to cross a path or to run over a mark, in pixels of length. */
const crossing = 16;
const covering = 4;

/** A label with its place and, where it stands off its mark, the line between both. */
interface TiedLabel extends PlacedLabel {
  readonly tie: Segment | null;
}

/** What labels must keep off: `marks` wholly, `lines` with their text but not with their ties. */
interface Taken {
  readonly marks: readonly Box[];
  readonly lines: readonly Box[];
}

function middleOf({ x, y, width, height }: Box): Point {
  return [x + width / 2, y + height / 2];
}

/** Where a tie may meet a label: the point nearest to its mark, the middles of the sides, the corners' insides. */
function ends({ x, y, width, height }: Box, [px, py]: Point): readonly Point[] {
  const [right, bottom] = [x + width, y + height];
  const [near, level] = [Math.min(Math.max(px, x), right), Math.min(Math.max(py, y), bottom)];
  const edge = py > bottom ? bottom : py < y ? y : null;
  const along: readonly Point[] =
    edge === null
      ? []
      : [
          [x + width / 2, edge],
          [x + 8, edge],
          [right - 8, edge],
        ];
  return [[near, level], ...along, [px < x + width / 2 ? x : right, y + height / 2]];
}

interface Said {
  readonly boxes: readonly Box[];
  readonly ties: readonly Segment[];
}

/** The cheapest tie of a label, below `most`, through no other label and across no other tie; `null` where there's none. */
function tieFor(anchor: Box, box: Box, taken: Taken, said: Said, most: number) {
  const from = middleOf(anchor);
  let [best, least]: [Segment | null, number] = [null, most];
  for (const to of ends(grown(box, 1), from)) {
    const tie: Segment = shortened([from, to], Math.max(anchor.width, anchor.height) / 2 + 1);
    const length = Math.hypot(tie[1][0] - tie[0][0], tie[1][1] - tie[0][1]);
    if (length >= least) continue;
    if (said.boxes.some((other) => meets(other, tie)) || said.ties.some((other) => segmentsCross(other, tie))) continue;
    const crossed = taken.lines.filter((line) => meets(line, tie)).length;
    const covered = taken.marks.filter((mark) => meets(mark, tie)).length;
    const cost = length + crossing * crossed + covering * covered;
    if (cost < least) [best, least] = [tie, cost];
  }
  return { tie: best, cost: least };
}

function isFree(box: Box, taken: Taken, said: Said, bounds: Box): boolean {
  const isInside =
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height;
  const roomy = grown(box, 2);
  return (
    isInside &&
    !taken.marks.some((other) => overlaps(box, other, 1)) &&
    !taken.lines.some((other) => overlaps(box, other, 1)) &&
    !said.boxes.some((other) => overlaps(roomy, other)) &&
    !said.ties.some((other) => meets(roomy, other))
  );
}

/** The free place off the mark whose tie is the shortest and crosses the least. */
function placeFar(request: LabelRequest, taken: Taken, said: Said, bounds: Box): TiedLabel | null {
  const [x, y] = middleOf(request.anchor);
  const width = request.lines.reduce((most, { text, bold }) => Math.max(most, textWidth(text, bold)), 0);
  const height = request.lines.length * lineHeight;
  let [best, least]: [TiedLabel | null, number] = [null, Infinity];
  for (const reach of reaches) {
    // No tie is shorter than its reach less the mark it starts at.
    if (reach - 16 >= least) break;
    for (const turn of turns) {
      const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
      const middle: Point = [x + dx * (reach + width / 2), y + dy * (reach + height / 2)];
      const box = { x: middle[0] - width / 2, y: middle[1] - height / 2, width, height };
      if (!isFree(box, taken, said, bounds)) continue;
      const { tie, cost } = tieFor(request.anchor, box, taken, said, least);
      if (tie === null) continue;
      const align = dx < -0.4 ? 'right' : dx > 0.4 ? 'left' : 'center';
      [best, least] = [{ ...request, box, align, tied: true, tie }, cost];
    }
  }
  return best;
}

/** Small boxes along a tie, for what keeps off boxes only. */
function boxesAlong([[x0, y0], [x1, y1]]: Segment): readonly Box[] {
  const count = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 4);
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = count === 0 ? 0 : index / count;
    return { x: x0 + (x1 - x0) * at - 1, y: y0 + (y1 - y0) * at - 1, width: 2, height: 2 };
  });
}

function placeInOrder(
  requests: readonly LabelRequest[],
  taken: Taken,
  bounds: Box,
): ReadonlyMap<LabelRequest, TiedLabel> {
  const placed = new Map<LabelRequest, TiedLabel>();
  const obstacles: Box[] = [...taken.marks, ...taken.lines];
  const [boxes, ties]: [Box[], Segment[]] = [[], []];
  for (const request of requests) {
    const [near] = placeLabels([{ ...request, must: false }], obstacles, bounds);
    const far = near === undefined && request.must === true ? placeFar(request, taken, { boxes, ties }, bounds) : null;
    const label = near === undefined ? far : { ...near, tie: null };
    if (label === null) continue;
    placed.set(request, label);
    boxes.push(label.box);
    obstacles.push(grown(label.box, 2));
    if (label.tie === null) continue;
    ties.push(label.tie);
    obstacles.push(...boxesAlong(label.tie));
  }
  return placed;
}

/** How often the order is changed for labels that must be said and found no place. */
const tries = 3;

/**
 * Places labels, the most important first: each on the first of its sides that is free; one that must be said and
 * finds none stands off its mark, tied to it by a line that runs through no other label. Where one finds no place at
 * all, it's tried again before the others; of all tries that one holds whose first loss is the least important. Those
 * without a place are left out.
 */
export function placeTied(requests: readonly LabelRequest[], taken: Taken, bounds: Box): readonly TiedLabel[] {
  const isLost = (placed: ReadonlyMap<LabelRequest, TiedLabel>) => (request: LabelRequest) =>
    request.must === true && !placed.has(request);
  let order = requests;
  let [best, reached]: [ReadonlyMap<LabelRequest, TiedLabel>, number] = [new Map(), -1];
  for (let round = 0; round < tries; round += 1) {
    const placed = placeInOrder(order, taken, bounds);
    const first = requests.findIndex(isLost(placed));
    if (first === -1) {
      best = placed;
      break;
    }
    if (first > reached) [best, reached] = [placed, first];
    const lost = requests.filter(isLost(placed));
    order = [...lost, ...order.filter((request) => !lost.includes(request))];
  }
  return requests.flatMap((request) => best.get(request) ?? []);
}

/** The lines that tie labels to their marks, for a series below the marks. */
export function paintLabelTies(labels: readonly TiedLabel[]): readonly Painted[] {
  return labels.flatMap(({ tie }) => (tie === null ? [] : [paintLine(tie, colours.axis, 1)]));
}
