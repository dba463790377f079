import { expect, test } from 'vitest';
import { checkForEditors, type EditorIssue } from '../../src/data/checkForEditors';
import type { EditorFault } from '../../src/text/messages/editorProblems';
import { day } from '../fixtures/record';
import { edited, shipped } from './broken';

/** What editors are told of the shipped record with some files changed; `null` = the file is missing. */
export function check(changed: Readonly<Record<string, string | null>> = {}): readonly EditorIssue[] {
  return checkForEditors({
    textOf: (file) => (file in changed ? (changed[file] ?? null) : shipped(file)),
    edition: day('2026-11-23'),
    version: '2026.11.25',
  });
}

/** One piece of text replaced in a shipped file, and the one thing that is then told. */
export interface Breach {
  readonly table: string;
  readonly from: string;
  readonly to: string;
  readonly column: string;
  readonly problem: EditorFault;
  /** The table in which the fault is named, where it isn't the one that was changed. */
  readonly named?: string;
}

/** A test for each breach: it's named with its place, and nothing else is. */
export function testBreaches(breaches: Readonly<Record<string, Breach>>): void {
  test.each(Object.entries(breaches))('names %s, and nothing else', (_rule, breach) => {
    const { table, from, to, column, problem, named = table } = breach;
    const issues = check(edited(table, from, to));
    expect(issues).toMatchObject([{ severity: 'warning', file: `${named}.csv`, column, problem }]);
    expect(issues[0]?.line).toBeGreaterThan(1);
  });
}

/** A test for each edit that is none of a tired editor's: nothing is named. */
export function testSound(edits: Readonly<Record<string, Pick<Breach, 'table' | 'from' | 'to'>>>): void {
  test.each(Object.entries(edits))('lets %s be', (_name, { table, from, to }) => {
    expect(check(edited(table, from, to))).toEqual([]);
  });
}
