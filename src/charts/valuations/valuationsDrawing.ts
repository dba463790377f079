import { dayNumber } from '../../data/date';
import { confirmedLine, latestValuation, valuationMoments, type ValuationMoment } from '../../model/valuation';
import type { Scene } from '../../selection/slice';
import { chartText } from '../../text/messages/charts';
import { timeAxisOf, type TimeAxis } from '../axis';
import { contextLines } from '../contextLines';
import { paintMoneyAxis, paintTimeAxis } from '../cartesian';
import { grown, isNarrow, plotBox } from '../frame';
import { paintLabels, paintTies, placeEnds, placeLabels } from '../labels';
import { shapeBox, valuationFill, valuationShape } from '../mark';
import { inOrder, paintBar, pixelSpan, solidFirst, spanBar, spanOf } from '../marks';
import { moneyAxisOf, type MoneyAxis } from '../moneyAxis';
import { paintLine, paintRect, paintSeries, paintText, type Painted } from '../paint';
import { paintDots } from '../shapes';
import { paintSteps, stepBoxes, stepCorners } from '../stepLine';
import { colours, hueOf } from '../theme';
import { latestLabel, leader, momentLabel, valuationReading, type PlacedValuation } from './valuationLabels';
import { valuationTip } from './valuationTip';
import type { Box, Drawing, Frame } from '../view';

/** Half the width of the bar that joins the reports of a moment, CSS pixels. */
const joinReach = 5;

function place(moment: ValuationMoment, time: TimeAxis, money: MoneyAxis, radius: number): readonly PlacedValuation[] {
  return moment.reports.flatMap((row) => {
    const span = spanOf(row.valuedOn, row.datePrecision);
    const pixels = pixelSpan(time, span, row.companyId);
    const value = money.valueOf(row.amountUsd);
    if (pixels === null || value === null) return [];
    const y = money.pixelOf(value);
    const isDay = span[0] === span[1];
    const box = isDay ? shapeBox(valuationShape(row), radius, pixels[0], y) : spanBar(pixels, y, valuationFill(row));
    return [{ row, moment, box, isDay }];
  });
}

