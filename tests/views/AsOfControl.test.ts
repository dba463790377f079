import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { presets } from '../../src/selection/presets';
import type { Selection } from '../../src/selection/selection';
import AsOfControl from '../../src/views/AsOfControl.svelte';
import { sliceWith } from '../fixtures/companies';
import { articleDay, edition } from '../fixtures/record';

function control(change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en') {
  const onchoose = vi.fn<(change: Partial<Selection>) => void>();
  render(AsOfControl, { slice: sliceWith(change), locale, onchoose });
  return onchoose;
}

test('shows the as-of day, the edition’s where none is chosen', () => {
  control();
  expect(screen.getByLabelText('As known on')).toHaveValue(edition);
});

test('chooses a day; the edition’s is the default and no choice', async () => {
  const onchoose = control({ asOf: articleDay });
  const field = screen.getByLabelText('As known on');
  await fireEvent.change(field, { target: { value: '2024-03-31' } });
  await fireEvent.change(field, { target: { value: edition } });
  await fireEvent.change(field, { target: { value: '' } });
  expect(onchoose.mock.calls).toEqual([[{ asOf: '2024-03-31' }], [{ asOf: null }], [{ asOf: null }]]);
});

test('refuses a day outside the record, and keeps what holds', async () => {
  const onchoose = control({ asOf: articleDay });
  const field = screen.getByLabelText('As known on');
  await fireEvent.change(field, { target: { value: '2031-01-01' } });
  await fireEvent.blur(field);
  expect(screen.getByText(/Not used/)).toBeInTheDocument();
  expect(field).toHaveValue(articleDay);
  expect(onchoose).not.toHaveBeenCalled();
});

test('marks the preset that the selection shows, and only it', () => {
  control({ asOf: articleDay });
  const chips = within(screen.getByRole('group', { name: 'Moments' })).getAllByRole('button');
  expect(chips.map((chip) => chip.getAttribute('aria-pressed'))).toEqual(['false', 'true', 'false', 'false', 'false']);
});

test('a preset chooses all that it decides', async () => {
  const onchoose = control();
  await fireEvent.click(screen.getByRole('button', { name: 'The bid' }));
  expect(onchoose).toHaveBeenCalledWith(presets.find(({ id }) => id === 'bid')?.change);
});

test('speaks French', () => {
  control({}, 'fr');
  expect(screen.getByLabelText('Tel que connu le')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Grok-1 s’ouvre' })).toBeInTheDocument();
});
