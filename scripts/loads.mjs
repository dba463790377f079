import { readFileSync } from 'node:fs';
import { root } from './prepare.mjs';

/**
 * @typedef {{ readonly file: string, readonly imports?: readonly string[], readonly dynamicImports?: readonly string[], readonly css?: readonly string[] }} Chunk
 */

/** What each module of the build pulls in, from the manifest that the build writes. */
export function readManifest() {
  return /** @type {Readonly<Record<string, Chunk>>} */ (
    JSON.parse(readFileSync(`${root}dist/.vite/manifest.json`, 'utf8'))
  );
}

/**
 * The modules that a page loads, by when: what it pulls statically is its first paint; then come the charts with their
 * drawing library; what else only an `import()` reaches comes on demand: cards, dialogs, the ledger, the tables.
 * @param {Readonly<Record<string, Chunk>>} manifest
 * @param {string} page
 */
export function loadsOf(manifest, page) {
  /** @param {string} key @param {Set<string>} [reached] @returns {Set<string>} */
  const graph = (key, reached = new Set()) => {
    if (reached.has(key)) return reached;
    reached.add(key);
    for (const next of manifest[key]?.imports ?? []) graph(next, reached);
    return reached;
  };
  const first = graph(page);
  const drawn = graph('src/shell/dashboard/Charts.svelte', graph('src/views/echarts.ts'));
  const charts = new Set([...drawn].filter((key) => !first.has(key)));
  const all = new Set([...first, ...charts]);
  // What a late module imports late is late too.
  for (const key of all) {
    for (const next of manifest[key]?.dynamicImports ?? []) graph(next, all);
  }
  const onDemand = new Set([...all].filter((key) => !first.has(key) && !charts.has(key)));
  return { first, charts, onDemand };
}
