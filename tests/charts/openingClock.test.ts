import { describe, expect, test } from 'vitest';
import { openingClock } from '../../src/charts/clock/openingClock';
import type { Mark } from '../../src/charts/view';
import { dayNumber } from '../../src/data/date';
import type { Selection } from '../../src/selection/selection';
import { day, record } from '../fixtures/record';
import { frameOf, sliceWith, svgOf, textsOf, timeOf } from './support';

const width = 1100;
const draw = (change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en') =>
  openingClock.draw(sliceWith(change).scene, frameOf(width, locale));
const paint = (change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en') =>
  textsOf(svgOf(draw(change, locale), width));
/** What is written on the row of a model, left to right. */
const rowOf = (name: string, change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en') => {
  const texts = paint(change, locale);
  const row = texts.find(({ text }) => text === name)?.box.y;
  return texts.filter(({ box }) => box.y === row).map(({ text }) => text);
};
const markOf = (marks: readonly Mark[], id: string): Mark => {
  const found = marks.find(({ ref }) => ref.id === id);
  if (found === undefined) throw new Error(`${id} isn't drawn`);
  return found;
};

describe('days written on the rows', () => {
  test.each([
    ['Grok-1', '135 days', '135\u00a0jours'],
    ['Grok-2', '375 days', '375\u00a0jours'],
    ['GPT-2', '264 days', '264\u00a0jours'],
    ['GPT-1', 'at launch', 'dès la sortie'],
    ['GPT-3', '2,370 days', '2\u202f370\u00a0jours'],
    // Known by the month only.
    ['Grok 4.6', '≈\u00a0114 days', '≈\u00a0114\u00a0jours'],
  ])('%s: %s', (name, en, fr) => {
    expect(rowOf(name).at(-1)).toBe(en.replace(/ (?=days)/, '\u00a0'));
    expect(rowOf(name, {}, 'fr').at(-1)).toBe(fr);
  });

  test('run to the as-of day, and openings after it have not happened', () => {
    expect(rowOf('Grok-2', { asOf: day('2025-02-19') }).at(-1)).toBe('190\u00a0days');
  });

  test('follow the definition', () => {
    expect(rowOf('Grok-2', { definition: 'open-licence' }).at(-1)).toBe('832\u00a0days');
    expect(rowOf('Grok-1', { definition: 'osaid' }).at(-1)).toBe('1,116\u00a0days');
  });
});

test('groups come in order, each with its count', () => {
  const texts = paint({ companies: ['meta', 'openai', 'xai'] }).map(({ text }) => text);
  const heads = ['xAI', '2 of 11 opened', 'OpenAI', '2 of 18 opened', 'Meta Platforms', '4 of 10 opened'];
  expect(texts.filter((text) => heads.includes(text))).toEqual(heads);
});

test('rows come by launch, one a model', () => {
  const { marks, height } = draw();
  const own = marks.filter(({ companyId }) => companyId === 'xai');
  const tops = own.map(({ fade }) => fade.y);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  expect(marks).toHaveLength(29);
  expect(draw({ flagshipOnly: false }).height - height).toBe((75 - 29) * 22);
});

test('a mark runs from launch to opening, and its row fades whole', () => {
  const drawing = draw();
  const { marks, fading } = drawing;
  const time = timeOf(drawing);
  const perDay = (time.range[1] - time.range[0]) / (time.domain[1] - time.domain[0]);
  const { box, fade } = markOf(marks, 'grok-2');
  expect(box.width).toBeCloseTo(375 * perDay + 9);
  expect(box.x + 4.5).toBeCloseTo(time.range[0] + (dayNumber(day('2024-08-13')) - time.domain[0]) * perDay);
  expect(fade).toMatchObject({ x: 0, width });
  expect(fading).toBe('marks');
});

describe('the counterfactual', () => {
  const ticks = (change: Partial<Selection> = {}) =>
    svgOf(draw(change), width).match(/stroke="var\(--ink\)"/g)?.length ?? 0;

  test('has a tick on each row that the pace reaches', () => {
    // 9 of xAI's 11 and 16 of OpenAI's 18 were launched 135 days before the edition.
    expect(ticks()).toBe(25);
    expect(ticks({ paceDays: 3650 })).toBe(0);
  });

  test.each([
    ['grok-1-5', 'At xAI’s pace of 135\u00a0days this would have opened on 10 August 2024'],
    ['grok-4-7', 'At xAI’s pace of 135\u00a0days this would open on 3 February 2027'],
    ['grok-4-6', 'At xAI’s pace of 135\u00a0days this would open in December 2026'],
  ])('is in the tip of %s', (id, line) => {
    expect(markOf(draw().marks, id).tip.lines.at(-1)).toBe(line);
  });

  test('says so where the reader chose the pace', () => {
    const [tip] = [markOf(draw({ paceDays: 30 }).marks, 'grok-1-5').tip];
    expect(tip.lines.at(-1)).toBe('At a pace of 30\u00a0days this would have opened on 27 April 2024');
  });
});

test('a tip says launch, opening and licence', () => {
  expect(markOf(draw().marks, 'grok-2').tip).toMatchObject({
    title: 'Grok-2',
    lines: expect.arrayContaining([
      'Launched: 13 August 2024',
      'Opened: 23 August 2025, after 375\u00a0days',
      'Licence: Grok 2 Community License',
    ]) as unknown,
  });
  expect(markOf(draw({}, 'fr').marks, 'grok-4-6').tip.lines[1]).toBe(
    'Toujours fermé le 23 novembre 2026, après environ 114\u00a0jours',
  );
});

describe('a zoom', () => {
  const zoomed = { from: day('2024-01-01'), to: day('2024-12-31'), zoom: true };

  test('shows the models launched in it', () => {
    const ids = draw(zoomed).marks.map(({ ref }) => ref.id);
    expect(ids).toEqual(['grok-1-5', 'gpt-4o', 'grok-2', 'o1']);
  });

  test('keeps openings after it out of the plot, not out of the words', () => {
    expect(rowOf('Grok-2', zoomed).at(-1)).toBe('375\u00a0days');
    const { marks, plot } = draw(zoomed);
    const { box } = markOf(marks, 'grok-2');
    expect(box.x + box.width).toBeLessThanOrEqual(plot.x + plot.width + 1);
  });
});

describe('table and file', () => {
  test('hold the models launched in the brush, and all their releases up to the as-of day', () => {
    const slice = sliceWith({ companies: ['xai'], from: day('2024-01-01'), to: day('2024-12-31') });
    const { rows, columns } = openingClock.table(slice, 'en');
    expect(rows.map(({ cells }) => cells[2]?.text)).toEqual(['Grok-1.5', 'Grok-2']);
    expect(rows.every(({ cells, sourceIds }) => cells.length === columns.length && sourceIds.length > 0)).toBe(true);
    const expected = record.tables.releaseEvents.filter(({ modelId }) => ['grok-1-5', 'grok-2'].includes(modelId));
    expect(openingClock.rows(slice)).toEqual(expected);
    // The opening of August 2025 lies after the brush.
    expect(openingClock.rows(slice).map(({ eventId }) => eventId)).toContain('grok-2-weights');
  });

  test('give days as numbers', () => {
    const { rows } = openingClock.table(sliceWith(), 'en');
    expect(rows.find(({ ref }) => ref.id === 'grok-1')?.cells[4]).toEqual({ text: '135', value: 135 });
    expect(rows.find(({ ref }) => ref.id === 'grok-4-6')?.cells[4]).toEqual({ text: 'about 114', value: 114 });
  });
});
