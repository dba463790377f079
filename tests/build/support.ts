import { readEdition, type Edition } from '../../build/edition';
import type { Change } from '../../src/data/tables/changes';
import { day } from '../fixtures/record';

/** The real record as the build reads it, once for all tests. */
export const edition: Edition = await readEdition(new URL('../../public/data/', import.meta.url));

/** The same record with another history. */
export function withHistory(changes: readonly Change[]): Edition {
  return { ...edition, changes };
}

/** A change with sound defaults: Grok-1's licence graded anew. */
export function change(part: Partial<Change>): Change {
  return {
    changedOn: day('2026-11-24'),
    table: 'openness',
    rowId: 'grok-1/licence',
    column: 'level',
    old: 'partial',
    new: 'open',
    reasonEn: 'The licence is approved.',
    reasonFr: 'La licence est approuvée.',
    sourceIds: ['osi-2024-10-osaid-1-0'],
    ...part,
  };
}

/** Text that tries to leave an element, an attribute, a script, a comment. */
export const hostile = `</script></title>"><img src=x onerror=alert(1)>'<!-- ]]> & \u2028 {{x}} $& $'`;

/**
 * Why text isn't well-formed XML, as far as our own feeds go (elements, attributes in double quotes, entities); `null`
 * where it is.
 */
export function xmlFault(xml: string): string | null {
  const body = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, '');
  if (body === xml) return 'no declaration';
  const open: string[] = [];
  const token = /<(\/?)([a-z:]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  let at = 0;
  while (at < body.length) {
    token.lastIndex = at;
    const match = token.exec(body);
    if (match === null) return `no markup at: ${body.slice(at, at + 60)}`;
    const [whole, closes, name, attributes, empty, text] = match;
    if (/&(?!(amp|lt|gt|quot|#39);)/.test(attributes ?? text ?? '')) return `a bare & in: ${whole.slice(0, 60)}`;
    if (name !== undefined && closes === '/' && open.pop() !== name) return `</${name}> closes nothing`;
    if (name !== undefined && closes === '' && empty === '') open.push(name);
    at = token.lastIndex;
  }
  return open.length === 0 ? null : `never closed: ${open.join(' ')}`;
}
