import { readFileSync } from 'node:fs';

/**
 * Budgets in brotli bytes, over what the browser loads: the modules that a page pulls statically are its first paint,
 * what only an `import()` reaches is late. The files come from the manifest of the build.
 */
const manifest = JSON.parse(readFileSync(new URL('dist/.vite/manifest.json', import.meta.url), 'utf8'));

function graph(key, reached = new Set()) {
  if (reached.has(key)) return reached;
  reached.add(key);
  for (const next of manifest[key].imports ?? []) graph(next, reached);
  return reached;
}

const files = (keys) => [...keys].map((key) => `dist/${manifest[key].file}`).filter((file) => file.endsWith('.js'));
const first = (page) => graph(page);
const late = (page) => {
  const early = first(page);
  const reached = new Set(early);
  // What a late module imports late is late too.
  for (const key of reached) {
    for (const next of manifest[key].dynamicImports ?? []) graph(next, reached);
  }
  return new Set([...reached].filter((key) => !early.has(key)));
};

for (const page of ['index.html', 'embed.html']) {
  const charts = [...first(page)].filter((key) => /echarts|zrender/.test(key));
  if (charts.length > 0) throw new Error(`${page} loads ECharts before its first paint: ${charts.join(', ')}`);
}

export default [
  { name: 'Dashboard, first paint', path: files(first('index.html')), limit: '60 kB', brotli: true },
  { name: 'Dashboard, charts', path: files(late('index.html')), limit: '200 kB', brotli: true },
  { name: 'Embed, first paint', path: files(first('embed.html')), limit: '60 kB', brotli: true },
];
