import { expect, test } from 'vitest';
import { changelogCsv } from '../../../src/data/diff';
import { rawTablesOf } from '../../../src/data/rawTables';
import type { Change } from '../../../src/data/tables/changes';
import type { EditorFault } from '../../../src/text/messages/editorProblems';
import { day, record } from '../../fixtures/record';
import { shipped } from '../broken';
import { check } from '../checked';

const plain: Change = {
  changedOn: day('2026-11-25'),
  table: 'valuations',
  rowId: 'xai-val-2024-05-post',
  column: 'note_en',
  old: 'Before.',
  new: 'Including the $6bn raised; the WSJ and Reuters agree.',
  reasonEn: 'Why.',
  reasonFr: 'Pourquoi.',
  sourceIds: [],
};

/** What is told of the shipped history with changes added at its end, from line 9 on. */
function withChanges(...more: readonly Partial<Change>[]) {
  const text = changelogCsv(more.map((cells) => ({ ...plain, ...cells })));
  return check({ 'CHANGELOG.csv': shipped('CHANGELOG.csv') + text.slice(text.indexOf('\n') + 1) });
}

const [source] = rawTablesOf(record.tables).sources;
const rowId = source?.['source_id'] ?? '';

test('may tell of a change that fits, and of a row that came, changed and went', () => {
  const row = (title: string) => JSON.stringify({ ...source, source_id: 'gone', title });
  const gone = { table: 'sources', rowId: 'gone', column: null } as const;
  expect(
    withChanges(
      {},
      { ...gone, changedOn: day('2026-11-23'), old: null, new: row('A') },
      { ...gone, changedOn: day('2026-11-24'), column: 'title', old: 'A', new: 'B' },
      { ...gone, old: row('B'), new: null },
    ),
  ).toEqual([]);
});

test.each<[string, Partial<Change>, string, EditorFault]>([
  ['another cell', { new: 'Other.' }, 'new', { kind: 'change-differs', found: plain.new ?? '' }],
  ['an unknown row', { rowId: 'nowhere' }, 'row_id', { kind: 'change-row-missing', table: 'valuations' }],
  ['an unknown column', { column: 'note' }, 'column', { kind: 'change-column', table: 'valuations' }],
  ['nothing', { old: plain.new }, 'new', { kind: 'change-of-nothing' }],
  [
    'a row that isn’t one',
    { column: null, old: null, new: '{}' },
    'new',
    { kind: 'change-row-unreadable', table: 'valuations' },
  ],
  [
    'a row that was removed and is there',
    { table: 'sources', rowId, column: null, old: JSON.stringify(source), new: null },
    'row_id',
    { kind: 'change-row-there', table: 'sources' },
  ],
  [
    'a day after the version',
    { changedOn: day('2026-11-26') },
    'date',
    { kind: 'change-after-version', version: '2026-11-25' },
  ],
  ['the same reason twice', { reasonFr: 'Why.' }, 'reason_fr', { kind: 'reason-not-translated' }],
  ['a source that isn’t there', { sourceIds: ['nowhere'] }, 'source_ids', { kind: 'change-source' }],
])('is named where it tells of %s', (_name, cells, column, problem) => {
  expect(withChanges(cells)).toMatchObject([{ file: 'CHANGELOG.csv', line: 9, column, problem }]);
});

test('is named where a cell changes twice on a day', () => {
  expect(withChanges({ old: 'First.', new: 'Before.' }, {})).toMatchObject([
    { line: 10, column: 'row_id', problem: { kind: 'change-twice', firstLine: 9 } },
  ]);
});

test('is named where the record changed and the history didn’t', () => {
  const [line = ''] = shipped('CHANGELOG.csv').match(/^.*claim-15.*$/m) ?? [];
  const edited = shipped('claims.csv').replace('same model, ten dimensions', 'same model, nine dimensions');
  expect(line).not.toBe('');
  expect(check({ 'claims.csv': edited })).toMatchObject([
    { file: 'CHANGELOG.csv', line: 4, column: 'new', problem: { kind: 'change-differs' } },
  ]);
});
