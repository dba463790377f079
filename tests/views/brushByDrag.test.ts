import { fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Brush } from '../../src/charts/page/brush';
import { dayNumber, isoOfDay } from '../../src/data/date';
import { brushByDrag } from '../../src/views/brushByDrag';
import { day } from '../fixtures/record';

const first = dayNumber(day('2020-01-01'));
const onbrush = vi.fn<(brush: Brush, phase: 'move' | 'end') => void>();
const onband = vi.fn<(band: Brush | null) => void>();
const onclick = vi.fn<() => void>();
let detach: (() => void) | undefined;
let stack: HTMLElement;
let plot: HTMLElement;
let frames: (() => void)[] = [];

/** A stack with one chart; a pixel is a day from 2020 on, and 400 days can be brushed. */
function begin(follows: boolean): void {
  stack = document.createElement('div');
  plot = document.createElement('div');
  plot.dataset['chart'] = '';
  plot.addEventListener('click', onclick);
  stack.append(plot, document.createElement('p'));
  document.body.append(stack);
  const attach = brushByDrag({
    dayAt: (x) => (x < 0 ? null : first + x),
    days: () => [first, first + 400],
    follows: () => follows,
    onbrush,
    onband,
  });
  detach = attach(stack) ?? undefined;
}

async function drag(from: number, to: number, target: Element = plot, pointerType = 'mouse'): Promise<void> {
  const pointer = { pointerId: 1, pointerType, button: 0 };
  await fireEvent.pointerDown(target, { ...pointer, clientX: from });
  await fireEvent.pointerMove(target, { ...pointer, clientX: to });
  frames.splice(0).forEach((run) => run());
}

async function release(x: number): Promise<void> {
  await fireEvent.pointerUp(plot, { pointerId: 1, clientX: x });
  await fireEvent.click(plot);
}

beforeEach(() => {
  vi.clearAllMocks();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
});

afterEach(() => {
  detach?.();
  stack.remove();
  vi.unstubAllGlobals();
});

const range = (from: number, to: number) => ({ from: isoOfDay(first + from), to: isoOfDay(first + to) });

describe('a drag across a chart', () => {
  test('brushes its days as it goes, and once more at its end; the click that ends it pins nothing', async () => {
    begin(true);
    await drag(20, 90);
    expect(onbrush).toHaveBeenCalledExactlyOnceWith(range(20, 90), 'move');
    await release(90);
    expect(onbrush).toHaveBeenLastCalledWith(range(20, 90), 'end');
    expect(onclick).not.toHaveBeenCalled();
  });

  test('backwards is the same period', async () => {
    begin(true);
    await drag(90, 20);
    expect(onbrush).toHaveBeenCalledWith(range(20, 90), 'move');
  });

  test('in a zoomed period shows a band, and brushes at its end only', async () => {
    begin(false);
    await drag(20, 90);
    expect(onband).toHaveBeenCalledWith(range(20, 90));
    expect(onbrush).not.toHaveBeenCalled();
    await release(90);
    expect(onband).toHaveBeenLastCalledWith(null);
    expect(onbrush).toHaveBeenCalledExactlyOnceWith(range(20, 90), 'end');
  });

  test('a press that hardly moves is a click', async () => {
    begin(true);
    await drag(20, 23);
    await release(23);
    expect(onbrush).not.toHaveBeenCalled();
    expect(onclick).toHaveBeenCalledOnce();
  });

  test('Escape gives it up', async () => {
    begin(true);
    await drag(20, 90);
    await fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(onbrush).toHaveBeenLastCalledWith({ from: null, to: null }, 'end');
    await fireEvent.pointerMove(plot, { pointerId: 1, clientX: 200 });
    expect(frames).toEqual([]);
  });

  test.each([
    ['a finger scrolls', () => drag(20, 90, plot, 'touch')],
    ['words can be marked', () => drag(20, 90, stack.querySelector('p') ?? stack)],
    ['beside the plot are no days', () => drag(-20, 90)],
  ])('%s', async (_, act) => {
    begin(true);
    await act();
    expect(onbrush).not.toHaveBeenCalled();
    expect(onband).not.toHaveBeenCalled();
  });

  test('is over once the charts are gone', async () => {
    begin(true);
    detach?.();
    await drag(20, 90);
    expect(onbrush).not.toHaveBeenCalled();
  });
});
