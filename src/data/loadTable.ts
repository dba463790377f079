import { parseCsv, type ParsedCsv } from './csv';
import type { RowOf, Table } from './schema';

/** What came back for a path; a rejected promise means that there's no connection. */
interface FetchedText {
  readonly ok: boolean;
  readonly status: number;
  readonly text: string;
}

export interface LoadOptions {
  readonly fetchText: (path: string) => Promise<FetchedText>;
  /** The folder of the CSV files, with its last slash. */
  readonly base: string;
}

/**
 * One table from its file: rows, lines and faults. Never rejects: a file that can't be had is one fault without a line,
 * and no rows.
 */
export async function loadTable<T extends Table>(table: T, options: LoadOptions): Promise<ParsedCsv<RowOf<T>>> {
  const file = `${table.name}.csv`;
  const missing = (status: number | null): ParsedCsv<RowOf<T>> => ({
    rows: [],
    lines: [],
    issues: [
      { severity: 'fault', file, line: null, column: null, value: null, problem: { kind: 'file-missing', status } },
    ],
  });
  try {
    const { ok, status, text } = await options.fetchText(options.base + file);
    if (!ok) return missing(status);
    // Some hosts answer a missing file with their front page.
    if (/^\s*<(!doctype|html)/i.test(text)) return missing(404);
    return parseCsv(text, table);
  } catch {
    return missing(null);
  }
}
