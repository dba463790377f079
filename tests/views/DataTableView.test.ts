import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { DataTable } from '../../src/charts/view';
import DataTableView from '../../src/views/DataTableView.svelte';

const rowOf = (part: string): DataTable['rows'][number] => ({
  ref: { kind: 'investor', id: 'i' },
  part,
  with: [{ kind: 'round', id: part }],
  cells: [
    { text: part, value: part },
    { text: 'undisclosed', value: null },
  ],
  sourceIds: [],
});

const table: DataTable = {
  columns: [
    { title: 'Round', numeric: false, name: true },
    { title: 'Amount', numeric: true },
  ],
  rows: [rowOf('a'), rowOf('b')],
};

function lightened(...lit: readonly string[]): readonly boolean[] {
  const props = {
    table,
    caption: 'Cheques',
    sourceById: new Map(),
    lit: new Set(lit),
    locale: 'en',
    onpin: () => undefined,
  } as const;
  render(DataTableView, props);
  return screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.classList.contains('lit'));
}

test('tells rows of one record apart by their part', () => {
  lightened();
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent.trim())).toEqual(['a', 'b']);
});

test.each([
  ['the record and what the row stands for besides', ['investor:i', 'round:b'], [false, true]],
  ['both of several', ['investor:i', 'round:a', 'round:b'], [true, true]],
  ['the record alone', ['investor:i'], [false, false]],
  ['the other alone', ['round:a'], [false, false]],
] as const)('lights a row with all of its records: %s', (_, lit, expected) => {
  expect(lightened(...lit)).toEqual(expected);
});
