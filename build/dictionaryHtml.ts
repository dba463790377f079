import { dictionaryOf, type DictionaryColumn, type DictionaryTable } from '../src/downloads/dictionary';
import type { Locale } from '../src/text/format';
import { dictionaryText } from '../src/text/messages/dictionary';
import { methodUseText } from '../src/text/messages/method/use';
import { scrollTable } from './blocks';
import { html, withCode, type Html } from './html';

function anchor({ name }: DictionaryTable): string {
  return `table-${name}`;
}

function holds({ holds: kind, pointsTo, values }: DictionaryColumn, locale: Locale): Html {
  const { pointsTo: words } = methodUseText[locale].dictionary;
  const target = pointsTo === null ? null : html`, ${words(`${pointsTo}.csv`)}`;
  if (values.length === 0) return html`${withCode(kind)}${target}`;
  const items = values.map(({ value, label }) =>
    label === value ? html`<li><code>${value}</code></li>` : html`<li><code>${value}</code> ${label}</li>`,
  );
  return html`${withCode(kind)}
    <ul class="values">
      ${items}
    </ul>`;
}

function tableHtml(table: DictionaryTable, locale: Locale): Html {
  const { head, yes, no } = dictionaryText[locale];
  const { key } = methodUseText[locale].dictionary;
  const id = anchor(table);
  const rows = table.columns.map((column) => [
    html`<code>${column.csv}</code>`,
    html`<strong>${column.title}</strong><br />${column.description}`,
    holds(column, locale),
    column.mayBeEmpty ? yes : no,
  ]);
  const columns = table.key.map((csv) => `\`${csv}\``).join(' + ');
  return html`<section class="entry" id="${id}" aria-labelledby="${id}-title">
    <h3 id="${id}-title">
      ${table.title} <a href="data/${table.name}.csv"><code>${table.name}.csv</code></a>
    </h3>
    <p>${table.description} ${withCode(key(columns, table.key.length > 1))}</p>
    ${scrollTable(`${id}-caption`, `${table.name}.csv`, head, rows)}
  </section> `;
}

/** The data dictionary as HTML: a list of anchors, then each table with its columns. */
export function dictionaryHtml(locale: Locale): Html {
  const { jump, intro } = methodUseText[locale].dictionary;
  const all = dictionaryOf(locale);
  return html`<p>${intro}</p>
    <nav class="jump" aria-label="${jump}">
      <ul>
        ${all.map((table) => html`<li><a href="#${anchor(table)}">${table.title}</a></li> `)}
      </ul>
    </nav>
    ${all.map((table) => tableHtml(table, locale))}`;
}
