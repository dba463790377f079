import { isIsoDate } from './date';
import type { Problem } from './issue';
import type { Column } from './schema';

/** A cell read by its column's kind, or what's wrong with it. */
export type ReadCell = { readonly value: unknown } | { readonly problem: Problem };

const idPattern = /^[a-z0-9][a-z0-9-]{0,99}$/;
/** Control characters but tab, LF and CR: no cell may hold one. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
export const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function wholeNumber(text: string): number | null {
  const value = /^(0|[1-9]\d*)$/.test(text) ? Number(text) : NaN;
  return Number.isSafeInteger(value) ? value : null;
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s"<>\\]+$/.test(text)) return false;
  return URL.canParse(text);
}

function fail(
  kind: 'not-id' | 'not-integer' | 'not-usd' | 'not-boolean' | 'not-date' | 'not-url' | 'not-language',
): ReadCell {
  return { problem: { kind } };
}

/**
 * Reads one cell by its column, never by guess. An empty cell is `null` where the column allows it, an empty list in a
 * list column that has no target, and a fault elsewhere.
 */
export function readCell(text: string, column: Column<unknown>): ReadCell {
  if (control.test(text)) return { problem: { kind: 'control-character' } };
  if (text === '') {
    if (column.kind === 'idList' || column.kind === 'textList') return { value: [] };
    return column.nullable ? { value: null } : { problem: { kind: 'empty' } };
  }
  switch (column.kind) {
    case 'id':
      return idPattern.test(text) ? { value: text } : fail('not-id');
    case 'idList': {
      const items = text.split(';');
      return items.every((item) => idPattern.test(item)) ? { value: items } : fail('not-id');
    }
    case 'text':
      return { value: text };
    case 'textList': {
      const items = text.split(';');
      return items.every((item) => item.trim() !== '') ? { value: items } : { problem: { kind: 'empty' } };
    }
    case 'usd':
    case 'integer': {
      const value = wholeNumber(text);
      return value === null ? fail(column.kind === 'usd' ? 'not-usd' : 'not-integer') : { value };
    }
    case 'boolean':
      return text === 'true' || text === 'false' ? { value: text === 'true' } : fail('not-boolean');
    case 'isoDate':
      return isIsoDate(text) ? { value: text } : fail('not-date');
    case 'url':
      return isWebAddress(text) ? { value: text } : fail('not-url');
    case 'language':
      return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text) ? { value: text } : fail('not-language');
    case 'oneOf': {
      const allowed = column.values ?? [];
      return allowed.includes(text) ? { value: text } : { problem: { kind: 'not-one-of', allowed } };
    }
  }
}

/** A cell's text as the file holds it: the inverse of `readCell`. */
export function writeCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join(';') : String(value);
}
