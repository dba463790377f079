import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { defaultFilters } from '../../src/charts/page/filters';
import { asUsd } from '../../src/model/funding';
import { sliceOf } from '../../src/selection/slice';
import { withChoice, type Selection } from '../../src/selection/selection';
import FilterPopover from '../../src/views/FilterPopover.svelte';
import { sliceWith } from '../fixtures/companies';
import { standInDialogs } from '../fixtures/dialog';
import { record } from '../fixtures/record';

beforeAll(standInDialogs);

function filters(change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en') {
  const onchoose = vi.fn<(change: Partial<Selection>) => void>();
  render(FilterPopover, { slice: sliceWith(change), locale, onchoose });
  return onchoose;
}

/** Opens the dialog; its fields are loaded when they're wanted. */
async function open(): Promise<void> {
  await fireEvent.click(button());
  await screen.findByLabelText('Search');
}

const button = () => screen.getByRole('button', { name: /^Filters/ });

async function opened(change: Partial<Selection> = {}) {
  const onchoose = filters(change);
  await open();
  return onchoose;
}

/** The choice of a value in a group, whatever its words. */
function choice(legend: string, value: string): HTMLInputElement {
  const all = screen.getByRole('group', { name: legend }).querySelectorAll('input');
  const found = [...all].find((input) => input.value === value);
  if (found === undefined) throw new Error(`No choice ${value} in ${legend}.`);
  return found;
}

describe('the button', () => {
  test('says how many filters differ from their default', () => {
    filters({ definition: 'osaid', scale: 'linear', q: 'grok' });
    expect(button()).toHaveAccessibleName('Filters (3 changed)');
  });

  test('names no count where none does', () => {
    filters({ companies: ['meta'] });
    expect(button()).toHaveAccessibleName('Filters');
  });

  test('opens a dialog that closes again', async () => {
    await opened();
    expect(screen.getByRole('dialog', { name: 'Filters' })).toBeInTheDocument();
    expect(button()).toHaveAttribute('aria-expanded', 'true');
    screen.getByRole<HTMLDialogElement>('dialog').close();
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(button()).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('the choices', () => {
  test('stand in named groups, each choice with words', async () => {
    await opened();
    const dialog = within(screen.getByRole('dialog'));
    for (const name of [
      'What counts as open',
      'Models',
      'Where sources disagree',
      'Status of rounds',
      'Kind of money',
      'Status of valuations',
      'Basis of valuations',
      'Money scale',
      'Time',
      /What if every model/,
    ]) {
      const group = within(dialog.getByRole('group', { name }));
      for (const input of group.queryAllByRole('checkbox')) expect(input).toHaveAccessibleName();
      for (const input of group.queryAllByRole('radio')) expect(input).toHaveAccessibleName();
    }
  });

  test('each changes its own field', async () => {
    const onchoose = await opened();
    await fireEvent.click(choice('Status of rounds', 'sought'));
    await fireEvent.click(choice('Kind of money', 'debt'));
    await fireEvent.click(choice('Status of valuations', 'sought'));
    await fireEvent.click(choice('Basis of valuations', 'bid'));
    await fireEvent.click(choice('What counts as open', 'osaid'));
    await fireEvent.click(choice('Where sources disagree', 'low'));
    await fireEvent.click(choice('Money scale', 'linear'));
    await fireEvent.click(choice('Time', 'age'));
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Flagship models only' }));
    await fireEvent.change(screen.getByLabelText('Smallest round'), { target: { value: '1000000000' } });
    const { selection } = sliceWith();
    expect(onchoose.mock.calls.map(([change]) => change)).toEqual([
      { roundStatuses: [...selection.roundStatuses, 'sought'] },
      { instruments: selection.instruments.filter((instrument) => instrument !== 'debt') },
      { valuationStatuses: [...selection.valuationStatuses, 'sought'] },
      { valuationBases: selection.valuationBases.filter((basis) => basis !== 'bid') },
      { definition: 'osaid' },
      { disputed: 'low' },
      { scale: 'linear' },
      { align: 'age' },
      { flagshipOnly: false },
      { minAmountUsd: 1e9 },
    ]);
  });

  test('show what is chosen, also an amount of the reader’s own', async () => {
    await opened({ minAmountUsd: asUsd(2.5e8), definition: 'open-licence' });
    expect(screen.getByLabelText('Smallest round')).toHaveDisplayValue('$250m or more');
    expect(choice('What counts as open', 'open-licence')).toBeChecked();
    expect(choice('Status of rounds', 'closed')).toBeChecked();
    expect(choice('Status of rounds', 'sought')).not.toBeChecked();
  });

  test('say how many rows of the record each stands for', async () => {
    await opened();
    expect(choice('Status of rounds', 'closed')).toHaveAccessibleName(/6 in the record/);
    expect(choice('Status of rounds', 'offered')).toHaveAccessibleName(/0 in the record/);
  });
});

describe('search', () => {
  test('waits for a pause, so that a word is one step', async () => {
    const onchoose = await opened();
    vi.useFakeTimers();
    try {
      const field = screen.getByLabelText('Search');
      await fireEvent.input(field, { target: { value: 'g' } });
      await fireEvent.input(field, { target: { value: 'grok' } });
      expect(onchoose).not.toHaveBeenCalled();
      vi.advanceTimersByTime(400);
      expect(onchoose.mock.calls).toEqual([[{ q: 'grok' }]]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('counts at once when the field is left', async () => {
    const onchoose = await opened();
    await fireEvent.change(screen.getByLabelText('Search'), { target: { value: 'musk' } });
    expect(onchoose.mock.calls).toEqual([[{ q: 'musk' }]]);
  });
});

describe('the pace', () => {
  async function paced(paceDays: number | null) {
    const onchoose = vi.fn<(change: Partial<Selection>) => void>();
    const slice = sliceOf(record, withChoice(sliceWith().selection, { paceDays }));
    render(FilterPopover, { slice, locale: 'en', onchoose });
    await open();
    return onchoose;
  }

  test('is xAI’s own unless the reader gives one', async () => {
    const onchoose = await paced(null);
    expect(screen.getByRole('checkbox', { name: /own pace on Grok-1: 135.days/ })).toBeChecked();
    expect(screen.getByLabelText('Days until opening')).toHaveValue(135);
    await fireEvent.change(screen.getByLabelText('Days until opening'), { target: { value: '90' } });
    expect(onchoose.mock.calls).toEqual([[{ paceDays: 90 }]]);
  });

  test('goes back to xAI’s own', async () => {
    const onchoose = await paced(90);
    await fireEvent.click(screen.getByRole('checkbox', { name: /own pace/ }));
    expect(onchoose.mock.calls).toEqual([[{ paceDays: null }]]);
  });

  test('refuses what is no number of days, and shows what holds', async () => {
    const onchoose = await paced(90);
    const field = screen.getByLabelText('Days until opening');
    await fireEvent.change(field, { target: { value: '' } });
    expect(field).toHaveValue(90);
    await fireEvent.change(field, { target: { value: '99999' } });
    expect(onchoose).not.toHaveBeenCalled();
  });
});

test('reset puts every filter back, and waits for a change', async () => {
  const onchoose = await opened({ scale: 'linear' });
  await fireEvent.click(screen.getByRole('button', { name: 'Reset filters' }));
  expect(onchoose).toHaveBeenCalledWith(defaultFilters);
});
