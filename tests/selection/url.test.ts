import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asUsd } from '../../src/model/funding';
import { defaultSelection, sameSelection, withChoice, type Selection } from '../../src/selection/selection';
import { defaultDisplay } from '../../src/selection/display';
import { decode, encode, sameDisplay, sameState } from '../../src/selection/url';
import { day } from '../fixtures/record';
import { arbitraryDisplay, arbitrarySelection } from './arbitrary';

const choose = (change: Partial<Selection>) => withChoice(defaultSelection, change);
const known = [
  'view',
  'co',
  'from',
  'to',
  'zoom',
  'asof',
  'status',
  'kind',
  'basis',
  'val',
  'min',
  'models',
  'open',
  'pace',
  'align',
  'y',
  'dis',
  'q',
  'sel',
  'tab',
  'fold',
  'order',
  'sort',
  'rows',
  'lines',
  'data',
  'lang',
  'theme',
  'v',
];

describe('reading', () => {
  const garbage = fc.oneof(
    fc.string({ unit: 'binary' }),
    // Lone surrogates and broken escapes.
    fc
      .array(
        fc.constantFrom('%', '%E0%A4', '%ud800', '\ud800', '\udc00', '&', '=', '+', '?', '#', '.', '\0', 'q', '5'),
        { maxLength: 20 },
      )
      .map((parts) => parts.join('')),
    fc
      .array(fc.tuple(fc.constantFrom(...known), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 6 })
      .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
  );

  test('never throws, and what it gives is in normal form and writes back', () => {
    fc.assert(
      fc.property(garbage, (query) => {
        const { selection, display } = decode(query);
        expect(withChoice(selection, {})).toBe(selection);
        const again = decode(encode(selection, display));
        expect(again.ignored).toEqual([]);
        expect(sameState(again, { selection, display })).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['', []],
    ['?', []],
    ['co=', ['co']],
    ['co=x%20y', ['co']],
    ['from=2024-02-30', ['from']],
    ['from=20240230&to=2024-02-29', ['from']],
    ['status=closed.nonsense', ['status']],
    ['min=0', ['min']],
    ['min=-1', ['min']],
    ['min=1e9', ['min']],
    ['pace=99999', ['pace']],
    ['y=logarithmic', ['y']],
    ['sel=planet.mars', ['sel']],
    ['models=some', ['models']],
    ['rows=some', ['rows']],
    ['sort=size', ['sort']],
    ['zoom=yes&from=2024-01-01', ['zoom']],
    ['lang=de', ['lang']],
    ['colour=red', ['colour']],
    ['y=linear&y=log', ['y']],
    ['__proto__=1&constructor=2&toString=3', ['__proto__', 'constructor', 'toString']],
    ['utm_source=mail&fbclid=1&childId=x', []],
  ])('%j names what it could not use', (query, ignored) => {
    expect(decode(query).ignored).toEqual(ignored);
  });

  test('of a key given twice the first counts', () => {
    expect(decode('y=linear&y=log').selection.scale).toBe('linear');
  });

  test.each([
    ['co=meta.openai', { companies: ['openai', 'meta'] }],
    ['co=none', { companies: [] }],
    ['status=sought.closed.closed', { roundStatuses: ['closed', 'sought'] }],
    ['kind=mixed', { instruments: ['equity+debt'] }],
    ['kind=none', { instruments: [] }],
    ['from=2025-03-01&to=2024-03-01', { from: '2024-03-01', to: '2025-03-01' }],
    ['min=1000000000', { minAmountUsd: 1_000_000_000 }],
    ['models=all', { flagshipOnly: false }],
    ['sel=round.xai-series-c', { pin: { kind: 'round', id: 'xai-series-c' } }],
    ['q=caf%C3%A9+%2B1', { q: 'café +1' }],
    ['pace=0', { paceDays: 0 }],
  ])('%j', (query, expected) => {
    const decoded = decode(query);
    expect(decoded.selection).toMatchObject(expected);
    expect(decoded.ignored).toEqual([]);
  });
});

describe('writing', () => {
  test('reads back as the same state', () => {
    fc.assert(
      fc.property(arbitrarySelection, arbitraryDisplay, (selection, display) => {
        const read = decode(encode(selection, display));
        expect(read.selection).toEqual(selection);
        expect(read.display).toEqual(display);
        expect(read.ignored).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('equal selections have equal links, other ones other links', () => {
    fc.assert(
      fc.property(arbitrarySelection, arbitrarySelection, (a, b) => {
        expect(encode(a, defaultDisplay) === encode(b, defaultDisplay)).toBe(sameSelection(a, b));
      }),
    );
  });

  test('holds nothing that is at its default', () => {
    expect(encode(defaultSelection, defaultDisplay)).toBe('');
    fc.assert(
      fc.property(arbitrarySelection, (selection) => {
        const changed = (Object.keys(defaultSelection) as (keyof Selection)[]).filter(
          (key) => !sameSelection(defaultSelection, { ...defaultSelection, [key]: selection[key] }),
        );
        const written = [...new URLSearchParams(encode(selection, defaultDisplay)).keys()];
        expect(written).toHaveLength(changed.length);
      }),
    );
  });

  test('has a stable order, short keys and readable values', () => {
    const selection = choose({
      q: 'série c',
      pin: { kind: 'round', id: 'xai-series-c' },
      scale: 'linear',
      asOf: day('2025-02-19'),
      companies: ['xai'],
      instruments: ['equity', 'equity+debt'],
      minAmountUsd: asUsd(1e9),
      zoom: true,
      from: day('2024-01-01'),
    });
    expect(encode(selection, { ...defaultDisplay, view: 'money', lang: 'fr' })).toBe(
      'view=money&co=xai&from=2024-01-01&zoom=1&asof=2025-02-19&kind=equity.mixed&min=1000000000&y=linear&q=s%C3%A9rie+c&sel=round.xai-series-c&lang=fr',
    );
    const order = known.map((key) => `${key}=`);
    fc.assert(
      fc.property(arbitrarySelection, arbitraryDisplay, (one, display) => {
        const keys = [...new URLSearchParams(encode(one, display)).keys()].map((key) => order.indexOf(`${key}=`));
        expect(keys).toEqual([...keys].sort((a, b) => a - b));
        expect(keys).not.toContain(-1);
      }),
    );
  });

  test('displays are the same by what they say', () => {
    expect(sameDisplay(defaultDisplay, { ...defaultDisplay, tab: [] })).toBe(true);
    expect(sameDisplay(defaultDisplay, { ...defaultDisplay, tab: ['money'] })).toBe(false);
  });
});
