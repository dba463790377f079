import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Package } from 'datapackage';
import { describe, expect, test } from 'vitest';
import { packageFile } from '../../../src/downloads/package/packageFile';
import type { Subject } from '../../../src/downloads/subject';
import { instruments, roundStatuses, valuationBases, valuationStatuses } from '../../../src/selection/selection';
import { articleDay, day } from '../../fixtures/record';
import { subjectIds, subjectOf, textIn, unpacked } from './subjects';

type Files = ReadonlyMap<string, Uint8Array>;

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: { readonly fields: readonly { type: string; readonly name: string }[] };
  }[];
}

function descriptorOf(files: Files): Descriptor {
  return JSON.parse(textIn(files, 'datapackage.json')) as Descriptor;
}

/** What Frictionless Data's own reader finds wrong with a package once it's unpacked. */
async function faults(files: Files): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const descriptor = descriptorOf(files);
    // The reader is older than version 2 of the standard, which brought lists.
    for (const { schema } of descriptor.resources) {
      for (const field of schema.fields) if (field.type === 'list') field.type = 'string';
    }
    const loaded = await Package.load(descriptor, { basePath: folder });
    const found = loaded.errors.map(({ message }) => message);
    for (const resource of loaded.resources) {
      const said = (error: unknown) => found.push(`${resource.name}: ${String(error)}`);
      await resource.read({ keyed: true, relations: false }).catch(said);
      await resource.checkRelations().catch(said);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const everything = {
  companies: ['xai', 'openai', 'meta'],
  roundStatuses,
  instruments,
  valuationBases,
  valuationStatuses,
  flagshipOnly: false,
};

const cases: readonly (readonly [name: string, subject: Subject])[] = [
  ...subjectIds.map((id) => [id, subjectOf(id)] as const),
  ['an as-of day', subjectOf('selection', { asOf: articleDay })],
  ['promises as of a day', subjectOf('promises', { asOf: articleDay })],
  ['a brush', subjectOf('selection', { from: day('2024-01-01'), to: day('2024-12-31') })],
  ['valuations of a brush', subjectOf('valuations', { from: day('2024-01-01'), to: day('2024-12-31') })],
  ['no company', subjectOf('selection', { companies: [] })],
  ['no company’s money', subjectOf('money', { companies: [] })],
  ['all filters open, with Meta', subjectOf('selection', everything)],
  ['all releases, with Meta', subjectOf('releases', everything)],
  ['a search', subjectOf('selection', { q: 'musk' })],
  ['events of a search', subjectOf('context', { q: 'musk' })],
];

describe('the reader of Frictionless Data', () => {
  test.each(cases)('finds no fault with %s', async (_name, subject) => {
    expect(await faults(unpacked(packageFile(subject, null)))).toEqual([]);
  });

  test('reads the rows that are there, with their types', async () => {
    const files = unpacked(packageFile(subjectOf('money'), null));
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    mkdirSync(join(folder, 'data'));
    for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
    const descriptor = descriptorOf(files);
    const rounds = descriptor.resources.filter(({ name }) => name === 'funding_rounds');
    const plain = rounds.map((resource) => ({
      ...resource,
      schema: {
        fields: resource.schema.fields.map((field) => (field.type === 'list' ? { ...field, type: 'string' } : field)),
      },
    }));
    const { resources } = await Package.load({ ...descriptor, resources: plain }, { basePath: folder });
    const rows = (await resources[0]?.read({ keyed: true, relations: false })) ?? [];
    rmSync(folder, { recursive: true, force: true });
    expect(rows).toHaveLength(subjectOf('money').main?.rows.length ?? 0);
    expect(rows.find((row) => row['round_id'] === 'xai-series-c')).toMatchObject({
      amount_usd: 6_000_000_000,
      counted: true,
    });
  });

  const sound = unpacked(packageFile(subjectOf('money'), null));
  function altered(path: string, change: (text: string) => string): Files {
    const text = textIn(sound, path);
    const next = change(text);
    if (next === text) throw new Error('The fault was not planted.');
    return new Map([...sound, [path, new TextEncoder().encode(next)]]);
  }

  test.each([
    ['a status that is none', altered('data/funding_rounds.csv', (text) => text.replace(',closed,', ',shut,'))],
    ['an amount in words', altered('data/funding_rounds.csv', (text) => text.replace(',6000000000,', ',six billion,'))],
    ['an id that is none', altered('data/funding_rounds.csv', (text) => text.replace(/\nxai-[^,]*/, '\nÉÉ'))],
    [
      'a day that is none',
      altered('data/funding_rounds.csv', (text) => text.replace(/20\d\d-\d\d-\d\d/, '2024-02-30')),
    ],
    ['an empty name', altered('data/companies.csv', (text) => text.replace('xai,xAI,', 'xai,,'))],
    ['a company twice', altered('data/companies.csv', (text) => `${text}${text.split('\r\n')[1] ?? ''}\r\n`)],
    ['a company gone', altered('data/companies.csv', (text) => text.replace(/xai,[^\n]*\n/, ''))],
    ['a round gone', altered('data/funding_rounds.csv', (text) => text.replace(/xai-series-c,[^\n]*\n/, ''))],
    [
      'a resource without a path',
      altered('datapackage.json', (text) => text.replace('"path": "data/', '"nothing": "data/')),
    ],
  ])('sees %s', async (_fault, files) => {
    expect(await faults(files)).not.toEqual([]);
  });
});

describe('the descriptor', () => {
  test.each(cases)('tells size and hash of every data file of %s', (_name, subject) => {
    const files = unpacked(packageFile(subject, null));
    const { resources } = descriptorOf(files);
    expect(resources.map(({ path }) => path)).toEqual([...files.keys()].filter((path) => path.startsWith('data/')));
    for (const { path, bytes, hash } of resources) {
      const file = files.get(path) ?? new Uint8Array();
      expect(bytes).toBe(file.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
    }
  });

  test('names its place, its edition and where it is from, and follows the second version of the standard', () => {
    const subject = subjectOf('money');
    expect(descriptorOf(unpacked(packageFile(subject, null)))).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'follow-the-weights-money',
      title: 'Follow the Weights: Who raised how much, when?',
      translations: { fr: { title: `Suivez les poids\u00a0: ${subject.title.fr}` } },
      version: '2026.11.23',
      created: '2026-11-23T00:00:00Z',
      homepage: subject.address.en,
      sources: [{ title: 'Follow the Weights', path: subject.home, version: '2026.11.23' }],
      licenses: [{ name: 'CC-BY-4.0' }],
    });
  });

  test('declares no foreign key whose rows the filters left out, and says where they are', () => {
    const files = unpacked(
      packageFile(subjectOf('selection', { companies: ['xai'], roundStatuses: ['partial'] }), null),
    );
    const schema = JSON.stringify(descriptorOf(files).resources.find(({ name }) => name === 'valuations')?.schema);
    expect(schema).not.toContain('"reference":{"resource":"funding_rounds"');
    expect(schema).toContain('"reference":{"resource":"companies"');
    expect(schema).toContain(
      '"externalReference":{"package":"https://example.org/weights/data/datapackage.json","resource":"funding_rounds","field":"round_id","path":"https://example.org/weights/data/funding_rounds.csv"}',
    );
    for (const locale of ['en', 'fr']) {
      expect(textIn(files, `README.${locale}.md`)).toMatch(
        /^- `valuations\.round_id` .*<https:\/\/example\.org\/weights\/data\/funding_rounds\.csv>$/m,
      );
    }
  });
});
