import { describe, expect, test } from 'vitest';
import { tables, type TableName, type Tables } from '../../../src/data/tables';
import { packagedTables, type PackagedTable } from '../../../src/downloads/package/linkedRows';
import type { Subject } from '../../../src/downloads/subject';
import { defaultSelection, withChoice, type Selection } from '../../../src/selection/selection';
import { sliceOf } from '../../../src/selection/slice';
import { company } from '../../fixtures/companies';
import { articleDay, day } from '../../fixtures/record';
import { cheque, datasetWith, level, model, promise, release, round, valuation } from '../../fixtures/rows';
import { subjectOf } from './subjects';

const source = (sourceId: string) => ({
  ...{ sourceId, title: sourceId, publisher: 'p', publishedOn: null, url: 'https://example.org', language: 'en' },
  kind: 'news' as const,
});

/** Two rounds of xAI, one of them only sought; one of OpenAI; models with what belongs to them. */
const rows: Partial<Tables> = {
  companies: [company('xai', 'xAI'), company('openai', 'OpenAI'), company('meta', 'Meta')],
  fundingRounds: [
    round({ roundId: 'a', sourceIds: ['s-a'] }),
    round({ roundId: 'b', status: 'sought' }),
    round({ roundId: 'c', companyId: 'openai' }),
  ],
  roundInvestors: [cheque({ roundId: 'a' }), cheque({ roundId: 'b' }), cheque({ roundId: 'c', sourceIds: ['s-c'] })],
  valuations: [
    valuation({ valuationId: 'va', roundId: 'a' }),
    valuation({ valuationId: 'vb', roundId: 'b' }),
    valuation({ valuationId: 'vt', roundId: 'a', basis: 'target' }),
  ],
  models: [
    model({ modelId: 'm' }),
    model({ modelId: 'n', isFlagship: false }),
    model({ modelId: 'z', companyId: 'meta' }),
  ],
  releaseEvents: [
    release({ eventId: 'm1', modelId: 'm' }),
    release({ eventId: 'n1', modelId: 'n' }),
    release({ eventId: 'z1', modelId: 'z', companyId: 'meta' }),
    release({ eventId: 'm2', modelId: 'm', releasedOn: day('2026-01-01') }),
  ],
  openness: [level('m', 'weights', 'open'), level('n', 'weights', 'closed')],
  statements: [
    promise({ statementId: 'pm', outcomeEventId: 'm2' }),
    promise({ statementId: 'pn', outcomeEventId: 'n1' }),
    promise({ statementId: 'po' }),
  ],
  sources: [source('s'), source('s-a'), source('s-c'), source('idle')],
};
const small = datasetWith(rows);

const keys: Partial<Record<TableName, string>> = {
  companies: 'companyId',
  fundingRounds: 'roundId',
  roundInvestors: 'roundId',
  valuations: 'valuationId',
  models: 'modelId',
  releaseEvents: 'eventId',
  openness: 'modelId',
  statements: 'statementId',
  sources: 'sourceId',
};

/** Every file of a package: its role, and the ids of its rows. */
function told(packaged: readonly PackagedTable[]) {
  return Object.fromEntries(
    packaged.map(({ table, rows: held, role }) => [
      table,
      `${role}: ${held.map((row) => String(row[keys[table] ?? ''])).join(' ')}`,
    ]),
  );
}

function subjectWith(main: Subject['main'], change: Partial<Selection> = {}): Subject {
  const slice = sliceOf(small, withChoice(defaultSelection, change));
  return { ...subjectOf('selection'), slice, main };
}

const byId = (table: TableName, ...ids: readonly string[]) =>
  (small.tables[table] as readonly Readonly<Record<string, unknown>>[]).filter((row) =>
    ids.includes(String(row[keys[table] ?? ''])),
  ) as never;

