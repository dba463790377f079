import { describe, expect, test } from 'vitest';
import { context } from '../../src/charts/context/context';
import { wrapped } from '../../src/charts/context/eventLabels';
import { byStanding, railEvents } from '../../src/charts/context/eventRows';
import { readingAt } from '../../src/charts/reading';
import { textWidth } from '../../src/charts/textWidth';
import { overlaps } from '../../src/charts/frame';
import type { Mark } from '../../src/charts/view';
import { dayNumber } from '../../src/data/date';
import { keyEventIds } from '../../src/model/keyEvents';
import type { Selection } from '../../src/selection/selection';
import { day, record } from '../fixtures/record';
import { frameOf, sliceWith, svgOf, textsOf, timeOf } from './support';

const width = 1100;
const draw = (change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en', across = width) =>
  context.draw(sliceWith(change).scene, frameOf(across, locale));
const paint = (change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en', across = width) =>
  textsOf(svgOf(draw(change, locale, across), across));
const markOf = (marks: readonly Mark[], id: string): Mark => {
  const found = marks.find(({ ref }) => ref.id === id);
  if (found === undefined) throw new Error(`${id} isn't drawn`);
  return found;
};
const bid = 'openai-2025-02-musk-bid';

describe('what is painted', () => {
  test('a row a group of kinds, named at the left', () => {
    const names = ['takeovers', 'court', 'structure', 'listing', 'deals', 'compute'];
    const found = paint()
      .filter(({ text }) => names.includes(text))
      .sort((a, b) => a.box.y - b.box.y);
    expect(found.map(({ text }) => text)).toEqual(names);
    const french = paint({}, 'fr').map(({ text }) => text);
    expect(french).toEqual(expect.arrayContaining(['rachats', 'justice', 'statuts', 'Bourse', 'accords', 'calcul']));
  });

  test('rows without events are left out', () => {
    const early = paint({ asOf: day('2018-12-31') }).map(({ text }) => text);
    expect(early).toContain('structure');
    expect(early).not.toContain('court');
  });

  test.each([1100, 700, 340])('key events are always named, %s px', (across) => {
    for (const locale of ['en', 'fr'] as const) {
      for (const change of [{}, { align: 'age' as const }, { asOf: day('2026-06-01') }]) {
        const named = draw(change, locale, across).labels.flatMap(({ refs }) => refs.map(({ id }) => id));
        expect(named).toEqual(expect.arrayContaining([...keyEventIds]));
      }
    }
  });

  test('the bid has both companies’ colours', () => {
    const svg = svgOf(draw({ from: day('2025-02-10'), to: day('2025-02-11'), zoom: true }), width);
    expect(svg).toContain('stroke="var(--xai)"');
    expect(svg).toContain('stroke="var(--openai)"');
  });
});

describe('where events lie', () => {
  test('each on its day, none on another', () => {
    const drawing = draw();
    const { marks, plot } = drawing;
    const [first, last] = timeOf(drawing).domain;
    const { box } = markOf(marks, bid);
    const share = (dayNumber(day('2025-02-10')) - first) / (last - first);
    expect(box.x + box.width / 2).toBeCloseTo(plot.x + share * plot.width);
    for (const across of [1100, 340]) {
      const boxes = draw({}, 'en', across).marks.map((mark) => mark.box);
      const hidden = boxes.filter((a, index) => boxes.slice(index + 1).some((b) => overlaps(a, b)));
      expect(hidden).toEqual([]);
    }
  });

  test('all but those that restate a round, which are counted', () => {
    const { marks, notes } = draw();
    expect(marks).toHaveLength(93);
    expect(marks.map(({ ref }) => ref.id)).not.toContain('openai-2025-03-40bn');
    expect(notes).toEqual(['19 events that only restate a funding round are left out: see the rounds themselves.']);
    expect(draw({ companies: ['xai'] }).notes[0]).toMatch(/^2 events/);
  });

  test('a year is a bar as long as the year', () => {
    const drawing = draw();
    const { range, domain } = timeOf(drawing);
    const perDay = (range[1] - range[0]) / (domain[1] - domain[0]);
    const bar = markOf(drawing.marks, 'xai-ev-megapack-2025');
    expect(bar.shape).toBe('rectangular');
    expect(bar.box.width).toBeCloseTo(364 * perDay);
  });

  test('by age an event of both lies at each company’s own age', () => {
    const own = draw({ align: 'age' }).marks.filter(({ ref }) => ref.id === bid);
    expect(own.map(({ part, companyId }) => [part, companyId])).toEqual([
      ['xai', 'xai'],
      ['openai', 'openai'],
    ]);
    const alone = draw({ align: 'age', companies: ['xai'] }).marks.filter(({ ref }) => ref.id === bid);
    expect(alone.map(({ part }) => part)).toEqual([undefined]);
  });

  test('events are known from the day they became public', () => {
    // Registered on 9 March 2023, public on 14 April.
    const on = (text: string) => draw({ asOf: day(text) }).marks.some(({ ref }) => ref.id === 'xai-ev-incorporated');
    expect([on('2023-04-13'), on('2023-04-14')]).toEqual([false, true]);
  });
});

test('marks belong to no single company where they are of both, and walk along their row', () => {
  const { marks } = draw();
  expect(markOf(marks, bid)).toMatchObject({ companyId: '', row: 'takeovers', ref: { kind: 'event', id: bid } });
  expect(markOf(marks, 'xai-ev-memphis')).toMatchObject({ companyId: 'xai', row: 'computing' });
});

test('a tip names kind, companies and amount', () => {
  expect(markOf(draw().marks, bid).tip).toEqual({
    title: 'Musk’s group offers $97.4 billion for the assets of OpenAI’s nonprofit',
    lines: ['10 February 2025', 'Takeover bid, xAI and OpenAI', 'Amount named: $97.4bn'],
  });
  expect(markOf(draw({}, 'fr').marks, 'xai-ev-incorporated').tip.lines).toEqual([
    '9 mars 2023',
    'Fondation, xAI',
    'Connu depuis le 14 avril 2023',
  ]);
});

describe('standing', () => {
  test('key events first, then those of both, then the rarer kinds', () => {
    const order = byStanding(railEvents(record.tables.events));
    expect(order.slice(0, 2).map(({ eventId }) => eventId)).toEqual(keyEventIds);
    const shared = order.slice(2).findLastIndex(({ companyIds }) => companyIds.length > 1);
    const single = order.slice(2).findIndex(({ companyIds }) => companyIds.length === 1);
    expect(shared).toBeLessThan(single);
    expect(order.at(-1)?.kind).toBe('infrastructure');
    expect(order.slice(2)[single]?.kind).toBe('founding');
  });

  test('titles break between words', () => {
    const lines = wrapped('Musk’s group offers $97.4 billion for the assets', 120);
    expect(lines.join(' ')).toBe('Musk’s group offers $97.4 billion for the assets');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => textWidth(line) <= 120)).toBe(true);
    expect(wrapped('short', 120)).toEqual(['short']);
  });
});

