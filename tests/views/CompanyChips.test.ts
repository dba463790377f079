import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { Selection } from '../../src/selection/selection';
import CompanyChips from '../../src/views/CompanyChips.svelte';
import { sliceWith } from '../fixtures/companies';

function chips(chosen: readonly string[]) {
  const onchoose = vi.fn<(change: Partial<Selection>) => void>();
  render(CompanyChips, { dataset: sliceWith().dataset, chosen, locale: 'en', onchoose });
  return onchoose;
}

test('shows every company, protagonists first, context marked in words', () => {
  chips(['xai']);
  const buttons = within(screen.getByRole('group', { name: 'Companies' })).getAllByRole('button');
  expect(buttons.map((button) => button.textContent.trim().replace(/\s+/g, ' '))).toEqual([
    'xAI',
    'OpenAI',
    'Meta context',
  ]);
});

test('tells who is drawn by state and check, not by colour alone', () => {
  chips(['xai']);
  const [xai, openai] = ['xAI', 'OpenAI'].map((name) => screen.getByRole('button', { name }));
  expect(xai).toHaveAttribute('aria-pressed', 'true');
  expect(xai?.querySelector('svg')).not.toBeNull();
  expect(openai).toHaveAttribute('aria-pressed', 'false');
  expect(openai?.querySelector('svg')).toBeNull();
});

test('adds a company and takes one out', async () => {
  const onchoose = chips(['xai']);
  await fireEvent.click(screen.getByRole('button', { name: 'OpenAI' }));
  await fireEvent.click(screen.getByRole('button', { name: 'xAI' }));
  expect(onchoose.mock.calls).toEqual([[{ companies: ['xai', 'openai'] }], [{ companies: [] }]]);
});
