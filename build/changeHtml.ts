import { readCell } from '../src/data/cell';
import type { Column } from '../src/data/schema';
import { tables, type TableName } from '../src/data/tables';
import type { Change } from '../src/data/tables/changes';
import { tableWords } from '../src/data/words';
import type { Dataset } from '../src/model/dataset';
import { formatDate, formatNumber, formatUsdExact, type Locale } from '../src/text/format';
import { changesPageText } from '../src/text/messages/changesPage';
import { valueLabel } from '../src/text/messages/values';
import type { ChangeGroup } from './changeGroups';
import { html, webAddress, type Html } from './html';

interface Place {
  readonly dataset: Dataset;
  readonly table: TableName;
  readonly locale: Locale;
}

/** A column by its name in the file; `null` where the table has none of that name. */
function columnOf(table: TableName, csv: string): readonly [field: string, column: Column<unknown>] | null {
  return Object.entries<Column<unknown>>(tables[table].columns).find(([, column]) => column.csv === csv) ?? null;
}

/** The column's title in words; its name in the file where the table has none of that name. */
export function columnTitle(table: TableName, csv: string, locale: Locale): string {
  const found = columnOf(table, csv);
  return found === null ? csv : (tableWords[table].columns[found[0]]?.title[locale] ?? csv);
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

/** A cell as the file held it, in words: amounts, dates and values of lists as a reader knows them. */
function cellHtml(place: Place, csv: string, raw: string): Html {
  const { table, locale } = place;
  const column = columnOf(table, csv)?.[1];
  const read = column === undefined ? null : readCell(raw, column);
  if (column === undefined || read === null || 'problem' in read) return html`${raw}`;
  const { value } = read;
  switch (column.kind) {
    case 'usd':
      return html`${formatUsdExact(Number(value), locale)}`;
    case 'integer':
      return html`${formatNumber(Number(value), locale)}`;
    case 'isoDate':
      return html`${formatDate(raw, 'day', locale)}`;
    case 'boolean':
      return html`${value === true ? changesPageText[locale].yes : changesPageText[locale].no}`;
    case 'oneOf':
      return html`${valueLabel(`${tables[table].name}.${csv}`, raw, locale)}`;
    case 'url': {
      const address = webAddress(raw);
      return address === null ? html`${raw}` : html`<a href="${address}">${raw}</a>`;
    }
    case 'idList':
      return column.references?.table === 'sources' ? links(place, raw.split(';')) : html`${raw.split(';').join(', ')}`;
    case 'text': {
      const language = /_(en|fr)$/.exec(csv)?.[1];
      return language === undefined || language === locale
        ? html`${raw}`
        : html`<span lang="${language}">${raw}</span>`;
    }
    default:
      return html`${raw}`;
  }
}

/** The cells of a whole row, as the history keeps it: JSON by column. `null` where the text isn't that. */
function rowCells(raw: string): readonly (readonly [csv: string, cell: string])[] | null {
  try {
    const found: unknown = JSON.parse(raw);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
    return Object.entries(found).flatMap(([csv, cell]: [string, unknown]) =>
      cell === null || cell === '' ? [] : [[csv, typeof cell === 'string' ? cell : JSON.stringify(cell)] as const],
    );
  } catch {
    return null;
  }
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