describe('a view', () => {
  test('of rounds: with their investors and valuations that are selected, and their company', () => {
    expect(told(packagedTables(subjectWith({ table: 'fundingRounds', rows: byId('fundingRounds', 'a') })))).toEqual({
      companies: 'linked: xai',
      fundingRounds: 'view: a',
      roundInvestors: 'linked: a',
      valuations: 'linked: va',
      sources: 'used: s s-a',
    });
  });

  test('of models: with releases, openness and promises about these', () => {
    expect(told(packagedTables(subjectWith({ table: 'models', rows: byId('models', 'm') })))).toEqual({
      companies: 'linked: xai',
      models: 'view: m',
      releaseEvents: 'linked: m1 m2',
      openness: 'linked: m',
      statements: 'linked: pm',
      sources: 'used: s',
    });
  });

  test('of promises: with what they point to, however far, selected or not', () => {
    const packaged = packagedTables(subjectWith({ table: 'statements', rows: byId('statements', 'pn', 'po') }));
    expect(told(packaged)).toEqual({
      companies: 'linked: xai',
      models: 'linked: n',
      releaseEvents: 'linked: n1',
      statements: 'view: pn po',
      sources: 'used: s',
    });
    expect(packaged.map(({ outside }) => outside)).toEqual([0, 1, 1, 0, 0]);
  });

  test('of valuations: with their rounds, also those that are only sought', () => {
    const { fundingRounds, roundInvestors } = told(
      packagedTables(subjectWith({ table: 'valuations', rows: byId('valuations', 'vb') })),
    );
    expect(fundingRounds).toBe('linked: b');
    expect(roundInvestors).toBeUndefined();
  });

  test('keeps its rows in their order and gets none more, even if others name them', () => {
    const [first, second] = byId('releaseEvents', 'm1', 'n1') as readonly never[];
    const packaged = packagedTables(subjectWith({ table: 'releaseEvents', rows: [second, first] as never }));
    expect(told(packaged)['releaseEvents']).toBe('view: n1 m1');
    expect(told(packaged)['models']).toBe('linked: m n');
  });

  test('without rows is a package of its header alone', () => {
    expect(told(packagedTables(subjectWith({ table: 'models', rows: [] })))).toEqual({ models: 'view: ' });
  });

  test('of sources: those alone', () => {
    expect(told(packagedTables(subjectWith({ table: 'sources', rows: byId('sources', 'idle') })))).toEqual({
      sources: 'view: idle',
    });
  });

  test('of companies: with all that is selected of them', () => {
    const packaged = told(packagedTables(subjectWith({ table: 'companies', rows: byId('companies', 'openai') })));
    expect(packaged).toEqual({
      companies: 'view: openai',
      fundingRounds: 'linked: c',
      roundInvestors: 'linked: c',
      sources: 'used: s s-c',
    });
  });

  test('drawn from further tables: with their selected rows, and says so where they are exactly these', () => {
    const main = { table: 'releaseEvents', rows: byId('releaseEvents', 'n1'), alongside: ['fundingRounds', 'models'] };
    expect(told(packagedTables(subjectWith(main as Subject['main'])))).toEqual({
      companies: 'linked: xai openai',
      fundingRounds: 'selected: a c',
      models: 'linked: m n',
      releaseEvents: 'view: n1',
      statements: 'linked: pn',
      sources: 'used: s s-a',
    });
  });
});

describe('the whole selection', () => {
  test('is the selected rows of every table, and of the sources those they use', () => {
    expect(told(packagedTables(subjectWith(null)))).toEqual({
      companies: 'selected: xai openai',
      fundingRounds: 'selected: a c',
      roundInvestors: 'selected: a c',
      valuations: 'selected: va vb',
      models: 'selected: m',
      releaseEvents: 'selected: m1 m2',
      openness: 'selected: m',
      statements: 'selected: pm pn po',
      events: 'selected: ',
      claims: 'selected: ',
      sources: 'used: s s-a s-c',
    });
  });

  test('adds nothing that was not known on the day', () => {
    const packaged = told(packagedTables(subjectWith(null, { asOf: articleDay })));
    expect(packaged['releaseEvents']).toBe('selected: m1');
    expect(packaged['statements']).toBe('selected: pm pn po');
  });

  test('keeps the tables’ order', () => {
    expect(packagedTables(subjectWith(null)).map(({ table }) => table)).toEqual(Object.keys(tables));
  });
});
