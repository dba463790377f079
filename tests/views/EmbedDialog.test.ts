import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeAll, expect, test } from 'vitest';
import EmbedDialog from '../../src/views/EmbedDialog.svelte';
import { standInDialogs } from '../fixtures/dialog';

beforeAll(standInDialogs);

const url = 'https://desk.example/embed.html?view=money&co=xai';
const dialog = () =>
  render(EmbedDialog, { url, headline: 'xAI raised "much"', locale: 'en', onclose: () => undefined });

test('shows the code of the very view, and a preview of it', () => {
  dialog();
  expect(screen.getByRole('dialog', { name: /Embed/ })).toBeVisible();
  const code = screen.getByRole<HTMLTextAreaElement>('textbox').value;
  expect(code).toContain('src="https://desk.example/embed.html?view=money&amp;co=xai"');
  expect(code).toContain('title="');
  expect(code).not.toContain('"much"');
  expect(screen.getByTitle(/xAI raised/)).toHaveAttribute('src', url);
});

function message(source: Window | null, data: unknown): Promise<boolean> {
  return fireEvent(window, new MessageEvent('message', { source, data }));
}

test('takes the height that the preview reports, from nobody else and in no other shape', async () => {
  dialog();
  const frame = screen.getByTitle<HTMLIFrameElement>(/xAI raised/);
  const own = frame.contentWindow;
  const code = () => screen.getByRole<HTMLTextAreaElement>('textbox').value;
  await message(window, { 'datawrapper-height': { a: 333 } });
  for (const odd of [null, 'x', { 'datawrapper-height': { a: 'tall' } }, { 'datawrapper-height': { a: 1e9 } }]) {
    await message(own, odd);
  }
  expect(code()).not.toContain('333');
  const before = frame.style.height;
  await message(own, { 'datawrapper-height': { a: 640.4 } });
  expect(frame.style.height).not.toBe(before);
  expect(frame.style.height).toBe('641px');
  expect(code()).toContain('641');
});
