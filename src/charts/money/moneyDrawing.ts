import { dayNumber } from '../../data/date';
import type { FundingRound } from '../../data/tables/fundingRounds';
import { cumulativeSteps, type CumulativeStep, type UsdRange } from '../../model/funding';
import type { Disputed } from '../../selection/selection';
import type { Scene } from '../../selection/slice';
import { formatUsd, formatUsdRange, type Locale } from '../../text/format';
import { chartText } from '../../text/messages/charts';
import { timeAxisOf, type TimeAxis } from '../axis';
import { companyName } from '../card/cardNames';
import { contextLines } from '../contextLines';
import { paintMoneyAxis, paintTimeAxis } from '../cartesian';
import { isNarrow, plotBox } from '../frame';
import { everySide, paintLabels, placeEnds, placeLabels, type LabelRequest } from '../labels';
import { leastRadius, radiusOf, roundFill, roundShape, shapeBox, type Fill, type Shape } from '../mark';
import { inOrder, paintBar, pixelSpan, roundSpan, solidFirst, spanBar } from '../marks';
import { moneyAxisOf, type MoneyAxis } from '../moneyAxis';
import { levelsSeen, linePoints, shown, totalReading, type Track } from './moneyLine';
import { roundTip } from './moneyTip';
import { paintArea, paintSeries, paintText } from '../paint';
import { paintDots } from '../shapes';
import { paintSteps, stepBoxes, stepCorners } from '../stepLine';
import { colours, hueOf } from '../theme';
import type { Box, Drawing, Frame, Mark } from '../view';

/** A round at its place. */
interface Placed {
  readonly round: FundingRound;
  readonly box: Box;
  readonly shape: Shape;
  readonly fill: Fill;
  readonly radius: number;
  /** Whether the day is known: a dot, else a bar. */
  readonly isDay: boolean;
  readonly total: UsdRange;
}

function placed(
  { round, total }: CumulativeStep,
  time: TimeAxis,
  money: MoneyAxis,
  radius: number,
  disputed: Disputed,
): Placed | null {
  const value = money.valueOf(shown(total, disputed).low);
  const span = roundSpan(round);
  const pixels = pixelSpan(time, span, round.companyId);
  if (value === null || pixels === null) return null;
  const y = money.pixelOf(value);
  const [shape, fill] = [roundShape(round), roundFill(round)];
  const isDay = span[0] === span[1];
  return {
    round,
    box: isDay ? shapeBox(shape, radius, pixels[0], y) : spanBar(pixels, y, fill),
    shape,
    fill,
    radius,
    isDay,
    total,
  };
}

function roundLabel({ round, box }: Placed, narrow: boolean, locale: Locale): LabelRequest {
  const words = chartText[locale].money;
  const amount = round.amountUsd === null ? words.undisclosed : formatUsd(round.amountUsd, locale);
  return {
    lines: narrow ? [{ text: round.name }, { text: amount }] : [{ text: `${round.name}, ${amount}` }],
    colour: hueOf(round.companyId).full,
    anchor: box,
    refs: [{ kind: 'round', id: round.roundId }],
    sides: everySide,
  };
}

/** Company and total at the right end of its line. */
function endLabel(scene: Scene, track: Track, corners: readonly [number, number][], time: TimeAxis, locale: Locale) {
  const end = corners.at(-1);
  const last = time.windowOf(track.companyId)[1];
  const step = track.steps.findLast(({ round }) => time.valueOf(dayNumber(round.announcedOn), track.companyId) <= last);
  if (end === undefined || step === undefined) return [];
  const total = shown(step.total, scene.disputed);
  const request: LabelRequest = {
    lines: [
      { text: companyName(scene.dataset, track.companyId), bold: true },
      { text: formatUsdRange(total.low, total.high, locale) },
    ],
    colour: hueOf(track.companyId).full,
    anchor: { x: end[0], y: end[1], width: 0, height: 0 },
    refs: [],
    sides: ['right'],
  };
  return [{ request, x: end[0], y: end[1] }];
}

