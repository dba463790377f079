import type { Column } from './schema';

/**
 * Text that a spreadsheet might run as a formula (OWASP's list: `= + - @`, tab, CR, LF and the full-width forms, also
 * after white space), or that begins with the guard itself and would otherwise lose it on the way back.
 */
const risky = /^(?:[\s\u00a0\u3000]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]|')/;

/** Whether a column's cells are guarded: only free text can begin with a risky character. */
export function isGuarded(column: Column<unknown>): boolean {
  return column.kind === 'text' || column.kind === 'textList';
}

/** Text made safe for a spreadsheet by a leading apostrophe, where it needs one. */
export function guarded(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/** The inverse of `guarded`. */
export function unguarded(text: string): string {
  return text.startsWith("'") && risky.test(text.slice(1)) ? text.slice(1) : text;
}
