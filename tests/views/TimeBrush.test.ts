import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Brush } from '../../src/charts/page/brush';
import { dayNumber } from '../../src/data/date';
import { withChoice, type Selection } from '../../src/selection/selection';
import { sliceOf } from '../../src/selection/slice';
import TimeBrush from '../../src/views/TimeBrush.svelte';
import { sliceWith } from '../fixtures/companies';
import { day } from '../fixtures/record';

type Step = readonly [Brush & { readonly zoom?: false }, 'move' | 'end'];

/** The brush with a page behind it that keeps what it chooses. */
function brushed(change: Partial<Selection> = {}) {
  let slice = sliceWith(change);
  const steps: Step[] = [];
  const onzoom = vi.fn();
  const props = () => ({
    slice,
    locale: 'en' as const,
    onzoom,
    onbrush: (next: Step[0], phase: Step[1]) => {
      steps.push([next, phase]);
      slice = sliceOf(slice.dataset, withChoice(slice.selection, next), slice);
      void view.rerender(props());
    },
  });
  const view = render(TimeBrush, props());
  return { steps, onzoom, view };
}

const start = () => screen.getByRole('slider', { name: 'Start of the period' });
const end = () => screen.getByRole('slider', { name: 'End of the period' });
const year2024 = { from: day('2024-01-01'), to: day('2024-12-31') };

describe('the handles', () => {
  test('are sliders that say their day in words', () => {
    brushed({ ...year2024 });
    expect(start()).toHaveAttribute('aria-valuetext', '1 January 2024');
    expect(end()).toHaveAttribute('aria-valuetext', '31 December 2024');
    expect(start()).toHaveAttribute('aria-valuenow', String(dayNumber(day('2024-01-01'))));
    expect(start()).toHaveAttribute('aria-valuemax', String(dayNumber(day('2024-12-31'))));
    expect(end()).toHaveAttribute('aria-valuemin', String(dayNumber(day('2024-01-01'))));
  });

  test('stand at the ends of what is known where nothing is brushed', () => {
    brushed({ asOf: day('2025-02-19') });
    expect(start()).toHaveAttribute('aria-valuetext', '1 January 2019');
    expect(end()).toHaveAttribute('aria-valuetext', '19 February 2025');
  });

  test('move by keys, one finished step a key', async () => {
    const { steps } = brushed({ ...year2024 });
    const user = userEvent.setup();
    start().focus();
    await user.keyboard('{ArrowRight}{PageDown}');
    end().focus();
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}{End}{Escape}');
    expect(steps).toEqual([
      [{ from: '2024-02-01', to: '2024-12-31' }, 'end'],
      [{ from: '2023-02-01', to: '2024-12-31' }, 'end'],
      [{ from: '2023-02-01', to: '2023-12-31' }, 'end'],
      [{ from: '2023-02-01', to: null }, 'end'],
      [{ from: null, to: null }, 'end'],
    ]);
  });

  test('leave keys alone that are not theirs', async () => {
    const { steps } = brushed();
    start().focus();
    await userEvent.setup().keyboard('a{Enter}{ArrowLeft}{Escape}');
    expect(steps).toEqual([]);
  });
});

describe('the dates', () => {
  test('choose a day exactly; emptied, they open that end', async () => {
    const { steps } = brushed({ ...year2024 });
    await fireEvent.change(screen.getByLabelText('From'), { target: { value: '2023-11-04' } });
    await fireEvent.change(screen.getByLabelText('To'), { target: { value: '' } });
    expect(steps).toEqual([
      [{ from: '2023-11-04', to: '2024-12-31' }, 'end'],
      [{ from: '2023-11-04', to: null }, 'end'],
    ]);
  });

  test('refuse a day out of bounds with a message, and show what still holds', async () => {
    const { steps } = brushed({ ...year2024 });
    const from = screen.getByLabelText('From');
    await fireEvent.change(from, { target: { value: '0202-01-01' } });
    expect(screen.queryByText(/Not used/)).toBeNull();
    await fireEvent.blur(from);
    expect(screen.getByText('Not used: give a day between 1 January 2019 and 31 December 2024.')).toBeInTheDocument();
    expect(from).toHaveValue('2024-01-01');
    expect(from).toBeInvalid();
    expect(steps).toEqual([]);
  });
});

