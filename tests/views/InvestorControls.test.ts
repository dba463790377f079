import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { defaultOptions, type ViewOptions } from '../../src/selection/options';
import InvestorControls from '../../src/views/InvestorControls.svelte';

function controls(change: Partial<ViewOptions> = {}, counts = { total: 57, shown: 20 }, locale: 'en' | 'fr' = 'en') {
  const onchange = vi.fn<(change: Partial<ViewOptions>) => void>();
  const options = { ...defaultOptions, ...change };
  const { container } = render(InvestorControls, { options, locale, ...counts, onchange });
  return { onchange, container };
}

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ').trim();

test('offers three orders, the chosen one pressed', () => {
  controls({ investorOrder: 'total' });
  const group = screen.getByRole('group', { name: 'Order of backers' });
  const buttons = within(group).getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['First cheque', 'Sum disclosed', 'Name']);
  expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'true', 'false']);
});

test('says which order was chosen', async () => {
  const { onchange } = controls();
  await fireEvent.click(screen.getByRole('button', { name: 'Name' }));
  await fireEvent.click(screen.getByRole('button', { name: 'Sum disclosed' }));
  expect(onchange.mock.calls).toEqual([[{ investorOrder: 'name' }], [{ investorOrder: 'total' }]]);
});

test('shows all rows, and fewer again', async () => {
  const some = controls();
  await fireEvent.click(screen.getByRole('button', { name: 'Show all 57' }));
  expect(some.onchange).toHaveBeenCalledExactlyOnceWith({ investorRows: 'all' });
  const all = controls({ investorRows: 'all' }, { total: 57, shown: 57 });
  await fireEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
  expect(all.onchange).toHaveBeenCalledExactlyOnceWith({ investorRows: 'some' });
});

test.each([
  ['all have a row anyway', {}, { total: 12, shown: 12 }],
  ['there are too few to fold', { investorRows: 'all' }, { total: 20, shown: 20 }],
] as const)('offers no other number of rows where %s', (_, change, counts) => {
  const { container } = controls(change, counts);
  expect(container.querySelector('[data-rows]')).toBeNull();
  expect(screen.getAllByRole('button')).toHaveLength(3);
});

test('is not there where nothing can be ordered', () => {
  controls({}, { total: 1, shown: 1 });
  expect(screen.queryByRole('button')).toBeNull();
});

test('speaks French', () => {
  const { container } = controls({}, undefined, 'fr');
  const texts = [...container.querySelectorAll('button')].map(({ textContent }) => plain(textContent));
  expect(texts).toEqual(['Première mise', 'Somme publiée', 'Nom', 'Afficher les 57']);
  expect(screen.getByRole('group', { name: 'Ordre des financeurs' })).toBeInTheDocument();
});
