import { loadsOf, readManifest } from './scripts/loads.mjs';

/** Budgets in brotli bytes, over what the browser loads and when: see `loadsOf`. */
const manifest = readManifest();

const files = (keys) => [...keys].map((key) => `dist/${manifest[key].file}`).filter((file) => file.endsWith('.js'));

const [dashboard, embed] = ['index.html', 'embed.html'].map((page) => {
  const loads = loadsOf(manifest, page);
  const found = [...loads.first].filter((key) => /echarts|zrender/.test(key));
  if (found.length > 0) throw new Error(`${page} loads ECharts before its first paint: ${found.join(', ')}`);
  return loads;
});

export default [
  { name: 'Dashboard, first paint', path: files(dashboard.first), limit: '60 kB', brotli: true },
  { name: 'Dashboard, charts', path: files(dashboard.charts), limit: '200 kB', brotli: true },
  { name: 'Dashboard, on demand', path: files(dashboard.onDemand), limit: '60 kB', brotli: true },
  { name: 'Dashboard, downloads', path: files(dashboard.downloads), limit: '40 kB', brotli: true },
  { name: 'Embed, first paint', path: files(embed.first), limit: '60 kB', brotli: true },
];
