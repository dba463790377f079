import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Card } from '../../src/charts/card/card';
import RecordCard from '../../src/views/RecordCard.svelte';

const card: Card = {
  ref: { kind: 'round', id: 'r' },
  kindLabel: 'Round',
  title: '<b>Series</b> C',
  companyId: 'xai',
  fields: [
    { label: 'Amount', text: '$6bn', value: 6e9 },
    { label: 'Closed on', text: 'not known', value: null },
  ],
  note: { text: 'A note.', lang: 'en' },
  quote: { text: 'Une citation', lang: 'fr' },
  links: [],
  sources: [
    {
      title: 'A filing',
      publisher: 'SEC',
      publishedOn: '5 Dec 2024',
      url: 'https://example.org/filing',
      kind: 'filing',
    },
  ],
  relations: [
    { label: 'Valuations', items: [{ ref: { kind: 'valuation', id: 'v' }, label: '$51bn, post-money' }] },
    { label: 'Models', items: [{ ref: { kind: 'model', id: 'm' }, label: 'Grok-3' }] },
  ],
};

function show(back: { ref: Card['ref']; label: string } | null = null) {
  const calls = { onpin: vi.fn(), onback: vi.fn(), onclose: vi.fn(), onlight: vi.fn() };
  render(RecordCard, {
    card,
    locale: 'en',
    link: 'https://example.org/',
    placement: 'panel',
    citation: 'Cite',
    back,
    ...calls,
  });
  return calls;
}

test('shows every field, the note, the sources, and data as text', () => {
  show();
  const panel = screen.getByRole('complementary', { name: '<b>Series</b> C' });
  expect(panel).toHaveTextContent('Amount');
  expect(panel).toHaveTextContent('$6bn');
  expect(panel).toHaveTextContent('not known');
  expect(panel).toHaveTextContent('A note.');
  expect(screen.getByText('Une citation')).toHaveAttribute('lang', 'fr');
  expect(screen.getByRole('link', { name: 'A filing' })).toHaveAttribute('href', 'https://example.org/filing');
});

test('moves to its title, walks to related records, closes on Escape', async () => {
  const user = userEvent.setup();
  const { onpin, onclose, onlight } = show();
  await vi.waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus());
  const related = screen.getByRole('button', { name: '$51bn, post-money' });
  await user.hover(related);
  expect(onlight).toHaveBeenLastCalledWith({ kind: 'valuation', id: 'v' });
  await user.click(related);
  expect(onpin).toHaveBeenCalledWith({ kind: 'valuation', id: 'v' });
  await user.keyboard('{Escape}');
  expect(onclose).toHaveBeenCalledOnce();
});

test('arrows walk related records across their groups, and lead back to the card before', async () => {
  const user = userEvent.setup();
  const { onpin, onback } = show({ ref: { kind: 'investor', id: 'i' }, label: 'Nvidia' });
  await vi.waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus());
  screen.getByRole('button', { name: '$51bn, post-money' }).focus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('button', { name: 'Grok-3' })).toHaveFocus();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onpin).toHaveBeenCalledWith({ kind: 'model', id: 'm' });
  await user.keyboard('{ArrowUp}');
  expect(screen.getByRole('button', { name: '$51bn, post-money' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Back to: Nvidia' }));
  expect(onback).toHaveBeenCalledOnce();
});
