import { fireEvent, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sliceWith } from '../fixtures/companies';
import { bodyRows, manySources, rowNames, showTables, standInSizes } from '../fixtures/tablesShown';

// A table is many cells: slow to look through where several run at once.
vi.setConfig({ testTimeout: 30_000 });
beforeEach(standInSizes);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('by keyboard and pointer', () => {
  const focused = () => document.activeElement?.getAttribute('aria-rowindex');

  test('the rows are one stop; arrows, Page, Home and End move, Enter pins', async () => {
    const { user, onpin, onlight, slice } = showTables();
    expect(bodyRows().filter((row) => row.getAttribute('tabindex') === '0')).toHaveLength(1);
    bodyRows()[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('3');
    await user.keyboard('{End}');
    expect(focused()).toBe('7');
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(focused()).toBe('6');
    await user.keyboard('{PageUp}');
    expect(focused()).toBe('2');
    await user.keyboard('{PageDown}{Home}{ArrowDown}{Enter}');
    const ref = { kind: 'round', id: slice.selected.fundingRounds[1]?.roundId };
    expect(onpin).toHaveBeenCalledExactlyOnceWith(ref);
    expect(onlight).toHaveBeenLastCalledWith(ref);
    await user.keyboard('{Escape}');
    expect(onlight).toHaveBeenLastCalledWith(null);
    expect(bodyRows().filter((row) => row.getAttribute('tabindex') === '0')).toHaveLength(1);
  });

  test('only links of the row in focus take a stop', async () => {
    const { user } = showTables({ chosen: 'sources', rows: { sources: manySources(3) } });
    bodyRows()[1]?.focus();
    await user.tab();
    expect(document.activeElement).toHaveAttribute('href', 'https://example.org/1');
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('tabindex'))).toEqual(['-1', '0', '-1']);
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('4');
  });

  test('the pointer lights rows, and their names pin', async () => {
    const { user, onlight, onpin } = showTables();
    const [row] = bodyRows();
    if (row === undefined) throw new Error('a row');
    await fireEvent.pointerEnter(row, { pointerType: 'mouse' });
    expect(onlight).toHaveBeenLastCalledWith({ kind: 'round', id: 'ou' });
    await fireEvent.pointerLeave(row, { pointerType: 'mouse' });
    expect(onlight).toHaveBeenLastCalledWith(null);
    await user.click(screen.getByRole('button', { name: 'Series B' }));
    expect(onpin).toHaveBeenCalledWith({ kind: 'round', id: 'xb' });
  });
});

describe('a long table', () => {
  const many = { chosen: 'sources' as const, rows: { sources: manySources(400) } };

  test('puts only rows in sight on the page, and counts all', () => {
    showTables(many);
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '401');
    expect(rowNames().length).toBeGreaterThan(5);
    expect(rowNames().length).toBeLessThan(60);
    expect(rowNames()[0]).toBe('Source 0');
  });

  test('keeps the keyboard’s row on the page, however far', async () => {
    const { user, onpin } = showTables(many);
    bodyRows()[0]?.focus();
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveAttribute('aria-rowindex', '401');
    await user.keyboard('{ArrowUp}{Enter}');
    expect(onpin).toHaveBeenCalledWith({ kind: 'source', id: 's398' });
    expect(document.activeElement).toHaveAttribute('aria-rowindex', '400');
  });

  test('up to sixty rows stand whole, and so do all of them in print', async () => {
    const { rerender } = showTables({ chosen: 'sources', rows: { sources: manySources(60) } });
    expect(bodyRows()).toHaveLength(60);
    await rerender({ slice: sliceWith({}, { sources: manySources(61) }) });
    expect(bodyRows().length).toBeLessThan(60);
    await fireEvent(window, new Event('beforeprint'));
    expect(bodyRows()).toHaveLength(61);
    await fireEvent(window, new Event('afterprint'));
    expect(bodyRows().length).toBeLessThan(60);
  });
});
