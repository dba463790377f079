import { fireEvent, screen, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TableRow } from '../../src/data/tables';
import { refKey, type RecordRef } from '../../src/model/record';
import { sliceOf } from '../../src/selection/slice';
import { articleDay, day } from '../fixtures/record';
import { bodyRows, manySources, rowNames, showTables, standInSizes } from '../fixtures/tablesShown';

// A table is many cells: slow to look through where several run at once.
vi.setConfig({ testTimeout: 30_000 });
beforeEach(standInSizes);

afterEach(() => {
  vi.restoreAllMocks();
});

const titles = () => [...document.querySelectorAll('thead th')].map((cell) => cell.textContent.trim());

describe('choosing a table', () => {
  test('offers every dataset with its selected rows; the first where none is chosen', async () => {
    const { onchoose, user } = showTables({ chosen: null });
    const group = within(screen.getByRole('group', { name: 'Tables' }));
    expect(group.getAllByRole('button')).toHaveLength(11);
    expect(group.getByRole('button', { name: /^Companies .*\(2 rows\)$/ })).toHaveAttribute('aria-pressed', 'true');
    await user.click(group.getByRole('button', { name: /^Funding rounds .*\(6 rows\)$/ }));
    expect(onchoose).toHaveBeenCalledWith('funding-rounds');
  });

  test('or by a list, on a phone', async () => {
    const { onchoose, user } = showTables({ locale: 'fr' });
    const list = screen.getByRole('combobox', { name: 'Table' });
    expect(list).toHaveValue('funding-rounds');
    await user.selectOptions(list, 'round-investors');
    expect(onchoose).toHaveBeenCalledWith('round-investors');
  });

  test('another table begins anew: its own columns, no search, no sort', async () => {
    const { user, rerender } = showTables();
    await user.click(screen.getByRole('button', { name: 'Amount' }));
    await rerender({ chosen: 'models' });
    expect(screen.getByRole('grid', { name: 'Models' })).toBeVisible();
    expect(screen.getAllByRole('columnheader').filter((cell) => cell.hasAttribute('aria-sort'))).toEqual([]);
  });

  test('says which file is missing', () => {
    showTables({ missing: ['fundingRounds'] });
    expect(screen.getByRole('alert')).toHaveTextContent('funding_rounds.csv');
    expect(screen.queryByRole('grid')).toBeNull();
  });
});

