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
 * drawing library; what else only an `import()` reaches comes on demand: cards, dialogs, the ledger, the tables; and
 * what makes files, pictures and citations comes once a reader asks for one.
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
  /** What a late module imports late is late too. @param {Set<string>} all @param {(key: string) => boolean} follows */
  const late = (all, follows) => {
    for (const key of all) {
      for (const next of (manifest[key]?.dynamicImports ?? []).filter(follows)) graph(next, all);
    }
    return all;
  };
  const sharing = ['src/shell/ShareDialogs.svelte', 'src/shell/RecordDialogs.svelte'];
  const looking = late(new Set([...first, ...charts]), (key) => !sharing.includes(key));
  const all = late(new Set(looking), () => true);
  const onDemand = new Set([...looking].filter((key) => !first.has(key) && !charts.has(key)));
  const downloads = new Set([...all].filter((key) => !looking.has(key)));
  return { first, charts, onDemand, downloads };
}
