import { expect, test } from 'vitest';
import { shipped } from '../broken';
import { check, testBreaches } from '../checked';

testBreaches({
  'a source that no row uses': {
    table: 'companies',
    from: 'meta-2026-11-company-info',
    to: 'xai-2024-12-series-c',
    named: 'sources',
    column: 'source_id',
    problem: { kind: 'unused-source' },
  },
});

const [, first = ''] = shipped('sources.csv').split('\n');
const address = /https:[^,]+/.exec(first)?.[0] ?? '';

test.each([
  ['the same', address],
  ['without encryption, www and with a last slash', address.replace('https://', 'http://www.') + '/'],
  ['a place on it', `${address}#part`],
])('names a page that stands twice: %s', (_name, url) => {
  const row = `again,Again,Publisher,2024-01-01,${url},en,news\n`;
  const change = '2026-11-25,sources,again,,,,Why,Pourquoi,again\n';
  const found = check({
    'sources.csv': shipped('sources.csv') + row,
    'CHANGELOG.csv': shipped('CHANGELOG.csv') + change,
  }).filter(({ file }) => file === 'sources.csv');
  // A source that only a correction rests on is used.
  expect(found).toMatchObject([
    {
      column: 'url',
      value: url.length > 80 ? `${url.slice(0, 79)}…` : url,
      problem: { kind: 'same-address', other: 'aaj-2026-06-spacex-ipo' },
    },
  ]);
});

test('another page of the same site is another', () => {
  const row = `again,Again,Publisher,2024-01-01,${address}?page=2,en,news\n`;
  const found = check({ 'sources.csv': shipped('sources.csv') + row });
  expect(found.map(({ problem }) => problem.kind)).toEqual(['unused-source']);
});
