import { endOf, dayNumber } from '../data/date';
import type { ContextEvent } from '../data/tables/events';
import { keyEventIds } from '../model/keyEvents';
import type { Scene } from '../selection/slice';
import { capitalised } from '../text/capitalised';
import type { Locale } from '../text/format';
import { contextText } from '../text/messages/context';
import { valueLabels } from '../text/messages/tables';
import type { TimeAxis } from './axis';
import { overlaps } from './frame';
import { paintLine, paintRect, paintText, type Painted } from './paint';
import { textWidth } from './textWidth';
import { colours, lineHeight } from './theme';
import type { Box, Frame } from './view';

/** Key events closer than this many CSS pixels to a line are drawn as one with it. */
const keyApart = 4;

/** Other events need that much room to every line, or many would hide the data. */
const apart = 24;

/** What context lays under a time view. */
export interface ContextLines {
  /** Lines through the plot, for a series below the data. */
  readonly lines: readonly Painted[];
  /** Their names, for the series of labels. */
  readonly labels: readonly Painted[];
  /** Where the names stand, so that no label of the data is put there. */
  readonly boxes: readonly Box[];
  /** How many chosen events of the days shown have no line, in words; none where all have. */
  readonly notes: readonly string[];
}

/** The events that the reader lays over the time views: of the chosen kinds, those that restate a round left out. */
export function chosenEvents({ drawn }: Scene, { options }: Frame): readonly ContextEvent[] {
  const key = options.lines.includes('key');
  return drawn.events.filter(
    ({ eventId, kind, roundId }) =>
      roundId === null && ((key && keyEventIds.includes(eventId)) || options.lines.includes(kind)),
  );
}

interface Place {
  readonly event: ContextEvent;
  readonly left: number;
  readonly right: number;
}

function isKey({ eventId }: ContextEvent): boolean {
  return keyEventIds.includes(eventId);
}

/** Key events first, so that they are the ones kept where lines crowd; then by day. */
function inRank(events: readonly ContextEvent[]): readonly ContextEvent[] {
  const rank = (event: ContextEvent) => Number(!isKey(event));
  return [...events].sort((a, b) => rank(a) - rank(b) || (a.happenedOn < b.happenedOn ? -1 : 1));
}

/**
 * The chosen events as thin lines through a plot (bars where only the month or year is known), named by their kind at
 * the height `labelY` where there's room; `null` = unnamed. Key events come first and need hardly any room; any other
 * is drawn only `apart` from every line before it, the earlier of two, and the rest are counted. None under
 * `align: age`, where a day has no one place.
 */
export function contextLines(
  scene: Scene,
  frame: Frame,
  time: TimeAxis,
  plot: Box,
  labelY: number | null,
): ContextLines {
  if (time.align === 'age') return { lines: [], labels: [], boxes: [], notes: [] };
  const [first, last] = time.domain;
  const places: Place[] = [];
  let hidden = 0;
  for (const event of inRank(chosenEvents(scene, frame))) {
    const start = dayNumber(event.happenedOn);
    if (start < first || start > last) continue;
    const end = Math.min(last, dayNumber(endOf(event.happenedOn, event.datePrecision)));
    const place = { event, left: time.pixelOf(start), right: time.pixelOf(end) };
    const room = isKey(event) ? keyApart : apart;
    if (places.some((other) => Math.abs(other.left - place.left) < room)) hidden += 1;
    else places.push(place);
  }
  const boxes: Box[] = [];
  const labels: Painted[] = [];
  for (const { event, left } of labelY === null ? [] : places) {
    const text = nameOf(event, frame.locale);
    const width = textWidth(text);
    const x = Math.max(plot.x, Math.min(left - width / 2, frame.width - width));
    const box = { x, y: (labelY ?? 0) - lineHeight / 2, width, height: lineHeight };
    if (boxes.some((other) => overlaps(box, other, 6))) continue;
    boxes.push(box);
    labels.push(paintText(text, x, labelY ?? 0, { colour: colours.muted }));
  }
  const notes = hidden === 0 ? [] : [contextText[frame.locale].lines.hidden(hidden)];
  return { lines: places.map((place) => paintPlace(place, plot)), labels, boxes, notes };
}

function nameOf({ kind }: ContextEvent, locale: Locale): string {
  return capitalised(valueLabels[locale].eventKind[kind]);
}

/** Height of the bar of a month or year, CSS pixels: through the whole plot it would hide the data's ground. */
const barHeight = 3;

function paintPlace({ left, right }: Place, { y, height }: Box): Painted {
  if (right - left > 2) return paintRect({ x: left, y, width: right - left, height: barHeight }, 0, colours.axis);
  return paintLine(
    [
      [left, y],
      [left, y + height],
    ],
    colours.axis,
    1,
    [2, 3],
  );
}
