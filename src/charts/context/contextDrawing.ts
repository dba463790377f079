import type { Scene } from '../../selection/slice';
import type { Locale } from '../../text/format';
import { contextText } from '../../text/messages/context';
import { timeAxisOf } from '../axis';
import { paintTimeAxis } from '../cartesian';
import { isNarrow, plotBox } from '../frame';
import { paintLabels, paintTies } from '../labels';
import { paintOf } from '../mark';
import { inOrder, pixelSpan, spanOf } from '../marks';
import { paintLine, paintRect, paintSeries, paintText, type Painted } from '../paint';
import type { Reading } from '../reading';
import { paintHalves, paintShape } from '../shapes';
import { colours } from '../theme';
import type { Box, Drawing, Frame, Mark } from '../view';
import { eventLabels } from './eventLabels';
import { byStanding, eventLook } from './eventRows';
import { eventTip, eventTitle } from './eventTip';
import { railRows, type PlacedEvent, type RailRow } from './rail';

/** Most titles beside events, and their longest in a reading, in characters. */
const [mostNarrow, mostWide, longestReading] = [6, 16, 60];

/** Colour says who: one company's, or both halves; more than two, or a bar of several, are nobody's grey. */
function paintEvent({ event, companyIds, box, isDay }: PlacedEvent): readonly Painted[] {
  const { shape, fill } = eventLook(event);
  const lineWidth = fill === 'solid' ? 1 : 1.5;
  const [first, second] = companyIds;
  const own = companyIds.length === 1 && first !== undefined ? first : '';
  if (!isDay) {
    const { inside, outline } = paintOf(fill, own);
    return [paintRect(box, 0, inside, outline, lineWidth)];
  }
  if (companyIds.length === 2 && first !== undefined && second !== undefined) {
    const [left, right] = [paintOf(fill, first), paintOf(fill, second)];
    return paintHalves(shape, box, { ...left, lineWidth }, { ...right, lineWidth });
  }
  return paintShape(shape, box, { ...paintOf(fill, own), lineWidth });
}

/** Hairlines between the rows, and the rows' names left of the plot. */
function paintRow({ row, top, height }: RailRow, plot: Box, locale: Locale): readonly Painted[] {
  const line = paintLine(
    [
      [plot.x, top],
      [plot.x + plot.width, top],
    ],
    colours.rule,
    1,
  );
  const name = contextText[locale].rows[row];
  return [line, paintText(name, plot.x - 8, top + height / 2, { colour: colours.muted, align: 'right' })];
}

function markOf(place: PlacedEvent, scene: Scene, locale: Locale): Mark {
  const { event, companyIds, part, box, isDay } = place;
  const { row, shape } = eventLook(event);
  const [own] = companyIds;
  return {
    ref: { kind: 'event', id: event.eventId },
    ...(part === null ? {} : { part }),
    companyId: companyIds.length === 1 && own !== undefined ? own : '',
    row,
    day: event.happenedOn,
    box,
    shape: isDay && shape === 'circle' ? 'round' : 'rectangular',
    fade: box,
    tip: eventTip(scene.dataset, event, locale),
  };
}

function shortened(title: string): string {
  if (title.length <= longestReading) return title;
  const cut = title.slice(0, longestReading - 1);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

/** The latest event by each day; of several on one day the one that stands out. By age: each company's own. */
function readingsOf(placed: readonly PlacedEvent[], scene: Scene, locale: Locale): readonly Reading[] {
  const ids = scene.align === 'age' ? scene.companies : [''];
  return ids.flatMap((companyId) => {
    const own = placed.filter(({ companyIds }) => companyId === '' || companyIds.includes(companyId));
    const standing = byStanding(own.map(({ event }) => event));
    const steps = new Map<number, string>();
    for (const event of [...standing].reverse()) {
      const at = own.find((place) => place.event === event)?.at;
      if (at !== undefined) steps.set(at, shortened(eventTitle(event, locale)));
    }
    const inTime = [...steps].sort(([a], [b]) => a - b).map(([at, text]) => ({ at, text }));
    return inTime.length === 0 ? [] : [{ companyId, steps: inTime }];
  });
}

/** Draws the rail of events: a row a kind, packed into lanes so that no event hides another. */
export function drawContext(scene: Scene, frame: Frame): Drawing {
  const { width, locale } = frame;
  const words = contextText[locale];
  const top = 14;
  const time = timeAxisOf(scene, plotBox(width, top, 1));
  const rows = railRows(scene, time, top);
  const last = rows.at(-1);
  const plot = plotBox(width, top, last === undefined ? 44 : last.top + last.height - top);
  const placed = rows.flatMap(({ events }) => events);
  const labels = eventLabels(
    placed,
    placed.map(({ box }) => box),
    { x: plot.x + 2, y: 0, width: width - plot.x - 2, height: plot.y + plot.height },
    isNarrow(width) ? mostNarrow : mostWide,
    locale,
  );
  const restating = scene.drawn.events.filter(
    ({ roundId, happenedOn, datePrecision, companyIds }) =>
      roundId !== null && companyIds.some((id) => pixelSpan(time, spanOf(happenedOn, datePrecision), id) !== null),
  ).length;
  return {
    option: {
      animation: false,
      series: [
        paintSeries('axes', paintTimeAxis(time, plot, locale, { lines: true }), 0),
        paintSeries(
          'rows',
          rows.flatMap((row) => paintRow(row, plot, locale)),
          1,
        ),
        paintSeries('ties', paintTies(labels), 2),
        paintSeries('events', placed.flatMap(paintEvent), 3),
        paintSeries('labels', paintLabels(labels), 4),
      ],
    },
    height: plot.y + plot.height + 30,
    plot,
    time: { domain: time.domain, range: time.range, align: time.align },
    marks: inOrder(
      placed.map((place) => markOf(place, scene, locale)),
      scene.companies,
    ),
    labels,
    fading: 'time',
    readings: readingsOf(placed, scene, locale),
    notes: restating === 0 ? [] : [words.restating(restating)],
  };
}
