import { expect, test } from 'vitest';
import { loadChanges } from '../../src/data/changes';
import { shipped } from './broken';

const header = 'date,table,row_id,column,old,new,reason_en,reason_fr,source_ids';
const line = (date: string, id: string) => `${date},claims,${id},check,a,b,Why,Raison,`;

function load(text: string | null) {
  return loadChanges({
    base: 'data/',
    fetchText: (path) => {
      expect(path).toBe('data/CHANGELOG.csv');
      return Promise.resolve(text === null ? { ok: false, status: 404, text: '' } : { ok: true, status: 200, text });
    },
  });
}

test('loads the shipped history', async () => {
  const { changes, issues } = await load(shipped('CHANGELOG.csv'));
  expect(issues).toEqual([]);
  expect(changes).toHaveLength(7);
  expect(changes[0]).toMatchObject({ table: 'funding_rounds', rowId: 'xai-talks-2025-07', column: 'note_fr' });
});

test('gives the newest day first, and a day’s changes in the file’s order', async () => {
  const text = [header, line('2026-11-25', 'a'), line('2026-11-25', 'b'), line('2026-12-01', 'c'), ''].join('\n');
  expect((await load(text)).changes.map(({ rowId }) => rowId)).toEqual(['c', 'a', 'b']);
});

test.each([
  ['missing', null, 404],
  ['the host’s front page', '<!doctype html>', 404],
])('a file that is %s is one issue and no change', async (_name, text, status) => {
  expect(await load(text)).toEqual({
    changes: [],
    issues: [
      {
        severity: 'fault',
        file: 'CHANGELOG.csv',
        line: null,
        column: null,
        value: null,
        problem: { kind: 'file-missing', status },
      },
    ],
  });
});

test('without a connection it still answers', async () => {
  const found = await loadChanges({ base: '', fetchText: () => Promise.reject(new TypeError('offline')) });
  expect(found.changes).toEqual([]);
  expect(found.issues).toHaveLength(1);
});

test('leaves out a change without a reason and names it', async () => {
  const text = [header, line('2026-11-25', 'a'), line('2026-11-25', 'b').replace('Why', ''), ''].join('\n');
  const { changes, issues } = await load(text);
  expect(changes.map(({ rowId }) => rowId)).toEqual(['a']);
  expect(issues).toMatchObject([{ file: 'CHANGELOG.csv', line: 3, column: 'reason_en', problem: { kind: 'empty' } }]);
});