describe('zoom and clear', () => {
  test('wait for a period', () => {
    brushed();
    expect(screen.getByRole('button', { name: /Zoom/ })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Clear the period' })).toBeDisabled();
  });

  test('zoom is a switch; clear takes it along', async () => {
    const { steps, onzoom } = brushed({ ...year2024, zoom: true });
    const zoom = screen.getByRole('button', { name: /Zoom/ });
    expect(zoom).toHaveAttribute('aria-pressed', 'true');
    await fireEvent.click(zoom);
    expect(onzoom).toHaveBeenCalledWith(false);
    await fireEvent.click(screen.getByRole('button', { name: 'Clear the period' }));
    expect(steps).toEqual([[{ from: null, to: null, zoom: false }, 'end']]);
  });
});

describe('dragging', () => {
  let frames: (() => void)[] = [];

  beforeEach(() => {
    frames = [];
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
    vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.splice(id - 1, 1));
    // jsdom lays nothing out: the strip is a pixel a day.
    const { last, first } = { first: dayNumber(day('2019-01-01')), last: dayNumber(day('2026-11-23')) };
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, last - first + 1, 44));
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const x = (iso: string) => dayNumber(day(iso)) - dayNumber(day('2019-01-01')) + 0.5;
  const pointer = (iso: string) => ({ clientX: x(iso), button: 0, pointerId: 1 });
  const nextFrame = () => frames.splice(0).forEach((frame) => frame());

  function strip(): HTMLElement {
    const { parentElement } = start();
    if (parentElement === null) throw new Error('The handle stands nowhere.');
    return parentElement;
  }

  test('draws a period: a step a frame at most, then its end', async () => {
    const { steps } = brushed();
    await fireEvent.pointerDown(strip(), pointer('2021-01-01'));
    await fireEvent.pointerMove(strip(), pointer('2021-02-01'));
    await fireEvent.pointerMove(strip(), pointer('2021-03-01'));
    expect(steps).toEqual([]);
    nextFrame();
    expect(steps).toEqual([[{ from: '2021-01-01', to: '2021-03-01' }, 'move']]);
    await fireEvent.pointerMove(strip(), pointer('2021-04-01'));
    await fireEvent.pointerUp(strip(), pointer('2021-04-01'));
    nextFrame();
    expect(steps.slice(1)).toEqual([[{ from: '2021-01-01', to: '2021-04-01' }, 'end']]);
  });

  test('moves the band and resizes it by its handles', async () => {
    const { steps, view } = brushed({ ...year2024 });
    const band = view.container.querySelector('[data-brush-band]');
    if (band === null) throw new Error('There is no band.');
    await fireEvent.pointerDown(band, pointer('2024-06-01'));
    await fireEvent.pointerMove(strip(), pointer('2024-06-11'));
    await fireEvent.pointerUp(strip(), pointer('2024-06-11'));
    await fireEvent.pointerDown(end(), pointer('2025-01-12'));
    await fireEvent.pointerMove(strip(), pointer('2025-01-22'));
    await fireEvent.pointerUp(strip(), pointer('2025-01-22'));
    expect(steps).toEqual([
      [{ from: '2024-01-11', to: '2025-01-10' }, 'end'],
      [{ from: '2024-01-11', to: '2025-01-20' }, 'end'],
    ]);
  });

  test('a press without a move chooses nothing', async () => {
    const { steps } = brushed({ ...year2024 });
    await fireEvent.pointerDown(strip(), pointer('2022-01-01'));
    await fireEvent.pointerUp(strip(), pointer('2022-01-01'));
    expect(steps).toEqual([]);
  });

  test('a gesture taken over by scrolling is taken back', async () => {
    const { steps } = brushed({ ...year2024 });
    await fireEvent.pointerDown(strip(), pointer('2022-01-01'));
    await fireEvent.pointerMove(strip(), pointer('2022-02-01'));
    await fireEvent.pointerCancel(strip(), pointer('2022-02-01'));
    expect(steps).toEqual([[{ from: '2024-01-01', to: '2024-12-31' }, 'end']]);
  });

  test('leaves the picture behind the band as it is', async () => {
    const { view } = brushed();
    const picture = view.container.querySelector('svg');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    if (picture !== null) observer.observe(picture, { subtree: true, childList: true, attributes: true });
    await fireEvent.pointerDown(strip(), pointer('2021-01-01'));
    await fireEvent.pointerMove(strip(), pointer('2021-02-01'));
    nextFrame();
    await fireEvent.pointerUp(strip(), pointer('2021-02-01'));
    expect([...changes, ...observer.takeRecords()]).toEqual([]);
    expect(view.container.querySelector('svg')).toBe(picture);
  });
});
