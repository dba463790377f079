import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/data/csv';
import { changes } from '../../src/data/tables/changes';
import { edited, shipped } from './broken';

const made: string[] = [];

/** The shipped folder with some files changed or, where `null`, missing. */
function folder(changed: Readonly<Record<string, string | null>>): string {
  const path = mkdtempSync(join(tmpdir(), 'record-'));
  made.push(path);
  cpSync('public/data', path, { recursive: true });
  for (const [file, text] of Object.entries(changed)) {
    if (text === null) rmSync(join(path, file));
    else writeFileSync(join(path, file), text);
  }
  return path;
}

function run(script: 'diff' | 'check', ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', [`scripts/data-${script}.ts`, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true });
});

describe('npm run data:diff', () => {
  test('prints nothing but the header for a folder and itself', () => {
    expect(run('diff', 'public/data', 'public/data')).toEqual({
      status: 0,
      stdout: `${shipped('CHANGELOG.csv').split('\n')[0] ?? ''}\n`,
      stderr: '',
    });
  }, 30_000);

  test('prints what changed, of today, with the reasons that were given', () => {
    const now = folder(edited('round_investors', 'Vy Capital', 'V.Y. “Capital”'));
    const { stdout } = run('diff', 'public/data', now, '--reason', 'Spelt so.', '--reason-fr', '=Orthographe');
    expect(parseCsv(stdout, changes)).toMatchObject({
      issues: [],
      rows: [
        {
          table: 'round_investors',
          rowId: 'xai-series-b/vy-capital',
          column: 'investor_name',
          old: 'Vy Capital',
          new: 'V.Y. “Capital”',
          reasonEn: 'Spelt so.',
          reasonFr: '=Orthographe',
        },
      ],
    });
    expect(stdout.split('\n')).toHaveLength(3);
  }, 30_000);

  test.each<[string, () => readonly string[], RegExp]>([
    ['one folder only', () => ['public/data'], /Two folders are needed\.\nRun: /],
    ['an option it doesn’t know', () => ['public/data', 'public/data', '--because'], /--because/],
    ['a folder that isn’t there', () => ['nowhere', 'public/data'], /There is no folder nowhere\./],
    [
      'a file that isn’t there',
      () => ['public/data', folder({ 'claims.csv': null })],
      /can’t be compared:\nclaims\.csv\n {4}The file was not found/,
    ],
    [
      'a file with a fault',
      () => [folder(edited('funding_rounds', 'Series B,2024-05-26', 'Series B,26.5.2024')), 'public/data'],
      /funding_rounds\.csv:15 announced_on "26\.5\.2024"\n {4}This is not a real day/,
    ],
  ])(
    'says what’s wrong with %s and prints no change',
    (_name, args, said) => {
      const { status, stdout, stderr } = run('diff', ...args());
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(said);
    },
    30_000,
  );
});

describe('npm run data:check', () => {
  test('names what only editors are told, in French on request, and an empty reason', () => {
    const history = `${shipped('CHANGELOG.csv')}2026-11-25,models,grok-1,family,Gork,grok,,Coquille.,\n`;
    const now = folder({
      ...edited('companies', ',meta-2026-11-company-info', ',xai-2024-12-series-c'),
      'CHANGELOG.csv': history,
    });
    const english = run('check', now);
    expect(english.status).toBe(1);
    expect(english.stdout).toContain('CHANGELOG.csv:9 reason_en ""\n    The cell is empty.');
    expect(english.stdout).toMatch(
      /sources\.csv:\d+ source_id "meta-2026-11-company-info"\n {4}No row uses this source\./,
    );
    expect(english.stdout).toContain('\n2 faults.\n');
    expect(run('check', now, '--fr').stdout).toContain('Aucune ligne n’emploie cette source.');
  }, 30_000);
});
