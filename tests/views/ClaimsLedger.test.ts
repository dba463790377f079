import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ViewId } from '../../src/charts/view';
import type { RecordRef } from '../../src/model/record';
import { claimView } from '../../src/selection/claimViews';
import { defaultSelection, withChoice, type Selection } from '../../src/selection/selection';
import { sliceOf } from '../../src/selection/slice';
import type { Locale } from '../../src/text/format';
import ClaimsLedger from '../../src/views/ClaimsLedger.svelte';
import { articleDay, day, record } from '../fixtures/record';
import { layOut } from '../fixtures/layout';

/** A page in which every element is 800 pixels wide: figures need no opening. */
beforeEach(() => {
  layOut();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function show(change: Partial<Selection> = {}, locale: Locale = 'en', lit: readonly string[] = []) {
  const onlight = vi.fn<(ref: RecordRef | null) => void>();
  const onpin = vi.fn<(ref: RecordRef) => void>();
  const onfollow = vi.fn<(change: Partial<Selection>, view: ViewId) => void>();
  const slice = sliceOf(record, withChoice(defaultSelection, change));
  const { container } = render(ClaimsLedger, { slice, locale, lit: new Set(lit), onlight, onpin, onfollow });
  return { onlight, onpin, onfollow, container };
}

const months = 'That was four months after its launch in November 2023.';
/** Few claims are told apart faster than 38. */
const aboutMonths = { q: 'four months' };
const aboutGrok1 = { q: 'hugging face' };
const onlyGrok1 = 'So far xAI has opened a single version of Grok, the first.';
const claim = (name: string) => within(screen.getByRole('article', { name }));
const figuresOf = (name: string) => within(screen.getByRole('table', { name }));
/** The cells of a figure's row. */
function cells(name: string, figure: string): readonly string[] {
  const row = figuresOf(name).getByRole('rowheader', { name: figure }).closest('tr');
  return [...(row?.cells ?? [])].slice(1).map(({ textContent }) => textContent.trim());
}

test('is an ordered list of articles, each headed by its claim', () => {
  show({ q: 'hugging face' });
  expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(2);
  const articles = screen.getAllByRole('article');
  const headings = screen.getAllByRole('heading', { level: 3 });
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    onlyGrok1,
    'Grok-1 can be had on GitHub and on Hugging Face.',
  ]);
  for (const [index, heading] of headings.entries()) expect(articles[index]).toContainElement(heading);
});

test('says each verdict in words, with a sign of its own', () => {
  show(aboutGrok1);
  const terms = claim(onlyGrok1).getAllByRole('term');
  expect(terms.map(({ textContent }) => textContent)).toEqual(['19 Feb 2025', 'Today']);
  const verdicts = claim(onlyGrok1).getAllByRole('definition');
  expect(verdicts.map(({ textContent }) => textContent)).toEqual(['supported', 'outdated']);
  const signs = verdicts.map((verdict) => verdict.querySelector('[data-sign]')?.getAttribute('data-sign'));
  expect(signs).toEqual(['supported', 'outdated']);
  expect(claim(onlyGrok1).getByText(/^True on 19 February 2025/)).toBeInTheDocument();
});

test('shows the computed figures of both days, for readers and machines', () => {
  const { container } = show(aboutGrok1);
  expect(cells(onlyGrok1, 'xAI’s flagship models with open weights')).toEqual(['1 of 4', '2 of 11']);
  expect(cells(onlyGrok1, 'Grok-2: weights')).toEqual(['none yet', '23 Aug 2025']);
  expect(cells(onlyGrok1, 'The figures')).toEqual(['agree with it', 'speak against it']);
  expect(container.querySelector('data[value="2/11"]')).toHaveTextContent('2 of 11');
});

test('quotes in the quotation’s language, and says where nothing can be shown', () => {
  show({ q: 'English original' }, 'fr');
  expect(screen.getByText(/safety-focused force/).closest('q')).toHaveAttribute('lang', 'en');
  show({ q: 'zdnet' }, 'fr');
  expect(screen.getByText('Rien dans les données ne peut le montrer.')).toBeInTheDocument();
});

