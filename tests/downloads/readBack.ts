import { formatLines, parseCsv } from '../../src/data/csv';
import { tables, type TableName, type TableRow } from '../../src/data/tables';
import type { RowOf, Table } from '../../src/data/schema';
import type { DownloadFile } from '../../src/downloads/file';
import type { RowForm } from '../../src/downloads/rowsFile';

/** The bytes of a file, its parts one after the other. */
export function bytesOf({ parts }: DownloadFile): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : part)));
}

/** The text of a file, its mark kept; throws where its bytes are not sound in its encoding. */
export function textOf(file: DownloadFile, encoding: 'utf-8' | 'utf-16le' = 'utf-8'): string {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytesOf(file));
}

/** Reads separated cells one character after the other, as RFC 4180 says: the oracle of what is written. */
export function cellsOf(text: string, delimiter: ',' | '\t' = ','): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === delimiter) {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at += 1;
    } else cell += sign;
  }
  return rows;
}

/** A file for Excel in French as the plain CSV that the schema reads. */
function fromFrench(text: string, table: Table): string {
  const columns = Object.values(table.columns);
  const words: Readonly<Record<string, string>> = { VRAI: 'true', FAUX: 'false' };
  const [header = [], ...rows] = cellsOf(text.slice(1), '\t');
  const plain = rows.map((cells) =>
    cells.map((cell, index) => (columns[index]?.kind === 'boolean' ? (words[cell] ?? cell) : cell)),
  );
  return formatLines([header, ...plain]);
}

function fromJson<T extends Table>(text: string, table: T): readonly RowOf<T>[] {
  const { rows } = JSON.parse(text) as { rows: readonly Readonly<Record<string, unknown>>[] };
  const columns = Object.entries(table.columns);
  return rows.map((row) => {
    if (Object.keys(row).join() !== columns.map(([, { csv }]) => csv).join()) throw new Error('Other columns.');
    return Object.fromEntries(columns.map(([field, { csv }]) => [field, row[csv]])) as unknown as RowOf<T>;
  });
}

/** The rows that a file holds, read from its bytes; throws where any is faulty. */
export function readBack<N extends TableName>(form: RowForm, file: DownloadFile, name: N): readonly TableRow<N>[] {
  const table = tables[name];
  if (form === 'json') return fromJson(textOf(file), table) as unknown as readonly TableRow<N>[];
  const text = form === 'excel-fr' ? fromFrench(textOf(file, 'utf-16le'), table) : textOf(file);
  const { rows, issues } = parseCsv(text, table, { unguard: true });
  if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
  return rows as unknown as readonly TableRow<N>[];
}
