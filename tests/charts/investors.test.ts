import { describe, expect, test } from 'vitest';
import { investorRows } from '../../src/charts/investors/investorRows';
import { investors } from '../../src/charts/investors/investors';
import { markKey, type Drawing, type Mark } from '../../src/charts/view';
import { dayNumber } from '../../src/data/date';
import { defaultOptions, type ViewOptions } from '../../src/selection/options';
import { instruments, roundStatuses, type Selection } from '../../src/selection/selection';
import { day } from '../fixtures/record';
import { collisions, frameOf, paintedOf, sameBox, shapesOf, sliceWith, svgOf, textsOf, timeOf } from './support';

const width = 1100;
const everything = { roundStatuses, instruments };
const all = { investorRows: 'all' } as const;
const frame = (options: Partial<ViewOptions> = {}, locale: 'en' | 'fr' = 'en', wide = width) =>
  frameOf(wide, locale, { ...defaultOptions, ...options });
const draw = (change: Partial<Selection> = {}, options: Partial<ViewOptions> = {}) =>
  investors.draw(sliceWith(change).scene, frame(options));
const textsIn = (drawing: Drawing) => textsOf(svgOf(drawing, width));
/** Names of the rows from the top, headings among them, as painted. */
const namesIn = (drawing: Drawing) =>
  textsIn(drawing)
    .filter(({ box }) => box.x < 10 && box.y > drawing.plot.y && box.y < drawing.plot.y + drawing.plot.height)
    .sort((a, b) => a.box.y - b.box.y)
    .map(({ text }) => text);
/** What is written on the row of an investor, left to right. */
const rowOf = (name: string, drawing: Drawing) => {
  const texts = textsIn(drawing);
  const row = texts.find(({ text }) => text === name)?.box.y ?? Number.NaN;
  return texts.filter(({ box }) => Math.abs(box.y - row) < 1).map(({ text }) => text);
};
const markOf = ({ marks }: Drawing, investor: string, round: string): Mark => {
  const found = marks.find(({ ref, part }) => ref.id === investor && part === round);
  if (found === undefined) throw new Error(`${investor} in ${round} isn't drawn`);
  return found;
};
const middle = ({ box }: Mark) => [box.x + box.width / 2, box.y + box.height / 2] as const;

const both = [
  'Andreessen Horowitz',
  'ARK Invest',
  'Fidelity',
  'MGX',
  'Morgan Stanley',
  'Nvidia',
  'Sequoia Capital',
  'TPG',
];

describe('who has a row', () => {
  test('those behind both first, then as many others as make twenty', () => {
    const names = namesIn(draw({}, { investorOrder: 'name' }));
    expect(names.slice(0, 10)).toEqual(['Behind both', ...both, 'Others']);
    expect(names).toHaveLength(22);
    expect(textsIn(draw()).map(({ text }) => text)).toContain('12 of 49');
  });

  test('all where the reader wants them', () => {
    expect(namesIn(draw({}, all))).toHaveLength(59);
    expect(investorRows(sliceWith().scene, { ...defaultOptions, ...all })).toMatchObject({ shown: 57 });
  });

  test('in the chosen order, within each group', () => {
    const first = namesIn(draw());
    expect(first.slice(1, 4)).toEqual(['Andreessen Horowitz', 'ARK Invest', 'Fidelity']);
    expect(first.slice(10, 12)).toEqual(['Amazon', 'Elon Musk']);
    const total = namesIn(draw({}, { investorOrder: 'total' }));
    expect(total.slice(1, 3)).toEqual(['Nvidia', 'Andreessen Horowitz']);
    expect(total.slice(10, 14)).toEqual(['SoftBank', 'Amazon', 'Microsoft', 'Humain']);
    // What isn't disclosed isn't small: it comes last, by name.
    expect(namesIn(draw({}, { ...all, investorOrder: 'total' })).at(-1)).toBe('YC Research');
  });

  test('nine stand behind both by all rounds, Elon Musk through one that was only reported', () => {
    expect(namesIn(draw(everything, { investorOrder: 'name' })).slice(1, 10)).toEqual([
      ...both.slice(0, 2),
      'Elon Musk',
      ...both.slice(2),
    ]);
    expect(draw(everything).notes.join()).not.toContain('filters');
  });

  test('five of them were known to on the day of the article', () => {
    const names = namesIn(draw({ asOf: day('2025-02-19') }, { investorOrder: 'name' }));
    expect(names.slice(0, 7)).toEqual([
      'Behind both',
      'ARK Invest',
      'Fidelity',
      'MGX',
      'Morgan Stanley',
      'Nvidia',
      'Others',
    ]);
  });

  test('one company has no two to stand behind', () => {
    const drawing = draw({ companies: ['xai'] });
    expect(namesIn(drawing)[0]).toBe('Behind xAI');
    expect(textsIn(drawing).map(({ text }) => text)).toContain('20 of 25');
  });

  test('where nobody stands behind both, that is said', () => {
    const texts = textsIn(draw({ asOf: day('2018-01-01') })).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Behind both', 'none', 'Others']));
  });

  test('a zoom asks of its own days', () => {
    const zoomed = { from: day('2026-01-01'), to: day('2026-12-31'), zoom: true };
    expect(namesIn(draw(zoomed)).slice(0, 4)).toEqual(['Behind both', 'MGX', 'Nvidia', 'Others']);
  });
});

