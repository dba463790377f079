import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dueDay,
  outcomeDay,
  promiseBalance,
  promiseOn,
  settledOn,
  speakerBalances,
  speakerOf,
  statementKnown,
} from '../../src/model/promises';
import { articleDay, day, edition, record } from '../fixtures/record';
import { promise } from '../fixtures/rows';

describe('a promise on a day, of the record', () => {
  test.each([
    // Promised for 23 February 2026, never kept, no day of the verdict: broken once that day is over.
    ['musk-2025-08-grok-3-six-months', '2026-02-20', 'pending', null],
    ['musk-2025-08-grok-3-six-months', '2026-02-23', 'pending', null],
    ['musk-2025-08-grok-3-six-months', '2026-02-24', 'broken', null],
    // Neither due day nor day of the verdict: public since 2024, with the figures that break it.
    ['musk-2015-11-one-billion', '2024-03-05', 'broken', null],
    // Kept ten days early: kept from then on, though it was due later.
    ['musk-2025-02-grok-3-soon', '2025-02-16', 'pending', null],
    ['musk-2025-02-grok-3-soon', '2025-02-19', 'kept', null],
    // Due in May, so by the 31st; kept on 23 August, 84 days later. Until then nobody knew.
    ['musk-2025-02-grok-2-few-months', '2025-07-01', 'pending', null],
    ['musk-2025-02-grok-2-few-months', '2025-08-23', 'kept-late', 84],
    ['musk-2025-08-grok-2-next-week', '2025-08-23', 'kept-late', 6],
    ['musk-2026-01-algorithm-seven-days', '2026-11-23', 'kept-late', 3],
    ['musk-2024-10-prior-version', '2025-02-16', 'pending', null],
    ['musk-2024-10-prior-version', '2025-02-19', 'broken', null],
    ['altman-2025-03-open-weight', '2025-08-04', 'pending', null],
    ['altman-2025-03-open-weight', '2025-08-05', 'kept', null],
    ['openai-2015-12-publish', '2026-11-23', 'not-testable', null],
    ['musk-2026-05-appeal', '2026-11-23', 'pending', null],
  ])('%s on %s: %s', (id, on, state, daysLate) => {
    const statement = record.statementById.get(id);
    expect(statement).toBeDefined();
    if (statement !== undefined) expect(promiseOn(statement, day(on))).toMatchObject({ state, daysLate });
  });

  test.each([
    // xAI by 19 February 2025: the feed's code, Grok-1 and Grok 3 kept; the version before Grok 3 not opened.
    ['xai', articleDay, { kept: 3, keptLate: 0, broken: 1, pending: 1, notTestable: 1, due: 4 }],
    ['openai', articleDay, { kept: 0, keptLate: 0, broken: 1, pending: 0, notTestable: 1, due: 1 }],
    ['xai', edition, { kept: 3, keptLate: 3, broken: 5, pending: 1, notTestable: 1, due: 11 }],
    ['openai', edition, { kept: 4, keptLate: 0, broken: 1, pending: 0, notTestable: 1, due: 5 }],
  ])('the balance of %s on %s', (companyId, asOf, expected) => {
    const own = record.tables.statements.filter((row) => row.companyId === companyId);
    expect(promiseBalance(own, asOf)).toMatchObject(expected);
  });

  test('a promise that came to light later is none before', () => {
    const own = record.tables.statements.filter((row) => row.statementId === 'musk-2015-11-one-billion');
    expect(promiseBalance(own, day('2024-03-04')).promises).toEqual([]);
    expect(promiseBalance(own, day('2024-03-05')).broken).toBe(1);
  });
});

describe('a promise on a day, by hand', () => {
  const due = day('2024-06-10');
  const done = day('2024-07-01');

  test.each([
    ['no verdict at all', promise({}), '2030-01-01', 'pending'],
    ['kept, no days known', promise({ outcome: 'kept' }), '2024-01-01', 'kept'],
    [
      'kept on the due day for want of a day: before',
      promise({ outcome: 'kept', dueOn: due }),
      '2024-06-09',
      'pending',
    ],
    ['kept on the due day for want of a day: on it', promise({ outcome: 'kept', dueOn: due }), '2024-06-10', 'kept'],
    ['broken: its last day', promise({ outcome: 'broken', dueOn: due }), '2024-06-10', 'pending'],
    ['broken: the day after', promise({ outcome: 'broken', dueOn: due }), '2024-06-11', 'broken'],
    ['broken on a day, due never', promise({ outcome: 'broken', outcomeOn: done }), '2024-06-30', 'pending'],
    ['broken before it was due', promise({ outcome: 'broken', dueOn: done, outcomeOn: due }), '2024-06-10', 'broken'],
    ['the verdict is pending', promise({ outcome: 'pending', dueOn: due }), '2030-01-01', 'pending'],
    ['untestable from the start', promise({ outcome: 'not-testable', dueOn: due }), '2024-01-01', 'not-testable'],
  ] as const)('%s', (_what, statement, on, state) => {
    expect(promiseOn(statement, day(on)).state).toBe(state);
  });

  test.each([
    ['day', '2024-02-10', '2024-02-10'],
    ['month', '2024-02-01', '2024-02-29'],
    ['year', '2024-01-01', '2024-12-31'],
  ] as const)('is due until the end of its %s', (duePrecision, dueOn, last) => {
    expect(dueDay(promise({ dueOn: day(dueOn), duePrecision }))).toBe(last);
  });

  test('other statements are no promises', () => {
    expect(promiseBalance([promise({ kind: 'claim', outcome: 'kept' })], edition).promises).toEqual([]);
  });
});

