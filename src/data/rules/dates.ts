import type { IsoDate, Precision } from '../schema';
import type { TableName, TableRow } from '../tables';
import { columnsOf, note, type Inspection } from './report';

/** Two days of one row that must come in this order. */
function inOrder<N extends TableName>(
  inspection: Inspection,
  name: N,
  earlier: keyof TableRow<N> & string,
  later: keyof TableRow<N> & string,
): void {
  for (const [index, row] of inspection.tables[name].entries()) {
    const cells = row as Readonly<Record<string, unknown>>;
    const [a, b] = [cells[earlier], cells[later]];
    if (typeof a !== 'string' || typeof b !== 'string' || a <= b) continue;
    const [first, second] = [columnsOf(name)[earlier]?.csv ?? earlier, columnsOf(name)[later]?.csv ?? later];
    note(inspection, name, index, later, b, { kind: 'date-order', earlier: first, later: second });
  }
}

function isFirstOf(day: IsoDate, precision: Precision): boolean {
  if (precision === 'year') return day.endsWith('-01-01');
  return precision === 'day' || day.endsWith('-01');
}

/** A date known to the month or year stands as the first day of it. */
function asPrecise<N extends TableName>(
  inspection: Inspection,
  name: N,
  field: keyof TableRow<N> & string,
  precision: (row: TableRow<N>) => Precision | null,
): void {
  for (const [index, row] of (inspection.tables[name] as readonly TableRow<N>[]).entries()) {
    const day = (row as Readonly<Record<string, unknown>>)[field];
    const known = precision(row);
    if (typeof day !== 'string' || known === null || isFirstOf(day as IsoDate, known)) continue;
    note(inspection, name, index, field, day, { kind: 'precision-mismatch', precision: known });
  }
}

/** Days come in the order in which things happen, and are as exact as their precision says. */
export function checkDates(inspection: Inspection): void {
  inOrder(inspection, 'fundingRounds', 'announcedOn', 'closedOn');
  inOrder(inspection, 'fundingRounds', 'announcedOn', 'knownOn');
  inOrder(inspection, 'valuations', 'valuedOn', 'knownOn');
  inOrder(inspection, 'statements', 'saidOn', 'knownOn');
  inOrder(inspection, 'statements', 'saidOn', 'dueOn');
  inOrder(inspection, 'statements', 'saidOn', 'outcomeOn');
  inOrder(inspection, 'events', 'happenedOn', 'knownOn');
  asPrecise(inspection, 'fundingRounds', 'announcedOn', (row) => row.datePrecision);
  asPrecise(inspection, 'valuations', 'valuedOn', (row) => row.datePrecision);
  asPrecise(inspection, 'releaseEvents', 'releasedOn', (row) => row.datePrecision);
  asPrecise(inspection, 'statements', 'saidOn', (row) => row.datePrecision);
  asPrecise(inspection, 'statements', 'dueOn', (row) => row.duePrecision);
  asPrecise(inspection, 'events', 'happenedOn', (row) => row.datePrecision);
}
