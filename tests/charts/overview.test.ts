import { describe, expect, test } from 'vitest';
import { dayAt, overviewHeight, overviewOf, percentOf, recordDays, type Days } from '../../src/charts/page/overview';
import { dayNumber } from '../../src/data/date';
import { articleDay, day, edition, record } from '../fixtures/record';
import { datasetWith } from '../fixtures/rows';
import { sliceWith } from '../fixtures/companies';

const slice = sliceWith({ roundStatuses: ['closed', 'sought'] });
const { dataset, drawn } = slice;
const overview = overviewOf(dataset, drawn.companies, drawn.fundingRounds, edition);
const markOf = (id: string) => overview.marks.find(({ roundId }) => roundId === id);

describe('days and places', () => {
  test('the strip runs from the first January of the record to its edition, whatever is selected', () => {
    expect(recordDays(dataset)).toEqual([dayNumber(day('2019-01-01')), dayNumber(edition)]);
    expect(recordDays(datasetWith({}))[1]).toBe(dayNumber(edition));
  });

  test('a day begins where the day before ends, and the last ends at 100 per cent', () => {
    const days: Days = [100, 109];
    expect([100, 101, 109, 110].map((n) => percentOf(days, n))).toEqual([0, 10, 90, 100]);
    expect([99, 200].map((n) => percentOf(days, n))).toEqual([0, 100]);
  });

  test('the day under each of its pixels is the day drawn there', () => {
    const days: Days = [100, 109];
    for (let n = 100; n <= 109; n += 1) {
      expect(dayAt(days, percentOf(days, n) / 100 + 0.001)).toBe(n);
      expect(dayAt(days, percentOf(days, n + 1) / 100 - 0.001)).toBe(n);
    }
  });
});

describe('marks', () => {
  test('companies have a lane each, protagonists in their order; one without rounds has none', () => {
    expect(overview.lanes.map(({ companyId }) => companyId)).toEqual(['xai', 'openai']);
    const all = overviewOf(dataset, dataset.tables.companies, drawn.fundingRounds, edition);
    expect(all.lanes.map(({ companyId }) => companyId)).toEqual(['xai', 'openai']);
    expect(overviewOf(dataset, [], [], edition).lanes).toEqual([]);
  });

  test('area stands for the amount', () => {
    const [big, small] = [markOf('or')?.radius ?? 0, markOf('xe')?.radius ?? 0];
    expect((big / small) ** 2).toBeCloseTo(41 / 20, 5);
  });

  test('money that did not come in, or is undisclosed, is drawn hollow', () => {
    expect([markOf('xb'), markOf('xs'), markOf('ou')].map((mark) => mark?.full)).toEqual([true, false, false]);
  });

  test('a year-only date is a bar of that year, an exact one a dot', () => {
    const { days } = overview;
    const span = markOf('om')?.span;
    expect(span?.x).toBeCloseTo(percentOf(days, dayNumber(day('2021-01-01'))), 8);
    expect((span?.x ?? 0) + (span?.width ?? 0)).toBeCloseTo(percentOf(days, dayNumber(day('2022-01-01'))), 8);
    expect(markOf('xb')?.span).toBeNull();
  });

  test('every mark of the real record lies within the strip', () => {
    const { fundingRounds, companies } = record.tables;
    for (const { x, y, radius } of overviewOf(record, companies, fundingRounds, edition).marks) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(100);
      expect(y - radius).toBeGreaterThanOrEqual(0);
      expect(y + radius).toBeLessThanOrEqual(overviewHeight);
    }
  });

  test('what the as-of day hides is told from what is empty', () => {
    expect(overview.unknownFrom).toBeNull();
    const past = overviewOf(dataset, drawn.companies, drawn.fundingRounds, articleDay);
    expect(past.unknownFrom).toBeCloseTo(percentOf(past.days, dayNumber(articleDay) + 1), 8);
  });
});

test('years are labelled where they begin, the last always, far enough apart to be read', () => {
  const years = overviewOf(record, [], [], edition).years;
  expect(years.at(-1)?.year).toBe('2026');
  const places = years.map(({ x }) => x);
  for (const [index, x] of places.slice(1).entries()) expect(x - (places[index] ?? 0)).toBeGreaterThan(9);
});