describe('overdue', () => {
  const due = day('2024-06-10');

  test.each([
    ['on its last day', promise({ dueOn: due }), '2024-06-10', null],
    ['the day after', promise({ dueOn: due }), '2024-06-11', 1],
    ['long after, without an outcome on record', promise({ dueOn: due, outcome: 'pending' }), '2025-06-10', 365],
    ['a due month', promise({ dueOn: day('2024-06-01'), duePrecision: 'month' }), '2024-07-02', 2],
    [
      'while nobody knew',
      promise({ dueOn: due, outcome: 'kept-late', outcomeOn: day('2024-07-01') }),
      '2024-06-30',
      20,
    ],
    [
      'once it is kept',
      promise({ dueOn: due, outcome: 'kept-late', outcomeOn: day('2024-07-01') }),
      '2024-07-01',
      null,
    ],
    ['no due day', promise({}), '2030-01-01', null],
    ['never to be tested', promise({ dueOn: due, outcome: 'not-testable' }), '2030-01-01', null],
  ] as const)('%s', (_what, statement, on, days) => {
    expect(promiseOn(statement, day(on)).daysOverdue).toBe(days);
  });
});

describe('the day of an outcome', () => {
  const due = day('2024-06-10');
  const done = day('2024-07-01');

  test.each([
    ['the record’s', { outcome: 'kept-late', dueOn: due, outcomeOn: done }, done, done],
    ['kept: the due day for want of another', { outcome: 'kept', dueOn: due }, due, due],
    ['broken: the day after', { outcome: 'broken', dueOn: due }, '2024-06-11', '2024-06-11'],
    ['none told: known when it became public', { outcome: 'broken', knownOn: done }, null, done],
    ['known later than it happened', { outcome: 'kept', outcomeOn: due, knownOn: done }, due, done],
    ['pending', { outcome: 'pending', dueOn: due }, null, null],
    ['not testable', { outcome: 'not-testable', dueOn: due }, null, null],
  ] as const)('%s', (_what, more, outcome, settled) => {
    expect(outcomeDay(promise(more))).toBe(outcome);
    expect(settledOn(promise(more))).toBe(settled);
  });

  test('a promise of the record is settled from that day on, and not before', () => {
    const all = record.tables.statements.filter(({ kind }) => kind === 'promise');
    const days = fc
      .integer({ min: 16_700, max: 20_800 })
      .map((n) => day(new Date(n * 864e5).toISOString().slice(0, 10)));
    fc.assert(
      fc.property(fc.constantFrom(...all), days, (statement, on) => {
        if (!statementKnown(statement, on)) return;
        const { state } = promiseOn(statement, on);
        const from = settledOn(statement);
        expect(state !== 'pending' && state !== 'not-testable').toBe(from !== null && from <= on);
      }),
    );
  });
});

describe('speakers', () => {
  test.each([
    ['Elon Musk (court filing)', 'Elon Musk'],
    ['Bret Taylor (OpenAI board)', 'Bret Taylor'],
    ['OpenAI', 'OpenAI'],
    ['(anonymous)', '(anonymous)'],
  ])('%s is %s', (speaker, name) => {
    expect(speakerOf(promise({ speaker }))).toBe(name);
  });

  test('answer for their own promises, about whomever', () => {
    const balances = speakerBalances(record.tables.statements, edition);
    const of = (name: string) => balances.find(({ speaker }) => speaker === name);
    expect(of('Elon Musk')).toMatchObject({ kept: 3, keptLate: 3, broken: 5, pending: 1, notTestable: 1, due: 11 });
    expect(of('xAI')).toMatchObject({ kept: 0, broken: 1, due: 1 });
    expect(of('OpenAI')).toMatchObject({ kept: 1, broken: 0, notTestable: 1 });
    expect(of('Sam Altman')).toMatchObject({ kept: 2, due: 2 });
    expect(balances.map(({ speaker }) => speaker)).not.toContain('Ilya Sutskever');
  });

  test('are none before their first promise was public', () => {
    expect(speakerBalances(record.tables.statements, day('2015-11-30'))).toEqual([]);
  });
});
