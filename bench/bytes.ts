import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../scripts/prepare.mjs';
import type { Figure } from './bench';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

function brotliKb(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + brotliCompressSync(readFileSync(`${root}dist/${path}`)).length, 0) / 1000;
}

/** Brotli size of what the dashboard loads, by when it does. */
export function measureBytes(): readonly Figure[] {
  const manifest = JSON.parse(readFileSync(`${root}dist/.vite/manifest.json`, 'utf8')) as Readonly<
    Record<string, Chunk>
  >;
  const reach = (key: string, seen: Set<string>): Set<string> => {
    if (seen.has(key)) return seen;
    seen.add(key);
    for (const next of manifest[key]?.imports ?? []) reach(next, seen);
    return seen;
  };
  const first = reach('index.html', new Set());
  const late = new Set<string>(first);
  // What a late module imports late is late too.
  for (const key of late) for (const next of manifest[key]?.dynamicImports ?? []) reach(next, late);
  const file = (key: string) => manifest[key]?.file ?? [];
  const styles = new Set([...first].flatMap((key) => manifest[key]?.css ?? []));
  const data = readdirSync(`${root}dist/data`).filter((name) => name.endsWith('.csv'));
  return [
    { name: 'JavaScript, first paint', value: brotliKb([...first].flatMap(file)), unit: 'KB' },
    {
      name: 'JavaScript, charts',
      value: brotliKb([...late].filter((key) => !first.has(key)).flatMap(file)),
      unit: 'KB',
    },
    { name: 'Style sheets', value: brotliKb([...styles]), unit: 'KB' },
    { name: 'Data', value: brotliKb(data.map((name) => `data/${name}`)), unit: 'KB' },
  ];
}
