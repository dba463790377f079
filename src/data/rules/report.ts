import type { Issue, Problem } from '../issue';
import type { Column } from '../schema';
import { tables, type TableName, type TableRow, type Tables } from '../tables';

/** Line of each row by table, in the rows' order. */
export type Lines = Readonly<Record<TableName, readonly number[]>>;

/** Where a rule finds the record and leaves what's wrong. */
export interface Inspection<P = Problem> {
  readonly tables: Tables;
  readonly lines: Lines;
  readonly issues: Issue<P>[];
}

/** The columns of a table by field. */
export function columnsOf(name: TableName): Readonly<Record<string, Column<unknown>>> {
  return tables[name].columns;
}

function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = Array.isArray(value) ? value.join(';') : String(value);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

/**
 * Notes a fault in one cell. `fault`: the row can't be used; `warning`: it stands, but someone must look.
 */
export function note<N extends TableName, P = Problem>(
  { lines, issues }: Inspection<P>,
  name: N,
  index: number,
  field: keyof TableRow<N> & string,
  value: unknown,
  problem: NoInfer<P>,
  severity: Issue['severity'] = 'warning',
): void {
  issues.push({
    severity,
    file: `${tables[name].name}.csv`,
    line: lines[name][index] ?? null,
    column: columnsOf(name)[field]?.csv ?? field,
    value: shown(value),
    problem,
  });
}
