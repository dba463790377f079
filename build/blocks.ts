import { formatNumber, type Locale } from '../src/text/format';
import { methodText } from '../src/text/messages/method';
import type { Block } from '../src/text/messages/method/block';
import { html, withCode, type Html } from './html';

/** A table of words in a box that scrolls by itself, by pointer and keyboard. `id` names its caption. */
export function scrollTable(
  id: string,
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (string | Html)[])[],
  numeric: readonly number[] = [],
): Html {
  const kind = (at: number) => (numeric.includes(at) ? html` class="number"` : null);
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}">
    <table${head.length > 3 ? html` class="wide"` : null}>
      <caption id="${id}">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((cell, at) => html`<th scope="col" ${kind(at)}>${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell, at) =>
                at === 0 ? html`<th scope="row">${cell}</th>` : html`<td${kind(at)}>${cell}</td>`,
              )}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Text as blocks of HTML; `id` is the section's anchor, from which captions take theirs. */
export function blockHtml(block: Block, locale: Locale, id: string, at: number): Html {
  if (typeof block === 'string') return html`<p>${withCode(block)}</p> `;
  switch (block.kind) {
    case 'list':
      return html`<ul class="points">
        ${block.items.map((item) => html`<li>${withCode(item)}</li> `)}
      </ul> `;
    case 'links':
      return html`<ul class="ways">
        ${block.items.map(([words, address]) => html`<li><a href="${address}">${words}</a></li> `)}
      </ul> `;
    case 'terms':
      return html`<dl class="terms">
        ${block.items.map(
          ([term, meaning, rows]) =>
            html`<div>
              <dt>${term}</dt>
              <dd>
                ${withCode(meaning)}${
                  rows === undefined
                    ? null
                    : html` <span class="count">${methodText[locale].rows(rows, formatNumber(rows, locale))}</span>`
                }
              </dd>
            </div> `,
        )}
      </dl> `;
    case 'table':
      return scrollTable(`${id}-table-${at}`, block.caption, block.head, block.rows, block.numeric);
  }
}
