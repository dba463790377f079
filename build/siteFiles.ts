import { createHash } from 'node:crypto';
import { csvwGroup, csvwTable } from '../src/data/csvw';
import { dataLicence } from '../src/data/licence';
import { describedTables } from '../src/downloads/dictionary';
import { locales } from '../src/text/format';
import { metadataText } from '../src/text/messages/metadata';
import { shellText } from '../src/text/messages/shell';
import { atomFeed } from './atom';
import type { DataFile, Edition } from './edition';
import { robots, sitemap } from './sitemap';
import type { SiteUrl } from './siteUrl';
import { feedFile } from './sitePages';

/** A file of the site that is made when it's built. */
interface SiteFile {
  /** Relative to the site. */
  readonly path: string;
  readonly mime: string;
  readonly text: string;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The tables whose files the site holds. */
function present({ files }: Edition) {
  return describedTables.filter(([{ name }]) => files.some((file) => file.name === `${name}.csv`));
}

/** The tables as a group of the W3C's tabular metadata, as the site holds it. */
export function csvwFile(edition: Edition): { readonly file: DataFile; readonly text: string } {
  const { version, edition: day } = edition.dataset;
  const text = json(
    csvwGroup(present(edition), {
      title: { en: shellText.en.title, fr: shellText.fr.title },
      description: { en: metadataText.en.description, fr: metadataText.fr.description },
      version,
      edition: day,
      licence: dataLicence.path,
    }),
  );
  const bytes = Buffer.from(text, 'utf8');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file: { name: 'csvw.json', bytes: bytes.length, sha256, rows: null }, text };
}

/** All files beside the pages: feeds, tabular metadata, and sitemap and robots.txt where the site's address is known. */
export function siteFiles(edition: Edition, site: SiteUrl): readonly SiteFile[] {
  const csvm = 'application/csvm+json';
  return [
    ...locales.map((locale) => ({
      path: feedFile(locale),
      mime: 'application/atom+xml; charset=utf-8',
      text: atomFeed(edition, locale, site),
    })),
    ...present(edition).map((described) => ({
      path: `data/${described[0].name}.csv-metadata.json`,
      mime: csvm,
      text: json(csvwTable(described)),
    })),
    { path: 'data/csvw.json', mime: csvm, text: csvwFile(edition).text },
    ...(site === null
      ? []
      : [
          { path: 'sitemap.xml', mime: 'application/xml; charset=utf-8', text: sitemap(edition, site) },
          { path: 'robots.txt', mime: 'text/plain; charset=utf-8', text: robots(site) },
        ]),
  ];
}
