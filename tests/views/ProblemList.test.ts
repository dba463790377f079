import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { Issue } from '../../src/data/issue';
import ProblemList from '../../src/views/ProblemList.svelte';
import { edited, loadWith } from '../data/broken';

test('says file, line, column, value and remedy of a fault', async () => {
  const { issues } = await loadWith(edited('funding_rounds', ',2024-05-26,', ',26 May 2024,'));
  render(ProblemList, { issues, locale: 'en' });
  const [item] = within(screen.getByRole('alert')).getAllByRole('listitem');
  const line = issues[0]?.line ?? 0;
  expect(item).toHaveTextContent(`funding_rounds.csv, line ${line}`);
  expect(item).toHaveTextContent('known_on');
  expect(item).toHaveTextContent('26 May 2024');
  expect(item).toHaveTextContent(/Write it as 2024-12-23/);
});

test('says it in French too', async () => {
  const { issues } = await loadWith({ 'sources.csv': null });
  render(ProblemList, { issues, locale: 'fr' });
  expect(screen.getByRole('alert')).toHaveTextContent('sources.csv');
  expect(screen.getByRole('heading')).toHaveTextContent('1 défaut dans les données');
});

test('shows text from a file as text', () => {
  const issue: Issue = {
    severity: 'fault',
    file: 'events.csv',
    line: 2,
    column: 'event_id',
    value: '<img src=x onerror=alert(1)>',
    problem: { kind: 'not-id' },
  };
  const { container } = render(ProblemList, { issues: [issue], locale: 'en' });
  expect(container.querySelector('img')).toBeNull();
  expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
});

test('lists fifty and counts the rest; warnings are for editors alone', () => {
  const issue = (line: number, severity: Issue['severity']): Issue => ({
    severity,
    file: 'events.csv',
    line,
    column: null,
    value: null,
    problem: { kind: 'no-source' },
  });
  const faults = Array.from({ length: 60 }, (_, index) => issue(index + 2, 'fault'));
  const { rerender, container } = render(ProblemList, { issues: [...faults, issue(99, 'warning')], locale: 'en' });
  expect(screen.getAllByRole('listitem')).toHaveLength(50);
  expect(screen.getByRole('alert')).toHaveTextContent('60');
  expect(screen.getByRole('alert')).toHaveTextContent(/10 more/);
  return rerender({ issues: [issue(3, 'warning')] }).then(() => expect(container).toHaveTextContent(''));
});
