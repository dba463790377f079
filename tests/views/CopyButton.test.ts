import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import CopyButton from '../../src/views/CopyButton.svelte';

const props = { text: 'https://example.org/?q=x', label: 'Copy link', locale: 'en' as const };

test('copies and says so', async () => {
  const user = userEvent.setup();
  render(CopyButton, props);
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(screen.getByRole('status')).toHaveTextContent('Copied');
  expect(await navigator.clipboard.readText()).toBe(props.text);
});

test('gives the text to copy by hand where the browser refuses', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  render(CopyButton, props);
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(screen.getByRole('textbox')).toHaveValue(props.text);
});