/** The box that joins the reports of one moment, from the lowest to the highest and the first to the last. */
function joinOf(dots: readonly PlacedValuation[]): Box | null {
  const moment = dots[0]?.moment;
  if (moment === undefined || dots.length < 2 || moment.low === moment.high) return null;
  const centres = dots.map(({ box }) => [box.x + box.width / 2, box.y + box.height / 2] as const);
  const [xs, ys] = [centres.map(([x]) => x), centres.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return grown({ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }, joinReach);
}

function cross(box: Box, colour: string): readonly Painted[] {
  const by = 3;
  const [left, top, right, bottom] = [box.x - by, box.y - by, box.x + box.width + by, box.y + box.height + by];
  return [
    paintLine(
      [
        [left, top],
        [right, bottom],
      ],
      colour,
      2,
    ),
    paintLine(
      [
        [left, bottom],
        [right, top],
      ],
      colour,
      2,
    ),
  ];
}

function linePoints(moments: readonly ValuationMoment[], companyId: string, time: TimeAxis, money: MoneyAxis) {
  const [from, to] = time.windowOf(companyId);
  const points: [number, number][] = [];
  let held: number | null = null;
  for (const { valuation, on } of confirmedLine(moments.filter((moment) => moment.companyId === companyId))) {
    const x = time.valueOf(dayNumber(on), companyId);
    const y = money.valueOf(valuation.amountUsd);
    if (y === null) continue;
    if (x > to) {
      // The price held until then, so the line leaves the plot on its level, and crosses it where nothing came between.
      if (held !== null && points.length === 0) points.push([from, held]);
      if (held !== null) points.push([to, held]);
      break;
    }
    if (x >= from) {
      if (points.length === 0 && held !== null) points.push([from, held]);
      points.push([x, y]);
    }
    held = y;
  }
  return points;
}

/** Draws the valuations view: every report by basis and status, moments joined, a line through confirmed prices. */
export function drawValuations(scene: Scene, frame: Frame): Drawing {
  const { width, locale } = frame;
  const words = chartText[locale].valuations;
  const narrow = isNarrow(width);
  const radius = narrow ? 4 : 4.5;
  const plot = plotBox(width, 30, narrow ? 270 : 320);
  const time = timeAxisOf(scene, plot);
  const seen = scene.drawn.valuations.filter(
    (row) => pixelSpan(time, spanOf(row.valuedOn, row.datePrecision), row.companyId) !== null,
  );
  const moments = valuationMoments(seen);
  // The line also steps through prices before a zoomed period: what held when it begins.
  const all = scene.range === null ? moments : valuationMoments(scene.drawn.valuations);
  const money = moneyAxisOf(
    seen.map(({ amountUsd }) => amountUsd),
    scene.scale,
    plot,
    { above: 24, below: 18 },
  );
  const groups = moments.map((moment) => place(moment, time, money, radius)).filter((dots) => dots.length > 0);
  const placed = groups.flat();

  const joins = groups.flatMap((dots) => {
    const box = joinOf(dots);
    return box === null ? [] : [paintRect(box, joinReach, hueOf(dots[0]?.row.companyId ?? '').pale)];
  });
  const bars = placed
    .filter(({ isDay }) => !isDay)
    .map(({ row, box }) => ({ row, box, fill: valuationFill(row) }))
    .sort(solidFirst)
    .map(({ row, box, fill }) => paintBar(box, valuationShape(row), fill, row.companyId));
  const crosses = placed.flatMap(({ row, box }) =>
    row.basis === 'bid' && row.status === 'rejected' ? cross(box, hueOf(row.companyId).full) : [],
  );
  const lines = scene.companies
    .map((companyId) => ({ companyId, corners: stepCorners(linePoints(all, companyId, time, money), time, money) }))
    .filter(({ corners }) => corners.length > 0);

  const latest = new Set(
    scene.companies.map((companyId) => latestValuation(seen, companyId)?.reports.at(-1)?.valuationId),
  );
  const isLatest = (dots: readonly PlacedValuation[]) => dots.some(({ row }) => latest.has(row.valuationId));
  const endings = groups.filter(isLatest).flatMap((dots) => latestLabel(scene, dots, plot, locale) ?? []);
  const ends = placeEnds(endings, plot.y - 10, plot.y + plot.height + 10, width);
  const leaders = endings.flatMap((ending, index) => {
    const end = ends[index];
    return end === undefined || scene.align === 'age' ? [] : [leader(ending, end)];
  });
  const wanted = groups
    .filter((dots) => !isLatest(dots))
    .flatMap((dots) => momentLabel(dots, locale))
    .sort((a, b) => a.rank - b.rank || b.amount - a.amount);
  const context = contextLines(scene, frame, time, plot, plot.y - 8);
  const obstacles = [
    ...context.boxes,
    ...placed.map(({ box }) => box),
    ...lines.flatMap(({ corners }) => stepBoxes(corners)),
    ...ends.map(({ box }) => box),
  ];
  const bounds: Box = { x: plot.x + 2, y: 18, width: width - plot.x - 2, height: plot.y + plot.height - 20 };
  const labels = placeLabels(
    wanted.map(({ request }) => request),
    obstacles,
    bounds,
    narrow ? 8 : 18,
  );
  const caption = scene.scale === 'log' ? words.captionLog : words.captionLinear;
  const dots = placed
    .filter(({ isDay }) => isDay)
    .map(({ row, box }) => ({
      companyId: row.companyId,
      shape: valuationShape(row),
      fill: valuationFill(row),
      radius,
      box,
    }));
  return {
    option: {
      animation: false,
      series: [
        paintSeries('axes', [...paintMoneyAxis(money, plot, locale), ...paintTimeAxis(time, plot, locale)], 0),
        paintSeries('context', context.lines, 1),
        paintSeries('joins', [...joins, ...leaders, ...paintTies(labels)], 2),
        paintSeries(
          'lines',
          lines.flatMap(({ companyId, corners }) => paintSteps(corners, plot, hueOf(companyId).full)),
          3,
        ),
        paintSeries('bars', bars, 4),
        paintSeries('dots', paintDots(dots), 4),
        paintSeries('crosses', crosses, 5),
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
      placed.map(({ row, moment, box, isDay }) => ({
        ref: { kind: 'valuation', id: row.valuationId },
        companyId: row.companyId,
        day: row.valuedOn,
        box,
        shape: isDay && valuationShape(row) === 'circle' ? 'round' : 'rectangular',
        fade: box,
        tip: valuationTip(scene.dataset, row, moment, locale),
      })),
      scene.companies,
    ),
    labels: [...ends, ...labels],
    fading: 'time',
    readings: scene.companies.map((companyId) => valuationReading(companyId, all, time, locale)),
    notes: context.notes,
  };
}
