import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { lineKinds, type LineKind } from '../../src/selection/options';
import LinesControl from '../../src/views/LinesControl.svelte';

function control(lines: readonly LineKind[], locale: 'en' | 'fr' = 'en') {
  const onchange = vi.fn<(lines: readonly LineKind[]) => void>();
  render(LinesControl, { lines, locale, onchange });
  return onchange;
}

test('offers every kind in one group, each by its name', () => {
  control(['key']);
  const group = screen.getByRole('group', { name: 'Events as lines over the charts' });
  const boxes = within(group).getAllByRole('checkbox');
  expect(boxes.map((box) => box.getAttribute('value'))).toEqual([...lineKinds]);
  expect(within(group).getByRole('checkbox', { name: 'The bid and the verdict' })).toBeChecked();
  expect(within(group).getByRole('checkbox', { name: 'Lawsuits' })).not.toBeChecked();
});

test('adds a kind in the order of the kinds, and takes one out', async () => {
  const onchange = control(['key', 'ruling']);
  await fireEvent.click(screen.getByRole('checkbox', { name: 'Lawsuits' }));
  await fireEvent.click(screen.getByRole('checkbox', { name: 'The bid and the verdict' }));
  expect(onchange.mock.calls).toEqual([[['key', 'lawsuit', 'ruling']], [['ruling']]]);
});

test('speaks French', () => {
  control([], 'fr');
  const group = screen.getByRole('group', { name: 'Événements en lignes sur les graphiques' });
  expect(within(group).getByRole('checkbox', { name: 'L’offre et le verdict' })).not.toBeChecked();
  expect(within(group).getByRole('checkbox', { name: 'Décisions de justice' })).toBeInTheDocument();
});
