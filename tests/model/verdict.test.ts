import { describe, expect, test } from 'vitest';
import { dimensions, levelsOn, type Dimension, type Level, type Levels } from '../../src/model/openLevels';
import { requiredDimensions } from '../../src/model/openness';
import {
  indexDimensions,
  indexFeatures,
  indexGradient,
  mofClasses,
  mofComponents,
  mofVerdict,
  osaidVerdict,
  yardstickDays,
} from '../../src/model/verdict';
import { edition, record } from '../fixtures/record';

/** All ten at one level, but for some. */
const levels = (all: Level, some: Partial<Record<Dimension, Level>> = {}): Levels =>
  ({ ...Object.fromEntries(dimensions.map((dimension) => [dimension, all])), ...some }) as Levels;
const graded = (modelId: string): Levels => {
  const found = levelsOn(record, modelId, edition);
  if (found === null) throw new Error(`${modelId} isn't graded`);
  return found;
};
const models = [...record.opennessByModel.keys()];

describe('Open Source AI Definition', () => {
  test.each<[string, Levels, ReturnType<typeof osaidVerdict>]>([
    ['all open', levels('open'), { kind: 'meets', lacks: [], unknown: [] }],
    [
      'the data, a paper, a card and an API aren’t asked for',
      levels('open', { 'training-data': 'closed', paper: 'closed', 'model-card': 'unknown', api: 'closed' }),
      { kind: 'meets', lacks: [], unknown: [] },
    ],
    [
      'partial is no nearly',
      levels('open', { licence: 'partial' }),
      { kind: 'fails', lacks: [{ dimension: 'licence', level: 'partial' }], unknown: [] },
    ],
    [
      'unknown alone leaves it open',
      levels('open', { 'data-documentation': 'unknown' }),
      { kind: 'unknown', lacks: [], unknown: ['data-documentation'] },
    ],
    [
      'unknown changes nothing where another fails',
      levels('open', { 'data-documentation': 'unknown', weights: 'closed' }),
      { kind: 'fails', lacks: [{ dimension: 'weights', level: 'closed' }], unknown: ['data-documentation'] },
    ],
  ])('%s', (_name, given, expected) => {
    expect(osaidVerdict(given)).toEqual(expected);
  });

  test('none of the record’s models meets it; Grok-1 and gpt-oss lack the same two', () => {
    expect(models).toHaveLength(16);
    expect(models.filter((id) => osaidVerdict(graded(id)).kind !== 'fails')).toEqual([]);
    for (const id of ['grok-1', 'gpt-oss-120b']) {
      expect(osaidVerdict(graded(id)).lacks.map(({ dimension }) => dimension)).toEqual([
        'training-code',
        'data-documentation',
      ]);
    }
  });

  test('asks for what the definition requires, in the order of the columns', () => {
    const lacks = osaidVerdict(levels('closed')).lacks.map(({ dimension }) => dimension);
    expect(lacks).toEqual(requiredDimensions.osaid);
    expect(lacks).toEqual(dimensions.filter((dimension) => lacks.includes(dimension)));
  });
});

