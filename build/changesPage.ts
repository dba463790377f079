import { tables } from '../src/data/tables';
import { changes } from '../src/data/tables/changes';
import { versionOf } from '../src/data/version';
import { refKey } from '../src/model/record';
import { formatNumber, type Locale } from '../src/text/format';
import { changesPageText } from '../src/text/messages/changesPage';
import type { IsoDate } from '../src/data/schema';
import { changeGroups, type ChangeGroup } from './changeGroups';
import { groupHtml } from './changeHtml';
import type { Edition } from './edition';
import { html, type Html } from './html';
import { pageHtml } from './page';
import { feedFile, recordPath } from './sitePages';

/** The address of a group's record on the dashboard; `null` where it has none any more. */
export function recordAddress({ ref }: ChangeGroup, locale: Locale): string | null {
  return ref === null ? null : recordPath(locale, refKey(ref).replace(':', '.'));
}

function groupSection(edition: Edition, group: ChangeGroup, locale: Locale): Html {
  const address = recordAddress(group, locale);
  const name = address === null ? html`${group.name}` : html`<a href="${address}">${group.name}</a>`;
  return html`<section class="group" aria-labelledby="${group.anchor}">
    <h3 id="${group.anchor}"><span class="label">${tables[group.table].title[locale]}</span> ${name}</h3>
    ${groupHtml(edition.dataset, group, locale, true)}
  </section> `;
}

function daySection(edition: Edition, day: string, groups: readonly ChangeGroup[], locale: Locale): Html {
  const words = changesPageText[locale];
  return html`<section class="day" id="${day}" aria-labelledby="${day}-title">
    <h2 id="${day}-title">${words.day(day, versionOf(day as IsoDate, []))}</h2>
    ${groups.map((group) => groupSection(edition, group, locale))}
  </section> `;
}

/** The page of changes in one language: newest day first, every change in words; or that nothing changed yet. */
export function changesPage(edition: Edition, locale: Locale): string {
  const words = changesPageText[locale];
  const groups = changeGroups(edition.dataset, edition.changes, locale);
  const days = [...new Set(groups.map(({ day }) => day))];
  const ofDay = (day: string) => groups.filter((group) => group.day === day);
  const count = (day: string) => ofDay(day).reduce((sum, group) => sum + group.changes.length, 0);
  const aside =
    days.length === 0
      ? html``
      : html`<nav class="contents" aria-labelledby="contents">
          <h2 id="contents">${words.contents}</h2>
          <ol>
            ${days.map(
              (day) =>
                html`<li>
                  <a href="#${day}">${words.day(day, versionOf(day as IsoDate, []))}</a>
                  <span class="count">${words.changes(count(day), formatNumber(count(day), locale))}</span>
                </li> `,
            )}
          </ol>
        </nav>`;
  const file = `data/${changes.name}.csv`;
  return pageHtml({
    kind: 'changes',
    locale,
    edition,
    aside,
    main: html`<div class="about">
        <p>${words.versions}</p>
        <p>
          ${words.subscribe}<a href="${feedFile(locale)}" type="application/atom+xml">${words.feed}</a>.
          ${
            edition.files.some(({ name }) => name === `${changes.name}.csv`)
              ? html`${words.file.charAt(0).toUpperCase()}${words.file.slice(1)}<a href="${file}">${changes.name}.csv</a
                  >.`
              : null
          }
        </p>
      </div>
      ${
        days.length === 0
          ? html`<p class="none">${words.none(edition.dataset.edition)}</p>`
          : days.map((day) => daySection(edition, day, ofDay(day), locale))
      }`,
  });
}
