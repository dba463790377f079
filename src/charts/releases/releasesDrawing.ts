import { dayNumber } from '../../data/date';
import type { Scene } from '../../selection/slice';
import type { Locale } from '../../text/format';
import { timeAxisOf, type TimeAxis } from '../axis';
import { paintTimeAxis } from '../cartesian';
import { contextLines } from '../contextLines';
import { isNarrow, plotBox } from '../frame';
import { paintLabels } from '../labels';
import { inOrder, spanBar } from '../marks';
import { paintOf } from '../mark';
import { paintLine, paintRect, paintSeries, type Painted } from '../paint';
import type { Reading } from '../reading';
import { hueOf } from '../theme';
import type { Box, Drawing, Frame, Mark } from '../view';
import { bandOf, headHeight, paintHead, paintRungs, type Band, type Group } from './bands';
import { climbsOf, type Climb, type PlacedRelease } from './ladder';
import { climbLabels, type PaintedClimb } from './releaseLabels';
import { glyphBox, paintGlyph, releaseFill, releaseGlyph } from './releaseShapes';
import { releaseTip } from './releaseTip';
import { flagshipReading } from './releaseReading';
import { tracksOf } from './tracks';

/** Height of a track, CSS pixels: as much as a line of text where there are few, less where there are many. */
const [leastTrack, mostTrack, heightWanted] = [7, 13, 560];

/** Solid and thick where open, dashed where open in part, thin below. */
function paintClimb({ climb, boxes }: PaintedClimb, band: Band): readonly Painted[] {
  const { full } = hueOf(climb.model.companyId);
  const { modelId } = climb.model;
  return [
    ...climb.uprights.map(({ x, from, to }) =>
      paintLine(
        [
          [x, band.yOf(modelId, from, x)],
          [x, band.yOf(modelId, to, x)],
        ],
        full,
        1,
      ),
    ),
    ...climb.stretches.flatMap(({ open, partial }, index) => {
      const box = boxes[index];
      if (box === undefined || box.width === 0) return [];
      const y = box.y + box.height / 2;
      const ends = [
        [box.x, y],
        [box.x + box.width, y],
      ] as const;
      return [paintLine(ends, full, open ? 3 : 1.25, partial ? [4, 3] : null)];
    }),
  ];
}

interface PlacedDot {
  readonly release: PlacedRelease;
  readonly box: Box;
}

function dotsOf({ climb }: PaintedClimb, band: Band, radius: number): readonly PlacedDot[] {
  return climb.releases.map((release) => {
    const { event, rung, left, right, isDay } = release;
    const y = band.yOf(event.modelId, rung, left);
    const box = isDay ? glyphBox(releaseGlyph(event), radius, left, y) : spanBar([left, right], y, releaseFill(event));
    return { release, box };
  });
}

function paintDot({ release: { event, isDay }, box }: PlacedDot): readonly Painted[] {
  const fill = releaseFill(event);
  if (isDay) return paintGlyph(releaseGlyph(event), fill, box, event.companyId);
  const { inside, outline } = paintOf(fill, event.companyId);
  return [paintRect(box, 0, inside, outline, fill === 'solid' ? 1 : 1.25)];
}

function paintedClimb(climb: Climb, band: Band): PaintedClimb {
  const boxes = climb.stretches.map(({ rung, left, right, open }) => {
    const y = band.yOf(climb.model.modelId, rung, left);
    const thickness = open ? 3 : 2;
    return { x: left, y: y - thickness / 2, width: right - left, height: thickness };
  });
  return { climb, boxes };
}

function markOf({ release: { event, isDay }, box }: PlacedDot, climb: Climb, locale: Locale): Mark {
  const round = isDay && releaseGlyph(event) === 'circle';
  return {
    ref: { kind: 'release', id: event.eventId },
    companyId: event.companyId,
    row: event.modelId,
    day: event.releasedOn,
    box,
    shape: round ? 'round' : 'rectangular',
    fade: box,
    tip: releaseTip(event, climb.model, locale),
  };
}

