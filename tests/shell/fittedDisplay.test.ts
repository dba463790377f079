import { expect, test } from 'vitest';
import { defaultDisplay, type Display } from '../../src/selection/display';
import { fittedDisplay } from '../../src/shell/fittedDisplay';

test.each<readonly [string, Partial<Display>, Partial<Display>, readonly string[]]>([
  ['knows its views', { tab: ['money', 'matrix'], folded: ['promises'], order: ['context'] }, {}, []],
  ['drops views that aren’t', { tab: ['money', 'weather'] }, { tab: ['money'] }, ['tab']],
  [
    'folds and moves only staves',
    { folded: ['matrix'], order: ['paradox'] },
    { folded: [], order: [] },
    ['fold', 'order'],
  ],
  ['knows its tables', { dataset: 'funding-rounds' }, {}, []],
  ['drops a table that isn’t', { dataset: 'weather' }, { dataset: null }, ['data']],
  ['leaves a view’s name to the page', { view: 'weather' }, {}, []],
])('%s', (_, given, expected, ignored) => {
  const display = { ...defaultDisplay, ...given };
  const fit = fittedDisplay(display);
  expect(fit.ignored).toEqual(ignored);
  expect(fit.display).toEqual({ ...display, ...expected });
});

test('what fits stays the same object', () => {
  expect(fittedDisplay(defaultDisplay).display).toBe(defaultDisplay);
});
