import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeEditorIssue, type EditorFault, type TypographyRule } from '../../src/text/messages/editorProblems';

const rules: readonly TypographyRule[] = [
  'double-space',
  'edge-space',
  'three-dots',
  'straight-apostrophe',
  'straight-quotes',
  'space-before',
  'no-break-space',
  'hyphen-range',
];
const besides = ['valuation', 'round', 'investors', 'text', 'pre-post', 'values'] as const;
const ofTable = ['change-column', 'change-row-missing', 'change-row-there', 'change-row-unreadable'] as const;
const plain = [
  'unused-source',
  'outcome-day-only',
  'change-of-nothing',
  'change-source',
  'reason-not-translated',
] as const;

const faults: readonly EditorFault[] = [
  { kind: 'near-duplicate', other: 'xai-series-c' },
  { kind: 'same-address', other: 'source' },
  ...besides.map((beside) => ({ kind: 'slip', beside, other: 24e9 }) as const),
  { kind: 'after-close', close: '2026-11-23' },
  { kind: 'told-before', newest: '2024-12-25' },
  { kind: 'not-translated', column: 'note_en' },
  { kind: 'wrong-language', expected: 'en' },
  { kind: 'wrong-language', expected: 'fr' },
  ...rules.map((rule) => ({ kind: 'typography', rule }) as const),
  { kind: 'outcome-day-missing', outcome: 'kept' },
  { kind: 'outcome-lateness', late: true },
  { kind: 'outcome-lateness', late: false },
  ...ofTable.map((kind) => ({ kind, table: 'claims' })),
  { kind: 'change-differs', found: '' },
  { kind: 'change-differs', found: 'x'.repeat(100) },
  { kind: 'change-twice', firstLine: 1200 },
  { kind: 'change-after-version', version: '2026-11-23' },
  ...plain.map((kind) => ({ kind })),
];

/** French that a typographer would send back: a plain space before tall punctuation, a straight apostrophe. */
const untidy = / [;:!?»](?! (et|ou|!|\?)| \?)|« (?=\S)|\w'\w|\.\.\./;

describe('describeEditorIssue', () => {
  test.each(faults.map((fault) => [JSON.stringify(fault).slice(0, 70), fault] as const))(
    'has a problem and a remedy in both languages for %s',
    (_name, problem) => {
      const [en, fr] = [describeEditorIssue({ problem }, 'en'), describeEditorIssue({ problem }, 'fr')];
      for (const text of [en.problem, en.remedy, fr.problem, fr.remedy]) expect(text).toMatch(/[.?]$/);
      expect(en.problem).not.toBe(fr.problem);
      expect(en.remedy).not.toBe(fr.remedy);
      expect(fr.problem).not.toMatch(untidy);
    },
  );

  test('says amounts and days as each language does', () => {
    const slip: EditorFault = { kind: 'slip', beside: 'valuation', other: 24e9 };
    expect(describeEditorIssue({ problem: slip }, 'en').problem).toContain('$24bn');
    expect(describeEditorIssue({ problem: slip }, 'fr').problem).toContain('24\u00a0Md$');
    const late: EditorFault = { kind: 'after-close', close: '2026-11-23' };
    expect(describeEditorIssue({ problem: late }, 'en').problem).toContain('23 November 2026');
    expect(describeEditorIssue({ problem: late }, 'fr').problem).toContain('23 novembre 2026');
  });
});

test('no page can reach the editors’ rules or their words', () => {
  const importers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|svelte)$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => {
      const imports = readFileSync(`src/${file}`, 'utf8').match(/(?:from|import\() ?'[^']+'/g) ?? [];
      return imports.some((line) =>
        /\/(editorProblems|checkForEditors|rules\/(?!report|dates|money|promises|references))/.test(line),
      );
    });
  expect(importers.filter((file) => !file.startsWith('data/rules/'))).toEqual(['data/checkForEditors.ts']);
});