/** Shapes on top of which others lie: ticks last, since they are the thinnest. */
function order({ release: { event } }: PlacedDot): number {
  return releaseGlyph(event) === 'tick' ? 1 : 0;
}

/** Draws the releases view: a band a company, in it the ladder of access, and every model's way over it. */
export function drawReleases(scene: Scene, frame: Frame): Drawing {
  const { width, locale } = frame;
  const radius = isNarrow(width) ? 3.25 : 3.5;
  const top = 30;
  const time = timeAxisOf(scene, plotBox(width, top, 1));
  const groups = scene.companies
    .map((companyId) => ({ companyId, climbs: climbsOf(scene, companyId, time) }))
    .filter(({ climbs }) => climbs.length > 0)
    .map((group): Group => ({ ...group, tracks: tracksOf(group.climbs, radius + 1) }));
  const count = groups.reduce((sum, { tracks }) => tracks.counts.reduce((own, each) => own + each, sum), 0);
  const pitch = Math.max(leastTrack, Math.min(mostTrack, heightWanted / Math.max(1, count)));
  const bands = groups.reduce<readonly Band[]>(
    (done, group) => [...done, bandOf(group, done.at(-1)?.bottom ?? top, pitch)],
    [],
  );
  const plot = plotBox(width, top, Math.max(44, (bands.at(-1)?.bottom ?? top) - top));
  const context = contextLines(scene, frame, time, plot, null);

  const parts = bands.map((band) => partsOf(band, plot, frame, radius, time));
  return {
    option: {
      animation: false,
      series: [
        paintSeries('axes', paintTimeAxis(time, plot, locale, { lines: true, above: true }), 0),
        paintSeries(
          'rungs',
          bands.flatMap((band) => [...paintRungs(band, plot, locale), ...paintHead(band, scene, locale)]),
          1,
        ),
        paintSeries('context', context.lines, 2),
        paintSeries(
          'lines',
          parts.flatMap(({ lines }) => lines),
          3,
        ),
        paintSeries(
          'dots',
          parts.flatMap(({ dots }) => dots),
          4,
        ),
        paintSeries(
          'labels',
          parts.flatMap(({ labels }) => paintLabels(labels)),
          5,
        ),
      ],
    },
    height: plot.y + plot.height + 30,
    plot,
    time: { domain: time.domain, range: time.range, align: time.align },
    marks: inOrder(
      parts.flatMap(({ marks }) => marks),
      scene.companies,
    ),
    labels: parts.flatMap(({ labels }) => labels),
    fading: 'time',
    readings: parts.map(({ reading }) => reading),
    notes: context.notes,
  };
}

/** All that one band is made of. */
function partsOf(band: Band, plot: Box, { width, locale }: Frame, radius: number, time: TimeAxis) {
  const climbs = band.climbs.map((climb) => paintedClimb(climb, band));
  const dots = climbs.flatMap((painted) =>
    dotsOf(painted, band, radius).map((dot) => ({ ...dot, climb: painted.climb })),
  );
  const uprights = climbs.flatMap(({ climb }) =>
    climb.uprights.map(({ x, from, to }) => {
      const [low, high] = [band.yOf(climb.model.modelId, from, x), band.yOf(climb.model.modelId, to, x)];
      return { x: x - 0.5, y: high, width: 1, height: low - high };
    }),
  );
  const labels = climbLabels(
    climbs,
    [...dots.map(({ box }) => box), ...climbs.flatMap(({ boxes }) => boxes), ...uprights],
    {
      x: plot.x + 2,
      y: band.top + headHeight - 6,
      width: width - plot.x - 2,
      height: band.bottom - band.top - headHeight + 12,
    },
  );
  const reading: Reading = flagshipReading(
    band.companyId,
    band.climbs.filter(({ model }) => model.isFlagship),
    (day) => time.valueOf(dayNumber(day), band.companyId),
    locale,
  );
  return {
    lines: climbs.flatMap((painted) => paintClimb(painted, band)),
    dots: [...dots].sort((a, b) => order(a) - order(b)).flatMap(paintDot),
    marks: dots.map((dot) => markOf(dot, dot.climb, locale)),
    labels,
    reading,
  };
}
