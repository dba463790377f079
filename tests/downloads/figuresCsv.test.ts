import { expect, test } from 'vitest';
import { keyFigures } from '../../src/charts/page/figures';
import { figuresFile, type FigureLine } from '../../src/downloads/figuresCsv';
import { rowForms } from '../../src/downloads/rowsFile';
import { sliceWith } from '../charts/support';
import { articleDay } from '../fixtures/record';
import { textOf } from './readBack';

const line: FigureLine = {
  figureId: 'flagships',
  label: 'Flagship models open / released',
  companyId: 'xai',
  company: 'xAI',
  value: '1/4',
  text: '1 of 4',
  detail: null,
  evidence: [{ kind: 'model', id: 'grok-1' }],
};
const cellsOf = (lines: readonly FigureLine[]) =>
  textOf(figuresFile('csv', sliceWith({ asOf: articleDay }), lines))
    .split('\r\n')
    .slice(1, -1);

test.each([
  [
    'a share is no date',
    line,
    'flagships,Flagship models open / released,xai,xAI,2025-02-19,,,1,4,1 of 4,,model:grok-1',
  ],
  [
    'sources disagree',
    { ...line, figureId: 'valuation', label: 'Latest valuation', value: '40-51', text: '$40–51', detail: 'reported' },
    'valuation,Latest valuation,xai,xAI,2025-02-19,40,51,,,$40–51,reported,model:grok-1',
  ],
  [
    'nothing known is empty, never zero',
    { ...line, value: null, text: 'none', evidence: [] },
    'flagships,Flagship models open / released,xai,xAI,2025-02-19,,,,,none,,',
  ],
  [
    'text that would run as a formula is guarded',
    { ...line, label: '=1+1', company: '@x' },
    "flagships,'=1+1,xai,'@x,2025-02-19,,,1,4,1 of 4,,model:grok-1",
  ],
] as const)('%s', (_, given, expected) => {
  expect(cellsOf([given])).toEqual([expected]);
});

test('holds every figure of every company, with the figures of the article’s day', () => {
  const slice = sliceWith({ asOf: articleDay });
  const lines = keyFigures(slice, 'en').flatMap(({ id, label, cells }) =>
    cells.map((cell) => ({ ...cell, figureId: id, label, company: cell.companyId })),
  );
  const file = figuresFile('csv', slice, lines);
  const text = textOf(file);
  expect(file.name).toBe('follow-the-weights_key-figures_asof-2025-02-19_v2026.11.23.csv');
  expect(text).toContain('raised,Capital raised,xai,xai,2025-02-19,12134680000,12134680000,,,');
  expect(text).toContain('Flagship models open / released,openai,openai,2025-02-19,,,2,8,');
  expect(text.split('\r\n')).toHaveLength(1 + 5 * 2 + 1);
});

test('the name tells the definition, which changes the figures', () => {
  expect(figuresFile('csv', sliceWith({ definition: 'osaid' }), []).name).toContain('_key-figures-osaid_');
});

test('is had in every form, with numbers as numbers in JSON', () => {
  const slice = sliceWith({ asOf: articleDay });
  const names = rowForms.map((form) => figuresFile(form, slice, [line]).name);
  expect(new Set(names).size).toBe(rowForms.length);
  const address = 'https://example.org/?view=figures';
  expect(JSON.parse(textOf(figuresFile('json', slice, [{ ...line, value: '40-51' }], address)))).toMatchObject({
    name: 'key_figures',
    asOf: articleDay,
    address,
    rows: [{ figure_id: 'flagships', low: 40, high: 51, part: null, whole: null, records: ['model:grok-1'] }],
  });
});
