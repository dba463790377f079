import { dayNumber } from '../../data/date';
import { openingClocks, type OpeningClock } from '../../model/openness';
import type { Scene } from '../../selection/slice';
import { formatDays, type Locale } from '../../text/format';
import { chartText } from '../../text/messages/charts';
import { timeAxisOf, type TimeAxis } from '../axis';
import { companyName } from '../card/cardNames';
import { clockTip, paceDay, paceOwner } from './clockTip';
import { plotBox } from '../frame';
import type { Reading } from '../reading';
import { pixelSpan, spanBar, spanOf } from '../marks';
import { paintCircle, paintLine, paintRect, paintText, type Painted } from '../paint';
import { rowDrawing } from '../rowDrawing';
import { textWidth } from '../textWidth';
import { colours, hueOf, lineHeight } from '../theme';
import type { Box, Drawing, Frame, Mark } from '../view';

const rowHeight = 22;
const headHeight = 30;
const radius = 4.5;
const gap = 6;

/** Where a clock's parts lie, CSS pixels. `null` parts lie outside of what the axis shows. */
interface Row {
  readonly clock: OpeningClock;
  readonly start: number;
  readonly end: number;
  /** The launch as painted: a ring, or a bar where only the month or year is known. */
  readonly launch: Box;
  readonly opened: number | null;
  readonly pace: number | null;
  readonly days: string;
}

/** Days as written on a row: short, since there's a row each. */
function rowDays({ lag, opening }: OpeningClock, locale: Locale): string {
  const words = chartText[locale].clock;
  if (opening !== null && lag.days === 0) return words.atLaunch;
  const days = formatDays(lag.days, locale);
  return lag.precision === 'day' ? days : words.roughly(days);
}

function rowOf(clock: OpeningClock, scene: Scene, time: TimeAxis, locale: Locale): Row | null {
  const { companyId } = clock.model;
  const [from, to] = time.windowOf(companyId);
  const start = dayNumber(clock.launch.releasedOn);
  const end = dayNumber(clock.opening?.releasedOn ?? scene.asOf);
  // A model belongs to a zoomed period by its launch.
  const whole = pixelSpan(time, [start, end], companyId);
  if (whole === null) return null;
  const pixelAt = (day: number) => {
    const value = time.valueOf(day, companyId);
    return value < from || value > to ? null : time.pixelOf(value);
  };
  const span = spanOf(clock.launch.releasedOn, clock.launch.datePrecision);
  const launched = pixelSpan(time, span, companyId) ?? whole;
  const due = paceDay(clock, scene.paceDays);
  return {
    clock,
    start: whole[0],
    end: whole[1],
    launch: span[0] === span[1] ? ring(launched[0]) : spanBar(launched, 0, 'hollow'),
    opened: clock.opening === null ? null : pixelAt(end),
    // What the axis doesn't show yet has no tick.
    pace: due === null ? null : pixelAt(dayNumber(due)),
    days: rowDays(clock, locale),
  };
}

function ring(x: number): Box {
  return { x: x - radius, y: -radius, width: 2 * radius, height: 2 * radius };
}

/** Whether the model's name fits left of its row's start. */
function nameFits({ clock, start }: Row): boolean {
  return start - radius - gap - textWidth(clock.model.name) >= 2;
}

/**
 * Which rows have their model's name above their line. Where it fits left of most rows, those where it doesn't; where
 * it often doesn't, all, so that names stand in one manner.
 */
function namesAbove(rows: readonly Row[]): (row: Row) => boolean {
  const tight = rows.filter((row) => !nameFits(row));
  if (tight.length * 4 > rows.length) return () => true;
  return (row) => tight.includes(row);
}

function paintRow(row: Row, y: number, textY: number, width: number): readonly Painted[] {
  const { clock, start, end, launch, opened, pace, days } = row;
  const { full } = hueOf(clock.model.companyId);
  const closed = clock.opening === null;
  const inlineName = textY === y;
  const left = launch.x - gap;
  const after = Math.max(end, opened === null ? end : opened + radius) + (closed ? 5 : 0) + gap;
  // A tick beyond the opening stands where the days would.
  const right = pace !== null && pace > end - gap && !closed ? Math.max(after, pace + gap) : after;
  return [
    ...(end > start
      ? [
          paintLine(
            [
              [start, y],
              [closed ? end - 1 : end, y],
            ],
            full,
            closed ? 1.25 : 3,
          ),
        ]
      : []),
    ...(closed
      ? [
          paintLine(
            [
              [end - 4, y - 4],
              [end + 1, y],
              [end - 4, y + 4],
            ],
            full,
            1.25,
          ),
        ]
      : []),
    ...(pace === null
      ? []
      : [
          paintLine(
            [
              [pace, y - 6],
              [pace, y + 6],
            ],
            colours.ink,
            1.5,
          ),
        ]),
    ...paintLaunch(row, y),
    ...(opened === null ? [] : [paintCircle(opened, y, radius, full, colours.paper, 1)]),
    paintText(clock.model.name, inlineName ? left : Math.min(left, width - textWidth(clock.model.name)), textY, {
      colour: colours.ink,
      align: inlineName ? 'right' : 'left',
    }),
    paintText(days, right, y, { colour: closed ? colours.muted : full, bold: !closed }),
  ];
}

