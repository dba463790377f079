import { dayNumber, endOf, isoOfDay } from '../src/data/date';
import { dataLicence } from '../src/data/licence';
import type { IsoDate } from '../src/data/schema';
import { tableNames, tables } from '../src/data/tables';
import { changes } from '../src/data/tables/changes';
import { dayOfVersion } from '../src/data/version';
import { tableWords } from '../src/data/words';
import type { Dataset } from '../src/model/dataset';
import type { Locale } from '../src/text/format';
import { metadataText } from '../src/text/messages/metadata';
import { shellText } from '../src/text/messages/shell';
import type { DataFile, Edition } from './edition';
import { pageWords } from './page';
import { addressIn, type SiteUrl } from './siteUrl';
import { pagePath, type StaticKind } from './sitePages';

/** Media types of the files beside the tables: RFC 4180, the Data Package standard, W3C tabular metadata. */
const mediaTypes = { csv: 'text/csv', package: 'application/vnd.datapackage+json', csvw: 'application/csvm+json' };

/** The works that the grades of openness lean on, by their ids among the sources. */
const yardstickSources = [
  'osi-2024-10-osaid-1-0',
  'arxiv-2024-03-model-openness-framework',
  'osai-2026-06-index-database',
] as const;

const maker = (site: SiteUrl) => ({
  '@type': 'Organization',
  name: 'Follow the Weights',
  url: addressIn(site, './'),
});

/** First and last day on which anything in the record happened, as an ISO 8601 interval. */
export function temporalCoverage({ tables: rows, edition }: Dataset): string {
  const dated = [
    ...rows.fundingRounds.map((row) => [row.announcedOn, row.datePrecision] as const),
    ...rows.valuations.map((row) => [row.valuedOn, row.datePrecision] as const),
    ...rows.releaseEvents.map((row) => [row.releasedOn, row.datePrecision] as const),
    ...rows.statements.map((row) => [row.saidOn, row.datePrecision] as const),
    ...rows.events.map((row) => [row.happenedOn, row.datePrecision] as const),
  ];
  const first = dated.reduce<IsoDate>((day, [on]) => (on < day ? on : day), edition);
  const last = dated.reduce<number>(
    (day, [on, precision]) => Math.min(dayNumber(edition), Math.max(day, dayNumber(endOf(on, precision)))),
    dayNumber(first),
  );
  return `${first}/${isoOfDay(last)}`;
}

/** The columns that hold a measure, with their unit: money, and the sizes of models. */
function measured() {
  const units: Readonly<Record<string, string>> = {
    'models.parameters_total': metadataText.en.parameters,
    'models.parameters_active': metadataText.en.parameters,
    'models.context_tokens': metadataText.en.tokens,
  };
  return tableNames.flatMap((name) =>
    Object.entries(tables[name].columns).flatMap(([field, { csv, kind }]) => {
      const unit = kind === 'usd' ? 'USD' : units[`${tables[name].name}.${csv}`];
      const words = tableWords[name].columns[field];
      if (unit === undefined || words === undefined) return [];
      return [
        {
          '@type': 'PropertyValue',
          name: `${tables[name].title.en}: ${words.title.en}`,
          alternateName: `${tables[name].name}.${csv}`,
          description: words.description.en,
          unitText: unit,
        },
      ];
    }),
  );
}

function download({ name, bytes, sha256 }: DataFile, site: SiteUrl) {
  const table = [...tableNames.map((key) => tables[key]), changes].find(
    (candidate) => `${candidate.name}.csv` === name,
  );
  return {
    '@type': 'DataDownload',
    name: table === undefined ? metadataText.en.package : table.title.en,
    encodingFormat: table === undefined ? mediaTypes.package : mediaTypes.csv,
    contentUrl: addressIn(site, `data/${name}`),
    contentSize: `${bytes} B`,
    sha256,
  };
}

/** What the grades lean on, as works: only those that are among the sources. */
function leantOn(dataset: Dataset) {
  return yardstickSources.flatMap((id) => {
    const source = dataset.sourceById.get(id);
    return source === undefined
      ? []
      : [
          {
            '@type': 'CreativeWork',
            name: source.title,
            url: source.url,
            publisher: { '@type': 'Organization', name: source.publisher },
          },
        ];
  });
}

/**
 * The record as a schema.org Dataset. Texts that the vocabulary has no language for stand in both, English first.
 * `citation` names the works that the grades lean on; how to credit the record itself is `creditText`.
 */
export function datasetLd(edition: Edition, csvw: DataFile, site: SiteUrl) {
  const { dataset, files } = edition;
  const { en, fr } = metadataText;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...(site === null ? {} : { '@id': `${site}#dataset` }),
    name: shellText.en.title,
    alternateName: shellText.fr.title,
    description: [en.description, fr.description],
    inLanguage: ['en', 'fr'],
    url: addressIn(site, './'),
    license: dataLicence.path,
    version: dataset.version,
    datePublished: dataset.edition,
    dateModified: dayOfVersion(dataset.version) ?? dataset.edition,
    temporalCoverage: temporalCoverage(dataset),
    creator: maker(site),
    publisher: maker(site),
    creditText: en.credit(dataset.version),
    isAccessibleForFree: true,
    keywords: [...new Set([...en.keywords, ...fr.keywords])],
    measurementTechnique: [en.technique, fr.technique],
    variableMeasured: measured(),
    citation: leantOn(dataset),
    distribution: [
      ...files.map((file) => download(file, site)),
      { ...download(csvw, site), name: en.csvw, encodingFormat: mediaTypes.csvw },
    ],
  };
}

/** A static page, which tells of the dataset. */
export function pageLd({ dataset }: Edition, kind: StaticKind, locale: Locale, site: SiteUrl) {
  const { title, lead } = pageWords(kind, locale);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    description: lead,
    inLanguage: locale,
    url: addressIn(site, pagePath(kind, locale)),
    license: dataLicence.path,
    dateModified: dayOfVersion(dataset.version) ?? dataset.edition,
    publisher: maker(site),
    about: {
      '@type': 'Dataset',
      ...(site === null ? {} : { '@id': `${site}#dataset` }),
      name: shellText.en.title,
      description: metadataText.en.description,
      url: addressIn(site, './'),
      license: dataLicence.path,
    },
  };
}

/** JSON for a data block of a page: no text in it can end the element or open a comment. */
export function jsonBlock(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/>/g, '\\u003e')
    .replace(/&/g, '\\u0026')
    .replace(/[\u2028\u2029]/g, (separator) => `\\u${separator.charCodeAt(0).toString(16)}`);
}
