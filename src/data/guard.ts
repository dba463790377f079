import type { Column } from './schema';

/** What begins a formula, also in its full-width form. */
const sign = '[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]';

/**
 * Text that a spreadsheet might run as a formula (OWASP's list: `= + - @`, tab, CR, LF and the full-width forms, also
 * after white space), or that begins with the guard itself and would otherwise lose it on the way back.
 */
const risky = new RegExp(`^(?:\\s*${sign}|[\\t\\r\\n]|')`);

/** The same further on: behind what a spreadsheet that is set to another separator would take for the end of a cell. */
const piece = `'*(?:[^\\S\\t\\r\\n]|")*${sign}`;
const riskyPiece = new RegExp(`([;\\t\\r\\n])(?=${piece})`, 'g');
const guardedPiece = new RegExp(`([;\\t\\r\\n])'(?=${piece})`, 'g');

/** Whether a column's cells are guarded: only free text can begin with a risky character. */
export function isGuarded(column: Column<unknown>): boolean {
  return column.kind === 'text' || column.kind === 'textList';
}

/**
 * Text made safe for a spreadsheet by an apostrophe before all that it could run as a formula: at the start, and inside
 * behind `;`, a tab or a line end, since Excel in French or German cuts a file with commas there, quoted or not.
 */
export function guarded(text: string): string {
  return `${risky.test(text) ? "'" : ''}${text.replace(riskyPiece, "$1'")}`;
}

/** The inverse of `guarded`, exact for every text. */
export function unguarded(text: string): string {
  const plain = text.replace(guardedPiece, '$1');
  return plain.startsWith("'") && risky.test(plain.slice(1)) ? plain.slice(1) : plain;
}
