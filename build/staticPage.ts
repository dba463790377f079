import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { answer } from '../src/charts/page/answer';
import { keyFigures } from '../src/charts/page/figures';
import { loadTables } from '../src/data/load';
import { tableNames, tables } from '../src/data/tables';
import { datasetOf } from '../src/model/dataset';
import { defaultSelection } from '../src/selection/selection';
import { sliceOf, type Slice } from '../src/selection/slice';
import { formatDate, locales, type Locale } from '../src/text/format';
import { aboutText } from '../src/text/messages/about';
import { shellText } from '../src/text/messages/shell';

/** Where a page wants its static text. */
const place = '<!-- static text -->';

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

async function edition(folder: URL): Promise<Slice> {
  const loaded = await loadTables({
    base: folder.href,
    fetchText: async (path) => ({ ok: true, status: 200, text: await readFile(new URL(path), 'utf8') }),
  });
  const fault = loaded.issues.find((issue) => issue.severity === 'fault');
  if (fault !== undefined || loaded.edition === null) {
    throw new Error(`The data has faults (${fault?.file ?? 'datapackage.json'}). Run: npm run data:check`);
  }
  return sliceOf(datasetOf(loaded.tables, loaded.edition, loaded.version ?? '', loaded.missing), defaultSelection);
}

function section(slice: Slice, locale: Locale): string {
  const words = shellText[locale];
  const figures = keyFigures(slice, locale);
  const names = slice.selection.companies.map((id) => slice.dataset.companyById.get(id)?.name ?? id);
  const head = ['', ...names].map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
  const rows = figures.map(({ label, cells }) => {
    const data = cells.map(({ text, detail, value }) => {
      const said = detail === null ? text : `${text} (${detail})`;
      return `<td>${value === null ? escaped(said) : `<data value="${escaped(String(value))}">${escaped(said)}</data>`}</td>`;
    });
    return `<tr><th scope="row">${escaped(label)}</th>${data.join('')}</tr>`;
  });
  const files = tableNames.map(
    (name) => `<li><a href="data/${tables[name].name}.csv">${escaped(tables[name].title[locale])}</a></li>`,
  );
  return `<section lang="${locale}"><h1>${escaped(words.title)}</h1>
<p>${escaped(words.tagline)}. ${escaped(words.edition(formatDate(slice.dataset.edition, 'day', locale), slice.dataset.version))}.</p>
<p>${escaped(answer(slice, locale))}</p>
<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>
<h2>${escaped(aboutText[locale].files)}</h2><ul>${files.join('')}</ul></section>`;
}

/**
 * Writes the answer and the key figures of the default selection, in both languages, into the page for readers without
 * scripts. Computed from the data by the same functions as the page itself; a build on faulty data fails.
 */
export function withStaticText(folder: URL): Plugin {
  return {
    name: 'static-text',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        if (!html.includes(place)) return html;
        const slice = await edition(folder);
        const text = locales.map((locale) => section(slice, locale)).join('\n');
        // A replacer, since `$` in a plain replacement is special and stands in every amount.
        return html.replace(place, () => `<noscript>${text}</noscript>`);
      },
    },
  };
}
