import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../../src/data/load';
import { tableNames } from '../../src/data/tables';
import { files, loadWith } from './broken';

describe('loadTables', () => {
  test.each([
    ['missing', null],
    ['the host’s front page', '<!DOCTYPE html><title>Home</title>'],
  ])('a file that is %s is one fault, and the other tables stand', async (_name, text) => {
    const { missing, issues, tables } = await loadWith({ 'sources.csv': text });
    expect([...missing]).toEqual(['sources']);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      file: 'sources.csv',
      line: null,
      problem: { kind: 'file-missing', status: 404 },
    });
    expect(tables.fundingRounds).toHaveLength(37);
  });

  test('without a connection it still answers', async () => {
    const loaded = await loadTables({ base: './data/', fetchText: () => Promise.reject(new TypeError('offline')) });
    expect(loaded.missing.size).toBe(tableNames.length);
    expect(loaded.issues.map((issue) => issue.problem)).toEqual(
      files.map(() => ({ kind: 'file-missing', status: null })),
    );
  });

  test.each(['', '{', '[]', '{"created":7}', '{"created":"someday"}'])('takes no edition from %j', async (text) => {
    expect((await loadWith({ 'datapackage.json': text })).edition).toBeNull();
  });
});

describe('npm run data:check', () => {
  const check = (folder: string) => {
    try {
      return {
        code: 0,
        text: execFileSync('node_modules/.bin/tsx', ['scripts/data-check.ts', folder], { encoding: 'utf8' }),
      };
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string };
      return { code: status, text: stdout };
    }
  };

  test('passes the shipped record', () => {
    expect(check('public/data')).toEqual({ code: 0, text: '11 tables, 1479 rows, 7 changes: no faults.\n' });
  }, 30_000);

  test('names every fault of a broken folder with file, line, column, value and remedy', () => {
    const folder = mkdtempSync(join(tmpdir(), 'record-'));
    cpSync('public/data', folder, { recursive: true });
    rmSync(join(folder, 'claims.csv'));
    const rounds = readFileSync(join(folder, 'funding_rounds.csv'), 'utf8');
    writeFileSync(
      join(folder, 'funding_rounds.csv'),
      rounds.replace('xai-series-b,xai,Series B,2024-05-26', 'xai-series-b,xai,Series B,26.5.2024'),
    );
    const { code, text } = check(folder);
    rmSync(folder, { recursive: true });
    expect(code).toBe(1);
    expect(text).toContain('claims.csv');
    expect(text).toMatch(
      /funding_rounds\.csv:15 announced_on "26\.5\.2024"\n {4}This is not a real day\. Write it as 2024-12-23/,
    );
    expect(text).toMatch(/\d+ faults\./);
  }, 30_000);
});
