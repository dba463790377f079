import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { citation, citationStyles } from '../../src/downloads/citation';
import type { Cited } from '../../src/downloads/citationStyles/cited';
import { quote, quoteForms, type Quotable } from '../../src/downloads/quote';
import type { Locale } from '../../src/text/format';
import CiteDialog from '../../src/views/CiteDialog.svelte';
import { saveFile } from '../../src/views/saveFile';
import { citedData, citedRecord, hostileTexts } from '../downloads/cited';
import { standInDialogs } from '../fixtures/dialog';
import { day } from '../fixtures/record';

vi.mock('../../src/views/saveFile', () => ({ saveFile: vi.fn() }));
beforeAll(standInDialogs);
beforeEach(() => vi.mocked(saveFile).mockClear());

const accessedOn = day('2026-12-01');
const round = citedRecord('round:xai-series-c');

function dialog(cited: Cited = round, quotable: Quotable | null = round, locale: Locale = 'en') {
  const user = userEvent.setup();
  const onclose = vi.fn();
  const shown = render(CiteDialog, { cited, quotable, of: 'Series C (xAI)', locale, accessedOn, onclose });
  const found = (selector: string) => {
    const element = shown.container.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(selector);
    return element;
  };
  const press = (selector: string) => user.click(found(selector));
  return { ...shown, onclose, user, found, press };
}

test.each(citationStyles)('cites in the style %s', async (style) => {
  const { found, press } = dialog();
  await press(`[data-style="${style}"]`);
  // A text area knows no line ends but its own.
  const expected = citation(round, style, 'en', accessedOn).replaceAll('\r\n', '\n');
  expect(found('[data-citation]')).toHaveValue(expected);
  expect(found('[data-citation]')).toHaveAttribute('readonly');
});

test('cites in the page’s language until another is chosen, and says which it is', async () => {
  const { found, press } = dialog(round, round, 'fr');
  expect(screen.getByRole('dialog', { name: 'Citer' })).toHaveTextContent('Series C (xAI)');
  expect(found('[data-citation]')).toHaveAttribute('lang', 'fr');
  expect(found('[data-citation]')).toHaveValue(citation(round, 'plain', 'fr', accessedOn));
  await press('[data-language="en"]');
  expect(found('[data-citation]')).toHaveAttribute('lang', 'en');
  expect(found('[data-citation]')).toHaveValue(citation(round, 'plain', 'en', accessedOn));
  expect(found('[data-quotation]')).toHaveValue(quote(round, 'text', 'en'));
  expect(found('blockquote')).toHaveAttribute('lang', 'en');
});

test('the arrow keys walk the styles', async () => {
  const { found, user } = dialog();
  screen.getByRole('radio', { name: 'In one line' }).focus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('radio', { name: 'APA' })).toBeChecked();
  expect(found('[data-citation]')).toHaveValue(citation(round, 'apa', 'en', accessedOn));
});

test('copies the citation as it stands, and no longer says so once it is another', async () => {
  const { user, press } = dialog();
  await press('[data-style="ris"]');
  await user.click(screen.getByRole('button', { name: 'Copy citation' }));
  expect(await navigator.clipboard.readText()).toBe(citation(round, 'ris', 'en', accessedOn));
  expect(screen.getByText('Copied')).toBeVisible();
  await press('[data-style="apa"]');
  expect(screen.queryByText('Copied')).toBeNull();
});

test('selects the text to be copied by hand where the clipboard is denied', async () => {
  const { found, user } = dialog();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: 'Copy text' }));
  const field = found('[data-quotation]') as HTMLTextAreaElement;
  expect(field).toHaveFocus();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  expect(screen.getByText(/refused to copy/)).toBeVisible();
});

test.each([
  ['bibtex', 'bib'],
  ['ris', 'ris'],
] as const)('saves %s for a reference manager', async (style, ending) => {
  const { press } = dialog();
  expect(screen.queryByRole('button', { name: /Download/ })).toBeNull();
  await press(`[data-style="${style}"]`);
  await press(`[data-save="${style}"]`);
  const [[file] = []] = vi.mocked(saveFile).mock.calls;
  expect(file?.name).toMatch(new RegExp(`round-xai-series-c.*\\.${ending}$`));
  expect(file?.parts).toEqual([citation(round, style, 'en', accessedOn)]);
  expect(screen.getByText(`Saved: ${file?.name}`)).toBeVisible();
});

test.each(quoteForms)('quotes as %s', async (form) => {
  const { found, press } = dialog();
  await press(`[data-quote="${form}"]`);
  expect(found('[data-quotation]')).toHaveValue(quote(round, form, 'en'));
});

test('shows what a quotation will look like, with its link', () => {
  const { found } = dialog();
  expect(found('blockquote')).toHaveTextContent(
    'Series C (xAI) (source: SEC), according to Follow the Weights, edition of 23 November 2026',
  );
  expect(screen.getByRole('link', { name: 'Follow the Weights' })).toHaveAttribute('href', round.address.en);
});

test('has nothing to quote of all the data', () => {
  const { container } = dialog(citedData, null);
  expect(container.querySelector('[data-quotation], blockquote')).toBeNull();
  expect(container.querySelector('[data-citation]')).not.toBeNull();
});

test.each(hostileTexts.map((text) => [text]))('%j stays text', async (text) => {
  const both = { en: text, fr: text };
  const hostile = citedRecord('round:xai-series-c', { label: both, publisher: text });
  const { container, press } = dialog(hostile, hostile);
  const elements = container.querySelectorAll('*').length;
  await press('[data-quote="html"]');
  expect(container.querySelectorAll('*')).toHaveLength(elements);
  expect(container.querySelectorAll('script, img, blockquote *:not(a)')).toHaveLength(0);
});

test('closes and tells its owner', async () => {
  const { onclose } = dialog();
  screen.getByRole<HTMLDialogElement>('dialog').close();
  await waitFor(() => expect(onclose).toHaveBeenCalledOnce());
});