describe('readings', () => {
  test('the latest event by each day, of several the one that stands out', () => {
    const [reading] = draw().readings;
    expect(reading?.companyId).toBe('');
    const on = (text: string) => (reading === undefined ? null : readingAt(reading, dayNumber(day(text))));
    expect(on('2017-01-01')).toBeNull();
    expect(on('2018-02-20')).toBe('Elon Musk leaves OpenAI’s board');
    expect(on('2025-02-11')).toBe('Musk’s group offers $97.4 billion for the assets of…');
    // The verdict and the appeal, on one day.
    expect(on('2026-05-18')).toBe('Jury: Musk sued too late; judge dismisses all claims');
  });

  test('by age each company has its own', () => {
    expect(draw({ align: 'age' }).readings.map(({ companyId }) => companyId)).toEqual(['xai', 'openai']);
  });
});

test('table and file hold the shown events inside the brush', () => {
  const slice = sliceWith({ from: day('2025-03-10'), to: day('2025-03-31') });
  const ids = ['openai-2025-03-coreweave', 'xai-ev-aip', 'xai-ev-x-merger'];
  expect(context.rows(slice).map(({ eventId }) => eventId)).toEqual(ids);
  const { rows, columns } = context.table(slice, 'en');
  expect(rows.map(({ ref }) => ref.id)).toEqual(ids);
  expect(rows[0]?.cells.slice(0, 5).map(({ text }) => text)).toEqual([
    '10 Mar 2025',
    'OpenAI',
    'infrastructure',
    'OpenAI–CoreWeave contract of up to $11.9 billion',
    '$11.9bn',
  ]);
  expect(rows.every(({ cells, sourceIds }) => cells.length === columns.length && sourceIds.length > 0)).toBe(true);
  const quiet = context.table(sliceWith({ companies: ['xai'], to: day('2023-12-31') }), 'fr').rows;
  expect(quiet.map(({ cells }) => cells[4])).toEqual(quiet.map(() => ({ text: '–', value: null })));
});
