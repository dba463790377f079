import { dayNumber } from '../../data/date';
import { outcomeDay, type PromiseOnDay } from '../../model/promises';
import type { Scene } from '../../selection/slice';
import type { TimeAxis } from '../axis';
import { pixelSpan, spanBar, spanOf } from '../marks';
import type { Box } from '../view';

/** Radius of a row's ring and dot, CSS pixels; a cross reaches half a pixel less far. */
export const radius = 4.5;

/** Pixels between a row's marks and its texts. */
export const gap = 6;

/** Where the parts of a promise lie, CSS pixels. `null` parts are not known, or lie outside of what the axis shows. */
export interface PromiseRow {
  readonly promise: PromiseOnDay;
  /** When it was said, around a height of 0: a ring, or a bar where only the month or year is known. */
  readonly said: Box;
  readonly start: number;
  /** Where its time ends: at the outcome, the as-of day, or the end of what is shown; `start` where it has none. */
  readonly end: number;
  /** Its due day, or the first and last of a due month or year. */
  readonly due: readonly [left: number, right: number] | null;
  /** Where the days late or overdue begin. */
  readonly overdue: number | null;
  /** The dot or cross. */
  readonly outcome: number | null;
  /** Whether it is settled on a day that nobody gives: its dot or cross stands beside the row's start, off the axis. */
  readonly undated: boolean;
}

/** The ring of a day, around a height of 0. */
function ring(x: number): Box {
  return { x: x - radius, y: -radius, width: 2 * radius, height: 2 * radius };
}

/** A promise's row; `null` where it was made outside of what the axis shows: it belongs to a period by that day. */
export function promiseRow(promise: PromiseOnDay, scene: Scene, time: TimeAxis): PromiseRow | null {
  const { statement, state, daysLate, daysOverdue } = promise;
  const { companyId, dueOn, duePrecision } = statement;
  const span = spanOf(statement.saidOn, statement.datePrecision);
  const said = pixelSpan(time, span, companyId);
  if (said === null) return null;
  const [start] = said;
  const settled = state !== 'pending' && state !== 'not-testable';
  const outcomeOn = settled ? outcomeDay(statement) : null;
  const endOn = state === 'pending' ? scene.asOf : outcomeOn;
  const last = time.windowOf(companyId)[1];
  const pixelWithin = (day: number) => time.pixelOf(Math.min(time.valueOf(day, companyId), last));
  const end = endOn === null ? start : Math.max(start, pixelWithin(dayNumber(endOn)));
  const dueSpan = dueOn === null ? null : spanOf(dueOn, duePrecision ?? 'day');
  // A promise is late or overdue from the end of its due month; a broken one is simply not kept.
  const isLate = daysLate !== null || daysOverdue !== null;
  const late = dueSpan === null || !isLate ? end : Math.max(start, pixelWithin(dueSpan[1]));
  const isShown = outcomeOn !== null && time.valueOf(dayNumber(outcomeOn), companyId) <= last;
  return {
    promise,
    said: span[0] === span[1] ? ring(start) : spanBar(said, 0, 'hollow'),
    start,
    end,
    due: dueSpan === null ? null : pixelSpan(time, dueSpan, companyId),
    overdue: end > late ? late : null,
    outcome: isShown ? end : null,
    undated: settled && outcomeOn === null,
  };
}

/** The dot or cross of an outcome without a day: right beside the row's start. */
export function undatedX({ said }: PromiseRow): number {
  return said.x + said.width + gap + radius;
}

/** The due day's bar where only a month or year was named, around a height of 0; `null` where it is a day. */
export function dueBar({ due, promise }: PromiseRow): Box | null {
  const { duePrecision } = promise.statement;
  return due === null || duePrecision === null || duePrecision === 'day' ? null : spanBar(due, 0, 'hollow');
}

/** First and last pixel of what is painted of a row on the time axis, texts apart. */
export function rowReach(row: PromiseRow): readonly [left: number, right: number] {
  const { said, end, due, outcome, promise } = row;
  const bar = dueBar(row);
  const right = Math.max(
    said.x + said.width,
    end + (outcome === null ? 0 : radius),
    promise.state === 'pending' ? end + 1 : end,
    bar === null ? (due?.[1] ?? -Infinity) : bar.x + bar.width,
  );
  return [Math.min(said.x, bar?.x ?? Infinity), right];
}
