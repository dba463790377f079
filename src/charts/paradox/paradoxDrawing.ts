import { shareOf } from '../../model/sharePath';
import { otherOpenings, type Period } from '../../model/turningPoints';
import type { Scene } from '../../selection/slice';
import type { Locale } from '../../text/format';
import { chartText } from '../../text/messages/charts';
import { paradoxText } from '../../text/messages/paradox';
import { companyName } from '../card/cardNames';
import { isNarrow } from '../frame';
import { paintLabels, type Side } from '../labels';
import { inOrder } from '../marks';
import { settled } from '../page/figures';
import { paintArea, paintCircle, paintLine, paintRect, paintSeries, paintText } from '../paint';
import { colours, hueOf } from '../theme';
import type { Box, Drawing, Frame } from '../view';
import { margin, moneyAcross, paintAxes, shareAxisOf, type Axes } from './paradoxAxes';
import { eventMarks, otherMarks } from './paradoxBeside';
import { byRank, type RankedLabel } from './paradoxLabels';
import { stepMarks, type Lane } from './paradoxMarks';
import { hasRounds, paradoxNotes } from './paradoxNotes';
import { paintLabelTies, placeTied } from './paradoxPlacing';
import { capitalText } from './paradoxTip';
import {
  caveatOn,
  cornersOf,
  pathsOf,
  periodOf,
  placeOf,
  stretchBoxes,
  trackOf,
  type Place,
  type Track,
} from './paradoxTrack';

/** Pixels between paths that would lie on each other. */
const apart = 4;

/** Radius of the dot where a path ends, CSS pixels. */
const endRadius = 7;

/** What is above the plot (the caption and labels of a share of 100%) and below (ticks and the caption), CSS pixels. */
const head = 58;
const foot = 46;

/** The states of a track that have a share: where it stood at first, and after each step. */
function statesOf({ start, shown }: Track) {
  return [...(start === null ? [] : [start]), ...shown].filter((state) => shareOf(state) !== null);
}

/** A path in pixels. */
interface Drawn {
  readonly lane: Lane;
  readonly places: readonly Place[];
  readonly corners: readonly [number, number][];
  readonly end: Place;
}

function drawnOf(lane: Lane, axes: Axes, scene: Scene): readonly Drawn[] {
  const places = statesOf(lane.track).flatMap((state) => placeOf(state, axes, scene.disputed, lane.by) ?? []);
  const end = places.at(-1);
  return end === undefined ? [] : [{ lane, places, corners: cornersOf(places, ({ x }) => x), end }];
}

/** The space between the paths of the lowest and of the highest sums, and the bar between both at the end. */
function bandOf({ lane, places, corners, end }: Drawn) {
  if (places.every(({ x, high }) => x === high)) return [];
  const { full, pale } = hueOf(lane.track.companyId);
  const back = [...cornersOf(places, ({ high }) => high)].reverse();
  const bar = { x: end.x, y: end.y - 3, width: end.high - end.x, height: 6 };
  return [paintArea([...corners, ...back], pale), ...(bar.width > 0 ? [paintRect(bar, 3, pale, full, 1)] : [])];
}

const endSides: readonly Side[] = [
  'right',
  'above',
  'above-left',
  'below',
  'above-right',
  'below-right',
  'below-left',
  'left',
];

/** Company, share and capital beside the dot where its path ends. */
function endLabel({ lane, end }: Drawn, period: Period, scene: Scene, locale: Locale): readonly RankedLabel[] {
  const { companyId, steps, end: state } = lane.track;
  if (state === null) return [];
  const words = paradoxText[locale];
  const caveat = caveatOn(steps, period.to);
  const capital = capitalText(state, scene, caveat, locale);
  return [
    {
      rank: 0,
      weight: 0,
      request: {
        lines: [
          { text: companyName(scene.dataset, companyId), bold: true },
          { text: words.openOf(state.opened, state.launched) },
          { text: capital === null ? words.noMoney : words.raised(capital, caveat.sought) },
        ],
        colour: hueOf(companyId).full,
        anchor: { x: end.x - endRadius, y: end.y - endRadius, width: 2 * endRadius, height: 2 * endRadius },
        refs: [],
        sides: endSides,
        must: true,
      },
    },
  ];
}

