import { daysBetween, endOf } from '../data/date';
import type { IsoDate } from '../data/schema';
import type { Statement } from '../data/tables/statements';
import { publicOn } from './known';

/** How a promise stands on a day. */
export type PromiseState = 'kept' | 'kept-late' | 'broken' | 'pending' | 'not-testable';

export interface PromiseOnDay {
  readonly statement: Statement;
  readonly state: PromiseState;
  /** Whole days between the due day (the last of a due month) and the outcome; only of promises kept late. */
  readonly daysLate: number | null;
}

/** Whether a statement was public knowledge on `asOf`. */
export function statementKnown(statement: Statement, asOf: IsoDate): boolean {
  return publicOn(statement.saidOn, statement.knownOn) <= asOf;
}

/** The last day on which a promise would have been kept in time; `null` where it named none. */
export function dueDay(statement: Statement): IsoDate | null {
  return statement.dueOn === null ? null : endOf(statement.dueOn, statement.duePrecision ?? 'day');
}

/**
 * The state of a promise on `asOf`. A promise whose outcome came after that day, or whose due day lies after it
 * with no outcome yet, is pending. One without any outcome day is broken only if its due day has passed, or if it
 * named none and the record's verdict is all there is. Not for statements of other kinds.
 */
export function promiseOn(statement: Statement, asOf: IsoDate): PromiseOnDay {
  const due = dueDay(statement);
  const { outcome, outcomeOn } = statement;
  const waiting = outcomeOn === null ? due !== null && due > asOf : outcomeOn > asOf;
  if (outcome === 'not-testable') return { statement, state: 'not-testable', daysLate: null };
  if (outcome === null || outcome === 'pending' || waiting) {
    return { statement, state: 'pending', daysLate: null };
  }
  const daysLate = outcome === 'kept-late' && due !== null && outcomeOn !== null ? daysBetween(due, outcomeOn) : null;
  return { statement, state: outcome, daysLate };
}

/** A company's promises on a day. */
export interface PromiseBalance {
  readonly promises: readonly PromiseOnDay[];
  readonly kept: number;
  readonly keptLate: number;
  readonly broken: number;
  readonly pending: number;
  readonly notTestable: number;
  /** Promises that could be judged: kept, kept late and broken. */
  readonly due: number;
}

/** The promises among `statements` known on `asOf`, with their states counted. */
export function promiseBalance(statements: readonly Statement[], asOf: IsoDate): PromiseBalance {
  const promises = statements
    .filter((statement) => statement.kind === 'promise' && statementKnown(statement, asOf))
    .map((statement) => promiseOn(statement, asOf));
  const count = (state: PromiseState) => promises.filter((promise) => promise.state === state).length;
  const [kept, keptLate, broken] = [count('kept'), count('kept-late'), count('broken')];
  return {
    promises,
    kept,
    keptLate,
    broken,
    pending: count('pending'),
    notTestable: count('not-testable'),
    due: kept + keptLate + broken,
  };
}
