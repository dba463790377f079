import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeAll, expect, test, vi } from 'vitest';
import type { RecordRef } from '../../src/model/record';
import type { Selection } from '../../src/selection/selection';
import KeyFigures from '../../src/views/KeyFigures.svelte';
import { sliceWith } from '../fixtures/companies';
import { standInDialogs } from '../fixtures/dialog';

beforeAll(standInDialogs);

function figures(change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en') {
  const onpin = vi.fn<(ref: RecordRef) => void>();
  const { container } = render(KeyFigures, { slice: sliceWith(change), locale, onpin });
  return { onpin, container };
}

test('is a table: a column a company, a row a figure', () => {
  figures();
  expect(screen.getAllByRole('columnheader').map((header) => header.textContent.trim())).toEqual([
    'Figure',
    'xAI',
    'OpenAI',
  ]);
  expect(screen.getAllByRole('rowheader')[0]).toHaveTextContent('Capital raised');
  const row = screen.getByRole('row', { name: /Capital raised/ });
  expect(within(row).getAllByRole('cell')).toHaveLength(2);
});

test('carries each value for machines', () => {
  const { container } = figures();
  const value = (figure: string, company: string) =>
    container.querySelector(`data[data-figure="${figure}"][data-company="${company}"]`)?.getAttribute('value');
  expect(value('raised', 'xai')).toBe('26000000000');
  expect(value('raised', 'openai')).toBe('42000000000-43000000000');
  expect(value('flagships', 'xai')).toBe('2/3');
});

test('gives no value where nothing is known', () => {
  const { container } = figures();
  const cell = container.querySelector('[data-figure="promises"][data-company="openai"]');
  expect(cell).toHaveTextContent('not in the record');
  expect(cell).not.toHaveAttribute('value');
});

test('leads from a figure to the sources behind it in two clicks', async () => {
  figures();
  await fireEvent.click(screen.getByRole('button', { name: /^Capital raised, xAI: \$26bn/ }));
  const dialog = within(await screen.findByRole('dialog', { name: /Capital raised, xAI/ }));
  expect(dialog.getByText('2 records behind this figure')).toBeInTheDocument();
  const link = dialog.getByRole('link', { name: 'Title of xb-a' });
  expect(link).toHaveAttribute('href', 'https://example.org/xb-a');
  expect(dialog.getByText('Publisher of xb-a')).toBeInTheDocument();
  expect(dialog.getByText('26 May 2024')).toBeInTheDocument();
  expect(dialog.getByText('$6bn')).toBeInTheDocument();
});

test('quotes a promise in its own language, with what became of it', async () => {
  figures({}, 'fr');
  await fireEvent.click(screen.getByRole('button', { name: /^Promesses tenues \/ échues, xAI/ }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('a few months').closest('[lang]')).toHaveAttribute('lang', 'en');
  expect(dialog.getByText('tenue avec 84 jours de retard')).toBeInTheDocument();
});

test('opens a record’s card and closes the list', async () => {
  const { onpin } = figures();
  await fireEvent.click(screen.getByRole('button', { name: /^Capital raised, xAI/ }));
  await fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Series E' }));
  expect(onpin).toHaveBeenCalledWith({ kind: 'round', id: 'xe' });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('says that nothing stands behind an empty figure', async () => {
  figures();
  await fireEvent.click(screen.getByRole('button', { name: /^Promises kept \/ due, OpenAI/ }));
  expect(within(await screen.findByRole('dialog')).getByText(/No record stands behind/)).toBeInTheDocument();
});

test('says so where no company is selected', () => {
  figures({ companies: [] });
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText(/No company is selected/)).toBeInTheDocument();
});
