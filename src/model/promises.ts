import { dayNumber, daysBetween, endOf, isoOfDay } from '../data/date';
import type { IsoDate } from '../data/schema';
import type { Statement } from '../data/tables/statements';
import { publicOn } from './known';

/** How a promise may stand on a day, in the order in which states are counted out. */
export const promiseStates = ['kept', 'kept-late', 'broken', 'pending', 'not-testable'] as const;
export type PromiseState = (typeof promiseStates)[number];

export interface PromiseOnDay {
  readonly statement: Statement;
  readonly state: PromiseState;
  /** Whole days between the due day (the last of a due month) and the outcome; only of promises kept late. */
  readonly daysLate: number | null;
  /**
   * Whole days between the due day (the last of a due month) and `asOf`; only of pending promises whose due day is
   * over. A promise without an outcome in the record stays pending however long ago it was due: absence is no proof.
   */
  readonly daysOverdue: number | null;
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
 * The day of a promise's outcome: the record's. Where it gives none, a promise counts as kept on its due day and as
 * broken on the day after, the first on which that was certain. `null` where no day can be told, and without a verdict.
 */
export function outcomeDay(statement: Statement): IsoDate | null {
  const { outcome, outcomeOn } = statement;
  if (outcome === null || outcome === 'pending' || outcome === 'not-testable') return null;
  if (outcomeOn !== null) return outcomeOn;
  const due = dueDay(statement);
  return due === null || outcome !== 'broken' ? due : isoOfDay(dayNumber(due) + 1);
}

/**
 * The first day on which the verdict on a promise was known: that of its outcome, or the day it became public where
 * that came later or no day of an outcome can be told. `null` of promises pending to this day or not testable.
 */
export function settledOn(statement: Statement): IsoDate | null {
  const { outcome, saidOn, knownOn } = statement;
  if (outcome === null || outcome === 'pending' || outcome === 'not-testable') return null;
  const known = publicOn(saidOn, knownOn);
  const day = outcomeDay(statement);
  return day === null || day < known ? known : day;
}

/**
 * The state of a promise on `asOf`: pending while the verdict was still out, even past the due day, since nobody knew
 * then; afterwards the record's. A promise kept before its due day is kept from then on. Not for statements of other
 * kinds.
 */
export function promiseOn(statement: Statement, asOf: IsoDate): PromiseOnDay {
  const { outcome, outcomeOn } = statement;
  if (outcome === 'not-testable') return { statement, state: 'not-testable', daysLate: null, daysOverdue: null };
  const due = dueDay(statement);
  const day = outcomeDay(statement);
  if (outcome === null || outcome === 'pending' || (day !== null && day > asOf)) {
    const daysOverdue = due !== null && due < asOf ? daysBetween(due, asOf) : null;
    return { statement, state: 'pending', daysLate: null, daysOverdue };
  }
  const daysLate = outcome === 'kept-late' && due !== null && outcomeOn !== null ? daysBetween(due, outcomeOn) : null;
  return { statement, state: outcome, daysLate, daysOverdue: null };
}

/** Promises on a day, of a company, a speaker or all. */
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

/**
 * Who made a promise. Brackets after a name say in what office or where it was said ("Elon Musk (court filing)"): the
 * speaker is the same.
 */
export function speakerOf({ speaker }: Statement): string {
  return speaker.replace(/\s+\([^()]*\)$/, '');
}

/** One speaker's promises on a day, about whichever companies. */
export interface SpeakerBalance extends PromiseBalance {
  readonly speaker: string;
}

/**
 * The balance of each speaker with a promise among `statements` that was known on `asOf`, in the order of the rows.
 * Each promise is in exactly one, so that their counts add up to `promiseBalance` of all.
 */
export function speakerBalances(statements: readonly Statement[], asOf: IsoDate): readonly SpeakerBalance[] {
  const own = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.kind !== 'promise' || !statementKnown(statement, asOf)) continue;
    const speaker = speakerOf(statement);
    own.set(speaker, [...(own.get(speaker) ?? []), statement]);
  }
  return [...own].map(([speaker, rows]) => ({ speaker, ...promiseBalance(rows, asOf) }));
}