describe('the table', () => {
  test('holds the selection’s rows in the reader’s words, unknown as a dash with a word', () => {
    showTables();
    expect(titles().slice(0, 5)).toEqual(['Name', 'Company', 'Announced on', 'Closed on', 'Amount']);
    const seriesB = within(screen.getByRole('row', { name: /Series B/ }));
    expect(seriesB.getByText('$6bn')).toHaveAttribute('value', '6000000000');
    expect(seriesB.getByText('26 May 2024')).toBeInTheDocument();
    const undisclosed = screen.getAllByText('undisclosed').find((word) => word.classList.contains('visually-hidden'));
    expect(undisclosed?.parentElement).toHaveTextContent('–undisclosed');
    expect(screen.queryByText('$0')).toBeNull();
  });

  test('tells how many rows and columns there are, and where each row stands', () => {
    showTables();
    const grid = screen.getByRole('grid', { name: 'Funding rounds' });
    expect(grid).toHaveAttribute('aria-rowcount', '7');
    expect(grid).toHaveAttribute('aria-colcount', String(titles().length));
    expect(bodyRows().map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2', '3', '4', '5', '6', '7']);
  });

  test('links only to safe addresses, and never runs text', () => {
    const [safe, unsafe] = manySources(2);
    if (safe === undefined || unsafe === undefined) throw new Error('two sources');
    const name = '<img src=x onerror="window.pwned=1">';
    showTables({
      chosen: 'sources',
      rows: {
        sources: [
          { ...safe, title: name },
          { ...unsafe, url: 'http://example.org/x' },
        ],
      },
    });
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['https://example.org/0']);
    expect(screen.getByRole('link')).toHaveAttribute('rel', 'external noreferrer');
    expect(screen.getByRole('button', { name })).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });

  test('marks lit rows and the one whose card is open', () => {
    showTables({ lit: ['round:xb'], change: { pin: { kind: 'round', id: 'xe' } } });
    const marked = bodyRows().filter((row) => row.classList.contains('lit'));
    expect(marked.map((row) => row.querySelector('th')?.textContent.trim())).toEqual(['Series B']);
    const open = bodyRows().filter((row) => row.getAttribute('aria-current') === 'true');
    expect(open.map((row) => row.querySelector('th')?.textContent.trim())).toEqual(['Series E']);
  });

  test('says what to do where nothing is selected', () => {
    showTables({ change: { companies: [] } });
    expect(screen.getByText(/No rows are selected/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Download/ })).toBeDisabled();
  });

  test('says what an as-of day leaves out', () => {
    const { rerender } = showTables({ change: { asOf: articleDay } });
    expect(screen.getByText(/public after 19 February 2025 are left out/)).toBeInTheDocument();
    return rerender({ chosen: 'claims' }).then(() => {
      expect(screen.getByText(/No date narrows this table/)).toBeInTheDocument();
    });
  });

  test('axe finds nothing', async () => {
    showTables({ change: { companies: ['xai'] } });
    const { violations } = await axe.run(screen.getByRole('grid'), { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});

describe('sorting, searching, choosing columns', () => {
  test('a title sorts up, down, and back to the record’s order; unknown stays last', async () => {
    const { user } = showTables();
    const before = rowNames();
    const amount = screen.getByRole('button', { name: 'Amount' });
    const header = () => screen.getByRole('columnheader', { name: /^Amount/ });
    await user.click(amount);
    expect(header()).toHaveAttribute('aria-sort', 'ascending');
    const up = within(bodyRows().at(-1) ?? document.body);
    expect(up.getByText('11 Mar 2019')).toBeInTheDocument();
    await user.click(amount);
    expect(header()).toHaveAttribute('aria-sort', 'descending');
    expect(within(bodyRows()[0] ?? document.body).getByText('$41bn')).toBeInTheDocument();
    expect(within(bodyRows().at(-1) ?? document.body).getByText('11 Mar 2019')).toBeInTheDocument();
    await user.click(amount);
    expect(header()).not.toHaveAttribute('aria-sort');
    expect(rowNames()).toEqual(before);
  });

  test('a search counts what it leaves, and the file holds just that', async () => {
    const { user, ondownload, slice } = showTables();
    expect(screen.getByRole('status')).toHaveTextContent(/^6 rows$/);
    await user.click(screen.getByRole('button', { name: 'Download (6 rows)' }));
    expect(ondownload).toHaveBeenLastCalledWith('fundingRounds', slice.selected.fundingRounds);
    await user.type(screen.getByRole('searchbox', { name: 'Search this table' }), 'SÉRIES');
    expect(await screen.findByText('2 of 6 rows')).toHaveAttribute('role', 'status');
    expect(rowNames()).toEqual(['Series B', 'Series E']);
    await user.click(screen.getByRole('button', { name: 'Download (2 rows)' }));
    const expected = slice.selected.fundingRounds.filter(({ roundId }) => roundId === 'xb' || roundId === 'xe');
    expect(ondownload).toHaveBeenLastCalledWith('fundingRounds', expected);
  });

  test('a search that leaves nothing says so', async () => {
    const { user } = showTables();
    await user.type(screen.getByRole('searchbox'), 'zzz');
    expect(await screen.findByText(/No row holds these words/)).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('0 of 6');
    expect(screen.queryByRole('grid')).toBeNull();
  });

  test('columns come and go; the name stays', async () => {
    const { user } = showTables();
    await user.click(screen.getByText(/^Columns \(14 of 18\)$/));
    const boxes = within(screen.getByRole('group', { name: 'Columns shown beside the name' }));
    expect(boxes.queryByRole('checkbox', { name: 'Name' })).toBeNull();
    await user.click(boxes.getByRole('checkbox', { name: 'Company' }));
    await user.click(boxes.getByRole('checkbox', { name: 'Round id' }));
    expect(titles()).not.toContain('Company');
    expect(titles()).toContain('Round id');
    for (const box of boxes.getAllByRole('checkbox', { checked: true })) await fireEvent.click(box);
    expect(titles()).toEqual(['Name']);
  });

  test('a change of the selection keeps sort and search', async () => {
    const { user, rerender, slice } = showTables();
    await user.click(screen.getByRole('button', { name: 'Amount' }));
    const year = { ...slice.selection, from: day('2024-01-01'), to: day('2026-12-31') };
    await rerender({ slice: sliceOf(slice.dataset, year, slice) });
    expect(screen.getByRole('columnheader', { name: /^Amount/ })).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByRole('status')).toHaveTextContent(/^4 rows$/);
  });
});

test('rows of one record are lit together', () => {
  const ref: RecordRef = { kind: 'openness', id: 'x1' };
  const level = (dimension: 'weights' | 'paper'): TableRow<'openness'> => ({
    modelId: 'x1',
    dimension,
    level: 'open',
    noteEn: 'note',
    noteFr: 'note',
    sourceIds: ['s'],
  });
  showTables({ chosen: 'openness', lit: [refKey(ref)], rows: { openness: [level('weights'), level('paper')] } });
  expect(bodyRows().map((row) => row.classList.contains('lit'))).toEqual([true, true]);
});
