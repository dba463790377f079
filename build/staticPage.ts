import { answer } from '../src/charts/page/answer';
import { keyFigures } from '../src/charts/page/figures';
import { tableNames, tables } from '../src/data/tables';
import type { Slice } from '../src/selection/slice';
import { formatDate, locales, type Locale } from '../src/text/format';
import { aboutText } from '../src/text/messages/about';
import { shellText } from '../src/text/messages/shell';
import { html, type Html } from './html';
import { pageWords } from './page';
import { staticFile } from './sitePages';

function section(slice: Slice, locale: Locale): Html {
  const words = shellText[locale];
  const names = slice.selection.companies.map((id) => slice.dataset.companyById.get(id)?.name ?? id);
  const head = ['', ...names].map((name) => html`<th scope="col">${name}</th>`);
  const rows = keyFigures(slice, locale).map(({ label, cells }) => {
    const data = cells.map(({ text, detail, value }) => {
      const said = detail === null ? text : `${text} (${detail})`;
      return html`<td>${value === null ? said : html`<data value="${value}">${said}</data>`}</td>`;
    });
    return html`<tr>
      <th scope="row">${label}</th>
      ${data}
    </tr>`;
  });
  const pages = (['method', 'changes'] as const).map(
    (kind) => html`<li><a href="${staticFile(kind, locale)}">${pageWords(kind, locale).title}</a></li>`,
  );
  const files = tableNames.map(
    (name) => html`<li><a href="data/${tables[name].name}.csv">${tables[name].title[locale]}</a></li>`,
  );
  return html`<section lang="${locale}">
    <h1>${words.title}</h1>
    <p>${words.tagline}. ${words.edition(formatDate(slice.dataset.edition, 'day', locale), slice.dataset.version)}.</p>
    <p>${answer(slice, locale)}</p>
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    <ul>
      ${pages}
    </ul>
    <h2>${aboutText[locale].files}</h2>
    <ul>
      ${files}
    </ul>
  </section>`;
}

/**
 * The answer and the key figures of the default selection in both languages, for readers without scripts. Computed from
 * the data by the same functions as the page itself.
 */
export function staticText(slice: Slice): Html {
  return html`${locales.map((locale) => section(slice, locale))}`;
}
