import { describe, expect, test } from 'vitest';
import { matrix } from '../../src/charts/matrix/matrix';
import type { Drawing, Mark } from '../../src/charts/view';
import type { Selection } from '../../src/selection/selection';
import { day } from '../fixtures/record';
import { cardFor } from './cards';
import { frameOf, sliceWith } from './support';

const all = { companies: ['xai', 'openai', 'meta'], flagshipOnly: false } as const;
const draw = (change: Partial<Selection>, locale: 'en' | 'fr') =>
  matrix.draw(sliceWith({ ...all, ...change }).scene, frameOf(1184, locale));
const markOf = ({ marks }: Drawing, id: string, part: string): Mark => {
  const found = marks.find((mark) => mark.ref.id === id && mark.part === part);
  if (found === undefined) throw new Error(`${id} ${part} isn't drawn`);
  return found;
};
/** A tip's title and lines, with plain spaces. */
const tipOf = (id: string, part: string, change: Partial<Selection> = {}, locale: 'en' | 'fr' = 'en') => {
  const { title, lines } = markOf(draw(change, locale), id, part).tip;
  return [title, ...lines].map((line) => line.replace(/[\u00a0\u202f]/g, ' '));
};

describe('tips', () => {
  test('a cell gives level, reason and what requires it', () => {
    expect(tipOf('grok-1', 'weights')).toEqual([
      'Grok-1: weights',
      'Open',
      'Base checkpoint by torrent and on Hugging Face, no form to fill in.',
      'Required by the chosen definition (open weights)',
    ]);
    expect(tipOf('grok-2', 'licence', {}, 'fr')).toEqual([
      'Grok-2 : licence',
      'Partiel',
      expect.stringContaining('Publique mais révocable') as string,
    ]);
    expect(tipOf('grok-2', 'licence', { definition: 'osaid' }).at(-1)).toBe(
      'Required by the chosen definition (open source AI)',
    );
  });

  test('on an earlier day a cell says both days', () => {
    expect(tipOf('grok-1', 'weights', { asOf: day('2024-03-16') }).slice(1, 3)).toEqual([
      'Closed on 16 March 2024',
      'Graded open on 23 November 2026: Base checkpoint by torrent and on Hugging Face, no form to fill in.',
    ]);
    expect(tipOf('grok-1', 'weights', { asOf: day('2024-03-17') }, 'fr').slice(1, 3)).toEqual([
      'Ouvert le 17 mars 2024',
      expect.stringMatching(/^Noté le 23 novembre 2026 : /) as string,
    ]);
  });

  test('a verdict gives its reason', () => {
    expect(tipOf('grok-1', 'osaid')).toEqual([
      'Grok-1: Open Source AI Definition 1.0',
      'Fails',
      'Not open: training code, data documentation',
    ]);
    expect(tipOf('grok-2', 'osaid')).toEqual([
      'Grok-2: Open Source AI Definition 1.0',
      'Fails',
      'Not open: training code, data documentation',
      'Only partly open: inference code, licence',
    ]);
    expect(tipOf('grok-4-7', 'mof')).toEqual([
      'Grok 4.7: Model Openness Framework',
      'No class: misses class III, the lowest',
      'Not open: architecture, weights, paper, licence',
      'Not known: model card, data documentation',
      'Asked for, but not graded here: evaluation results, the documents’ licences',
    ]);
    expect(tipOf('gpt-2', 'mof', {}, 'fr')).toEqual([
      'GPT-2 : Model Openness Framework',
      'Aucune classe : il manque la classe III, la plus basse',
      'Ouvert en partie seulement : documentation des données',
      'Demandé, mais non noté ici : résultats d’évaluation, licences des documents',
    ]);
    expect(tipOf('grok-4-7', 'index').slice(1)).toEqual([
      '0 open, 0 partly open, 6 closed, 2 not known, of the 8 dimensions that stand for its features',
      'It sets no mark to pass; the levels are this record’s, not the index’s',
    ]);
    expect(tipOf('gpt-2', 'index', {}, 'fr')[1]).toBe(
      '5 ouvertes, 1 partiellement ouverte, 2 fermées, sur les 8 dimensions qui tiennent lieu de ses critères',
    );
  });

  test('a yardstick younger than the day says so', () => {
    const asOf = day('2024-03-17');
    expect(tipOf('grok-1', 'osaid', { asOf }).at(-1)).toBe(
      'A yardstick younger than the day shown: as of 28 October 2024',
    );
    expect(tipOf('grok-1', 'osaid', { asOf: day('2024-10-28') }).at(-1)).toMatch(/^Not open/);
  });
});

test('a cell’s card says on an earlier day what the cell does, and the grade', () => {
  const card = cardFor('openness:grok-1', day('2024-03-16'));
  expect(card.fields).toHaveLength(11);
  expect(card.fields[0]?.text).toMatch(/^closed on 16 March 2024. Graded on 23 November 2026: open – Base checkpoint/);
  // One to each of the row's sources, best first.
  expect(card.sources.length).toBeGreaterThan(2);
});
