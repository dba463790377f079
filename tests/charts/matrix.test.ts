import { describe, expect, test } from 'vitest';
import { stepFrom } from '../../src/charts/hit';
import { matrix } from '../../src/charts/matrix/matrix';
import { veilOf } from '../../src/charts/veil';
import { markKey, type Drawing } from '../../src/charts/view';
import { dimensions } from '../../src/model/openLevels';
import type { Selection } from '../../src/selection/selection';
import { day, record } from '../fixtures/record';
import { collisions, frameOf, sliceWith, svgOf, textsOf } from './support';

type Locale = 'en' | 'fr';
const all = { companies: ['xai', 'openai', 'meta'], flagshipOnly: false } as const;
const draw = (change: Partial<Selection> = {}, width = 1184, locale: Locale = 'en') =>
  matrix.draw(sliceWith(change).scene, frameOf(width, locale));
const paint = (change: Partial<Selection> = {}, width = 1184, locale: Locale = 'en') =>
  textsOf(svgOf(draw(change, width, locale), width));
const rowsOf = ({ marks }: Drawing) => [...new Set(marks.map(({ ref }) => ref.id))];

describe('rows', () => {
  test('are the graded models of the selection: flagships, or all sixteen', () => {
    expect(rowsOf(draw())).toHaveLength(11);
    expect(rowsOf(draw(all)).sort()).toEqual([...record.opennessByModel.keys()].sort());
    expect(rowsOf(draw(all))).toHaveLength(16);
  });

  test('come by company, then by launch', () => {
    const { marks } = draw(all);
    const rows = marks.filter(({ part }) => part === 'weights').sort((a, b) => a.box.y - b.box.y);
    const companies = rows.map(({ companyId }) => companyId);
    expect([...new Set(companies)]).toEqual(['xai', 'openai', 'meta']);
    for (const company of all.companies) {
      const days = rows.filter(({ companyId }) => companyId === company).map((mark) => mark.day);
      expect(days).toEqual([...days].sort());
    }
  });

  test('appear at their launch', () => {
    expect(rowsOf(draw({ companies: ['xai'], asOf: day('2023-11-02') }))).toEqual([]);
    expect(rowsOf(draw({ companies: ['xai'], asOf: day('2023-11-03') }))).toEqual(['grok-1']);
  });

  test('belong to a zoomed period by their launch', () => {
    const zoomed = { from: day('2024-01-01'), to: day('2024-12-31') };
    expect(rowsOf(draw({ ...zoomed, zoom: true })).sort()).toEqual(['gpt-4o', 'grok-1-5', 'grok-2']);
    expect(rowsOf(draw(zoomed))).toHaveLength(11);
  });

  test('are at least 24 pixels high, and as far apart as a finger needs', () => {
    for (const width of [300, 328, 700, 1184]) {
      const { marks } = draw(all, width);
      expect(marks.filter(({ fade }) => fade.height < 19).map(markKey)).toEqual([]);
      const cells = marks.filter(({ part }) => dimensions.some((dimension) => dimension === part));
      expect(cells.every(({ fade }) => fade.height >= 24 && fade.width >= 24)).toBe(true);
    }
  });
});