/** Draws the money view: a cumulative step line a company, and its rounds on it. */
export function drawMoney(scene: Scene, frame: Frame): Drawing {
  const { width, locale } = frame;
  const words = chartText[locale].money;
  const narrow = isNarrow(width);
  const most = narrow ? 14 : 20;
  const plot = plotBox(width, 30, narrow ? 270 : 320);
  const time = timeAxisOf(scene, plot);
  const tracks: readonly Track[] = scene.companies
    .map((companyId) => ({
      companyId,
      steps: cumulativeSteps(
        scene.drawn.fundingRounds.filter((round) => round.companyId === companyId),
        scene.asOf,
      ),
    }))
    .filter(({ steps }) => steps.length > 0);
  const rounds = tracks.flatMap(({ steps }) => steps.map(({ round }) => round));
  const seen = tracks.flatMap((track) => levelsSeen(track, time, scene.disputed));
  const money = moneyAxisOf(seen, scene.scale, plot, { above: most + 22, below: 28 });
  const largest = rounds.reduce((sum, { amountUsd }) => Math.max(sum, amountUsd ?? 0), 0);

  const dots = tracks.flatMap(({ steps }) =>
    steps.flatMap((step) => {
      const radius = step.round.amountUsd === null ? leastRadius : radiusOf(step.round.amountUsd, largest, most);
      return placed(step, time, money, radius, scene.disputed) ?? [];
    }),
  );
  const lines = tracks.map((track) => {
    const low = linePoints(track, ({ total }) => shown(total, scene.disputed).low, time, money);
    const high = linePoints(track, ({ total }) => shown(total, scene.disputed).high, time, money);
    return { track, corners: stepCorners(low, time, money), high: stepCorners(high, time, money) };
  });
  const bands = lines.flatMap(({ track, corners, high }) =>
    corners.every(([, y], index) => y === high[index]?.[1])
      ? []
      : [paintArea([...corners, ...[...high].reverse()], hueOf(track.companyId).pale)],
  );
  const bars = dots
    .filter(({ isDay }) => !isDay)
    .sort(solidFirst)
    .map(({ round, box, shape, fill }) => paintBar(box, shape, fill, round.companyId));

  const ends = placeEnds(
    lines.flatMap(({ track, corners }) => endLabel(scene, track, corners, time, locale)),
    plot.y - 10,
    plot.y + plot.height + 10,
    width,
  );
  const wanted = [...dots]
    .sort((a, b) => (b.round.amountUsd ?? 0) - (a.round.amountUsd ?? 0))
    .map((dot) => roundLabel(dot, narrow, locale));
  const context = contextLines(scene, frame, time, plot, plot.y - 8);
  const obstacles = [
    ...context.boxes,
    ...dots.map(({ box }) => box),
    ...lines.flatMap(({ corners }) => stepBoxes(corners)),
    ...ends.map(({ box }) => box),
  ];
  const bounds: Box = { x: plot.x + 2, y: 18, width: width - plot.x - 2, height: plot.y + plot.height - 20 };
  const labels = placeLabels(wanted, obstacles, bounds, narrow ? 6 : 14);

  const hidden = hiddenOnLog(tracks, time, money, scene.disputed);
  const undisclosed = dots.filter(({ round }) => round.amountUsd === null).length;
  const caption = scene.scale === 'log' ? words.captionLog : words.captionLinear;
  const ofDays = dots
    .filter(({ isDay }) => isDay)
    .map(({ round, box, shape, fill, radius }) => ({ companyId: round.companyId, box, shape, fill, radius }));
  return {
    option: {
      animation: false,
      series: [
        paintSeries('axes', [...paintMoneyAxis(money, plot, locale), ...paintTimeAxis(time, plot, locale)], 0),
        paintSeries('context', context.lines, 1),
        paintSeries('bands', bands, 2),
        paintSeries(
          'lines',
          lines.flatMap(({ track, corners }) => paintSteps(corners, plot, hueOf(track.companyId).full)),
          3,
        ),
        paintSeries('bars', bars, 4),
        paintSeries('dots', paintDots(ofDays), 4),
        paintSeries(
          'labels',
          [
            paintText(caption, 0, 8, { colour: colours.muted }),
            ...context.labels,
            ...paintLabels([...ends, ...labels]),
          ],
          6,
        ),
      ],
    },
    height: plot.y + plot.height + 30,
    plot,
    time: { domain: time.domain, range: time.range, align: time.align },
    marks: inOrder(
      dots.map((dot) => markOf(dot, rounds, locale)),
      scene.companies,
    ),
    labels: [...ends, ...labels],
    fading: 'time',
    readings: tracks.map((track) => totalReading(track, time, scene.disputed, locale)),
    notes: [
      ...(undisclosed === 0 ? [] : [words.undisclosedNote(undisclosed)]),
      ...(hidden === 0 ? [] : [words.hiddenNote(hidden)]),
      ...context.notes,
    ],
  };
}

/** Rounds of the time shown whose level the axis can't show. */
function hiddenOnLog(tracks: readonly Track[], time: TimeAxis, money: MoneyAxis, disputed: Disputed): number {
  return tracks
    .flatMap(({ steps }) => steps)
    .filter(
      ({ round, total }) =>
        money.valueOf(shown(total, disputed).low) === null &&
        pixelSpan(time, roundSpan(round), round.companyId) !== null,
    ).length;
}

function markOf({ round, box, shape, isDay, total }: Placed, rounds: readonly FundingRound[], locale: Locale): Mark {
  return {
    ref: { kind: 'round', id: round.roundId },
    companyId: round.companyId,
    day: round.announcedOn,
    box,
    shape: isDay && shape === 'circle' ? 'round' : 'rectangular',
    fade: box,
    tip: roundTip(round, rounds, total, locale),
  };
}
