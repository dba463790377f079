import { endOf } from '../date';
import type { Statement } from '../tables/statements';
import type { EditorFault } from '../../text/messages/editorProblems';
import type { Editing } from './editing';
import { note } from './report';

function faultOf({ outcome, outcomeOn, dueOn, duePrecision }: Statement): EditorFault | null {
  const kept = outcome === 'kept' || outcome === 'kept-late';
  if (kept && outcomeOn === null) return { kind: 'outcome-day-missing', outcome };
  if (outcomeOn === null) return null;
  if (!kept && outcome !== 'broken') return { kind: 'outcome-day-only' };
  if (!kept || dueOn === null) return null;
  const late = outcomeOn > endOf(dueOn, duePrecision ?? 'day');
  return late === (outcome === 'kept-late') ? null : { kind: 'outcome-lateness', late };
}

/** A promise that was kept says when, and whether that was in time. A broken one may have no day of its own. */
export function checkOutcomes(editing: Editing): void {
  for (const [index, statement] of editing.tables.statements.entries()) {
    const fault = faultOf(statement);
    if (fault === null) continue;
    const field = fault.kind === 'outcome-day-missing' ? 'outcomeOn' : 'outcome';
    note(editing, 'statements', index, field, statement[field], fault);
  }
}
