import { expect, test } from 'vitest';
import { checkForEditors } from '../../src/data/checkForEditors';
import { shipped } from './broken';
import { check } from './checked';

test('the shipped record has nothing for editors', () => {
  expect(check()).toEqual([]);
});

test('without the day it closes on, and without files, it still answers', () => {
  expect(checkForEditors({ textOf: shipped, edition: null, version: null })).toEqual([]);
  expect(checkForEditors({ textOf: () => null, edition: null, version: 'x' })).toEqual([]);
});

test('a table that is missing is no fault of its history', () => {
  expect(check({ 'claims.csv': null, 'funding_rounds.csv': null }).map(({ problem }) => problem.kind)).not.toContain(
    'change-row-missing',
  );
});
