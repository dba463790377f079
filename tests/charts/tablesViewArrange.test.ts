import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { found, nextSort, sorted, type Sort } from '../../src/charts/tables/arrange';
import { recordColumns } from '../../src/charts/tables/recordColumns';
import { recordRows, type RecordRow } from '../../src/charts/tables/recordRows';
import { tableNames, type TableName } from '../../src/data/tables';
import { asUsd } from '../../src/model/funding';
import { locales, type Locale } from '../../src/text/format';
import { day, record } from '../fixtures/record';
import { datasetWith, round } from '../fixtures/rows';

const all = Object.fromEntries(
  tableNames.flatMap((name) =>
    locales.map((locale) => [`${name}/${locale}`, recordRows(record, name, record.tables[name], locale)]),
  ),
);
const rowsOf = (table: TableName, locale: Locale = 'en'): readonly RecordRow[] => all[`${table}/${locale}`] ?? [];
const keys = (rows: readonly RecordRow[]) => rows.map(({ key }) => key);
const directions = ['ascending', 'descending'] as const;

const arbitraryTable = fc.constantFrom(...tableNames);
const arbitraryLocale = fc.constantFrom(...locales);

describe('a press on a title', () => {
  test('sorts up, then down, then as the record stands', () => {
    const up = nextSort(null, 'name');
    expect(up).toEqual({ field: 'name', direction: 'ascending' });
    const down = nextSort(up, 'name');
    expect(down).toEqual({ field: 'name', direction: 'descending' });
    expect(nextSort(down, 'name')).toBeNull();
    expect(nextSort(down, 'status')).toEqual({ field: 'status', direction: 'ascending' });
  });
});

describe('sorting', () => {
  /** Insertion, one by one, from the rules as they are told: slow, plain and stable. */
  function naive(rows: readonly RecordRow[], field: string, order: string, sort: Sort, locale: Locale): string[] {
    const out: RecordRow[] = [];
    const after = (a: RecordRow, b: RecordRow): boolean => {
      const [x, y] = [a.cells[field], b.cells[field]];
      if (x === undefined || x.value === null) return false;
      if (y === undefined || y.value === null) return true;
      const by =
        order === 'text'
          ? x.text.localeCompare(y.text, locale, { numeric: true })
          : order === 'number'
            ? Number(x.value) - Number(y.value)
            : Date.parse(String(x.value)) - Date.parse(String(y.value));
      return sort.direction === 'ascending' ? by < 0 : by > 0;
    };
    for (const row of rows) {
      const place = out.findIndex((other) => after(row, other));
      if (place === -1) out.push(row);
      else out.splice(place, 0, row);
    }
    return keys(out);
  }

  test('is stable, with unknown last, up and down: against insertion', () => {
    const arbitrary = fc.tuple(arbitraryTable, arbitraryLocale).chain(([table, locale]) =>
      fc.tuple(
        fc.constant(locale),
        fc.constantFrom(...recordColumns(table, locale)),
        fc.constantFrom(...directions),
        fc.constant(recordColumns(table, locale)),
        fc.shuffledSubarray([...rowsOf(table, locale)], {
          maxLength: Math.min(60, rowsOf(table, locale).length),
        }),
      ),
    );
    fc.assert(
      fc.property(arbitrary, ([locale, column, direction, columns, rows]) => {
        const sort = { field: column.field, direction };
        const expected = naive(rows, column.field, column.order, sort, locale);
        expect(keys(sorted(rows, columns, sort, locale))).toEqual(expected);
      }),
      { numRuns: 250 },
    );
  });

  test('numbers as numbers, days as days, texts by language', () => {
    const dataset = datasetWith({
      fundingRounds: [
        round({ roundId: 'a', name: 'Zèbre', amountUsd: asUsd(9e9), announcedOn: day('2023-02-01') }),
        round({ roundId: 'b', name: 'étape 10', amountUsd: null, announcedOn: day('2024-01-01') }),
        round({ roundId: 'c', name: 'Étape 9', amountUsd: asUsd(1e10), announcedOn: day('2023-10-01') }),
        round({ roundId: 'd', name: 'fin', amountUsd: asUsd(0), announcedOn: day('2023-10-02') }),
      ],
    });
    const rows = recordRows(dataset, 'fundingRounds', dataset.tables.fundingRounds, 'fr');
    const columns = recordColumns('fundingRounds', 'fr');
    const by = (field: string, direction: Sort['direction'] = 'ascending') =>
      keys(sorted(rows, columns, { field, direction }, 'fr')).join('');
    expect(by('amountUsd')).toBe('dacb');
    expect(by('amountUsd', 'descending')).toBe('cadb');
    expect(by('announcedOn')).toBe('acdb');
    expect(by('name')).toBe('cbda');
    // All alike: the record's order, by date.
    expect(by('status', 'descending')).toBe(keys(rows).join(''));
    expect(keys(sorted(rows, columns, null, 'fr'))).toEqual(keys(rows));
    expect(by('gone')).toBe(keys(rows).join(''));
  });
});

describe('searching', () => {
  const bare = (text: string) =>
    [...text.normalize('NFKD')]
      .filter((letter) => !/\p{M}/u.test(letter))
      .join('')
      .replaceAll(/[’‘ʼ]/g, "'")
      .replaceAll(/[“”]/g, '"')
      .toLowerCase();

  test('finds the rows in whose shown cells each word stands: against a plain loop', () => {
    const arbitraryText = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom(
        'OPENAI',
        'xai  $6',
        'équipe',
        'equipe',
        'l’article',
        "l'article",
        'Md$',
        'microsoft 2019',
        '–',
        ' ',
      ),
    );
    const arbitrary = fc
      .tuple(arbitraryTable, arbitraryLocale)
      .chain(([table, locale]) =>
        fc.tuple(
          fc.constant(rowsOf(table, locale)),
          fc.subarray([...recordColumns(table, locale)], { minLength: 1 }),
          arbitraryText,
        ),
      );
    fc.assert(
      fc.property(arbitrary, ([rows, columns, text]) => {
        const expected: string[] = [];
        for (const row of rows) {
          let every = true;
          for (const word of bare(text).split(/\s/)) {
            let some = word === '';
            for (const { field } of columns) some ||= bare(row.cells[field]?.text ?? '').includes(word);
            every &&= some;
          }
          if (every) expected.push(row.key);
        }
        expect(keys(found(rows, columns, text))).toEqual(expected);
      }),
      { numRuns: 120 },
    );
  });

  test('case, accents and kinds of apostrophe don’t matter', () => {
    const columns = recordColumns('fundingRounds', 'fr').filter(({ usual }) => usual);
    const count = (text: string) => found(rowsOf('fundingRounds', 'fr'), columns, text).length;
    expect(count('LEVÉE')).toBeGreaterThan(0);
    expect(count('levee')).toBe(count('LEVÉE'));
    expect(count("d'Open")).toBe(count('d’open'));
  });

  test('only what is shown is searched', () => {
    const columns = recordColumns('models', 'en');
    const search = (fields: readonly string[]) =>
      found(
        rowsOf('models'),
        columns.filter(({ field }) => fields.includes(field)),
        'xai',
      ).length;
    expect(search(['name'])).toBe(0);
    expect(search(['name', 'companyId'])).toBeGreaterThan(0);
  });

  test('nothing asked leaves the very rows', () => {
    const rows = rowsOf('sources');
    expect(found(rows, recordColumns('sources', 'en'), '  ')).toBe(rows);
  });
});