describe('what is written', () => {
  test('names, years, heads and verdicts', () => {
    const texts = paint(all).map(({ text }) => text);
    for (const text of ['Grok-1', 'gpt-oss-120b', 'Llama 4 Maverick', 'xAI', 'OpenAI', 'Meta Platforms', '2023']) {
      expect(texts).toContain(text);
    }
    for (const text of ['weights', 'inference', 'documented', 'architecture', 'API', 'OSAID', 'MOF', 'European']) {
      expect(texts).toContain(text);
    }
    expect(texts.filter((text) => text === 'fails')).toHaveLength(16);
    expect(texts.filter((text) => text === 'none')).toHaveLength(16);
    // Two models of 2026, two dimensions each.
    expect(texts.filter((text) => text === '?')).toHaveLength(4);
  });

  test.each([
    ['Grok-1', '3/8'],
    ['GPT-2', '5/8'],
    ['gpt-oss-120b', '4/8'],
    ['Llama 3.1', '2/8'],
    ['Grok 4.7', '0/8'],
  ])('%s has %s open of what the European index looks at', (name, count) => {
    const texts = paint(all);
    const row = texts.find(({ text }) => text === name)?.box.y;
    expect(texts.filter(({ box }) => box.y === row).at(-1)?.text).toBe(count);
  });

  test('levels by fill: full, half, empty or dotted', () => {
    const svg = svgOf(draw({ ...all, companies: ['openai'] }), 1184);
    // OpenAI's seven graded models: hand-counted from openness.csv.
    const levels = record.tables.openness.filter(
      ({ modelId }) => record.modelById.get(modelId)?.companyId === 'openai',
    );
    const count = (level: string) => levels.filter((row) => row.level === level).length;
    const full = [...svg.matchAll(/<circle [^>]*fill="var\(--openai\)"/g)].length;
    expect(full).toBe(count('open'));
    expect([...svg.matchAll(/stroke-dasharray="1.25,2.25"/g)]).toHaveLength(count('unknown'));
    expect([count('open'), count('partial'), count('closed'), count('unknown')]).toEqual([22, 11, 35, 2]);
  });

  test.each([
    ['weights', ['weights'], 1],
    ['open-licence', ['weights', 'licence'], 2],
    ['osaid', ['weights', 'inference', 'code', 'training', 'documented', 'data', 'licence'], 3],
  ] as const)('the columns that %s requires are framed and set bold', (definition, heads, frames) => {
    const svg = svgOf(draw({ definition }), 1184);
    const bold = [...svg.matchAll(/<text[^>]*600[^>]*fill="var\(--ink\)"[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect([...new Set(bold)]).toEqual([...heads]);
    expect([...svg.matchAll(/stroke="var\(--ink\)"/g)]).toHaveLength(frames);
  });

  test.each([300, 328, 560, 620, 700, 860, 1000, 1184])('fits a frame of %i pixels, in both languages', (width) => {
    for (const locale of ['en', 'fr'] as const) {
      const texts = paint({ ...all, definition: 'osaid' }, width, locale);
      expect(collisions(texts)).toEqual([]);
      expect(texts.filter(({ box }) => box.x < 0 || box.x + box.width > width)).toEqual([]);
    }
  });

  test('on a phone every company has the heads in sight, written in full', () => {
    const texts = paint({}, 328).map(({ text }) => text);
    expect(texts.filter((text) => text === 'documented data')).toHaveLength(2);
    expect(texts.filter((text) => text === 'OSAID')).toHaveLength(11);
  });
});

describe('marks', () => {
  test('thirteen a row, ten cells and three verdicts, walked in that order', () => {
    const { marks } = draw();
    expect(marks).toHaveLength(11 * 13);
    const parts = marks.filter(({ row }) => row === 'grok-2').map(({ part }) => part);
    expect(parts).toEqual([...dimensions, 'osaid', 'mof', 'index']);
    expect(marks.every(({ ref }) => ref.kind === 'openness')).toBe(true);
  });

  test('an arrow down keeps to the column', () => {
    const { marks } = draw();
    const from = marks.findIndex(({ ref, part }) => ref.id === 'grok-1' && part === 'licence');
    const down = stepFrom(marks, from, 'other-row') ?? 0;
    expect([marks[down]?.ref.id, marks[down]?.part]).toEqual(['grok-1-5', 'licence']);
    const up = stepFrom(marks, from, 'other-row-back') ?? 0;
    expect([marks[up]?.ref.id, marks[up]?.part]).toEqual(['gpt-6-2-astra', 'licence']);
  });

  test('rows outside the brush fade whole, with their names', () => {
    const slice = sliceWith({ from: day('2024-01-01'), to: day('2024-12-31') });
    const veil = veilOf(matrix.draw(slice.scene, frameOf(1184)), slice);
    expect(veil?.clear).toHaveLength(3 * 14);
    expect(veil?.faded).toHaveLength(8 * 14);
  });
});

describe('notes', () => {
  test('count the models that nobody graded', () => {
    // 29 flagships, 11 of them graded.
    expect(draw().notes[0]).toBe('18 models in the selection have not been graded.');
    expect(draw({ asOf: day('2019-12-31') }).notes[0]).toBe('1 model in the selection has not been graded.');
    expect(draw({ q: 'Grok-1' }, 1184, 'fr').notes[0]).toMatch(/^Le Model Openness Framework/);
  });

  test('say how an earlier day was made, and which yardsticks are younger', () => {
    expect(draw().notes).toHaveLength(2);
    const { notes } = draw({ asOf: day('2025-02-19') });
    expect(notes).toHaveLength(4);
    expect(notes[2]).toContain('graded on 23 November 2026. For 19 February 2025');
    expect(notes[3]).toBe('Yardsticks younger than 19 February 2025: European Open Source AI Index (12 June 2026).');
  });

  test('say nothing where nothing is drawn', () => {
    const drawing = draw({ companies: [] });
    expect(drawing.notes).toEqual([]);
    expect(drawing.marks).toEqual([]);
    expect(textsOf(svgOf(drawing, 1184))).toEqual([]);
  });
});

describe('rows and table', () => {
  test('agree row for row, ten a model', () => {
    for (const change of [{}, all, { from: day('2024-01-01') }, { companies: [] }]) {
      const slice = sliceWith(change);
      const rows = matrix.rows(slice);
      const table = matrix.table(slice, 'fr');
      expect(table.rows.map(({ ref, part }) => [ref.id, part])).toEqual(
        rows.map((row) => [row.modelId, row.dimension]),
      );
      expect(table.rows.map(({ cells }) => [cells[2]?.value, cells[4]?.value, cells[5]?.value])).toEqual(
        rows.map((row) => [row.modelId, row.level, row.noteFr]),
      );
      expect(table.rows.every(({ cells }) => cells.length === table.columns.length)).toBe(true);
      expect(new Set(table.rows.map(markKey)).size).toBe(rows.length);
    }
    expect(matrix.rows(sliceWith(all))).toEqual(record.tables.openness);
    expect(matrix.rows(sliceWith())).toHaveLength(110);
  });

  test('on an earlier day the table has that day’s levels beside the grades', () => {
    const { columns, rows } = matrix.table(sliceWith({ asOf: day('2024-03-16') }), 'en');
    expect(columns.map(({ title }) => title)).toEqual([
      'Launch',
      'Company',
      'Model',
      'Dimension',
      'Level',
      'On 16 March 2024',
      'Why',
    ]);
    const grok = rows.filter(({ ref }) => ref.id === 'grok-1').map(({ cells }) => [cells[4]?.text, cells[5]?.text]);
    expect(grok.slice(0, 3)).toEqual([
      ['open', 'closed'],
      ['open', 'closed'],
      ['closed', 'closed'],
    ]);
  });
});
