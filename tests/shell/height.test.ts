import { expect, test } from 'vitest';
import { heightMessages, pymChildId } from '../../src/shell/embed/height';

test('tells the height as Datawrapper does', () => {
  expect(heightMessages(420, 'money', null)).toEqual([{ 'datawrapper-height': { money: 420 } }]);
});

test('tells it to a pym parent as well', () => {
  expect(heightMessages(420, 'money', 'graphic-1')).toEqual([
    { 'datawrapper-height': { money: 420 } },
    'pymxPYMxgraphic-1xPYMxheightxPYMx420',
  ]);
});

test.each([
  ['childId=graphic-1&initialWidth=600', 'graphic-1'],
  ['', null],
  ['childId=', null],
  ['childId=<img>', null],
  ['childId=axPYMxb c', null],
])('reads the child id of %j as %j', (query, id) => {
  expect(pymChildId(query)).toBe(id);
});
