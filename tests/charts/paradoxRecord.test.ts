import { describe, expect, test } from 'vitest';
import { paradox } from '../../src/charts/paradox/paradox';
import type { Drawing, Mark } from '../../src/charts/view';
import { asUsd } from '../../src/model/funding';
import { defaultSelection, withChoice, type Selection } from '../../src/selection/selection';
import { sliceOf } from '../../src/selection/slice';
import { day, record } from '../fixtures/record';
import { datasetWith, model, release, round } from '../fixtures/rows';
import { frameOf, sliceWith, svgOf, textsOf } from './support';

const width = 1100;
const draw = (change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en') =>
  paradox.draw(sliceWith(change).scene, frameOf(width, locale));
const textOf = (change: Partial<Selection> = {}) => textsOf(svgOf(draw(change), width)).map(({ text }) => text);
const markOf = ({ marks }: Drawing, id: string): Mark => {
  const found = marks.find(({ ref }) => ref.id === id);
  if (found === undefined) throw new Error(`${id} isn't drawn`);
  return found;
};

describe('tips', () => {
  test.each([
    [
      'grok-1-5',
      'Grok-1.5',
      [
        'Launched closed: 28 March 2024',
        'Still closed on 23 November 2026',
        'Raised in all by then: $135m',
        'Open by then: 1 of 2 flagship models, 50%',
      ],
    ],
    [
      'grok-2',
      'Grok-2',
      [
        'Launched closed: 13 August 2024',
        'Opened later: 23 August 2025',
        'Raised in all by then: $6.13bn',
        'Open by then: 1 of 3 flagship models, 33%',
      ],
    ],
    [
      'grok-2-weights',
      'Grok-2',
      [
        'Opened: 23 August 2025',
        'Licence: Grok 2 Community License',
        'Raised in all by then: $22.1bn',
        'Open by then: 2 of 5 flagship models, 40%',
      ],
    ],
    [
      'xai-series-b',
      'Series B',
      ['$6bn', '26 May 2024', 'Raised in all by then: $6.13bn', 'Open by then: 1 of 2 flagship models, 50%'],
    ],
    [
      'gpt-1-weights',
      'GPT-1',
      [
        'Launched and opened: 11 June 2018',
        'Licence: MIT',
        'Raised in all by then: up to $133m',
        'Open by then: 1 of 1 flagship models, 100%',
      ],
    ],
  ])('of %s', (id, title, lines) => {
    expect(markOf(draw(), id).tip).toEqual({ title, lines });
  });

  test('of the bid say where both stood', () => {
    expect(markOf(draw({}, 'fr'), 'openai-2025-02-musk-bid').tip.lines).toEqual([
      '10 février 2025',
      'xAI\u00a0: 12,1\u00a0Md$ levés, 1 ouvert sur 3',
      'OpenAI\u00a0: 19,7\u00a0Md$ levés, 2 ouverts sur 8',
    ]);
  });
});

describe('a zoom', () => {
  const zoomed = { from: day('2024-01-01'), to: day('2024-12-31'), zoom: true };

  test('shows the steps of its days, from where the companies stood', () => {
    const drawing = draw(zoomed);
    expect(drawing.marks.map(({ ref }) => ref.id)).toEqual([
      'grok-1-weights',
      'grok-1-5',
      'gpt-4o',
      'xai-series-b',
      'grok-2',
      // The largest of the other models opened in those days.
      'whisper-large-v3-turbo-weights',
      'openai-2024-10-round',
      'o1',
      'xai-series-c',
    ]);
    expect(textOf(zoomed)).toEqual(expect.arrayContaining(['1 of 3 open', '$12.1bn raised', '2 of 8 open']));
  });

  test('says nothing of what lies outside', () => {
    expect(draw(zoomed).notes.join()).not.toContain('before the first counted money');
  });
});

describe('money that isn’t known to have come in', () => {
  const change = { roundStatuses: ['closed', 'partial', 'sought'], companies: ['xai'] } as const;

  test('has hollow arrowheads', () => {
    const svg = svgOf(draw(change), width);
    const fills = [...svg.matchAll(/<polygon points="[^"]*" fill="var\(--(xai|paper)\)"/g)].map(([, fill]) => fill);
    const count = (fill: string) => fills.filter((one) => one === fill).length;
    // Five rounds that came in; three that were sought with a sum, and the diamond of the bid.
    expect([count('xai'), count('paper')]).toEqual([5, 4]);
  });

  test('is said to be sought', () => {
    expect(textOf(change)).toContain('$87.1bn raised or sought');
    expect(markOf(draw(change), 'grok-4-7').tip.lines).toContain('Raised or sought in all by then: $87.1bn');
    expect(markOf(draw(change), 'grok-3').tip.lines).toContain('Raised or sought in all by then: $22.1bn');
    expect(markOf(draw(change), 'xai-series-b').tip.lines).toContain('Raised in all by then: $6.13bn');
  });
});

describe('where sources disagree', () => {
  const dataset = datasetWith({
    companies: sliceWith({ companies: ['xai'] }).selected.companies,
    models: [model({ modelId: 'a' })],
    releaseEvents: [release({ eventId: 'a', modelId: 'a', releasedOn: day('2024-01-01') })],
    fundingRounds: [
      round({ roundId: 'r', amountUsd: asUsd(1e9), announcedOn: day('2024-02-01') }),
      round({ roundId: 's', amountUsd: asUsd(2e9), announcedOn: day('2024-03-01') }),
      round({ roundId: 't', amountUsd: asUsd(4e9), announcedOn: day('2024-03-01'), counted: false }),
    ],
  });
  const drawn = (disputed: Selection['disputed']) =>
    paradox.draw(
      sliceOf(dataset, withChoice(defaultSelection, { disputed, scale: 'linear', companies: ['xai'] })).scene,
      frameOf(700),
    );
  const bandsOf = (drawing: Drawing) => {
    const bands = [drawing.option.series].flat().find((series) => series?.id === 'bands');
    return bands === undefined || !Array.isArray(bands.data) ? 0 : bands.data.length;
  };
  const end = (drawing: Drawing) => textsOf(svgOf(drawing, 700)).map(({ text }) => text);

  test('the path follows the lowest sum, with a band and a bar to the highest', () => {
    expect(bandsOf(drawn('all'))).toBe(2);
    expect(end(drawn('all'))).toContain('$3–5bn raised');
  });

  test('or the bound that the reader chose', () => {
    expect([bandsOf(drawn('low')), bandsOf(drawn('high'))]).toEqual([0, 0]);
    expect(end(drawn('low'))).toContain('$3bn raised');
    expect(end(drawn('high'))).toContain('$5bn raised');
  });
});

describe('notes', () => {
  test('count what the drawing cannot show, and what it shows with a caveat', () => {
    expect(draw().notes).toEqual([
      '1 step before the first counted money has no place on a log scale.',
      '1 round before its company’s first flagship model has no share to lie at; its money counts.',
      '“Donations actually received by the nonprofit” came in over a year or more but counts whole from the first day: until the last, the capital shown is the most it can have been.',
      '1 round of undisclosed amount moves no line.',
      'OpenAI opened 12 more models that are no flagships; without “Flagship models only” they are drawn too.',
    ]);
  });

  test('a linear axis shows what came before any money; all models are all there are', () => {
    expect(draw({ scale: 'linear', flagshipOnly: false }).notes).toHaveLength(3);
  });

  test('a company without rounds on record has no line, on any scale', () => {
    for (const scale of ['log', 'linear'] as const) {
      const drawing = draw({ companies: ['openai', 'meta'], scale });
      expect(drawing.notes[0]).toBe('No line for Meta Platforms: no funding rounds on record.');
      expect(drawing.marks.some(({ companyId }) => companyId === 'meta')).toBe(false);
    }
    expect(draw({ companies: ['meta'] }, 'fr').notes).toEqual([
      'Pas de ligne pour Meta Platforms\u00a0: aucune levée dans les données.',
    ]);
  });

  test('nor has one without a flagship', () => {
    expect(draw({ asOf: day('2018-12-31') }).notes[0]).toBe('No line for xAI: no flagship model launched.');
  });

  test('filters that leave all money out leave every step without a place on a log scale', () => {
    const drawing = draw({ q: 'grok', companies: ['xai'] });
    expect(drawing.marks).toEqual([]);
    expect(drawing.notes[0]).toBe('13 steps before the first counted money have no place on a log scale.');
  });
});

describe('table and file', () => {
  test('list the steps in time with capital and share after each', () => {
    const slice = sliceWith({ companies: ['xai'], asOf: day('2024-08-31') });
    const { columns, rows } = paradox.table(slice, 'en');
    expect(rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '))).toEqual([
      '3 Nov 2023 | xAI | Grok-1 launched closed | no money counted | 0 / 1 | 0%',
      '5 Dec 2023 | xAI | First equity offering (SEC Form D): $135m | $135m | 0 / 1 | 0%',
      '17 Mar 2024 | xAI | Grok-1 opened | $135m | 1 / 1 | 100%',
      '28 Mar 2024 | xAI | Grok-1.5 launched closed | $135m | 1 / 2 | 50%',
      '26 May 2024 | xAI | Series B: $6bn | $6.13bn | 1 / 2 | 50%',
      '13 Aug 2024 | xAI | Grok-2 launched closed | $6.13bn | 1 / 3 | 33%',
    ]);
    expect(rows.every(({ cells, sourceIds }) => cells.length === columns.length && sourceIds.length > 0)).toBe(true);
    expect(columns.filter(({ name }) => name === true)).toHaveLength(1);
  });

  test('what is unknown is null', () => {
    const [first] = paradox.table(sliceWith({ companies: ['openai'] }), 'fr').rows;
    expect(first?.cells.slice(3)).toEqual([
      { text: 'au plus 133\u00a0M$', value: 133_200_000 },
      { text: '–', value: null },
      { text: '–', value: null },
    ]);
  });

  test('follow the brush, days of all companies in one order, each record once', () => {
    const { rows } = paradox.table(
      sliceWith({ from: day('2024-01-01'), to: day('2024-12-31'), flagshipOnly: false }),
      'en',
    );
    const days = rows.map(({ cells }) => cells[0]?.value);
    expect(days).toEqual([...days].sort());
    expect(new Set(rows.map(({ ref }) => `${ref.kind}:${ref.id}`)).size).toBe(rows.length);
    expect(rows.map(({ ref }) => ref.id)).toContain('whisper-large-v3-turbo-weights');
  });

  test('the file holds the launches and openings behind the steps, of the selection only', () => {
    const slice = sliceWith({ companies: ['xai'], from: day('2024-01-01'), to: day('2025-12-31') });
    const ids = paradox.rows(slice).map(({ eventId }) => eventId);
    expect(ids).toEqual(expect.arrayContaining(['grok-1-weights', 'grok-2-weights', 'grok-3-announcement']));
    expect(ids).not.toContain('grok-1-announcement');
    expect(ids).not.toContain('grok-3-preview');
    const openings = record.tables.releaseEvents.filter(({ eventId }) => ids.includes(eventId));
    expect(paradox.rows(slice)).toEqual(openings);
  });
});
