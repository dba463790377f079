import { daysBetween, endOf } from '../data/date';
import type { IsoDate } from '../data/schema';
import type { Statement } from '../data/tables/statements';
import { publicOn } from './known';

/** How a promise stands on a day. */
type PromiseState = 'kept' | 'kept-late' | 'broken' | 'pending' | 'not-testable';

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
 * Whether the verdict on a promise was still out on `asOf`. With an outcome day, until that day, even past the due
 * day: nobody knew then. Without one, a promise counts as kept on its due day and as broken on the day after, the
 * first on which that was certain; one that named no day was already settled when it became public.
 */
function isOpen({ outcome, outcomeOn }: Statement, due: IsoDate | null, asOf: IsoDate): boolean {
  if (outcome === null || outcome === 'pending') return true;
  if (outcomeOn !== null) return outcomeOn > asOf;
  if (due === null) return false;
  return outcome === 'broken' ? due >= asOf : due > asOf;
}

/**
 * The state of a promise on `asOf`: pending while the verdict was still out, then the record's. A promise kept before
 * its due day is kept from then on. Not for statements of other kinds.
 */
export function promiseOn(statement: Statement, asOf: IsoDate): PromiseOnDay {
  const { outcome, outcomeOn } = statement;
  if (outcome === 'not-testable') return { statement, state: 'not-testable', daysLate: null };
  const due = dueDay(statement);
  if (outcome === null || isOpen(statement, due, asOf)) return { statement, state: 'pending', daysLate: null };
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
