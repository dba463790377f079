import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { loadsOf, readManifest } from '../scripts/loads.mjs';
import { root } from '../scripts/prepare.mjs';
import type { Figure } from './bench';

function brotliKb(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + brotliCompressSync(readFileSync(`${root}dist/${path}`)).length, 0) / 1000;
}

/** Brotli size of what the dashboard loads, by when it does. */
export function measureBytes(): readonly Figure[] {
  const manifest = readManifest();
  const { first, charts, onDemand, downloads } = loadsOf(manifest, 'index.html');
  const script = (keys: ReadonlySet<string>) => brotliKb([...keys].flatMap((key) => manifest[key]?.file ?? []));
  const styles = new Set([...first].flatMap((key) => manifest[key]?.css ?? []));
  const data = readdirSync(`${root}dist/data`).filter((name) => name.endsWith('.csv') && name !== 'CHANGELOG.csv');
  return [
    { name: 'JavaScript, first paint', value: script(first), unit: 'KB' },
    { name: 'JavaScript, charts', value: script(charts), unit: 'KB' },
    { name: 'JavaScript, on demand', value: script(onDemand), unit: 'KB' },
    { name: 'JavaScript, downloads and citations', value: script(downloads), unit: 'KB' },
    { name: 'Style sheets', value: brotliKb([...styles]), unit: 'KB' },
    { name: 'Data', value: brotliKb(data.map((name) => `data/${name}`)), unit: 'KB' },
  ];
}
