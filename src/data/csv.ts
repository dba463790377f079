import Papa from 'papaparse';
import { control, readCell, writeCell } from './cell';
import { guarded, isGuarded, unguarded } from './guard';
import type { Issue, Problem } from './issue';
import type { RowOf, Table } from './schema';

/** What a file's text holds: the sound rows, where each stood, and every fault with its address. */
export interface ParsedCsv<Row> {
  readonly rows: readonly Row[];
  /** Line of each row in the file; 1 is the header. */
  readonly lines: readonly number[];
  readonly issues: readonly Issue[];
}

/** Longest offending text that an issue quotes. */
const quoted = 80;

function shorten(text: string): string {
  return text.length <= quoted ? text : `${text.slice(0, quoted - 1)}…`;
}

/** Line ends outside quotes become LF; a file that mixes them would otherwise collapse into one row. */
function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/"[^"]*"|\r\n?/g, (found) => (found.startsWith('"') ? found : '\n')) : text;
}

function headerProblems(header: readonly string[], expected: readonly string[]): readonly Problem[] {
  const unknown = header.filter((name) => !expected.includes(name));
  const twice = expected.filter((name) => header.indexOf(name) !== header.lastIndexOf(name));
  return [
    ...expected
      .filter((name) => !header.includes(name))
      .map((name) => ({ kind: 'header-missing' as const, header: name })),
    ...unknown.map((name) => ({ kind: 'header-unknown' as const, header: shorten(name) })),
    ...twice.map((name) => ({ kind: 'header-duplicate' as const, header: name })),
  ];
}

/**
 * Reads a CSV file by its table's schema: comma, quotes doubled, a header row with exactly the table's columns in any
 * order, UTF-8 with or without BOM, any line ends. A row with a fault is left out and named; the others stand. A
 * header with faults leaves no rows, since cells could no longer be told apart. `unguard` takes the formula guard off
 * that `formatCsv` put on. Never throws.
 */
export function parseCsv<T extends Table>(
  text: string,
  table: T,
  options: { readonly unguard?: boolean } = {},
): ParsedCsv<RowOf<T>> {
  const file = `${table.name}.csv`;
  const issues: Issue[] = [];
  const report = (line: number | null, column: string | null, value: string | null, problem: Problem) =>
    issues.push({ severity: 'fault', file, line, column, value: value === null ? null : shorten(value), problem });

  const plain = withPlainLineEnds(text.replace(/^\ufeff/, ''));
  const parsed = Papa.parse<string[]>(plain, { delimiter: ',', newline: '\n' });
  const broken = new Set<number>();
  const header = parsed.data[0] ?? [];
  const fields = Object.entries(table.columns);
  const problems = headerProblems(
    header,
    fields.map(([, column]) => column.csv),
  );
  for (const problem of problems) report(1, null, null, problem);
  for (const error of parsed.errors) {
    if (error.type === 'Quotes') broken.add(error.row ?? 0);
  }
  const places = fields.map(([field, column]) => ({ field, column, at: header.indexOf(column.csv) }));

  const rows: RowOf<T>[] = [];
  const lines: number[] = [];
  let line = 1;
  for (const [index, cells] of parsed.data.entries()) {
    const start = line;
    line += 1 + cells.reduce((total, cell) => total + (cell.split('\n').length - 1), 0);
    if (index === 0 || (cells.length === 1 && cells[0]?.trim() === '')) {
      if (broken.has(index)) report(start, null, null, { kind: 'quote-open' });
      continue;
    }
    if (broken.has(index)) {
      report(start, null, null, { kind: 'quote-open' });
      continue;
    }
    if (problems.length > 0) continue;
    if (cells.length !== header.length) {
      report(start, null, null, { kind: 'row-shape', expected: header.length, found: cells.length });
      continue;
    }
    const row: Record<string, unknown> = {};
    let sound = true;
    for (const { field, column, at } of places) {
      const raw = cells[at] ?? '';
      const cell = readCell(options.unguard === true && isGuarded(column) ? unguarded(raw) : raw, column);
      if ('value' in cell) row[field] = cell.value;
      else {
        sound = false;
        report(start, column.csv, raw, cell.problem);
      }
    }
    if (!sound) continue;
    rows.push(Object.freeze(row) as RowOf<T>);
    lines.push(start);
  }
  return { rows, lines, issues };
}

/** What no cell of a file may hold: control characters, which `parseCsv` refuses, and halves of characters. */
const unwritable = new RegExp(`${control.source}|\\p{Surrogate}`, 'gu');

/**
 * A cell's text as a file holds it. Control characters (but tab and line ends) and lone surrogates, which UTF-8 has no
 * bytes for, become U+FFFD; nothing else is changed but by the guard, where it's asked for.
 */
export function cellText(value: unknown, guard: boolean): string {
  const text = writeCell(value).replace(unwritable, '\ufffd');
  return guard ? guarded(text) : text;
}

/**
 * Writes rows as the table's CSV: all columns in the schema's order, CRLF after each row, quotes where needed. `bom`
 * puts a byte-order mark first, which Excel needs to read UTF-8. `guard` puts an apostrophe before text that a
 * spreadsheet would take for a formula; numbers, dates, ids and addresses pass untouched.
 */
export function formatCsv<T extends Table>(
  rows: readonly RowOf<T>[],
  table: T,
  options: { readonly bom?: boolean; readonly guard?: boolean } = {},
): string {
  const columns = Object.entries(table.columns);
  const data = rows.map((row) =>
    columns.map(([field, column]) =>
      cellText((row as Readonly<Record<string, unknown>>)[field], options.guard === true && isGuarded(column)),
    ),
  );
  const mark = options.bom === true ? '\ufeff' : '';
  return mark + formatLines([columns.map(([, column]) => column.csv), ...data]);
}

/**
 * Writes cells as lines, CRLF after each, quotes where needed; cells that hold a comma, a semicolon or a tab are quoted
 * whichever of them parts the cells, since some spreadsheets cut at all three. Lines written in several goes are the
 * same as in one.
 */
export function formatLines(rows: readonly (readonly string[])[], delimiter: ',' | '\t' = ','): string {
  if (rows.length === 0) return '';
  const body = Papa.unparse(rows as string[][], {
    delimiter,
    newline: '\r\n',
    quotes: (cell: string) => /[,;\t]/.test(cell),
  });
  return `${body}\r\n`;
}