/** Draws the paradox: each company's steps through capital raised and the share of its flagships that are open. */
export function drawParadox(scene: Scene, frame: Frame): Drawing {
  const { width, locale, options } = frame;
  const narrow = isNarrow(width);
  const left = narrow ? 50 : 52;
  const plot: Box = { x: left, y: head, width: width - left - margin, height: (narrow ? 460 : 420) - head - foot };
  const period = periodOf(scene);
  const tracks = [...pathsOf(scene)].map(([companyId, steps]) => trackOf(companyId, steps, period));
  const ready = tracks.filter((track) => hasRounds(scene, track.companyId) && statesOf(track).length > 0);
  const states = ready.flatMap(statesOf);
  const sums = states.flatMap(({ total }) => {
    const { low, high } = settled(total, scene.disputed);
    return [low, high];
  });
  const axes: Axes = {
    money: moneyAcross(sums, scene.scale, plot, { left: 14, right: 30 }, locale),
    share: shareAxisOf(
      states.map((state) => shareOf(state) ?? 0),
      plot,
    ),
  };
  const lanes = ready.map((track, index): Lane => ({
    track,
    by: (index - (ready.length - 1) / 2) * apart,
    others: otherOpenings(scene.dataset, track.companyId, scene.drawn.models, scene.definition, period).shown,
  }));
  const paths = lanes.flatMap((lane) => drawnOf(lane, axes, scene));
  const shownLanes = paths.map(({ lane }) => lane);

  const ends = paths.map(({ end }) => ({
    x: end.x - endRadius,
    y: end.y - endRadius,
    width: 2 * endRadius,
    height: 2 * endRadius,
  }));
  const stage = { scene, period, axes, narrow, locale };
  const steps = shownLanes.flatMap((lane) => stepMarks(lane, stage));
  const stepBoxes = [...steps.map(({ mark }) => mark.box), ...ends];
  const others = shownLanes.flatMap((lane) => otherMarks(lane, stage, stepBoxes));
  const besideBoxes = [...stepBoxes, ...others.map(({ mark }) => mark.box)];
  const events = options.lines.includes('key') ? eventMarks(shownLanes, stage, besideBoxes) : [];
  const placed = [...steps, ...others, ...events];
  const ranked = [
    ...placed.flatMap(({ label }) => label ?? []),
    ...paths.flatMap((path) => endLabel(path, period, scene, locale)),
  ].sort(byRank);
  const taken = {
    marks: [...placed.map(({ mark }) => mark.box), ...ends],
    lines: paths.flatMap(({ corners }) => stretchBoxes(corners)),
  };
  const bounds: Box = { x: plot.x + 2, y: 18, width: width - plot.x - 2, height: plot.y + plot.height - 20 };
  const labels = placeTied(
    ranked.map(({ request }) => request),
    taken,
    bounds,
  );

  const height = plot.y + plot.height + foot;
  const words = paradoxText[locale];
  const { captionLog, captionLinear } = chartText[locale].money;
  return {
    option: {
      animation: false,
      series: [
        paintSeries('axes', paintAxes(axes, plot, locale), 0),
        paintSeries('bands', paths.flatMap(bandOf), 1),
        paintSeries('ties', [...placed.flatMap(({ hair }) => hair ?? []), ...paintLabelTies(labels)], 2),
        paintSeries(
          'lines',
          paths.map(({ lane, corners }) => paintLine(corners, hueOf(lane.track.companyId).full, 2)),
          3,
        ),
        paintSeries(
          'marks',
          [
            ...placed.map(({ shape }) => shape),
            ...paths.map(({ lane, end }) =>
              paintCircle(end.x, end.y, endRadius, hueOf(lane.track.companyId).full, colours.paper, 2),
            ),
          ],
          4,
        ),
        paintSeries(
          'labels',
          [
            paintText(words.caption[scene.definition], 0, 8, { colour: colours.muted }),
            paintText(scene.scale === 'log' ? captionLog : captionLinear, width, height - 10, {
              colour: colours.muted,
              align: 'right',
            }),
            ...paintLabels(labels),
          ],
          6,
        ),
      ],
    },
    height,
    plot,
    time: null,
    marks: inOrder(
      placed.map(({ mark }) => mark),
      scene.companies,
    ),
    labels,
    fading: 'marks',
    readings: [],
    notes: paradoxNotes(
      scene,
      period,
      tracks,
      shownLanes.map(({ track }) => track.companyId),
      locale,
    ),
  };
}
