import { tableNames } from '../tables';
import type { Editing } from './editing';
import { note } from './report';

/**
 * An address as far as it tells pages apart: without protocol, `www.`, place on the page and last slash. X and Twitter
 * are one host.
 */
function pageOf(address: string): string {
  const url = new URL(address);
  const host = url.hostname.replace(/^(www|mobile|m)\./, '').replace(/^twitter\.com$/, 'x.com');
  return `${host}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

function usedIds({ tables, history }: Editing): ReadonlySet<string> {
  const rows = tableNames.flatMap((name) => tables[name] as readonly { readonly sourceIds?: readonly string[] }[]);
  return new Set([...rows, ...history.changes].flatMap(({ sourceIds }) => sourceIds ?? []));
}

/** Every source is used by a row or a change, and stands once. */
export function checkSources(editing: Editing): void {
  const used = usedIds(editing);
  const first = new Map<string, string>();
  for (const [index, { sourceId, url }] of editing.tables.sources.entries()) {
    if (!used.has(sourceId)) note(editing, 'sources', index, 'sourceId', sourceId, { kind: 'unused-source' });
    const page = pageOf(url);
    const other = first.get(page);
    if (other === undefined) first.set(page, sourceId);
    else note(editing, 'sources', index, 'url', url, { kind: 'same-address', other });
  }
}
