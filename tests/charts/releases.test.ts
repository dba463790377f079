import { describe, expect, test } from 'vitest';
import { sideMargins } from '../../src/charts/frame';
import { readingAt } from '../../src/charts/reading';
import { releases } from '../../src/charts/releases/releases';
import { markKey, type Mark } from '../../src/charts/view';
import { dayNumber } from '../../src/data/date';
import type { Selection } from '../../src/selection/selection';
import { day, record } from '../fixtures/record';
import { frameOf, sliceWith, svgOf, textsOf, timeOf } from './support';

const width = 1100;
const draw = (change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en') =>
  releases.draw(sliceWith(change).scene, frameOf(width, locale));
const paint = (change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en') =>
  textsOf(svgOf(draw(change, locale), width));
const textOf = (change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en') =>
  paint(change, locale).map(({ text }) => text);
const markOf = (marks: readonly Mark[], id: string): Mark => {
  const found = marks.find(({ ref }) => ref.id === id);
  if (found === undefined) throw new Error(`${id} isn't drawn`);
  return found;
};
const middle = ({ box }: Mark) => [box.x + box.width / 2, box.y + box.height / 2] as const;
const everybody = { companies: ['xai', 'openai', 'meta'], flagshipOnly: false };
/** The events of the flagship models of both, counted in the tables. */
const flagshipEvents = record.tables.releaseEvents.filter(({ modelId, companyId }) => {
  return companyId !== 'meta' && record.modelById.get(modelId)?.isFlagship === true;
});

describe('what is painted', () => {
  test('a band a company, with how many of its models are open', () => {
    expect(textOf()).toEqual(expect.arrayContaining(['xAI', '11 models, 2 open', 'OpenAI', '18 models, 2 open']));
    expect(textOf({}, 'fr')).toEqual(expect.arrayContaining(['11 modèles, 2 ouverts', '18 modèles, 2 ouverts']));
  });

  test('six rungs a band, the lowest at the foot', () => {
    const rungs = ['code', 'weights', 'API', 'product', 'limited', 'closed'];
    const found = paint({ companies: ['xai'] }).filter(({ text }) => rungs.includes(text));
    expect(
      found
        .map(({ text, box }) => [text, box.y] as const)
        .sort((a, b) => a[1] - b[1])
        .map(([text]) => text),
    ).toEqual(rungs);
  });

  test('every flagship still running is named in the margin', () => {
    const right = width - sideMargins(width).right;
    const named = paint().filter(({ box }) => box.x > right && box.y > 30);
    expect(named.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Grok-1', 'Grok-2', 'Grok 4.7', 'GPT-1', 'GPT-2', 'GPT-5', 'GPT-6.2 Astra', 'GPT-4o']),
    );
    // Retired in May 2026.
    expect(named.map(({ text }) => text)).not.toContain('Grok 3');
  });

  test('openings are named even among ninety models', () => {
    expect(textOf(everybody)).toEqual(expect.arrayContaining(['Grok-1', 'Grok-2', 'GPT-1', 'GPT-2', 'gpt-oss-120b']));
  });
});

describe('where releases lie', () => {
  test('on their day and on the rung of their access', () => {
    const drawing = draw({ companies: ['xai'] });
    const { marks, plot } = drawing;
    const [first, last] = timeOf(drawing).domain;
    const weights = markOf(marks, 'grok-2-weights');
    const share = (dayNumber(day('2025-08-23')) - first) / (last - first);
    expect(middle(weights)[0]).toBeCloseTo(plot.x + share * plot.width);
    const rungs = paint({ companies: ['xai'] });
    const rungY = (name: string) => {
      const box = rungs.find(({ text }) => text === name)?.box;
      return box === undefined ? NaN : box.y + box.height / 2;
    };
    expect(middle(weights)[1]).toBeCloseTo(rungY('weights'));
    expect(middle(markOf(marks, 'grok-1-weights'))[1]).toBeCloseTo(rungY('weights'));
    const code = record.tables.releaseEvents.find(({ modelId, kind }) => modelId === 'grok-1' && kind === 'code');
    expect(middle(markOf(marks, code?.eventId ?? ''))[1]).toBeCloseTo(rungY('code'));
  });

  test('a month is a bar as long as the month', () => {
    const drawing = draw({ from: day('2025-01-01'), to: day('2025-12-31'), zoom: true });
    const time = timeOf(drawing);
    const perDay = (time.range[1] - time.range[0]) / (time.domain[1] - time.domain[0]);
    const event = record.tables.releaseEvents.find(({ modelId, datePrecision }) => {
      return modelId === 'grok-3' && datePrecision === 'month';
    });
    const bar = markOf(drawing.marks, event?.eventId ?? '');
    expect(bar.shape).toBe('rectangular');
    expect(bar.box.width).toBeCloseTo(29 * perDay);
  });

  test('a retirement lies where its line ends', () => {
    const { marks } = draw();
    const event = (kind: string) =>
      record.tables.releaseEvents.find((row) => row.modelId === 'grok-3' && row.kind === kind)?.eventId ?? '';
    expect(middle(markOf(marks, event('retirement')))[1]).toBeCloseTo(middle(markOf(marks, event('api')))[1]);
  });

  test('no two models share a spot', () => {
    for (const change of [{}, everybody, { ...everybody, align: 'age' as const }]) {
      const { marks } = draw(change);
      const close = marks.flatMap((a, index) =>
        marks
          .slice(index + 1)
          .filter((b) => a.row !== b.row && Math.hypot(middle(a)[0] - middle(b)[0], middle(a)[1] - middle(b)[1]) < 5)
          .map((b) => `${markKey(a)} ${markKey(b)}`),
      );
      expect(close).toEqual([]);
    }
  });

  test('no two marks share a box', () => {
    const boxes = draw(everybody).marks.map(({ box }) => JSON.stringify(box));
    expect(new Set(boxes).size).toBe(boxes.length);
  });
});

describe('marks', () => {
  test('one an event, alone, walked model by model', () => {
    const { marks } = draw();
    expect(marks.map(({ ref }) => ref.id).sort()).toEqual(flagshipEvents.map(({ eventId }) => eventId).sort());
    expect(marks.every(({ ref, with: others }) => ref.kind === 'release' && others === undefined)).toBe(true);
    expect(markOf(marks, 'grok-2-weights').row).toBe('grok-2');
  });

  test('a tip says model, day, kind, access and licence', () => {
    expect(markOf(draw().marks, 'grok-2-weights').tip).toEqual({
      title: 'Grok-2',
      lines: ['23 August 2025', 'Weights', 'From then on: open weights', 'Licence: Grok 2 Community License'],
    });
    const partial = record.tables.releaseEvents.find(({ scope }) => scope === 'partial')?.eventId ?? '';
    expect(markOf(draw({}, 'fr').marks, partial).tip.lines[1]).toBe('Une partie des poids');
  });

  test('events after the as-of day have not happened', () => {
    const { marks } = draw({ asOf: day('2025-02-19') });
    expect(marks.map((mark) => mark.day).at(-1)).toBe('2025-02-19');
    expect(textOf({ asOf: day('2025-02-19') })).toContain('4 models, 1 open');
  });

  test('a zoom keeps the lines of earlier models, and only the releases inside', () => {
    const zoomed = { from: day('2025-01-01'), to: day('2025-12-31'), zoom: true };
    const { marks } = draw(zoomed);
    expect(marks.every((mark) => mark.day >= '2025-01-01' && mark.day <= '2025-12-31')).toBe(true);
    expect(textOf(zoomed)).toEqual(expect.arrayContaining(['Grok-1', 'GPT-2']));
    // Grok-2 was opened after June.
    const half = { ...zoomed, companies: ['xai'], to: day('2025-06-30') };
    expect(textOf(half)).toContain('4 models, 1 open');
  });
});

describe('readings', () => {
  const readingOn = (companyId: string, on: string, locale: 'en' | 'fr' = 'en') => {
    const reading = draw({}, locale).readings.find((one) => one.companyId === companyId);
    return reading === undefined ? null : readingAt(reading, dayNumber(day(on)));
  };

  test.each([
    ['xai', '2023-01-01', null],
    ['xai', '2023-11-03', 'Grok-1, limited access'],
    ['xai', '2024-03-17', 'Grok-1, open source'],
    ['xai', '2024-03-28', 'Grok-1.5, closed'],
    ['xai', '2025-02-18', 'Grok 3, closed'],
    ['xai', '2025-02-19', 'Grok 3, in a product'],
    ['openai', '2019-03-01', 'GPT-2, part of its weights'],
    ['openai', '2020-05-28', 'GPT-3, closed'],
    ['openai', '2026-11-23', 'GPT-6.2 Astra, by API'],
  ])('%s on %s: %s', (companyId, on, text) => {
    expect(readingOn(companyId, on)).toBe(text);
  });

  test('speak French', () => {
    expect(readingOn('xai', '2025-02-19', 'fr')).toBe('Grok 3, dans un produit');
  });
});

describe('table and file', () => {
  test('hold the releases inside the brush', () => {
    const slice = sliceWith({ companies: ['xai'], from: day('2024-03-01'), to: day('2024-03-31') });
    expect(releases.rows(slice).map(({ modelId, kind }) => [modelId, kind])).toEqual([
      ['grok-1', 'code'],
      ['grok-1', 'weights'],
      ['grok-1-5', 'announcement'],
    ]);
    const { rows, columns } = releases.table(slice, 'en');
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['17 Mar 2024', 'xAI', 'Grok-1', 'code', 'open source', 'Apache-2.0'],
      ['17 Mar 2024', 'xAI', 'Grok-1', 'weights', 'open weights', 'Apache-2.0'],
      ['28 Mar 2024', 'xAI', 'Grok-1.5', 'announcement', 'closed', '–'],
    ]);
    expect(columns).toHaveLength(6);
    expect(rows.every(({ sourceIds }) => sourceIds.length > 0)).toBe(true);
    expect(rows[2]?.cells[5]?.value).toBeNull();
  });
});
