import { describe, expect, test } from 'vitest';
import { stepFrom } from '../../src/charts/hit';
import { paradox } from '../../src/charts/paradox/paradox';
import { overlaps } from '../../src/charts/frame';
import type { Box, Drawing, Mark } from '../../src/charts/view';
import { asUsd } from '../../src/model/funding';
import { defaultOptions } from '../../src/selection/options';
import { defaultSelection, withChoice, type Selection } from '../../src/selection/selection';
import { sliceOf } from '../../src/selection/slice';
import { day } from '../fixtures/record';
import { datasetWith, model, round, weights } from '../fixtures/rows';
import { frameOf, sameBox, sliceWith, svgOf, textsOf } from './support';

const width = 1100;
const draw = (change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en', across = width) =>
  paradox.draw(sliceWith(change).scene, frameOf(across, locale));
const textOf = (change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en', across = width) =>
  textsOf(svgOf(draw(change, locale, across), across)).map(({ text }) => text);
const markOf = ({ marks }: Drawing, id: string): Mark => {
  const found = marks.find(({ ref }) => ref.id === id);
  if (found === undefined) throw new Error(`${id} isn't drawn`);
  return found;
};
const middle = ({ box }: Mark) => [box.x + box.width / 2, box.y + box.height / 2] as const;
/** The point on which a mark stands: an arrowhead's is its tip. */
const pointOf = (drawing: Drawing, id: string) => {
  const mark = markOf(drawing, id);
  const [x, y] = middle(mark);
  return [mark.ref.kind === 'round' ? mark.box.x + mark.box.width : x, y] as const;
};

/** The corners of every polygon and line that was painted. */
function cornersOf(svg: string): readonly (readonly (readonly [number, number])[])[] {
  return [...svg.matchAll(/<poly(?:gon|line) points="([^"]*)"/g)].map(([, points = '']) => {
    const numbers = points.split(' ').map(Number);
    return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? x] as const] : []));
  });
}

