import type { ContextEvent } from '../../data/tables/events';
import { keyEventIds } from '../../model/keyEvents';
import type { Fill, Shape } from '../mark';

/** The rows of the rail, from the top down: kinds of event that belong together. */
export const eventRows = ['takeovers', 'court', 'structure', 'listing', 'deals', 'computing'] as const;
export type EventRow = (typeof eventRows)[number];

interface Look {
  readonly row: EventRow;
  readonly shape: Shape;
  readonly fill: Fill;
}

const looks: Readonly<Record<ContextEvent['kind'], Look>> = {
  // An offer buys nothing yet.
  bid: { row: 'takeovers', shape: 'circle', fill: 'hollow' },
  merger: { row: 'takeovers', shape: 'diamond', fill: 'solid' },
  acquisition: { row: 'takeovers', shape: 'square', fill: 'solid' },
  lawsuit: { row: 'court', shape: 'triangle', fill: 'solid' },
  ruling: { row: 'court', shape: 'square', fill: 'solid' },
  founding: { row: 'structure', shape: 'diamond', fill: 'solid' },
  governance: { row: 'structure', shape: 'circle', fill: 'solid' },
  ipo: { row: 'listing', shape: 'triangle', fill: 'solid' },
  deal: { row: 'deals', shape: 'circle', fill: 'solid' },
  infrastructure: { row: 'computing', shape: 'square', fill: 'solid' },
};

/** The row of an event, and its shape there: shape says what kind, hollow what was only offered. */
export function eventLook({ kind }: ContextEvent): Look {
  return looks[kind];
}

/** The events of the rail: those that restate a round are left out, since the round has its own chart. */
export function railEvents(events: readonly ContextEvent[]): readonly ContextEvent[] {
  return events.filter(({ roundId }) => roundId === null);
}

/**
 * Events by how much they stand out, by rule and not by taste: the key events, then what concerns several companies,
 * then the rarer kinds among `events`, then the earlier day.
 */
export function byStanding(events: readonly ContextEvent[]): readonly ContextEvent[] {
  const counts = new Map<ContextEvent['kind'], number>();
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const rank = ({ eventId, companyIds }: ContextEvent) =>
    keyEventIds.includes(eventId) ? 0 : companyIds.length > 1 ? 1 : 2;
  return [...events].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (counts.get(a.kind) ?? 0) - (counts.get(b.kind) ?? 0) ||
      (a.happenedOn < b.happenedOn ? -1 : a.happenedOn > b.happenedOn ? 1 : 0),
  );
}
