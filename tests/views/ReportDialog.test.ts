import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { errorReport, type ReportedRecord } from '../../src/downloads/errorReport';
import type { Locale } from '../../src/text/format';
import ReportDialog from '../../src/views/ReportDialog.svelte';
import { standInDialogs } from '../fixtures/dialog';
import { edition } from '../fixtures/record';

beforeAll(standInDialogs);

const reported: ReportedRecord = {
  ref: { kind: 'round', id: 'r' },
  kindLabel: 'Funding round',
  label: '<b>Series</b> C',
  version: '2026.11.23',
  edition,
  address: 'https://desk.example/?sel=round.r',
  fields: [{ label: 'Amount', text: '$6bn' }],
  quote: null,
  note: null,
  sources: [],
};

function dialog(contact: string | null = 'desk@news.example', locale: Locale = 'en', record = reported) {
  const user = userEvent.setup();
  const onclose = vi.fn();
  const { container } = render(ReportDialog, { record, contact, locale, onclose });
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
  const mail = () => screen.getByRole('link').getAttribute('href') ?? '';
  return { user, onclose, container, field, mail };
}

test('holds the report, and an e-mail with the same', () => {
  const { field, mail, container } = dialog();
  expect(screen.getByRole('dialog', { name: 'Report an error' })).toHaveTextContent('<b>Series</b> C');
  expect(container.querySelector('b')).toBeNull();
  expect(field()).toHaveValue(errorReport(reported, 'en'));
  expect(mail()).toMatch(/^mailto:desk@news\.example\?subject=/);
  expect(decodeURIComponent(mail())).toContain('funding_rounds.csv, round_id = r');
  expect(screen.queryByText(/names no address/)).toBeNull();
});

test('what the reader writes goes into copy and e-mail', async () => {
  const { user, field, mail } = dialog();
  field().setSelectionRange(0, 0);
  await user.type(field(), 'It was 7. ', { initialSelectionStart: 0, initialSelectionEnd: 0 });
  const written = `It was 7. ${errorReport(reported, 'en')}`;
  expect(field()).toHaveValue(written);
  expect(mail()).toContain('body=It%20was%207.%20What');
  await user.click(screen.getByRole('button', { name: 'Copy the report' }));
  expect(await navigator.clipboard.readText()).toBe(written);
});

test('is ready to be copied by hand where the clipboard is denied', async () => {
  const { user, field } = dialog();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: 'Copy the report' }));
  expect(field()).toHaveFocus();
  expect(screen.getByText(/refused to copy/)).toBeVisible();
});

test('without an address it says whom to send it to, in French as well', () => {
  const { mail, field } = dialog(null, 'fr');
  expect(screen.getByRole('dialog', { name: 'Signaler une erreur' })).toBeVisible();
  expect(screen.getByText(/n’indique aucune adresse/)).toBeVisible();
  expect(mail()).toMatch(/^mailto:\?subject=/);
  expect(field()).toHaveAttribute('lang', 'fr');
});

test('says where the e-mail holds less than the report', () => {
  dialog(null, 'en', { ...reported, note: { text: 'long '.repeat(500) } });
  expect(screen.getByText(/holds the beginning/)).toBeVisible();
});

test('closes and tells its owner', async () => {
  const { onclose } = dialog();
  screen.getByRole<HTMLDialogElement>('dialog').close();
  await waitFor(() => expect(onclose).toHaveBeenCalledOnce());
});
