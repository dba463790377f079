import { expect, test } from 'vitest';
import { inkOf, painted } from '../../../src/downloads/picture/ink';
import { inksOf } from '../../fixtures/picture';

test.each([
  ['#fff', '#ffffff', 1],
  ['#16181D', '#16181d', 1],
  ['#ffffffb8', '#ffffff', 0.72],
  ['#fff8', '#ffffff', 0.53],
  ['rgb(255 255 255 / 72%)', '#ffffff', 0.72],
  ['rgb(20 22 26 / 0.74)', '#14161a', 0.74],
  ['rgba(20, 22, 26, 0.5)', '#14161a', 0.5],
  ['rgb(0, 1, 2)', '#000102', 1],
  ['light-dark(#fff, #14161a)', '#ffffff', 1],
  [' light-dark(rgb(255 255 255 / 72%), rgb(20 22 26 / 74%)) ', '#ffffff', 0.72],
])('%s', (value, hex, opacity) => {
  expect(inkOf(value, 'light')).toEqual({ hex, opacity });
});

test('takes the second colour in the dark', () => {
  expect(inkOf('light-dark(#fff,#14161a)', 'dark').hex).toBe('#14161a');
  expect(inkOf('light-dark(rgb(255 255 255 / 72%), rgb(20 22 26 / 74%))', 'dark')).toEqual({
    hex: '#14161a',
    opacity: 0.74,
  });
});

test('a shortened style sheet has the same colours', () => {
  expect(inkOf('light-dark(#ffffffb8,#14161abd)', 'dark')).toEqual(inksOf('dark')('veil'));
  expect(inkOf('light-dark(#ffffffb8,#14161abd)', 'light')).toEqual(inksOf('light')('veil'));
});

test.each(['', 'red', 'var(--ink)', 'currentColor', '#12', '#12345', 'url(#x)', 'rgb(300 0 0)', 'rgb(1 2)'])(
  'throws on %o',
  (value) => {
    expect(() => inkOf(value, 'light')).toThrow('is no colour');
  },
);

test('says its opacity only where it isn’t full', () => {
  expect(painted('fill', { hex: '#ffffff', opacity: 1 })).toBe('fill="#ffffff"');
  expect(painted('stroke', { hex: '#ffffff', opacity: 0.72 })).toBe('stroke="#ffffff" stroke-opacity="0.72"');
});