function boxOf(corners: readonly (readonly [number, number])[]): Box {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

describe('what is painted', () => {
  test('where each company stands: name, share, capital', () => {
    expect(textOf()).toEqual(
      expect.arrayContaining(['xAI', '2 of 11 open', '$42.1bn raised', 'OpenAI', '2 of 18 open', '$183bn raised']),
    );
    expect(textOf({}, 'fr')).toEqual(expect.arrayContaining(['2 ouverts sur 11', '42,1\u00a0Md$ levés']));
    expect(textOf({ asOf: day('2025-02-19') })).toEqual(
      expect.arrayContaining(['1 of 4 open', '$12.1bn raised', '2 of 8 open', '$19.7bn raised']),
    );
  });

  test.each([328, 700, 1184])('every opening, the bid and the largest other model are named at %d px', (across) => {
    const texts = textOf({}, 'en', across).join('; ');
    for (const name of [
      'Grok-1 opened',
      'Grok-2 opened',
      'GPT-1 opened',
      'GPT-2 opened',
      'Takeover bid',
      'gpt-oss-120b',
    ]) {
      expect(texts).toContain(name);
    }
  });

  test('the first flagship launched closed after an opening is named, with the count it made', () => {
    expect(textOf()).toEqual(
      expect.arrayContaining([
        'Grok-1.5 launched closed',
        'Mar 2024: 1 of 2 open',
        'GPT-2 launched closed',
        'GPT-3 launched closed',
        'May 2020: 2 of 3 open',
        'Grok 4.1 launched closed',
      ]),
    );
    expect(textOf({}, 'fr')).toContain('GPT-3 lancé fermé');
  });

  test('captions of both axes follow definition and scale', () => {
    expect(textOf()).toEqual(
      expect.arrayContaining([
        'Share of flagship models with open weights',
        'Capital raised in all, US dollars, log scale',
      ]),
    );
    expect(textOf({ definition: 'open-licence', scale: 'linear' })).toEqual(
      expect.arrayContaining(['Share of flagship models under an open licence', 'Capital raised in all, US dollars']),
    );
  });

  test('the share axis starts at zero and ends at the whole, or at a half where none is larger', () => {
    expect(textOf()).toEqual(expect.arrayContaining(['0%', '50%', '100%']));
    expect(textOf({ definition: 'osaid' })).toEqual(expect.arrayContaining(['0%', '100%']));
    const late = textOf({ from: day('2025-06-01'), to: day('2026-11-23'), zoom: true });
    expect(late).toEqual(expect.arrayContaining(['0%', '50%']));
    expect(late).not.toContain('100%');
  });

  test('money along the foot', () => {
    expect(textOf()).toEqual(expect.arrayContaining(['$1bn', '$10bn', '$100bn']));
    expect(textOf({ scale: 'linear' })).toEqual(expect.arrayContaining(['$0', '$50bn', '$100bn', '$150bn']));
  });
});

describe('where marks lie', () => {
  test('by capital in all and share open, on a linear scale', () => {
    const drawing = draw({ scale: 'linear', companies: ['xai'] });
    const { plot } = drawing;
    const [startX, startY] = pointOf(drawing, 'grok-1');
    const [x, y] = pointOf(drawing, 'xai-series-b');
    const [endX, endY] = pointOf(drawing, 'grok-4-7');
    expect([startX, startY]).toEqual([plot.x, plot.y + plot.height]);
    expect((x - startX) / (endX - startX)).toBeCloseTo(6.13468 / 42.13468);
    expect((startY - y) / plot.height).toBeCloseTo(1 / 2);
    expect((startY - endY) / plot.height).toBeCloseTo(2 / 11);
  });

  test('on a log scale equal factors are equally far', () => {
    const drawing = draw({ companies: ['openai'] });
    const x = (id: string) => pointOf(drawing, id)[0];
    const far = x('openai-2026-round') - x('openai-2019-microsoft');
    const near = x('openai-2023-microsoft') - x('openai-2019-microsoft');
    expect(near / far).toBeCloseTo(Math.log(13133.2 / 1133.2) / Math.log(182733.2 / 1133.2));
  });

  test('a round moves the path right, a closed launch down, an opening up', () => {
    const drawing = draw({ companies: ['xai'] });
    const at = (id: string) => pointOf(drawing, id);
    expect(at('grok-1-weights')[1]).toBeLessThan(at('xai-form-d-2023')[1]);
    expect(at('grok-1-5')[1]).toBeGreaterThan(at('grok-1-weights')[1]);
    expect(at('grok-1-5')[0]).toBeCloseTo(at('grok-1-weights')[0]);
    expect(at('xai-series-b')[1]).toBeCloseTo(at('grok-1-5')[1]);
    expect(at('xai-series-b')[0]).toBeGreaterThan(at('grok-1-5')[0]);
  });

  test('paths that would cover each other run side by side', () => {
    const drawing = draw();
    // Both stand at a half after their second flagship, with about as much money.
    expect(pointOf(drawing, 'gpt-2')[1] - pointOf(drawing, 'grok-1-5')[1]).toBeCloseTo(4);
  });

  test('every mark lies where its shape is painted', () => {
    for (const change of [{}, { scale: 'linear' }, { flagshipOnly: false }] as const) {
      const drawing = draw(change);
      const svg = svgOf(drawing, width);
      const painted = cornersOf(svg).map(boxOf);
      const sharp = drawing.marks.filter(({ shape }) => shape === 'rectangular');
      expect(sharp.filter(({ box }) => !painted.some((other) => sameBox(box, other)))).toEqual([]);
      const circles = [...svg.matchAll(/<circle cx="([-\d.]+)" cy="([-\d.]+)"/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ]);
      const round = drawing.marks.filter(({ shape }) => shape === 'round');
      const lost = round.filter((mark) => {
        const [x, y] = middle(mark);
        return !circles.some(([cx = 0, cy = 0]) => Math.hypot(cx - x, cy - y) < 0.2);
      });
      expect(lost.map(({ ref }) => ref.id)).toEqual([]);
    }
  });

  test('the definition moves the lines, and under the Open Source AI Definition none leaves zero', () => {
    const heights = (definition: Selection['definition']) => {
      const drawing = draw({ definition, companies: ['xai'] });
      return drawing.plot.y + drawing.plot.height - pointOf(drawing, 'grok-4-7')[1];
    };
    const [weightsUp, licenceUp, osaidUp] = [heights('weights'), heights('open-licence'), heights('osaid')];
    expect(weightsUp).toBeCloseTo(2 * licenceUp);
    expect(licenceUp).toBeGreaterThan(0);
    expect(osaidUp).toBeCloseTo(0);
  });
});

describe('marks', () => {
  test('every round that adds, every launch and every opening of a flagship is one', () => {
    const { marks } = draw({ scale: 'linear' });
    const count = (kind: string, companyId: string) =>
      marks.filter((mark) => mark.ref.kind === kind && mark.companyId === companyId).length;
    expect([count('round', 'xai'), count('model', 'xai'), count('release', 'xai')]).toEqual([5, 11, 2]);
    // GPT-1 was opened at launch, one mark for both; the gifts came before it; gpt-oss-120b is beside the line.
    expect([count('round', 'openai'), count('model', 'openai'), count('release', 'openai')]).toEqual([6, 17, 3]);
    expect(markOf(draw(), 'gpt-1-weights').with).toEqual([{ kind: 'model', id: 'gpt-1' }]);
  });

  test('turning points are larger', () => {
    const drawing = draw();
    expect(markOf(drawing, 'gpt-3').box.width).toBeGreaterThan(markOf(drawing, 'gpt-4').box.width);
    expect(markOf(drawing, 'grok-2-weights').box.width).toBeGreaterThan(markOf(drawing, 'grok-2').box.width);
  });

  test('the keyboard walks a company in time, the bid on its way', () => {
    const { marks } = draw();
    const walked: string[] = [];
    let at: number | null = marks.findIndex(({ companyId }) => companyId === 'xai');
    for (let steps = 0; steps < 40; steps += 1) {
      const mark = at === null ? undefined : marks[at];
      if (mark === undefined || walked.at(-1) === mark.ref.id) break;
      walked.push(mark.ref.id);
      at = stepFrom(marks, at, 'next');
    }
    expect(walked.slice(0, 8)).toEqual([
      'xai-form-d-2023',
      'grok-1-weights',
      'grok-1-5',
      'xai-series-b',
      'grok-2',
      'xai-series-c',
      'openai-2025-02-musk-bid',
      'grok-3',
    ]);
    expect(walked).toHaveLength(18);
  });

  test('the bid lies between both companies and is tied to both; alone it lies beside its company', () => {
    const both = draw();
    const [x] = middle(markOf(both, 'openai-2025-02-musk-bid'));
    expect(x).toBeGreaterThan(pointOf(both, 'xai-series-c')[0]);
    expect(x).toBeLessThan(pointOf(both, 'o1')[0]);
    expect(markOf(both, 'openai-2025-02-musk-bid').companyId).toBe('');
    const alone = markOf(draw({ companies: ['xai'] }), 'openai-2025-02-musk-bid');
    expect(alone.companyId).toBe('xai');
  });

  test('key events go with the reader’s choice of lines', () => {
    const without = paradox.draw(sliceWith().scene, frameOf(width, 'en', { ...defaultOptions, lines: [] }));
    expect(without.marks.some(({ ref }) => ref.kind === 'event')).toBe(false);
  });

  test('openings of other models stand beside the line, covering nothing', () => {
    const drawing = draw({ flagshipOnly: false });
    const others = drawing.marks.filter(({ tip }) => tip.lines.includes('Not a flagship: it doesn’t move the share'));
    expect(others).toHaveLength(13);
    for (const other of others) {
      const touched = drawing.marks.filter((mark) => mark !== other && overlaps(mark.box, other.box));
      expect(touched.map(({ ref }) => ref.id)).toEqual([]);
    }
    expect(
      draw().marks.filter(({ tip }) => tip.lines.includes('Not a flagship: it doesn’t move the share')),
    ).toHaveLength(1);
  });
});

test('opened at launch is one mark, solid, for weights and model', () => {
  const dataset = datasetWith({
    companies: sliceWith({ companies: ['xai'] }).selected.companies,
    models: [model({ modelId: 'a' })],
    releaseEvents: [weights({ eventId: 'w', modelId: 'a', releasedOn: day('2024-02-01') })],
    fundingRounds: [round({ roundId: 'r', amountUsd: asUsd(1e9) })],
  });
  const { marks } = paradox.draw(
    sliceOf(dataset, withChoice(defaultSelection, { companies: ['xai'] })).scene,
    frameOf(700),
  );
  expect(marks.map(({ ref }) => ref)).toEqual([{ kind: 'release', id: 'w' }]);
});
