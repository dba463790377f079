import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import type { Locale } from '../src/text/format';
import { changesPage } from './changesPage';
import { readEdition, type Edition } from './edition';
import { embedTags, headTags, themeColours } from './headTags';
import { html } from './html';
import { methodPage } from './methodPage';
import { csvwFile, siteFiles } from './siteFiles';
import type { SiteUrl } from './siteUrl';
import { staticPages, type PageKind, type StaticKind } from './sitePages';
import { staticText } from './staticPage';

/** Where the dashboard wants its static text. */
const place = '<!-- static text -->';

/** The repository's folder, with its last slash. */
const root = new URL('../', import.meta.url);

const makers: Readonly<Record<StaticKind, (edition: Edition, locale: Locale) => string>> = {
  method: methodPage,
  changes: changesPage,
};

/** Inputs of the build for the pages that exist as code only. */
export const staticInputs: Readonly<Record<string, string>> = Object.fromEntries(
  staticPages.map(({ file }) => [file.replace(/\.html$/, ''), file]),
);

function landed(file: string): { readonly kind: PageKind; readonly locale: Locale } | null {
  if (file === 'index.html') return { kind: 'index', locale: 'en' };
  return staticPages.find((page) => page.file === file) ?? null;
}

/** Serves pages and files that exist as code only, while developing. */
function serve(server: ViteDevServer, read: () => Promise<Edition>, site: SiteUrl): void {
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const page = staticPages.find(({ file }) => file === path);
    const answer = async (): Promise<{ readonly mime: string; readonly text: string } | null> => {
      if (page !== undefined) {
        const text = await server.transformIndexHtml(`/${page.file}`, makers[page.kind](await read(), page.locale));
        return { mime: 'text/html; charset=utf-8', text };
      }
      if (!/\.(atom|xml|txt|json)$/.test(path) || path.includes('@')) return null;
      return siteFiles(await read(), site).find((file) => file.path === path) ?? null;
    };
    answer().then((found) => {
      if (found === null) {
        next();
        return;
      }
      response.setHeader('content-type', found.mime);
      response.end(found.text);
    }, next);
  });
}

/**
 * What is made of the record when the site is built: the pages without scripts, the dashboard's static text, every
 * page's head, feeds, tabular metadata and sitemap. `data` is the folder of the record, with its last slash. A build on
 * faulty data fails.
 */
export function withPages(data: URL, site: SiteUrl): Plugin {
  let known: Promise<Edition> | null = null;
  let developing = false;
  // While developing a row may change between two requests.
  const read = () => (known = developing || known === null ? readEdition(data) : known);
  const heads = async (file: string): Promise<string> => {
    const colours = themeColours(await readFile(new URL('src/styles/tokens.css', root), 'utf8'));
    if (file === 'embed.html') return String(embedTags(colours, site));
    const page = landed(file);
    if (page === null) return '';
    const edition = await read();
    return String(headTags({ ...page, edition, csvw: csvwFile(edition).file, colours, site }));
  };
  const made = (id: string) => staticPages.find(({ file }) => fileURLToPath(new URL(file, root)) === id);
  return {
    name: 'pages',
    enforce: 'pre',
    configResolved({ command }) {
      developing = command === 'serve';
    },
    buildStart() {
      known = null;
    },
    resolveId(source) {
      const page = staticPages.find(({ file }) => file === source.replace(/^\.?\//, ''));
      return page === undefined ? null : fileURLToPath(new URL(page.file, root));
    },
    async load(id) {
      const page = made(id);
      return page === undefined ? null : makers[page.kind](await read(), page.locale);
    },
    configureServer(server) {
      serve(server, read, site);
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (page, { filename, path }) => {
        const file = basename(path === '/' ? filename : path);
        const head = await heads(file);
        // Replacers, since `$` in a plain replacement is special and stands in every amount.
        const told = page.replace('</head>', () => `${head}</head>`);
        if (!told.includes(place)) return told;
        const { slice } = await read();
        return told.replace(place, () => String(html`<noscript>${staticText(slice)}</noscript>`));
      },
    },
    async generateBundle() {
      for (const { path, text } of siteFiles(await read(), site)) {
        this.emitFile({ type: 'asset', fileName: path, source: text });
      }
    },
  };
}
