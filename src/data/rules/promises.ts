import { note, type Inspection } from './report';

/** A promise settled by an event says on which day. */
export function checkPromises(inspection: Inspection): void {
  for (const [index, { outcomeEventId, outcomeOn }] of inspection.tables.statements.entries()) {
    if (outcomeEventId === null || outcomeOn !== null) continue;
    note(inspection, 'statements', index, 'outcomeOn', null, { kind: 'outcome-without-date' });
  }
}
