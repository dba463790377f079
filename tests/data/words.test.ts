import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type dataPackage } from '../../src/data/datapackage';
import type { Issue } from '../../src/data/issue';
import { columnsOf } from '../../src/data/rules/report';
import { tableNames, tables } from '../../src/data/tables';
import { tableWords } from '../../src/data/words';
import { describeIssue, type Fault } from '../../src/text/messages/problems';
import { valueLabels } from '../../src/text/messages/tables';
import { valueGroups } from '../../src/text/messages/values';
import { files, shipped } from './broken';

const columns = tableNames.flatMap((name) =>
  Object.entries(columnsOf(name)).map(([field, column]) => ({
    name,
    field,
    column,
    words: tableWords[name].columns[field],
  })),
);
/** French that a typographer would send back: a plain space before tall punctuation, a straight apostrophe. */
const untidy = / [;:!?»]|« (?=\S)|\w'\w/;

describe('words', () => {
  test.each(columns.map((entry) => [`${tables[entry.name].name}.${entry.column.csv}`, entry] as const))(
    '%s is described in both languages',
    (_name, { words }) => {
      expect(words?.description.en.length).toBeGreaterThan(10);
      expect(words?.description.fr.length).toBeGreaterThan(10);
      expect(`${words?.title.fr} ${words?.description.fr}`).not.toMatch(untidy);
    },
  );

  test('every list value has a label in both languages, and no label is left over', () => {
    const lists = columns.filter(({ column }) => column.values !== null);
    expect(Object.keys(valueGroups).sort()).toEqual(
      lists.map(({ name, column }) => `${tables[name].name}.${column.csv}`).sort(),
    );
    const used = new Map<string, Set<string>>();
    for (const { name, column } of lists) {
      const group = valueGroups[`${tables[name].name}.${column.csv}`] ?? '';
      used.set(group, new Set([...(used.get(group) ?? []), ...(column.values ?? [])]));
    }
    for (const locale of ['en', 'fr'] as const) {
      for (const [group, labels] of Object.entries(valueLabels[locale])) {
        expect(Object.keys(labels).sort(), group).toEqual([...(used.get(group) ?? [])].sort());
      }
    }
  });

  test.each<Issue['problem']>([
    { kind: 'file-missing', status: 404 },
    { kind: 'file-missing', status: null },
    { kind: 'header-unknown', header: 'x' },
    { kind: 'row-shape', expected: 3, found: 2 },
    { kind: 'not-one-of', allowed: ['a', 'b'] },
    { kind: 'date-order', earlier: 'a', later: 'b' },
    { kind: 'counted-overlap', other: 'x' },
  ])('a fault %j has a problem and a remedy in both languages', (problem: Fault) => {
    const [en, fr] = [describeIssue({ problem }, 'en'), describeIssue({ problem }, 'fr')];
    for (const text of [en.problem, en.remedy, fr.problem, fr.remedy]) expect(text).toMatch(/\.$/);
    expect(en.problem).not.toBe(fr.problem);
    expect(fr.problem + fr.remedy).not.toMatch(untidy);
  });
});

describe('the data package', () => {
  test('and the dictionaries are in step with schema and files', () => {
    expect(() =>
      execFileSync('node_modules/.bin/tsx', ['scripts/data-package.ts', '--check'], { stdio: 'pipe' }),
    ).not.toThrow();
  }, 30_000);

  const shippedPackage = JSON.parse(shipped('datapackage.json')) as ReturnType<typeof dataPackage>;

  test('names each file with its true size and hash', () => {
    expect(shippedPackage.resources.map(({ path }) => path)).toEqual([...files, 'CHANGELOG.csv']);
    for (const { path, bytes, hash } of shippedPackage.resources) {
      const content = readFileSync(`public/data/${path}`);
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  test('describes the columns as the files have them, with keys that resolve', () => {
    for (const { path, schema } of shippedPackage.resources) {
      const header = shipped(path).slice(0, shipped(path).indexOf('\n'));
      expect(schema.fields.map((field) => field.name).join()).toBe(header);
      for (const { reference } of 'foreignKeys' in schema ? schema.foreignKeys : []) {
        const target = shippedPackage.resources.find(({ name }) => name === reference.resource);
        expect(target?.schema.fields.map((field) => field.name)).toContain(reference.fields[0]);
      }
    }
    const rounds = shippedPackage.resources.find(({ name }) => name === 'funding_rounds');
    expect(rounds?.schema.fields.find((field) => field.name === 'status')?.constraints).toMatchObject({
      required: true,
      enum: ['closed', 'announced', 'partial', 'reported', 'sought', 'offered', 'rejected', 'withdrawn'],
    });
  });
});
