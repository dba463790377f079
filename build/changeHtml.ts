import { cellText, columnLanguage, columnOf, columnTitle, rowCells } from '../src/charts/card/changedCell';
import type { TableName } from '../src/data/tables';
import type { Change } from '../src/data/tables/changes';
import type { Dataset } from '../src/model/dataset';
import type { Locale } from '../src/text/format';
import { changesPageText } from '../src/text/messages/changesPage';
import type { ChangeGroup } from './changeGroups';
import { html, webAddress, type Html } from './html';

interface Place {
  readonly dataset: Dataset;
  readonly table: TableName;
  readonly locale: Locale;
}

function sourceLink({ dataset }: Place, id: string): Html {
  const source = dataset.sourceById.get(id);
  if (source === undefined) return html`${id}`;
  const address = webAddress(source.url);
  const words = `${source.title} (${source.publisher})`;
  return address === null ? html`${words}` : html`<a href="${address}">${words}</a>`;
}

function links(place: Place, ids: readonly string[]): Html {
  return html`<ul>
    ${ids.map((id) => html`<li>${sourceLink(place, id)}</li>`)}
  </ul>`;
}

/** A cell as the file held it, in words, its address or sources as links. */
function cellHtml(place: Place, csv: string, raw: string): Html {
  const { table, locale } = place;
  const column = columnOf(table, csv)?.[1];
  const text = cellText(table, csv, raw, locale);
  if (column?.kind === 'url') {
    const address = webAddress(raw);
    return address === null ? html`${raw}` : html`<a href="${address}">${raw}</a>`;
  }
  if (column?.kind === 'idList' && column.references?.table === 'sources') return links(place, raw.split(';'));
  const language = columnLanguage(csv);
  return language === null || language === locale ? html`${text}` : html`<span lang="${language}">${text}</span>`;
}

function rowHtml(place: Place, raw: string): Html {
  const cells = rowCells(raw);
  if (cells === null) return html`${raw}`;
  return html`<details>
    <summary>${changesPageText[place.locale].cells}</summary>
    <dl class="row">
      ${cells.map(
        ([csv, cell]) =>
          html`<div>
            <dt>${columnTitle(place.table, csv, place.locale)}</dt>
            <dd>${cellHtml(place, csv, cell)}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

function valueHtml(place: Place, csv: string | null, raw: string | null): Html {
  if (raw === null) return html`<em>${changesPageText[place.locale].empty}</em>`;
  return csv === null ? rowHtml(place, raw) : cellHtml(place, csv, raw);
}

/** What a change was, in words: the column's title, or that a row came or went. */
export function changeTitle(table: TableName, { column, old, new: now }: Change, locale: Locale): string {
  const words = changesPageText[locale];
  if (column !== null) return words.changed(columnTitle(table, column, locale));
  if (old === null) return words.added;
  return now === null ? words.removed : words.replaced;
}

/** One change: before and after, why, and by which sources. */
function oneChange(place: Place, change: Change): Html {
  const { column, old, new: now, reasonEn, reasonFr, sourceIds } = change;
  const words = changesPageText[place.locale];
  const line = (label: string, kind: string, value: Html) =>
    html`<div class="${kind}">
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl class="change">
    ${column === null && old === null ? null : line(words.before, 'before', valueHtml(place, column, old))}${
      column === null && now === null ? null : line(words.after, 'after', valueHtml(place, column, now))
    }${line(words.reason, 'why', html`${place.locale === 'en' ? reasonEn : reasonFr}`)}${
      sourceIds.length === 0 ? null : line(words.sources, 'sources', links(place, sourceIds))
    }
  </dl>`;
}

/** A group's changes, each under the column's title; with anchors where `anchored`, for the page. */
export function groupHtml(dataset: Dataset, group: ChangeGroup, locale: Locale, anchored: boolean): Html {
  const place: Place = { dataset, table: group.table, locale };
  return html`${group.changes.map((change, at) => {
    const id = `${group.anchor}--${change.column === null ? 'row' : change.column.replace(/[^a-z0-9_]+/gi, '-')}${at === 0 ? '' : `-${at + 1}`}`;
    const title = changeTitle(group.table, change, locale);
    return html`${anchored ? html`<h4 id="${id}"><a href="#${id}">${title}</a></h4>` : html`<h4>${title}</h4>`}
    ${oneChange(place, change)} `;
  })}`;
}
