import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasetLd, jsonBlock, pageLd, temporalCoverage } from '../../build/jsonLd';
import { csvwFile } from '../../build/siteFiles';
import { day, record } from '../fixtures/record';
import { edition, hostile } from './support';

const site = 'https://desk.example/weights/';
const csvw = csvwFile(edition).file;
const ld = datasetLd(edition, csvw, site);

describe('the record as linked data', () => {
  test('has what data search asks for', () => {
    expect(ld).toMatchObject({
      '@type': 'Dataset',
      name: 'Follow the Weights',
      alternateName: 'Suivez les poids',
      inLanguage: ['en', 'fr'],
      url: site,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      version: edition.dataset.version,
      datePublished: '2026-11-23',
      isAccessibleForFree: true,
    });
    for (const text of ld.description) expect(text.length).toBeGreaterThanOrEqual(50);
    expect(ld.dateModified >= ld.datePublished).toBe(true);
  });

  test('covers the record from its first to its last day', () => {
    expect(ld.temporalCoverage).toBe('2015-11-01/2026-11-17');
  });

  test('a month on record reaches to its last day, but not beyond the edition', () => {
    const [event] = record.tables.events;
    if (event === undefined) throw new Error('The record has no event.');
    const later = { ...event, happenedOn: day('2026-11-01'), datePrecision: 'month' as const };
    const tables = { ...record.tables, events: [...record.tables.events, later] };
    expect(temporalCoverage({ ...record, tables })).toMatch(/\/2026-11-23$/);
  });

  test('offers every file with size, type and checksum', () => {
    expect(ld.distribution.map(({ contentUrl }) => contentUrl)).toEqual([
      ...edition.files.map(({ name }) => `${site}data/${name}`),
      `${site}data/csvw.json`,
    ]);
    for (const { encodingFormat, contentSize, sha256 } of ld.distribution) {
      expect(encodingFormat).toMatch(/^(text\/csv|application\/(vnd\.datapackage|csvm)\+json)$/);
      expect(contentSize).toMatch(/^\d+ B$/);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  test('names measures with their unit', () => {
    expect(ld.variableMeasured.map(({ alternateName, unitText }) => `${alternateName} ${unitText}`)).toEqual(
      expect.arrayContaining(['funding_rounds.amount_usd USD', 'models.parameters_total parameters']),
    );
    expect(ld.variableMeasured.map(({ alternateName }) => alternateName)).not.toContain('claims.order');
  });

  test('has addresses of its own only where they are known', () => {
    const text = JSON.stringify([datasetLd(edition, csvw, null), pageLd(edition, 'method', 'fr', null)]);
    expect(text).not.toContain('desk.example');
    expect(text).not.toContain('"@id"');
  });
});

describe('a data block', () => {
  test.each([hostile, '</script', '<!--<script>', '\u2028'])('cannot be ended by %s', (text) => {
    expect(jsonBlock({ text })).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(jsonBlock({ text }))).toEqual({ text });
  });

  test('is the same value again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(jsonBlock(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
