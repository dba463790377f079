import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { DownloadFile } from '../../src/downloads/file';
import type { DownloadOffer } from '../../src/views/downloadOffer';
import DownloadDialog from '../../src/views/DownloadDialog.svelte';
import { saveFile } from '../../src/views/saveFile';
import { standInDialogs } from '../fixtures/dialog';

vi.mock('../../src/views/saveFile', () => ({ saveFile: vi.fn() }));
beforeAll(standInDialogs);
beforeEach(() => vi.mocked(saveFile).mockClear());

const file = (name: string): DownloadFile => ({ name, mime: 'text/plain', parts: ['x'] });

function* written(name: string): Generator<number, DownloadFile> {
  yield 0.5;
  return file(name);
}

const whole: DownloadOffer = {
  of: 'xAI raised $42.1 billion',
  rows: { text: '16 rows', write: (form) => written(`rows.${form}`) },
  zip: { holds: 'view', make: () => Promise.resolve(file('all.zip')) },
  picture: (form) => Promise.resolve(file(`chart.${form}`)),
  table: (form) => `table as ${form}`,
};

function dialog(change: Partial<DownloadOffer> = {}, locale: 'en' | 'fr' = 'en') {
  const onclose = vi.fn();
  const user = userEvent.setup();
  const shown = render(DownloadDialog, { offer: { ...whole, ...change }, locale, onclose });
  const form = (name: string) => shown.container.querySelector<HTMLButtonElement>(`[data-form="${name}"]`);
  const press = async (name: string) => user.click(form(name) ?? shown.container);
  return { ...shown, onclose, user, form, press };
}

const saved = () => vi.mocked(saveFile).mock.calls.map(([given]) => given.name);

test('says what it is of and how many rows, and offers every form', () => {
  const { form } = dialog();
  expect(screen.getByRole('dialog', { name: 'Download' })).toHaveTextContent('xAI raised $42.1 billion');
  expect(screen.getByRole('dialog')).toHaveTextContent('16 rows');
  for (const name of ['zip', 'csv', 'csv-excel', 'excel-fr', 'json', 'svg', 'png', 'tsv', 'markdown']) {
    expect(form(name), name).not.toBeNull();
  }
});

test('offers no more than there is', () => {
  const { form } = dialog({ rows: null, picture: null, table: null });
  expect(form('zip')).not.toBeNull();
  for (const name of ['csv', 'json', 'svg', 'tsv']) expect(form(name), name).toBeNull();
});

test.each([
  ['zip', 'all.zip'],
  ['csv', 'rows.csv'],
  ['excel-fr', 'rows.excel-fr'],
  ['json', 'rows.json'],
  ['png', 'chart.png'],
])('saves the %s and says so', async (form, name) => {
  const { press } = dialog();
  await press(form);
  await waitFor(() => expect(saved()).toEqual([name]));
  expect(screen.getByRole('status')).toHaveTextContent(`Saved: ${name}`);
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('shows progress while it works, and can be stopped', async () => {
  let release: (given: DownloadFile) => void = () => undefined;
  const { press, user, form } = dialog({
    zip: { holds: 'view', make: () => new Promise((resolve) => (release = resolve)) },
  });
  await press('zip');
  expect(screen.getByRole('progressbar', { name: /ZIP/ })).toBeVisible();
  expect(form('csv')).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  release(file('late.zip'));
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  expect(saved()).toEqual([]);
});

test('says that a file could not be made, and goes on working', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { press } = dialog({ picture: () => Promise.reject(new Error('no canvas')) });
  await press('png');
  expect(await screen.findByRole('alert')).toHaveTextContent(/could not be made/);
  await press('csv');
  await waitFor(() => expect(saved()).toEqual(['rows.csv']));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});

test('copies the table, and shows it to be copied by hand where the clipboard is denied', async () => {
  const { press } = dialog();
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  await press('tsv');
  expect(write).toHaveBeenCalledWith('table as tsv');
  expect(screen.getByRole('status')).toHaveTextContent('Copied');
  write.mockRejectedValueOnce(new DOMException('denied', 'NotAllowedError'));
  await press('markdown');
  expect(await screen.findByRole('textbox')).toHaveValue('table as markdown');
});

test('closes, stops what is under way, and tells its owner', async () => {
  const { press, onclose } = dialog({ zip: { holds: 'view', make: () => new Promise(() => undefined) } });
  await press('zip');
  screen.getByRole<HTMLDialogElement>('dialog').close();
  await waitFor(() => expect(onclose).toHaveBeenCalledOnce());
  expect(saved()).toEqual([]);
});

test('speaks French', () => {
  dialog({}, 'fr');
  expect(screen.getByRole('dialog', { name: 'Télécharger' })).toHaveTextContent('Excel en français');
});
