import { describe, expect, test } from 'vitest';
import { ageTicks, calendarTicks, timeAxisOf, timeDomain } from '../../src/charts/axis';
import { dayNumber } from '../../src/data/date';
import { day } from '../fixtures/record';
import { sliceWith } from './support';

const days = (...isos: string[]) => isos.map((iso) => dayNumber(day(iso)));
const plot = { x: 100, y: 0, width: 1000, height: 10 };

describe('timeDomain', () => {
  test.each([
    ['all of the record, from the start of its first year', {}, ['2015-01-01', '2026-11-23']],
    ['up to the as-of day', { asOf: day('2025-02-19') }, ['2015-01-01', '2025-02-19']],
    ['one company', { companies: ['xai'] }, ['2023-01-01', '2026-11-23']],
    ['a zoom', { from: day('2024-03-05'), to: day('2024-09-01'), zoom: true }, ['2024-03-05', '2024-09-01']],
    ['a zoom open to the left', { to: day('2024-09-01'), zoom: true }, ['2015-01-01', '2024-09-01']],
    [
      'a zoom past the as-of day',
      { from: day('2024-01-01'), to: day('2026-01-01'), zoom: true, asOf: day('2025-01-01') },
      ['2024-01-01', '2025-01-01'],
    ],
    ['a brush without zoom', { from: day('2024-03-05'), to: day('2024-09-01') }, ['2015-01-01', '2026-11-23']],
  ])('%s', (_, change, expected) => {
    expect(timeDomain(sliceWith(change).scene)).toEqual(days(...expected));
  });

  test.each([
    ['a zoom to one day', { from: day('2024-03-05'), to: day('2024-03-05'), zoom: true }],
    [
      'a zoom after the as-of day',
      { from: day('2025-03-05'), to: day('2025-03-05'), zoom: true, asOf: day('2025-01-01') },
    ],
    ['nobody', { companies: [] }],
    ['nobody by age', { companies: [], align: 'age' as const }],
    ['nothing by age', { q: 'zzzz', align: 'age' as const }],
  ])('%s still has a length', (_, change) => {
    const [first, last] = timeDomain(sliceWith(change).scene);
    expect(last).toBeGreaterThan(first);
  });

  test('by age runs from founding to the oldest company’s age', () => {
    const founded = days('2015-12-11')[0] ?? 0;
    const [asOf = 0] = days('2026-11-23');
    // In November 2015, before there was an OpenAI, Musk promised it a billion dollars.
    const [promised = 0] = days('2015-11-01');
    expect(timeDomain(sliceWith({ align: 'age' }).scene)).toEqual([promised - founded, asOf - founded]);
    const [incorporated = 0] = days('2023-03-09');
    expect(timeDomain(sliceWith({ align: 'age', companies: ['xai'] }).scene)).toEqual([0, asOf - incorporated]);
  });

  test('by age starts before zero only for what came before the founding', () => {
    const scene = sliceWith({ align: 'age', roundStatuses: ['reported'] }).scene;
    // xAI's founding money is dated 2023, the company's founding 9 March.
    expect(timeDomain(scene)[0]).toBe(-67);
  });
});

describe('timeAxisOf', () => {
  test('places days linearly, ages from each founding', () => {
    const calendar = timeAxisOf(sliceWith().scene, plot);
    const [first = 0, last = 0] = days('2015-01-01', '2026-11-23');
    expect(calendar.pixelOf(first)).toBe(100);
    expect(calendar.pixelOf(last)).toBe(1100);
    const age = timeAxisOf(sliceWith({ align: 'age' }).scene, plot);
    const [xai = 0, openai = 0] = days('2023-03-09', '2015-12-11');
    expect([age.valueOf(xai, 'xai'), age.valueOf(openai, 'openai')]).toEqual([0, 0]);
    expect(age.windowOf('xai')[1]).toBe(last - xai);
  });

  test('a zoom by age shows of each company only the days chosen', () => {
    const change = { align: 'age' as const, from: day('2024-01-01'), to: day('2024-12-31'), zoom: true };
    const axis = timeAxisOf(sliceWith(change).scene, plot);
    const [from = 0, to = 0, xai = 0] = days('2024-01-01', '2024-12-31', '2023-03-09');
    expect(axis.windowOf('xai')).toEqual([from - xai, to - xai]);
  });
});

describe('ticks', () => {
  const labels = (from: string, to: string, width: number, locale: 'en' | 'fr' = 'en') => {
    const [a = 0, b = 0] = days(from, to);
    return calendarTicks([a, b], width, locale).map(({ label }) => label);
  };

  test.each([
    [
      'every year on a wide frame',
      ['2015-01-01', '2026-11-23', 900],
      ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026'],
    ],
    ['every third on a phone', ['2015-01-01', '2026-11-23', 190], ['2016', '2019', '2022', '2025']],
    ['half years', ['2024-01-01', '2025-12-31', 360], ['Jan 2024', 'Jul 2024', 'Jan 2025', 'Jul 2025']],
    ['weeks', ['2025-02-01', '2025-02-28', 500], ['1 Feb 2025', '8 Feb 2025', '15 Feb 2025', '22 Feb 2025']],
  ] as const)('%s', (_, [from, to, width], expected) => {
    expect(labels(from, to, width)).toEqual(expected);
  });

  test('are never none', () => {
    expect(labels('2025-01-02', '2025-01-31', 180)).toEqual(['2 Jan 2025']);
  });

  test('are in the reader’s language', () => {
    expect(labels('2024-01-01', '2024-12-31', 400, 'fr')).toEqual([
      'janv. 2024',
      'avr. 2024',
      'juil. 2024',
      'oct. 2024',
    ]);
  });

  test('ages are whole years, thinned where there is no room', () => {
    expect(ageTicks([0, 4000], 900, 'en').map(({ label }) => label)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
    ]);
    expect(ageTicks([-67, 4000], 190, 'en').map(({ label }) => label)).toEqual(['0', '2', '4', '6', '8', '10']);
  });
});
