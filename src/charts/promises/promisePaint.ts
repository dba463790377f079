import { paintCircle, paintLine, paintRect, type Painted } from '../paint';
import { colours, hueOf } from '../theme';
import { dueBar, radius, undatedX, type PromiseRow } from './promiseRow';

/** Half the height of a due day's tick, CSS pixels; where it starts beside a dot or cross that it would cut through. */
const [tickReach, tickInset] = [8, radius + 1];

/** Time kept is a strong line, time without a verdict in favour a thin one. */
const [strong, thin] = [3, 1.25];

function horizontal(from: number, to: number, y: number, colour: string, width: number, dash?: readonly number[]) {
  if (to - from < 0.5) return [];
  return [
    paintLine(
      [
        [from, y],
        [to, y],
      ],
      colour,
      width,
      dash ?? null,
    ),
  ];
}

function cross(x: number, y: number, colour: string): readonly Painted[] {
  const by = radius - 0.5;
  return [1, -1].map((turn) =>
    paintLine(
      [
        [x - by, y - turn * by],
        [x + by, y + turn * by],
      ],
      colour,
      2,
    ),
  );
}

function arrow(x: number, y: number, colour: string): Painted {
  return paintLine(
    [
      [x - 4, y - 4],
      [x + 1, y],
      [x - 4, y + 4],
    ],
    colour,
    thin,
  );
}

/** The due day: a tick, or a bar where a month or year was named. */
function paintDue(row: PromiseRow, y: number): readonly Painted[] {
  if (row.due === null) return [];
  const bar = dueBar(row);
  if (bar !== null) return [paintRect({ ...bar, y: bar.y + y }, 0, colours.paper, colours.ink, 1.5)];
  const [x] = row.due;
  const inset = row.outcome !== null && Math.abs(row.outcome - x) < radius + 1 ? tickInset : 0;
  return [-1, 1].map((turn) =>
    paintLine(
      [
        [x, y + turn * inset],
        [x, y + turn * tickReach],
      ],
      colours.ink,
      1.5,
    ),
  );
}

function paintSaid({ said, promise }: PromiseRow, y: number, colour: string): Painted {
  if (promise.statement.datePrecision === 'day') {
    return paintCircle(said.x + radius, y, radius - 0.75, colours.paper, colour);
  }
  return paintRect({ ...said, y: said.y + y }, 0, colours.paper, colour, 1.5);
}

function paintOutcome(row: PromiseRow, y: number, colour: string): readonly Painted[] {
  const { state } = row.promise;
  if (state === 'pending') return [arrow(row.end, y, colour)];
  const x = row.undated ? undatedX(row) : row.outcome;
  if (x === null) return [];
  return state === 'broken' ? cross(x, y, colour) : [paintCircle(x, y, radius, colour, colours.paper, 1)];
}

/** A promise's shapes at the height `y`: line, hatching beyond the due day, due day, start and outcome. */
export function paintPromise(row: PromiseRow, y: number): readonly Painted[] {
  const { promise, start, end, due, overdue, outcome } = row;
  const { full } = hueOf(promise.statement.companyId);
  const kept = promise.state === 'kept' || promise.state === 'kept-late';
  const dueX = due?.[0] ?? end;
  return [
    ...horizontal(start, overdue ?? end, y, full, kept ? strong : thin),
    ...(overdue === null ? [] : horizontal(overdue, end, y, full, 7, [1.5, 2.5])),
    // Kept early: what was left of the time.
    ...(outcome === null ? [] : horizontal(end, dueX, y, full, thin, [1, 3])),
    ...paintDue(row, y),
    paintSaid(row, y, full),
    ...paintOutcome(row, y, full),
  ];
}
