import { sameSelection, type Selection } from './selection';

/** Undo and redo as a value: the selections before and after the present one. */
export interface History {
  readonly past: readonly Selection[];
  readonly present: Selection;
  readonly future: readonly Selection[];
}

/** Steps kept; older ones are forgotten. */
export const maxSteps = 100;

/** A history that begins with a selection. */
export function historyOf(present: Selection): History {
  return { past: [], present, future: [] };
}

/** A step to a new selection, which ends what could be redone. An equal selection is no step. */
export function stepTo(history: History, next: Selection): History {
  if (sameSelection(history.present, next)) return history;
  return { past: [...history.past, history.present].slice(-maxSteps), present: next, future: [] };
}

/** The present replaced without a step: the moves between the start and the end of one gesture. */
export function amend(history: History, next: Selection): History {
  return sameSelection(history.present, next) ? history : { ...history, present: next };
}

/**
 * One step back; the same history where there's none. A gesture that came back to where it began is passed over, so
 * that an undo always shows.
 */
export function undo(history: History): History {
  const at = history.past.findLastIndex((selection) => !sameSelection(selection, history.present));
  const previous = history.past[at];
  if (previous === undefined) return history;
  return { past: history.past.slice(0, at), present: previous, future: [history.present, ...history.future] };
}

/** One step forward again; the same history where there's none. */
export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
