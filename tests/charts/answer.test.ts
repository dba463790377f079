import { describe, expect, test } from 'vitest';
import { answer } from '../../src/charts/page/answer';
import type { TableName, Tables } from '../../src/data/tables';
import { asUsd } from '../../src/model/funding';
import { datasetOf } from '../../src/model/dataset';
import { defaultSelection, withChoice, type Selection } from '../../src/selection/selection';
import { sliceOf } from '../../src/selection/slice';
import { presets } from '../../src/selection/presets';
import { company, flagship, sliceWith } from '../fixtures/companies';
import { articleDay, day, edition, record } from '../fixtures/record';
import { round } from '../fixtures/rows';

interface Example {
  readonly when: string;
  readonly change?: Partial<Selection>;
  readonly rows?: Partial<Tables>;
  readonly en: string;
  readonly fr: string;
}

const oneOf = (...parts: readonly Pick<Tables, 'models' | 'releaseEvents'>[]): Partial<Tables> => ({
  models: parts.flatMap(({ models }) => models),
  releaseEvents: parts.flatMap(({ releaseEvents }) => releaseEvents),
});
const xaiOnly = { companies: ['xai'] };

/** No-break spaces, which the texts are full of, read as spaces here; a test below looks at them. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const examples: readonly Example[] = [
  {
    when: 'nothing is chosen; the second company is told in short',
    en: 'xAI has raised $26 billion and opened 2 of its 3 flagship models; OpenAI has raised between $42 billion and $43 billion and opened 1 of its 2.',
    fr: 'xAI a levé 26 milliards de dollars et ouvert 2 de ses 3 modèles phares ; OpenAI a levé entre 42 et 43 milliards de dollars et en a ouvert 1 sur 2.',
  },
  {
    when: 'one end of disputed sums is chosen',
    change: { companies: ['openai'], disputed: 'high' },
    en: 'OpenAI has raised $43 billion and opened 1 of its 2 flagship models.',
    fr: 'OpenAI a levé 43 milliards de dollars et ouvert 1 de ses 2 modèles phares.',
  },
  {
    when: 'the as-of day lies in the past',
    change: { asOf: articleDay },
    en: 'As of 19 February 2025, xAI had raised $6 billion and opened 1 of its 3 flagship models; OpenAI had raised $2 billion and opened 1 of its 2.',
    fr: 'Au 19 février 2025, xAI avait levé 6 milliards de dollars et ouvert 1 de ses 3 modèles phares ; OpenAI avait levé 2 milliards de dollars et en avait ouvert 1 sur 2.',
  },
  {
    when: 'the as-of day is chosen, but is the edition’s',
    change: { ...xaiOnly, asOf: edition },
    en: 'xAI has raised $26 billion and opened 2 of its 3 flagship models.',
    fr: 'xAI a levé 26 milliards de dollars et ouvert 2 de ses 3 modèles phares.',
  },
  {
    when: 'a period is brushed',
    change: { from: day('2024-01-01'), to: day('2025-12-31') },
    en: 'Between 1 January 2024 and 31 December 2025, xAI raised $6 billion and launched 2 flagship models, 1 of them open today; OpenAI raised between $40 billion and $41 billion and launched none.',
    fr: 'Entre le 1er janvier 2024 et le 31 décembre 2025, xAI a levé 6 milliards de dollars et lancé 2 modèles phares, dont 1 est ouvert aujourd’hui ; OpenAI a levé entre 40 et 41 milliards de dollars et n’en a lancé aucun.',
  },
  {
    when: 'the period has no end, and the as-of day is past',
    change: { ...xaiOnly, from: day('2024-01-01'), asOf: articleDay },
    en: 'Since 1 January 2024, as known on 19 February 2025, xAI raised $6 billion and launched 2 flagship models, none of them open on 19 February 2025.',
    fr: 'Depuis le 1er janvier 2024, selon ce qu’on savait le 19 février 2025, xAI a levé 6 milliards de dollars et lancé 2 modèles phares, dont aucun n’était ouvert le 19 février 2025.',
  },
  {
    when: 'the period has no start, and ends on the as-of day',
    change: { ...xaiOnly, to: articleDay, asOf: articleDay },
    en: 'Up to 19 February 2025, xAI raised $6 billion and launched 3 flagship models, 1 of them open on 19 February 2025.',
    fr: 'Jusqu’au 19 février 2025, xAI a levé 6 milliards de dollars et lancé 3 modèles phares, dont 1 était ouvert le 19 février 2025.',
  },
  {
    when: 'a period saw launches of both: the day is named once',
    change: { from: day('2019-01-01'), asOf: articleDay },
    en: 'Since 1 January 2019, as known on 19 February 2025, xAI raised $6 billion and launched 3 flagship models, 1 of them open on 19 February 2025; OpenAI raised $2 billion and launched 2, 1 of them open.',
    fr: 'Depuis le 1er janvier 2019, selon ce qu’on savait le 19 février 2025, xAI a levé 6 milliards de dollars et lancé 3 modèles phares, dont 1 était ouvert le 19 février 2025 ; OpenAI a levé 2 milliards de dollars et en a lancé 2, dont 1 était ouvert.',
  },
  {
    when: 'all that a period saw launched is open',
    change: { ...xaiOnly, from: day('2023-01-01'), to: day('2024-12-31') },
    en: 'Between 1 January 2023 and 31 December 2024, xAI raised $6 billion and launched 2 flagship models, all of them open today.',
    fr: 'Entre le 1er janvier 2023 et le 31 décembre 2024, xAI a levé 6 milliards de dollars et lancé 2 modèles phares, tous ouverts aujourd’hui.',
  },
  {
    when: 'a period saw one launched, still closed',
    change: { ...xaiOnly, from: day('2025-01-01'), to: day('2025-12-31') },
    en: 'Between 1 January 2025 and 31 December 2025, xAI raised nothing and launched 1 flagship model, not open today.',
    fr: 'Entre le 1er janvier 2025 et le 31 décembre 2025, xAI n’a rien levé et a lancé 1 modèle phare, non ouvert aujourd’hui.',
  },
  {
    when: 'only undisclosed sums came in',
    change: { companies: ['openai'], asOf: day('2019-12-31') },
    en: 'As of 31 December 2019, OpenAI had raised an undisclosed sum and opened its one flagship model.',
    fr: 'Au 31 décembre 2019, OpenAI avait levé une somme non publiée et ouvert son unique modèle phare.',
  },
  {
    when: 'nothing had happened yet',
    change: { ...xaiOnly, asOf: day('2019-12-31') },
    en: 'As of 31 December 2019, xAI had raised nothing and released no flagship model.',
    fr: 'Au 31 décembre 2019, xAI n’avait rien levé et n’avait sorti aucun modèle phare.',
  },
  {
    when: 'nothing was opened',
    rows: oneOf(
      flagship('xai', 'x1', '2024-01-01'),
      flagship('xai', 'x2', '2024-01-01'),
      flagship('openai', 'o1', '2024-01-01'),
    ),
    change: { disputed: 'low' },
    en: 'xAI has raised $26 billion and opened none of its 2 flagship models; OpenAI has raised $42 billion and not opened its one flagship model.',
    fr: 'xAI a levé 26 milliards de dollars et n’a ouvert aucun de ses 2 modèles phares ; OpenAI a levé 42 milliards de dollars et n’a pas ouvert son unique modèle phare.',
  },
  {
    when: 'everything was opened',
    rows: oneOf(
      flagship('xai', 'x1', '2024-01-01', '2024-02-01'),
      flagship('xai', 'x2', '2024-01-01', '2024-02-01'),
      flagship('openai', 'o1', '2024-01-01', '2024-02-01'),
      flagship('openai', 'o2', '2024-01-01', '2024-02-01'),
    ),
    change: { disputed: 'low' },
    en: 'xAI has raised $26 billion and opened all 2 of its flagship models; OpenAI has raised $42 billion and opened all 2.',
    fr: 'xAI a levé 26 milliards de dollars et ouvert la totalité de ses 2 modèles phares ; OpenAI a levé 42 milliards de dollars et en a ouvert 2 sur 2.',
  },
  {
    when: 'nothing came in, but models were opened',
    rows: { fundingRounds: [round({ companyId: 'xai', announcedOn: day('2026-01-01'), status: 'reported' })] },
    change: xaiOnly,
    en: 'xAI has raised nothing and opened 2 of its 3 flagship models.',
    fr: 'xAI n’a rien levé et a ouvert 2 de ses 3 modèles phares.',
  },
  {
    when: 'open means under an open licence',
    change: { disputed: 'low', definition: 'open-licence' },
    en: 'xAI has raised $26 billion and opened none of its 3 flagship models under an open licence; OpenAI has raised $42 billion and opened none of its 2.',
    fr: 'xAI a levé 26 milliards de dollars et n’a ouvert aucun de ses 3 modèles phares sous licence libre ; OpenAI a levé 42 milliards de dollars et n’en a ouvert aucun sur 2.',
  },
  {
    when: 'open means open source AI',
    change: { ...xaiOnly, definition: 'osaid' },
    en: 'xAI has raised $26 billion and opened none of its 3 flagship models as the Open Source AI Definition asks.',
    fr: 'xAI a levé 26 milliards de dollars et n’a ouvert aucun de ses 3 modèles phares au sens de la définition de l’IA open source.',
  },
  {
    when: 'sums that were only sought are let in',
    change: { ...xaiOnly, roundStatuses: ['closed', 'partial', 'sought'] },
    en: 'xAI has raised or sought to raise $36 billion and opened 2 of its 3 flagship models.',
    fr: 'xAI a levé ou cherché à lever 36 milliards de dollars et ouvert 2 de ses 3 modèles phares.',
  },
  {
    when: 'a filter leaves rows out',
    change: { ...xaiOnly, minAmountUsd: asUsd(1e10), asOf: day('2026-02-01') },
    en: 'Within the chosen filters, as of 1 February 2026, xAI had raised $20 billion and opened 2 of its 3 flagship models.',
    fr: 'Avec les filtres choisis, au 1er février 2026, xAI avait levé 20 milliards de dollars et ouvert 2 de ses 3 modèles phares.',
  },
  {
    when: 'the record holds no money of a company',
    rows: { ...oneOf(flagship('meta', 'l1', '2024-01-01', '2024-01-01')), companies: [company('meta', 'Meta')] },
    change: { companies: ['meta'] },
    en: 'Meta has opened its one flagship model.',
    fr: 'Meta a ouvert son unique modèle phare.',
  },
  {
    when: 'the record holds nothing of a company',
    change: { companies: ['meta'] },
    en: 'The record holds nothing on this selection.',
    fr: 'Les données ne contiennent rien sur cette sélection.',
  },
  {
    when: 'no company is selected',
    change: { companies: [] },
    en: 'No company is selected.',
    fr: 'Aucune entreprise n’est sélectionnée.',
  },
];

describe('the answer', () => {
  test.each(examples)('where $when', ({ change = {}, rows = {}, en, fr }) => {
    const slice = sliceWith(change, rows);
    expect(plain(answer(slice, 'en'))).toBe(en);
    expect(plain(answer(slice, 'fr'))).toBe(fr);
  });

  test('leaves out what could not be loaded', () => {
    const { tables } = sliceWith().dataset;
    const missing = new Set<TableName>(['fundingRounds']);
    const dataset = datasetOf({ ...tables, fundingRounds: [] }, edition, '1', missing);
    expect(answer(sliceOf(dataset, withChoice(defaultSelection, xaiOnly)), 'en')).toBe(
      'xAI has opened 2 of its 3 flagship models.',
    );
  });

  test('keeps French punctuation with its word', () => {
    expect(answer(sliceWith(), 'fr')).toContain('phares\u202f; OpenAI');
  });

  test('is one whole sentence for every preset of the real record, in both languages', () => {
    for (const { change } of presets) {
      const slice = sliceOf(record, withChoice(defaultSelection, change));
      for (const locale of ['en', 'fr'] as const) {
        const text = answer(slice, locale);
        expect(text).toMatch(/^\p{L}.*\.$/u);
        expect(text).not.toMatch(/undefined|null|NaN| {2}|\.\./);
      }
    }
  });
});
