import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { ComponentProps } from 'svelte';
import type { Card } from '../../src/charts/card/card';
import type { CardChange } from '../../src/charts/card/cardHistory';
import RecordCard from '../../src/views/RecordCard.svelte';
import { day } from '../fixtures/record';

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

function show(
  back: { ref: Card['ref']; label: string } | null = null,
  more: Partial<ComponentProps<typeof RecordCard>> = {},
) {
  const calls = {
    onpin: vi.fn(),
    onback: vi.fn(),
    onclose: vi.fn(),
    onlight: vi.fn(),
    oncite: vi.fn(),
    onreport: vi.fn(),
  };
  const { container } = render(RecordCard, {
    card,
    locale: 'en',
    link: 'https://example.org/',
    placement: 'panel',
    changes: [],
    version: '2026.11.25',
    back,
    ...calls,
    ...more,
  });
  return { ...calls, container };
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

test('offers to cite it and to report an error', async () => {
  const user = userEvent.setup();
  const { oncite, onreport } = show();
  await user.click(screen.getByRole('button', { name: 'Cite' }));
  expect(oncite).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Report an error' }));
  expect(onreport).toHaveBeenCalledOnce();
});

const change: CardChange = {
  key: '0',
  day: day('2026-11-25'),
  date: '25 November 2026',
  title: 'Amount',
  before: { kind: 'cell', text: '$5,000,000,000', lang: 'en' },
  after: { kind: 'cell', text: '<b>$6,000,000,000</b>', lang: 'en' },
  reason: 'The filing says so.',
  sources: [{ title: 'A filing', publisher: 'SEC', url: 'https://example.org/correction' }],
};
const cell = (text: string, lang = 'en') => ({ kind: 'cell', text, lang }) as const;

test('a record that never changed shows the version and the way to all changes alone', () => {
  show();
  expect(screen.queryByRole('heading', { name: 'Changes to this record' })).toBeNull();
  expect(screen.getByText(/Version 2026\.11\.25 of the data/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'All changes and corrections' })).toHaveAttribute('href', 'changes.html');
});

test('data without a version names none', () => {
  const { container } = show(null, { version: '' });
  expect(container).not.toHaveTextContent(/Version/);
  expect(screen.getByRole('link', { name: 'All changes and corrections' })).toBeVisible();
});

test('shows how it changed, why and by which sources, as text', () => {
  show(null, { changes: [change] });
  expect(screen.getByRole('heading', { name: 'Changes to this record' })).toBeVisible();
  const item = screen.getByRole('link', { name: '25 November 2026' }).closest('li');
  expect(item).toHaveTextContent(
    '25 November 2026 Amount Before $5,000,000,000 After <b>$6,000,000,000</b> Why The filing says so. Sources A filing (SEC)',
  );
  expect(item?.querySelector('b, details')).toBeNull();
  expect(screen.getByRole('link', { name: '25 November 2026' })).toHaveAttribute('href', 'changes.html#2026-11-25');
});

test('folds long texts and whole rows, each in its language', () => {
  const row = { kind: 'row', cells: [{ label: 'Name', text: 'Series C', lang: 'en' }] } as const;
  const long = { ...change, key: '1', before: cell('x'.repeat(400), 'fr'), after: cell('y', 'fr'), sources: [] };
  const { container } = show(null, { changes: [long, { ...change, key: '2', before: null, after: row }] });
  const [text, added] = container.querySelectorAll('details');
  expect(text).not.toHaveAttribute('open');
  expect(text?.querySelector('summary')).toHaveTextContent('Before and after');
  expect(text?.querySelector('dd')).toHaveAttribute('lang', 'fr');
  expect(added?.querySelector('summary')).toHaveTextContent('After');
  expect(added).toHaveTextContent('Name Series C');
});

test('in French leads to the French page; in a frame, out of the frame', () => {
  show(null, { locale: 'fr', placement: 'inline', changes: [change] });
  const link = screen.getByRole('link', { name: 'Toutes les modifications et corrections' });
  expect(link).toHaveAttribute('href', 'changes.fr.html');
  expect(link).toHaveAttribute('target', '_blank');
  expect(link).toHaveAttribute('rel', 'noopener');
});