describe('what is painted', () => {
  test('each row ends in the sum disclosed and the number of cheques undisclosed', () => {
    const drawing = draw({}, { ...all });
    expect(rowOf('Nvidia', drawing)).toEqual(['Nvidia', '$30.1bn + 2']);
    expect(rowOf('Fidelity', drawing)).toEqual(['Fidelity', '5']);
    expect(rowOf('SoftBank', drawing)).toEqual(['SoftBank', '$60.5bn']);
    expect(textsIn(drawing).map(({ text }) => text)).toEqual(expect.arrayContaining(['disclosed +', 'undisclosed']));
  });

  test('which lane is whose is said in words, in the companies’ colours', () => {
    const texts = textsIn(draw());
    const [xai, openai] = ['xAI', 'OpenAI'].map((name) => texts.find(({ text }) => text === name)?.fill);
    expect([xai, openai]).toEqual(['var(--xai)', 'var(--openai)']);
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['above the line,', 'below']));
    expect(textsIn(draw({ companies: ['xai'] })).map(({ text }) => text)).not.toContain('above the line,');
  });

  test.each([340, 700, 1100])('nothing touches or leaves a frame of %d px with all rows', (wide) => {
    for (const locale of ['en', 'fr'] as const) {
      for (const change of [{}, everything, { align: 'age' }] as const) {
        const drawing = investors.draw(
          sliceWith(change).scene,
          frame({ ...all, investorOrder: 'total' }, locale, wide),
        );
        const svg = svgOf(drawing, wide);
        const texts = textsOf(svg);
        expect(collisions(texts)).toEqual([]);
        expect(texts.filter(({ box }) => box.x < -0.5 || box.x + box.width > wide + 0.5)).toEqual([]);
        const painted = shapesOf(svg);
        const lost = drawing.marks.filter(({ box }) => !painted.some((other) => sameBox(box, other.box)));
        expect(lost.map(markKey)).toEqual([]);
      }
    }
  });
});

describe('where cheques lie', () => {
  test('on the day of their round, xAI’s above OpenAI’s', () => {
    const drawing = draw();
    const time = timeOf(drawing);
    const perDay = (time.range[1] - time.range[0]) / (time.domain[1] - time.domain[0]);
    const [x, y] = middle(markOf(drawing, 'nvidia', 'openai-2026-round'));
    expect(x).toBeCloseTo(time.range[0] + (dayNumber(day('2026-02-27')) - time.domain[0]) * perDay);
    expect(middle(markOf(drawing, 'nvidia', 'xai-series-e'))[1]).toBeLessThan(y);
  });

  test('area stands for the amount, of all backers whether they have a row or not', () => {
    const [some, every] = [draw(), draw({}, all)];
    const [amazon, nvidia] = ['amazon', 'nvidia'].map((id) => markOf(some, id, 'openai-2026-round').box.width);
    expect(((amazon ?? 0) / (nvidia ?? 1)) ** 2).toBeCloseTo(50 / 30);
    expect(markOf(every, 'nvidia', 'openai-2026-round').box.width).toBeCloseTo(nvidia ?? 0);
    // Of xAI's cheques Humain's is the largest; among twenty rows by first cheque it has none.
    const width = (drawing: Drawing) => markOf(drawing, 'spacex', 'xai-debt-equity-2025').box.width;
    expect(width(draw({ companies: ['xai'] }))).toBeCloseTo(width(draw({ companies: ['xai'] }, all)));
  });

  test('an undisclosed amount is a small ring, a round that did not close is hollow', () => {
    const change = { ...everything, companies: ['openai'] };
    const drawing = draw(change, all);
    expect(markOf(drawing, 'fidelity', 'openai-2024-10-round').box.width).toBe(7);
    const withdrawn = markOf(drawing, 'nvidia', 'openai-2025-09-nvidia-loi');
    expect(withdrawn.box.width).toBeCloseTo(28);
    expect(withdrawn.tip.lines).toContain('Not known to have come in');
    // The largest dot is painted first.
    expect(paintedOf(drawing, 'dots')[0]?.style.fill).toBe('var(--paper)');
  });

  test('a month or year is a bar as long as it is', () => {
    const drawing = draw({}, all);
    const time = timeOf(drawing);
    const perDay = (time.range[1] - time.range[0]) / (time.domain[1] - time.domain[0]);
    expect(markOf(drawing, 'microsoft', 'openai-2021-microsoft').box.width).toBeCloseTo(364 * perDay);
    expect(markOf(drawing, 'elon-musk', 'openai-2016-2021-donations').box.width).toBeCloseTo(2191 * perDay);
  });
});
