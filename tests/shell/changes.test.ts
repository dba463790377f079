import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const header = 'date,table,row_id,column,old,new,reason_en,reason_fr,source_ids';
const line = '2026-11-25,models,grok-1,name,Grok,Grok-1,Why,Pourquoi,';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

async function loaded(answer: () => Promise<Response>) {
  const fetched = vi.fn(answer);
  vi.stubGlobal('fetch', fetched);
  const { recordChanges } = await import('../../src/shell/changes');
  return { fetched, recordChanges };
}

test('loads the history when first asked for, and once', async () => {
  const { fetched, recordChanges } = await loaded(() => Promise.resolve(new Response(`${header}\n${line}\n`)));
  expect(fetched).not.toHaveBeenCalled();
  const [first, second] = await Promise.all([recordChanges(), recordChanges()]);
  expect(first).toMatchObject([{ table: 'models', rowId: 'grok-1', column: 'name' }]);
  expect(second).toBe(first);
  expect(fetched).toHaveBeenCalledExactlyOnceWith('./data/CHANGELOG.csv');
});

test.each([
  ['a file that isn’t there', () => Promise.resolve(new Response('', { status: 404 }))],
  ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a page in its place', () => Promise.resolve(new Response('<!doctype html><title>x</title>'))],
])('%s is no history, and no error', async (_, answer) => {
  const { recordChanges } = await loaded(answer);
  expect(await recordChanges()).toEqual([]);
});
