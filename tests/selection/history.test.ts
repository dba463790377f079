import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amend, historyOf, maxSteps, redo, stepTo, undo, type History } from '../../src/selection/history';
import { defaultSelection, sameSelection, withChoice, type Selection } from '../../src/selection/selection';
import { arbitrarySelection } from './arbitrary';

const searching = (q: string) => withChoice(defaultSelection, { q });
const walk = (steps: readonly Selection[]) => steps.reduce(stepTo, historyOf(defaultSelection));
const arbitraryHistory = fc.array(arbitrarySelection, { maxLength: 8 }).map(walk);

describe('laws of the history', () => {
  test('undo after a step restores, redo steps again', () => {
    fc.assert(
      fc.property(arbitraryHistory, arbitrarySelection, (history, next) => {
        fc.pre(!sameSelection(history.present, next));
        const stepped = stepTo(history, next);
        const back = undo(stepped);
        expect(back.present).toBe(history.present);
        expect(back.past).toEqual(history.past);
        expect(redo(back)).toEqual(stepped);
      }),
    );
  });

  test('undoing everything leads to the start, redoing everything to the end', () => {
    fc.assert(
      fc.property(arbitraryHistory, (history) => {
        let at: History = history;
        while (at.past.length > 0) at = undo(at);
        expect(at.present).toBe(defaultSelection);
        while (at.future.length > 0) at = redo(at);
        expect(at).toEqual(history);
      }),
    );
  });

  test('a step ends what could be redone', () => {
    expect(stepTo(undo(walk([searching('a')])), searching('b')).future).toEqual([]);
  });
});

describe('no-ops give back the same history', () => {
  const start = historyOf(defaultSelection);
  test.each([
    ['undo at the start', undo(start)],
    ['redo at the end', redo(start)],
    ['a step to an equal selection', stepTo(start, { ...defaultSelection })],
    ['an equal amendment', amend(start, { ...defaultSelection })],
  ])('%s', (_what, history) => {
    expect(history).toBe(start);
  });
});

describe('a gesture', () => {
  test('is one step, however many moves it makes', () => {
    const begun = stepTo(historyOf(defaultSelection), searching('a'));
    const ended = amend(amend(begun, searching('ab')), searching('abc'));
    expect(ended.present.q).toBe('abc');
    expect(undo(ended).present).toBe(defaultSelection);
  });

  test('that comes back to where it began is passed over', () => {
    const before = walk([searching('x')]);
    const returned = amend(stepTo(before, searching('a')), searching('x'));
    expect(undo(returned).present).toBe(defaultSelection);
  });
});

test('old steps are forgotten', () => {
  const long = walk(Array.from({ length: maxSteps + 20 }, (_, index) => searching(String(index))));
  expect(long.past).toHaveLength(maxSteps);
  expect(long.past[0]?.q).toBe('19');
});