test('shows a claim by its own selection and view', async () => {
  const { onfollow } = show(aboutMonths);
  await userEvent.click(screen.getByRole('button', { name: `Show me: ${months}` }));
  const view = claimView('claim-24-four-months');
  expect(onfollow).toHaveBeenCalledExactlyOnceWith(view?.change, 'opening-clock');
});

test('opens a claim’s record', async () => {
  const { onpin } = show(aboutMonths, 'fr');
  const name = 'Fiche\u00a0: C’était quatre mois après son lancement, en novembre 2023.';
  await userEvent.click(screen.getByRole('button', { name }));
  expect(onpin).toHaveBeenCalledExactlyOnceWith({ kind: 'claim', id: 'claim-24-four-months' });
});

test('lights the record that shows a claim, and is lit by it', async () => {
  const { onlight } = show(aboutMonths, 'en', ['model:grok-1']);
  const article = screen.getByRole('article', { name: months });
  await userEvent.hover(article);
  expect(onlight).toHaveBeenLastCalledWith({ kind: 'model', id: 'grok-1' });
  await userEvent.unhover(article);
  expect(onlight).toHaveBeenLastCalledWith(null);
  await userEvent.tab();
  expect(onlight).toHaveBeenLastCalledWith({ kind: 'model', id: 'grok-1' });
  expect(article.closest('li')).toHaveClass('lit');
  show(aboutGrok1, 'en', ['model:grok-1']);
  expect(screen.getByRole('article', { name: onlyGrok1 }).closest('li')).not.toHaveClass('lit');
});

test('on the article’s day there is one day', () => {
  show({ ...aboutGrok1, asOf: articleDay });
  expect(claim(onlyGrok1).getAllByRole('definition')).toHaveLength(1);
  expect(cells(onlyGrok1, 'xAI’s flagship models with open weights')).toEqual(['1 of 4']);
});

test('of a day between it says that there are no verdicts, and shows that day’s figures', () => {
  show({ ...aboutGrok1, asOf: day('2025-08-23') });
  expect(screen.getByText(/for 23 August 2025 it has none/)).toBeInTheDocument();
  expect(claim(onlyGrok1).getAllByRole('definition')).toHaveLength(1);
  expect(cells(onlyGrok1, 'xAI’s flagship models with open weights')).toEqual(['1 of 4', '2 of 5']);
});

test('says of notes that they tell of what came after the as-of day', () => {
  show({ ...aboutGrok1, asOf: articleDay });
  expect(screen.getByText(/^The notes are of the edition of 23 November 2026/)).toBeInTheDocument();
});

test('before the article it says that it had not appeared', () => {
  show({ asOf: day('2024-03-31') });
  expect(screen.queryByRole('list')).toBeNull();
  expect(screen.getByText(/^On 31 March 2024 the article had not appeared/)).toBeInTheDocument();
});

test('keeps figures closed where there is no room beside the claim', () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(328);
  const { container } = show(aboutMonths);
  expect(container.querySelector('details')).not.toHaveAttribute('open');
  expect(screen.getByText('3 figures')).toBeVisible();
});

test('keeps to the search, and says where nothing matches', () => {
  show({ q: 'board' });
  expect(screen.getAllByRole('article')).toHaveLength(2);
  show({ q: 'zzzz' }, 'fr');
  expect(screen.getByText('Aucune affirmation de l’article ne répond à la recherche.')).toBeInTheDocument();
});

test('shows the first claims, then all of them', async () => {
  show();
  expect(screen.getAllByRole('article')).toHaveLength(6);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Show all 38 claims' }));
  expect(screen.getAllByRole('article')).toHaveLength(38);
  expect(screen.getByRole('button', { name: 'Show the first claims only' })).toHaveAttribute('aria-expanded', 'true');
});
