import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Column } from '../../../src/data/schema';
import { tableNames, tables, type TableName } from '../../../src/data/tables';
import { packageFile } from '../../../src/downloads/package/packageFile';
import { asUsd, capitalRaised } from '../../../src/model/funding';
import { defaultSelection, sameSelection, type Selection } from '../../../src/selection/selection';
import { decode } from '../../../src/selection/url';
import { company } from '../../fixtures/companies';
import { articleDay, day, edition, record } from '../../fixtures/record';
import { datasetWith, promise, round, valuation } from '../../fixtures/rows';
import { arbitrarySelection } from '../../selection/arbitrary';
import { bytesOf, rowsIn, subjectIds, subjectOf, textIn, unpacked } from './subjects';

const pictures = { en: '<svg xmlns="http://www.w3.org/2000/svg"/>', fr: '<svg xmlns="http://www.w3.org/2000/svg"/>' };

function hex(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function packed(id: (typeof subjectIds)[number], change: Partial<Selection> = {}) {
  return unpacked(packageFile(subjectOf(id, change), null));
}

describe('what is in it', () => {
  test('a README in each language first, then descriptor, citation, selection, chart and data, at the root', () => {
    const files = unpacked(packageFile(subjectOf('valuations'), pictures));
    expect([...files.keys()]).toEqual([
      'README.en.md',
      'README.fr.md',
      'datapackage.json',
      'CITATION.cff',
      'filters.json',
      'chart.en.svg',
      'chart.fr.svg',
      'data/companies.csv',
      'data/funding_rounds.csv',
      'data/valuations.csv',
      'data/sources.csv',
    ]);
    expect(textIn(files, 'chart.en.svg')).toBe(pictures.en);
  });

  test('no chart where there is none', () => {
    expect([...packed('claims').keys()].filter((path) => path.endsWith('.svg'))).toEqual([]);
  });

  test('its name tells view, selection and version', () => {
    const { name, mime } = packageFile(subjectOf('money', { companies: ['xai'], asOf: articleDay }), null);
    expect(name).toBe('follow-the-weights_money_asof-2025-02-19_xai_v2026.11.23.zip');
    expect(mime).toBe('application/zip');
  });

  test('CSV in UTF-8 without a mark, CRLF, and guarded against formulas', () => {
    const rows = { companies: [company('xai', 'xAI')], fundingRounds: [round({ noteEn: '=1+1', name: 'Série A' })] };
    const files = unpacked(packageFile(subjectOf('money', {}, datasetWith(rows)), null));
    const bytes = files.get('data/funding_rounds.csv') ?? new Uint8Array();
    expect([...bytes.slice(0, 8)].map((byte) => String.fromCharCode(byte)).join('')).toBe('round_id');
    const text = textIn(files, 'data/funding_rounds.csv');
    expect(text).toContain("'=1+1");
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(rowsIn(files, 'fundingRounds')).toEqual(rows.fundingRounds);
  });

  test('capital raised from the rows of the money view is the figure on the page', () => {
    const rounds = rowsIn(packed('money'), 'fundingRounds');
    const raised = (companyId: string) =>
      rounds
        .filter((row) => row.companyId === companyId && row.counted && ['closed', 'partial'].includes(row.status))
        .filter((row) => row.instrument !== 'secondary' && row.instrument !== 'credit-line')
        .reduce((sum, row) => sum + (row.amountUsd ?? 0), 0);
    expect(raised('xai')).toBe(42_134_680_000);
    expect(raised('openai')).toBe(182_733_200_000);
    const xai = rounds.filter((row) => row.companyId === 'xai');
    expect(capitalRaised(xai, edition)).toEqual(
      capitalRaised(
        record.tables.fundingRounds.filter((row) => xai.some(({ roundId }) => roundId === row.roundId)),
        edition,
      ),
    );
  });
});

/** Every id that a row of a table names by a column that points to another table. */
function named(name: TableName, rows: readonly object[], to: TableName): readonly string[] {
  const columns = Object.entries(tables[name].columns) as readonly (readonly [string, Column<unknown>])[];
  const fields = columns.filter(([, { references }]) => references?.table === tables[to].name).map(([field]) => field);
  return rows.flatMap((row) =>
    fields.flatMap((field) => {
      const value = (row as Readonly<Record<string, unknown>>)[field];
      return value === null ? [] : ([value].flat() as string[]);
    }),
  );
}

describe('for any selection', () => {
  test('a view has exactly its rows in their order, and the counts told are those of the files', () => {
    fc.assert(
      fc.property(arbitrarySelection, fc.constantFrom(...subjectIds), (selection, id) => {
        const subject = subjectOf(id, selection);
        const files = unpacked(packageFile(subject, null));
        if (subject.main !== null) expect(rowsIn(files, subject.main.table)).toEqual(subject.main.rows);
        const counts = tableNames
          .filter((name) => files.has(`data/${tables[name].name}.csv`))
          .map((name): [string, number] => [`data/${tables[name].name}.csv`, rowsIn(files, name).length]);
        const filters = JSON.parse(textIn(files, 'filters.json')) as { files: { path: string; rows: number }[] };
        expect(filters.files.map(({ path, rows }) => [path, rows])).toEqual(counts);
        for (const locale of ['en', 'fr']) {
          const told = textIn(files, `README.${locale}.md`).matchAll(/^\| `(data\/\w+\.csv)` \| (\d+) \| /gm);
          expect([...told].map(([, path, rows]) => [path, Number(rows)])).toEqual(counts);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the whole selection has exactly the selected rows of every table', () => {
    fc.assert(
      fc.property(arbitrarySelection, (selection) => {
        const subject = subjectOf('selection', selection);
        const files = unpacked(packageFile(subject, null));
        for (const name of tableNames) {
          if (name !== 'sources') expect(rowsIn(files, name)).toEqual(subject.slice.selected[name]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('sources are exactly those that its rows name', () => {
    fc.assert(
      fc.property(arbitrarySelection, fc.constantFrom(...subjectIds), (selection, id) => {
        const files = unpacked(packageFile(subjectOf(id, selection), null));
        const used = new Set(tableNames.flatMap((name) => named(name, rowsIn(files, name), 'sources')));
        const ids = rowsIn(files, 'sources').map(({ sourceId }) => sourceId);
        expect(new Set(ids)).toEqual(used);
        expect(ids).toHaveLength(used.size);
      }),
      { numRuns: 30 },
    );
  });

  test('every row of a view is its own, selected, or named by another', () => {
    fc.assert(
      fc.property(arbitrarySelection, fc.constantFrom(...subjectIds), (selection, id) => {
        const subject = subjectOf(id, selection);
        const files = unpacked(packageFile(subject, null));
        for (const [name, key] of [
          ['fundingRounds', 'roundId'],
          ['models', 'modelId'],
          ['releaseEvents', 'eventId'],
        ] as const) {
          const all = new Set(tableNames.flatMap((from) => named(from, rowsIn(files, from), name)));
          const selected = new Set(subject.slice.selected[name].map((row) => (row as never)[key] as string));
          for (const row of rowsIn(files, name)) {
            const own = (row as never)[key] as string;
            expect(selected.has(own) || all.has(own)).toBe(true);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('the same view of the same version', () => {
  test('gives the same bytes from its link, whichever card is open', () => {
    fc.assert(
      fc.property(arbitrarySelection, fc.constantFrom(...subjectIds), (selection, id) => {
        const subject = subjectOf(id, selection);
        const linked = decode(new URL(subject.address.en).search);
        expect(linked.ignored).toEqual([]);
        expect(sameSelection(linked.selection, { ...selection, pin: null })).toBe(true);
        const [one, other] = [packageFile(subject, pictures), packageFile(subjectOf(id, linked.selection), pictures)];
        expect(other.name).toBe(one.name);
        expect(hex(bytesOf(other))).toBe(hex(bytesOf(one)));
      }),
      { numRuns: 20 },
    );
  });

  test('the query in filters.json brings the selection back', () => {
    fc.assert(
      fc.property(arbitrarySelection, (selection) => {
        const filters = JSON.parse(textIn(unpacked(packageFile(subjectOf('matrix', selection), null)), 'filters.json'));
        const { query, selection: told, changed, asOf } = filters as Readonly<Record<string, unknown>>;
        expect(sameSelection(decode(String(query)).selection, { ...selection, pin: null })).toBe(true);
        expect({ ...(told as Selection), pin: selection.pin }).toEqual(selection);
        expect(asOf).toBe(selection.asOf ?? edition);
        const differing = (changed as (keyof Selection)[]).map((field) => [field, selection[field]]);
        expect({ ...defaultSelection, ...Object.fromEntries(differing), pin: null }).toEqual({
          ...selection,
          pin: null,
        });
      }),
      { numRuns: 15 },
    );
  });

  describe('in every time zone', () => {
    const zone = process.env['TZ'];
    afterEach(() => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });

    const small = datasetWith({
      companies: [company('xai', 'xAI'), company('openai', 'OpenAI')],
      fundingRounds: [
        round({ roundId: 'a', amountUsd: asUsd(6_000_000_000), noteFr: 'Levée d’été' }),
        round({ roundId: 'b', companyId: 'openai', amountUsd: null, datePrecision: 'year' }),
      ],
      valuations: [
        valuation({ roundId: 'a' }),
        valuation({ valuationId: 'w', roundId: 'gone', knownOn: day('2024-03-01') }),
      ],
      statements: [promise({ quote: '=open' })],
    });

    // A word changed in a README changes it: then take the new one, if it's the same in every zone.
    test.each([
      'UTC',
      'Europe/Paris',
      'America/Los_Angeles',
      'America/Sao_Paulo',
      'Pacific/Kiritimati',
      'Asia/Kathmandu',
    ])('a known hash in %s', (name) => {
      process.env['TZ'] = name;
      const file = packageFile(subjectOf('money', {}, small), pictures);
      expect(hex(bytesOf(file))).toBe('57564abdf089b9cf2478b95481089775641d9076a5c43510d6b18ce2a1d52760');
    });
  });

  test('another selection or another picture gives another', () => {
    const hashes = [
      packageFile(subjectOf('money'), null),
      packageFile(subjectOf('money'), pictures),
      packageFile(subjectOf('money', { companies: ['xai'] }), null),
      packageFile(subjectOf('valuations'), null),
      packageFile(subjectOf('selection'), null),
    ].map((file) => hex(bytesOf(file)));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