function paintLaunch({ clock, launch, opened }: Row, y: number): readonly Painted[] {
  // Opened at launch: the dot says both.
  if (opened !== null && clock.lag.days === 0) return [];
  const { full } = hueOf(clock.model.companyId);
  if (clock.launch.datePrecision === 'day') {
    return [paintCircle(launch.x + launch.width / 2, y, radius - 0.75, colours.paper, full)];
  }
  return [paintRect({ ...launch, y: launch.y + y }, 0, colours.paper, full, 1.5)];
}

/** Draws the opening clock: a row a model from launch to open weights, or on to the as-of day. */
export function drawClock(scene: Scene, frame: Frame): Drawing {
  const { width, locale } = frame;
  const words = chartText[locale].clock;
  const top = 30;
  const time = timeAxisOf(scene, plotBox(width, top, 1));
  const clocks = openingClocks(scene.dataset, scene.drawn.models, scene.definition, scene.asOf);
  const groups = scene.companies
    .map((companyId) => ({
      companyId,
      rows: clocks
        .filter(({ model }) => model.companyId === companyId)
        .flatMap((clock) => rowOf(clock, scene, time, locale) ?? []),
    }))
    .filter(({ rows }) => rows.length > 0);
  const isAbove = namesAbove(groups.flatMap(({ rows }) => rows));
  const heightOf = (row: Row) => (isAbove(row) ? rowHeight + lineHeight : rowHeight);
  const height = groups.reduce((sum, { rows }) => rows.reduce((own, row) => own + heightOf(row), sum + headHeight), 0);
  const plot = plotBox(width, top, Math.max(height, 2 * rowHeight));
  const owner = paceOwner(scene);

  const shapes: Painted[] = [];
  const marks: Mark[] = [];
  let y = top;
  for (const { companyId, rows } of groups) {
    const opened = rows.filter(({ clock }) => clock.opening !== null).length;
    const { full } = hueOf(companyId);
    const name = companyName(scene.dataset, companyId);
    const headY = y + headHeight - 11;
    const [countText, countX] = [words.openOf(opened, rows.length), 2 + textWidth(name, true) + 8];
    shapes.push(
      paintText(name, 2, headY, { colour: full, bold: true }),
      paintText(countText, countX, headY, { colour: colours.muted }),
    );
    const closedEnd = rows.find(({ clock }) => clock.opening === null)?.end;
    if (closedEnd !== undefined) {
      const least = countX + textWidth(countText) + 12;
      const x = Math.max(least, Math.min(closedEnd + 11, width - textWidth(words.closedFor)));
      shapes.push(paintText(words.closedFor, x, headY, { colour: colours.muted }));
    }
    y += headHeight;
    for (const row of rows) {
      const each = heightOf(row);
      const lineY = y + each - rowHeight / 2;
      shapes.push(...paintRow(row, lineY, isAbove(row) ? y + lineHeight / 2 + 3 : lineY, width));
      marks.push(markOf(row, lineY, { x: 0, y, width, height: each }, scene, owner, locale));
      y += each;
    }
  }
  return rowDrawing(scene, frame, {
    ...{ time, plot, shapes, marks },
    readings: groups.map(({ companyId, rows }) => readingOf(companyId, rows, time, locale)),
  });
}

function markOf(row: Row, y: number, fade: Box, scene: Scene, owner: string | null, locale: Locale): Mark {
  const { clock, launch, end, opened } = row;
  const right = Math.max(opened === null ? end : opened + radius, launch.x + launch.width);
  return {
    ref: { kind: 'model', id: clock.model.modelId },
    companyId: clock.model.companyId,
    day: clock.launch.releasedOn,
    box: { x: launch.x, y: y - radius, width: right - launch.x, height: 2 * radius },
    shape: 'rectangular',
    fade,
    tip: clockTip(clock, scene, owner, locale),
  };
}

/** How many models were launched and opened by a day. */
function readingOf(companyId: string, rows: readonly Row[], time: TimeAxis, locale: Locale): Reading {
  const words = chartText[locale].clock;
  const launches = rows.map(({ clock }) => dayNumber(clock.launch.releasedOn));
  const openings = rows.flatMap(({ clock }) => (clock.opening === null ? [] : [dayNumber(clock.opening.releasedOn)]));
  const days = [...new Set([...launches, ...openings])].sort((a, b) => a - b);
  const upTo = (all: readonly number[], day: number) => all.filter((other) => other <= day).length;
  return {
    companyId,
    steps: days.map((day) => ({
      at: time.valueOf(day, companyId),
      text: words.openOf(upTo(openings, day), upTo(launches, day)),
    })),
  };
}
