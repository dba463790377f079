import { createHash } from 'node:crypto';
import { tables } from '../src/data/tables';
import { formatList, type Locale } from '../src/text/format';
import { changesPageText } from '../src/text/messages/changesPage';
import { metadataText } from '../src/text/messages/metadata';
import { changeGroups, type ChangeGroup } from './changeGroups';
import { changeTitle, groupHtml } from './changeHtml';
import { recordAddress } from './changesPage';
import type { Edition } from './edition';
import { html } from './html';
import { escaped } from '../src/text/escaped';
import { addressIn, type SiteUrl } from './siteUrl';
import { feedFile, staticFile } from './sitePages';

/**
 * A name-based UUID (RFC 9562, version 5) of this record, from what it names. The same wherever the site is hosted, so
 * that a feed reader knows an entry again after a move. The namespace is itself made of the project's name.
 */
export function nameUuid(...name: readonly string[]): string {
  const sha1 = (space: Uint8Array, text: string) => createHash('sha1').update(space).update(text).digest();
  const shaped = (digest: Uint8Array) => {
    const bytes = Uint8Array.from(digest.slice(0, 16));
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return bytes;
  };
  const namespace = shaped(sha1(new Uint8Array(16), 'follow-the-weights'));
  const hex = Buffer.from(shaped(sha1(namespace, JSON.stringify(name)))).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Text for XML: escaped, and without what no XML may hold. */
export function xmlText(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return escaped(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd'));
}

/** A day as RFC 3339 wants it. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly address: string;
  readonly summary: string;
  /** HTML as text. */
  readonly content: string;
}

function entryXml({ id, title, updated, address, summary, content }: Entry): string {
  return `  <entry>
    <id>urn:uuid:${id}</id>
    <title>${xmlText(title)}</title>
    <updated>${instant(updated)}</updated>
    <published>${instant(updated)}</published>
    <link rel="alternate" type="text/html" href="${xmlText(address)}"/>
    <summary>${xmlText(summary)}</summary>
    <content type="html">${xmlText(content)}</content>
  </entry>
`;
}

function groupEntry(edition: Edition, group: ChangeGroup, locale: Locale, site: SiteUrl): Entry {
  const words = changesPageText[locale];
  const page = addressIn(site, staticFile('changes', locale));
  const record = recordAddress(group, locale);
  const title = words.entry(tables[group.table].title[locale], group.name);
  const link = record === null ? null : html`<p><a href="${addressIn(site, record)}">${group.name}</a></p>`;
  return {
    id: nameUuid('change', locale, group.day, tables[group.table].name, group.rowId),
    title,
    updated: group.day,
    address: `${page}#${group.anchor}`,
    summary: formatList(
      group.changes.map((change) => changeTitle(group.table, change, locale)),
      locale,
    ),
    content: String(html`${groupHtml(edition.dataset, group, locale, false)}${link}`),
  };
}

/** Without any change the edition itself is the news: a feed without entries says nothing. */
function editionEntry({ dataset }: Edition, locale: Locale, site: SiteUrl): Entry {
  const words = changesPageText[locale];
  const summary = words.none(dataset.edition);
  return {
    id: nameUuid('edition', locale, dataset.edition),
    title: words.edition(dataset.edition, dataset.version),
    updated: dataset.edition,
    address: addressIn(site, staticFile('changes', locale)),
    summary,
    content: String(html`<p>${summary}</p>`),
  };
}

/**
 * The changes as an Atom 1.0 feed (RFC 4287) in one language: an entry for each record changed on a day. Links are
 * absolute where the site's address is known, else relative to the feed.
 */
export function atomFeed(edition: Edition, locale: Locale, site: SiteUrl): string {
  const groups = changeGroups(edition.dataset, edition.changes, locale);
  const entries =
    groups.length === 0
      ? [editionEntry(edition, locale, site)]
      : groups.map((group) => groupEntry(edition, group, locale, site));
  const updated = entries.reduce((last, entry) => (entry.updated > last ? entry.updated : last), '');
  const words = metadataText[locale];
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>urn:uuid:${nameUuid('feed', locale)}</id>
  <title>${xmlText(words.feedTitle)}</title>
  <subtitle>${xmlText(words.feedSubtitle)}</subtitle>
  <updated>${instant(updated)}</updated>
  <author><name>Follow the Weights</name></author>
  <link rel="self" type="application/atom+xml" href="${xmlText(addressIn(site, feedFile(locale)))}"/>
  <link rel="alternate" type="text/html" hreflang="${locale}" href="${xmlText(addressIn(site, staticFile('changes', locale)))}"/>
${entries.map(entryXml).join('')}</feed>
`;
}
