import { flushSync, mount, unmount } from 'svelte';
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawnViews } from '../../src/charts/registry';
import type { IsoDate } from '../../src/data/schema';
import type { TableName } from '../../src/data/tables';
import type { RecordRef } from '../../src/model/record';
import { defaultOptions } from '../../src/selection/options';
import { defaultSelection, withChoice, type Selection } from '../../src/selection/selection';
import { sliceOf } from '../../src/selection/slice';
import ChartFigure from '../../src/views/ChartFigure.svelte';
import { sliceWith } from '../fixtures/companies';
import { layOut } from '../fixtures/layout';

const setOption = vi.fn<(option: unknown) => void>();
const dispose = vi.fn<() => void>();
const init = vi.fn(() => ({ setOption, dispose, isDisposed: () => false, resize: () => undefined }));
vi.mock('../../src/views/echarts', () => ({ init: () => init() }));

/** A window in which every element is 800 pixels wide and in sight. */
beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(private readonly seen: (entries: readonly { isIntersecting: boolean }[]) => void) {}
      observe(): void {
        this.seen([{ isIntersecting: true }]);
      }
      disconnect = vi.fn();
    },
  );
  layOut();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function figure(change: Partial<Selection> = {}, more: { asTable?: boolean; missing?: readonly TableName[] } = {}) {
  const draw = vi.fn(drawnViews.money.draw);
  const onpin = vi.fn<(ref: RecordRef) => void>();
  const onshow = vi.fn<(asTable: boolean) => void>();
  const ondownload = vi.fn<() => void>();
  const choices = { onchoose: vi.fn(), onoptions: vi.fn() };
  const slice =
    more.missing === undefined
      ? sliceWith(change)
      : sliceOf({ ...sliceWith().dataset, missing: new Set(more.missing) }, withChoice(defaultSelection, change));
  const props = {
    view: { ...drawnViews.money, draw },
    slice,
    locale: 'en' as const,
    options: defaultOptions,
    lit: new Set<string>(),
    asTable: more.asTable ?? false,
    onlight: () => undefined,
    onpin,
    onshow,
    ondownload,
    ...choices,
  };
  return { ...render(ChartFigure, props), props, draw, onpin, onshow, ondownload };
}

test('is named by its headline and draws its chart once it is in sight', async () => {
  figure();
  expect(screen.getByRole('figure', { name: drawnViews.money.headline(sliceWith(), 'en') })).toBeVisible();
  await waitFor(() => expect(setOption).toHaveBeenCalledTimes(1));
});

test('redraws nothing when only the brush moves', async () => {
  const draw = vi.fn(drawnViews.money.draw);
  class Page {
    slice = $state.raw(sliceWith());
  }
  const page = new Page();
  const shown = mount(ChartFigure, {
    target: document.body,
    props: {
      view: { ...drawnViews.money, draw },
      get slice() {
        return page.slice;
      },
      locale: 'en',
      options: defaultOptions,
      lit: new Set<string>(),
      asTable: false,
      onlight: () => undefined,
      onpin: () => undefined,
      onshow: () => undefined,
      ondownload: () => undefined,
      onchoose: () => undefined,
      onoptions: () => undefined,
    },
  });
  await waitFor(() => expect(setOption).toHaveBeenCalledTimes(1));
  const year = { from: '2024-01-01' as IsoDate, to: '2024-12-31' as IsoDate };
  const before = page.slice;
  page.slice = sliceOf(before.dataset, withChoice(before.selection, year), before);
  flushSync();
  expect(screen.getByRole('figure', { name: drawnViews.money.headline(page.slice, 'en') })).toBeVisible();
  expect(draw).toHaveBeenCalledTimes(1);
  expect(setOption).toHaveBeenCalledTimes(1);
  await unmount(shown);
});

test('redraws when what is drawn changes, on the same instance', async () => {
  const { rerender } = figure();
  await waitFor(() => expect(setOption).toHaveBeenCalledTimes(1));
  await rerender({ slice: sliceWith({ companies: ['xai'] }) });
  expect(setOption).toHaveBeenCalledTimes(2);
  expect(init).toHaveBeenCalledTimes(1);
});

test('lets go of the instance when it leaves the page', async () => {
  const shown = figure();
  await waitFor(() => expect(setOption).toHaveBeenCalled());
  shown.unmount();
  expect(dispose).toHaveBeenCalledTimes(1);
});

test('shows the table, and says so, where the drawing library fails', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  setOption.mockImplementationOnce(() => {
    throw new Error('no canvas');
  });
  figure();
  expect(await screen.findByRole('alert')).toHaveTextContent(/table/);
  expect(screen.getByRole('table')).toBeVisible();
});

test('says which file is missing, and offers nothing that needs it', () => {
  figure({}, { missing: ['fundingRounds'] });
  expect(screen.getByRole('alert')).toHaveTextContent('funding_rounds.csv');
  expect(screen.queryByRole('button')).toBeNull();
});

test('as a table has a row a selected record; its name pins it', async () => {
  const { onpin } = figure({}, { asTable: true });
  const rounds = sliceWith().selected.fundingRounds;
  expect(screen.getAllByRole('rowheader')).toHaveLength(rounds.length);
  const [first] = screen.getAllByRole('rowheader');
  await fireEvent.click(first?.querySelector('button') ?? document.body);
  expect(onpin).toHaveBeenCalledWith(expect.objectContaining({ kind: 'round' }));
});

test('offers the file with its row count; there is nothing to download where nothing is selected', async () => {
  const { ondownload, unmount: leave } = figure();
  await fireEvent.click(screen.getByRole('button', { name: /Download/ }));
  expect(ondownload).toHaveBeenCalledTimes(1);
  leave();
  figure({ q: 'nothing has this name' });
  expect(screen.getByRole('button', { name: /Download/ })).toBeDisabled();
});

test('toggles between chart and table', async () => {
  const { onshow } = figure();
  await fireEvent.click(screen.getByRole('button', { name: 'Show table' }));
  expect(onshow).toHaveBeenCalledWith(true);
});
