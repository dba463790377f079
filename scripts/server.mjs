import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * The file a request means, or `null`; never outside the folder.
 *
 * @param {string} folder
 * @param {string} prefix
 * @param {string | undefined} url
 */
function fileFor(folder, prefix, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (!path.startsWith(prefix) || path.includes('\0')) return null;
  const file = normalize(join(folder, path.slice(prefix.length)));
  if (file !== normalize(folder) && !file.startsWith(normalize(folder + sep))) return null;
  const page = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(page) && statSync(page).isFile() ? page : null;
}

/** @type {Map<string, { changed: number, body: Buffer }>} */
const compressed = new Map();

/**
 * The file as brotli, made once for each version of it.
 *
 * @param {string} file
 */
function brotli(file) {
  const changed = statSync(file).mtimeMs;
  const known = compressed.get(file);
  if (known?.changed === changed) return known.body;
  const body = brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  compressed.set(file, { changed, body });
  return body;
}

/**
 * A server of static files, as any host would serve them: compressed, no fallback page, 404 for what's missing.
 * `prefix` is the sub-path under which the folder stands, with both slashes.
 *
 * @param {string} folder
 */
export function staticServer(folder, prefix = '/') {
  return createServer((request, response) => {
    const file = fileFor(folder, prefix, request.url);
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Not found');
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const packs = !type.startsWith('font/') && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(200, {
      'content-type': type,
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...(packs ? { 'content-encoding': 'br' } : {}),
    });
    response.end(packs ? brotli(file) : readFileSync(file));
  });
}
