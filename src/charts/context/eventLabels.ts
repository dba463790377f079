import { keyEventIds } from '../../model/keyEvents';
import type { RecordRef } from '../../model/record';
import { capitalised } from '../../text/capitalised';
import type { Locale } from '../../text/format';
import { valueLabels } from '../../text/messages/tables';
import { placeLabels, type LabelRequest, type PlacedLabel, type Side } from '../labels';
import { textWidth } from '../textWidth';
import { colours, hueOf } from '../theme';
import type { Box } from '../view';
import { byStanding } from './eventRows';
import { eventTitle } from './eventTip';
import type { PlacedEvent } from './rail';

const sides: readonly Side[] = [
  'left',
  'right',
  'above-left',
  'below-left',
  'above-right',
  'below-right',
  'above',
  'below',
];

/** A title broken between words into lines of at most `most` CSS pixels; a longer word stands alone. */
export function wrapped(title: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Widths to which a title is broken, widest first, and the most lines it may then have. */
const widths = [Infinity, 210, 150, 120];
const mostLines = 3;

/** The ways to break a title, each with more lines than the one before. */
function breaksOf(title: string): readonly (readonly string[])[] {
  const breaks: (readonly string[])[] = [];
  const whole = textWidth(title);
  for (const width of widths) {
    const lines = whole <= width ? [title] : wrapped(title, width);
    if (lines.length > (breaks.at(-1)?.length ?? 0) && lines.length <= mostLines) breaks.push(lines);
  }
  return breaks;
}

function requestOf({ event, companyIds, box }: PlacedEvent, lines: readonly string[], must: boolean): LabelRequest {
  const [own] = companyIds;
  const refs: readonly RecordRef[] = [{ kind: 'event', id: event.eventId }];
  return {
    lines: lines.map((text) => ({ text })),
    colour: companyIds.length > 1 || own === undefined ? colours.ink : hueOf(own).full,
    anchor: box,
    refs,
    sides,
    must,
  };
}

/**
 * Titles beside their events, those that stand out most first (`byStanding`), `most` in all: on one line where there's
 * room, else broken. Key events always have one, further off if need be, and the name of their kind where no title
 * fits. All others without room are left out; pointing at the event says it.
 */
export function eventLabels(
  placed: readonly PlacedEvent[],
  obstacles: readonly Box[],
  bounds: Box,
  most: number,
  locale: Locale,
): readonly PlacedLabel[] {
  const byEvent = new Map(placed.map((place) => [place.event.eventId, place]));
  const labels: PlacedLabel[] = [];
  const taken = [...obstacles];
  const put = (request: LabelRequest): boolean => {
    const [label] = placeLabels([request], taken, bounds);
    if (label === undefined) return false;
    labels.push(label);
    taken.push(label.box);
    return true;
  };
  for (const { eventId, kind } of byStanding([...byEvent.values()].map(({ event }) => event))) {
    const place = byEvent.get(eventId);
    if (place === undefined || labels.length >= most) continue;
    const breaks = breaksOf(eventTitle(place.event, locale));
    if (breaks.some((lines) => put(requestOf(place, lines, false))) || !keyEventIds.includes(eventId)) continue;
    if (breaks.some((lines) => put(requestOf(place, lines, true)))) continue;
    put(requestOf(place, [capitalised(valueLabels[locale].eventKind[kind])], true));
  }
  return labels;
}
