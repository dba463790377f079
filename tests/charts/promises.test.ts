import { describe, expect, test } from 'vitest';
import { promises } from '../../src/charts/promises/promises';
import { drawPromises } from '../../src/charts/promises/promisesDrawing';
import { quoted, quoteWithin } from '../../src/charts/promises/promiseWords';
import { textWidth } from '../../src/charts/textWidth';
import type { Mark } from '../../src/charts/view';
import { dayNumber } from '../../src/data/date';
import { defaultSelection, withChoice, type Selection } from '../../src/selection/selection';
import { sliceOf } from '../../src/selection/slice';
import { company } from '../fixtures/companies';
import { day } from '../fixtures/record';
import { datasetWith, promise } from '../fixtures/rows';
import { frameOf, sliceWith, svgOf, textsOf, timeOf } from './support';

const width = 1100;
const draw = (change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en', wide = width) =>
  promises.draw(sliceWith(change).scene, frameOf(wide, locale));
const paint = (change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en', wide = width) =>
  textsOf(svgOf(draw(change, locale, wide), wide));
const markOf = (marks: readonly Mark[], id: string): Mark => {
  const found = marks.find(({ ref }) => ref.id === id);
  if (found === undefined) throw new Error(`${id} isn't drawn`);
  return found;
};
/** What is written on the row of a promise, from the top, then left to right. */
const rowOf = (id: string, change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en', wide = width) => {
  const drawing = draw(change, locale, wide);
  const { fade } = markOf(drawing.marks, id);
  return textsOf(svgOf(drawing, wide))
    .filter(({ box }) => box.y > fade.y && box.y + box.height < fade.y + fade.height + 1)
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
    .map(({ text }) => text);
};
const plain = (text: string | undefined) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

describe('what is written beside a row', () => {
  test.each([
    ['musk-2024-03-grok-this-week', {}, 'kept', 'tenue'],
    ['musk-2025-08-grok-2-next-week', {}, 'kept 6 days late', 'tenue, 6 jours de retard'],
    // Due in May: late from the 31st on.
    ['musk-2025-02-grok-2-few-months', {}, 'kept 84 days late', 'tenue, 84 jours de retard'],
    ['musk-2025-08-grok-3-six-months', {}, 'broken', 'rompue'],
    ['musk-2015-11-one-billion', {}, 'broken, day not known', 'rompue, jour non connu'],
    ['musk-2026-05-appeal', {}, 'pending', 'en suspens'],
    ['musk-2025-02-withdraw-bid', {}, 'not testable', 'invérifiable'],
    // Nobody knew yet that it would be late, but it was overdue.
    ['musk-2025-02-grok-2-few-months', { asOf: day('2025-07-15') }, 'overdue 45 d', 'échue, + 45 j'],
    ['musk-2025-02-grok-2-few-months', { asOf: day('2025-05-31') }, 'pending', 'en suspens'],
    ['altman-2025-03-open-weight', { asOf: day('2025-08-04') }, 'pending', 'en suspens'],
  ] as const)('%s %o: %s', (id, change, en, fr) => {
    expect(plain(rowOf(id, change).at(-1))).toBe(en);
    expect(plain(rowOf(id, change, 'fr').at(-1))).toBe(fr);
  });

  test('is shorter where the frame is narrow, and never without its state', () => {
    const zoomed = { from: day('2025-02-01'), to: day('2025-08-23'), zoom: true };
    expect(plain(rowOf('musk-2025-02-grok-2-few-months', zoomed, 'en', 328).at(-1))).toBe('84 days late');
    expect(plain(rowOf('musk-2025-02-grok-2-few-months', zoomed, 'fr', 328).at(-1))).toBe('en retard');
  });
});

describe('quotations', () => {
  const text = 'As we create the next version, we open source the prior version';
  const statement = promise({ quote: text });

  test('are whole where they fit, and else cut between words', () => {
    expect(quoteWithin(statement, '', 1000)).toBe(`“${text}”`);
    const cut = quoteWithin(statement, '', 200);
    expect(cut).toBe('“As we create the next…”');
    expect(textWidth(cut)).toBeLessThanOrEqual(200);
  });

  test('have the marks of their own language', () => {
    const french = promise({ quote: 'Nous le ferons', language: 'fr' });
    expect(quoted(french)).toBe('«\u202fNous le ferons\u202f»');
    expect(quoteWithin(french, '', 70)).toBe('«\u202fNous…\u202f»');
  });

  test('name the company where it isn’t the one that the speaker mostly speaks of', () => {
    const lead = (id: string) => rowOf(id)[0]?.slice(0, 12);
    expect(lead('musk-2015-11-one-billion')).toBe('OpenAI: “I t');
    expect(lead('musk-2024-03-grok-this-week')).toBe('“This week, ');
  });

  test('stand above their rows in narrow frames, as a column', () => {
    const columns = paint({}, 'en', 328).filter(({ text: each }) => /^(OpenAI: )?“/.test(each));
    expect(columns).toHaveLength(19);
    expect(new Set(columns.map(({ box }) => box.x))).toEqual(new Set([2]));
  });
});

describe('groups', () => {
  test('are speakers by company, each with companies and balance', () => {
    const heads = /^(\d|Elon Musk|xAI|OpenAI|Sam Altman|Bret Taylor|Meta|Mark Zuckerberg)/;
    const isHead = (text: string) => heads.test(text) && !/“|^\d+$/.test(text);
    const texts = paint({ companies: ['xai', 'openai', 'meta'] }).map(({ text }) => text);
    expect(texts.filter(isHead)).toEqual([
      ...['Elon Musk', 'xAI', 'OpenAI', '3 kept, 3 late, 5 broken, 1 pending, 1 not testable'],
      ...['xAI', '1 broken'],
      ...['OpenAI', '1 kept, 1 not testable'],
      ...['Sam Altman', 'OpenAI', '2 kept'],
      ...['Bret Taylor', 'OpenAI', '1 kept'],
      ...['Meta', 'Meta Platforms', '2 kept'],
      ...['Mark Zuckerberg', 'Meta Platforms', '1 kept'],
    ]);
    expect(paint({}, 'fr').map(({ text }) => text)).toContain(
      '3 tenues, 3 en retard, 5 rompues, 1 en suspens, 1 invérifiable',
    );
  });

  test('have a row a promise by day, what can’t be tested last', () => {
    const { marks } = draw();
    expect(marks).toHaveLength(19);
    const musk = marks.filter(({ row }) => row === 'Elon Musk').sort((a, b) => a.fade.y - b.fade.y);
    expect(musk.at(-1)?.ref.id).toBe('musk-2025-02-withdraw-bid');
    const days = musk.slice(0, -1).map((mark) => mark.day);
    expect(days).toEqual([...days].sort());
  });

  test('hold what was known: Musk’s e-mail of 2015 came out in March 2024', () => {
    const ids = (asOf: string) => draw({ asOf: day(asOf) }).marks.map(({ ref }) => ref.id);
    expect(ids('2024-03-04')).not.toContain('musk-2015-11-one-billion');
    expect(ids('2024-03-05')).toContain('musk-2015-11-one-billion');
  });
});

describe('where a row lies', () => {
  const drawing = draw({ companies: ['xai'] });
  const time = timeOf(drawing);
  const perDay = (time.range[1] - time.range[0]) / (time.domain[1] - time.domain[0]);
  const xOf = (on: string) => time.range[0] + (dayNumber(day(on)) - time.domain[0]) * perDay;
  const svg = svgOf(drawing, width);

  test('from the day it was said to its outcome; the row fades whole', () => {
    const { box, fade } = markOf(drawing.marks, 'musk-2025-02-grok-2-few-months');
    expect(box.x + 4.5).toBeCloseTo(xOf('2025-02-17'));
    expect(box.x + box.width - 4.5).toBeCloseTo(xOf('2025-08-23'));
    expect(fade).toMatchObject({ x: 0, width });
    expect(drawing.fading).toBe('marks');
  });

  test('on to the as-of day while pending', () => {
    const { box } = markOf(drawing.marks, 'musk-2026-05-appeal');
    expect(box.x + box.width - 1).toBeCloseTo(xOf('2026-11-23'));
  });

  test('up to the due day where it was kept early', () => {
    const { box } = markOf(drawing.marks, 'musk-2025-02-grok-3-soon');
    expect(box.x + box.width).toBeCloseTo(xOf('2025-02-27'));
  });

  test('a month is a bar as long as the month', () => {
    const { box } = markOf(drawing.marks, 'musk-2024-10-prior-version');
    expect(box.x).toBeCloseTo(xOf('2024-10-01'));
  });

  /** Ends of the lines painted with an attribute. */
  const linesWith = (attribute: string) =>
    [...svg.matchAll(/<polyline points="([\d. ]+)"[^>]*>/g)].flatMap(([line, points = '']) =>
      line.includes(attribute) ? [points.split(' ').map(Number)] : [],
    );

  test('hatching runs from the end of a due month', () => {
    // Three were kept late, and those of six and three days are as short as that.
    const hatched = linesWith('stroke-width="7"');
    expect(hatched).toHaveLength(3);
    const [from, , to] = hatched[0] ?? [];
    expect(from).toBeCloseTo(xOf('2025-05-31'), 1);
    expect(to).toBeCloseTo(xOf('2025-08-23'), 1);
  });

  test('a tick stands on the due day; none without one', () => {
    const ticks = linesWith('stroke="var(--ink)"');
    const on = (id: string) => {
      const { fade } = markOf(drawing.marks, id);
      return ticks.filter(([, y = 0]) => y > fade.y && y < fade.y + fade.height).map(([x]) => x);
    };
    expect(on('musk-2024-10-prior-version')).toEqual([]);
    expect(on('musk-2025-08-grok-3-six-months')[0]).toBeCloseTo(xOf('2026-02-23'), 1);
  });

  test('a zoom holds the promises made in it, and keeps later outcomes out of the plot', () => {
    const zoomed = draw({ from: day('2025-02-01'), to: day('2025-04-30'), zoom: true });
    const ids = zoomed.marks.map(({ ref }) => ref.id);
    expect(ids.sort()).toEqual([
      'altman-2025-03-open-weight',
      'musk-2025-02-grok-2-few-months',
      'musk-2025-02-grok-3-soon',
      'musk-2025-02-withdraw-bid',
      'openai-2025-03-first-open-model',
    ]);
    const { box } = markOf(zoomed.marks, 'musk-2025-02-grok-2-few-months');
    expect(box.x + box.width).toBeCloseTo(zoomed.plot.x + zoomed.plot.width);
    expect(
      rowOf('altman-2025-03-open-weight', { from: day('2025-02-01'), to: day('2025-04-30'), zoom: true }),
    ).toContain('kept');
  });
});

test('a long balance wraps between its parts', () => {
  const outcomes = ['kept', 'kept-late', 'broken', 'pending', 'not-testable'] as const;
  const statements = outcomes.flatMap((outcome, kind) =>
    Array.from({ length: 12 }, (_, index) => promise({ statementId: `p-${kind}-${index}`, outcome, speaker: 'Ann' })),
  );
  const slice = sliceOf(
    datasetWith({ companies: [company('xai', 'xAI')], statements }),
    withChoice(defaultSelection, { companies: ['xai'] }),
  );
  const texts = textsOf(svgOf(drawPromises(slice.scene, frameOf(300, 'fr')), 300)).map(({ text }) => text);
  expect(texts.slice(texts.indexOf('Ann'), texts.indexOf('Ann') + 4)).toEqual([
    'Ann',
    'xAI',
    '12 tenues, 12 en retard, 12 rompues,',
    '12 en suspens, 12 invérifiables',
  ]);
});