describe('Model Openness Framework', () => {
  test.each<[string, Levels, Partial<ReturnType<typeof mofVerdict>>]>([
    ['all open', levels('open'), { kind: 'at-most', atMost: 'I', missed: null, lacks: [] }],
    [
      'no corpus',
      levels('open', { 'training-data': 'closed' }),
      { kind: 'at-most', atMost: 'II', missed: 'I', lacks: [{ dimension: 'training-data', level: 'closed' }] },
    ],
    [
      'no training code',
      levels('open', { 'training-code': 'closed', 'training-data': 'closed' }),
      { kind: 'at-most', atMost: 'III', missed: 'II', lacks: [{ dimension: 'training-code', level: 'closed' }] },
    ],
    [
      'a thin card',
      levels('open', { 'model-card': 'partial' }),
      { kind: 'none', atMost: null, missed: 'III', lacks: [{ dimension: 'model-card', level: 'partial' }] },
    ],
    [
      'nothing known of a card',
      levels('open', { 'model-card': 'unknown' }),
      { kind: 'unknown', atMost: null, missed: null, unknown: ['model-card'] },
    ],
    [
      'nothing known of a card, but no weights either',
      levels('open', { 'model-card': 'unknown', weights: 'closed' }),
      { kind: 'none', lacks: [{ dimension: 'weights', level: 'closed' }], unknown: ['model-card'] },
    ],
    [
      'nothing known of training code: class II isn’t ruled out',
      levels('open', { 'training-code': 'unknown', 'training-data': 'closed' }),
      { kind: 'at-most', atMost: 'II', missed: 'I', unknown: ['training-code'] },
    ],
    ['an API counts for nothing', levels('open', { api: 'closed' }), { kind: 'at-most', atMost: 'I' }],
  ])('%s', (_name, given, expected) => {
    expect(mofVerdict(given)).toMatchObject(expected);
  });

  test('never says more than what is graded', () => {
    expect(mofVerdict(levels('closed')).ungraded).toEqual(['evaluation-results', 'document-licences']);
    expect(mofVerdict(levels('open', { 'training-data': 'closed' })).ungraded).toEqual([
      'evaluation-results',
      'document-licences',
      'evaluation-code',
      'evaluation-data',
    ]);
    expect(mofVerdict(levels('open')).ungraded).toHaveLength(5);
  });

  test('has the classes and components of the method', () => {
    const of = (mofClass: string) => mofComponents.filter((component) => component.mofClass === mofClass).length;
    expect(mofClasses.map(of)).toEqual([8, 4, 4]);
  });

  test('none of the record’s models reaches class III, each for want of a data card at least', () => {
    for (const id of models) {
      const { kind, lacks, unknown } = mofVerdict(graded(id));
      expect(kind).toBe('none');
      expect([...lacks.map(({ dimension }) => dimension), ...unknown]).toContain('data-documentation');
    }
    expect(mofVerdict(graded('gpt-2')).lacks).toEqual([{ dimension: 'data-documentation', level: 'partial' }]);
    expect(mofVerdict(graded('grok-1')).lacks).toEqual([
      { dimension: 'model-card', level: 'partial' },
      { dimension: 'data-documentation', level: 'closed' },
      { dimension: 'paper', level: 'closed' },
    ]);
  });
});

describe('European index', () => {
  test('eight dimensions stand for its twelve features', () => {
    expect(indexFeatures).toHaveLength(12);
    expect(indexDimensions).toHaveLength(8);
    expect(dimensions.filter((dimension) => !indexDimensions.includes(dimension))).toEqual(['inference-code', 'api']);
  });

  test.each([
    ['grok-1', { open: 3, partial: 1, closed: 4, unknown: 0, of: 8 }],
    ['grok-1-5', { open: 0, partial: 0, closed: 8, unknown: 0, of: 8 }],
    ['gpt-2', { open: 5, partial: 1, closed: 2, unknown: 0, of: 8 }],
    ['gpt-oss-120b', { open: 4, partial: 1, closed: 3, unknown: 0, of: 8 }],
    ['grok-4-7', { open: 0, partial: 0, closed: 6, unknown: 2, of: 8 }],
    ['llama-3-1', { open: 2, partial: 4, closed: 2, unknown: 0, of: 8 }],
  ])('%s', (modelId, expected) => {
    expect(indexGradient(graded(modelId))).toEqual(expected);
  });
});

test('the yardsticks are dated as their sources are', () => {
  expect(record.sourceById.get('osi-2024-10-osaid-1-0')?.publishedOn).toBe(yardstickDays.osaid);
  expect(record.sourceById.get('arxiv-2024-03-model-openness-framework')?.publishedOn).toBe(yardstickDays.mof);
  expect(record.sourceById.get('osai-2026-06-index-database')?.publishedOn).toBe(yardstickDays.index);
});
