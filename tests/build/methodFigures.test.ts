import { describe, expect, test } from 'vitest';
import { methodFigures } from '../../build/methodFigures';
import { isReceived, capitalRaised } from '../../src/model/funding';
import { promiseBalance } from '../../src/model/promises';
import { shareOpen } from '../../src/model/openness';
import { valuationMoments } from '../../src/model/valuation';
import { articleDay, record } from '../fixtures/record';
import { edition } from './support';

const { dataset } = edition;
const figures = methodFigures(dataset, 'en');
const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);

describe('the figures of the method page', () => {
  test('are those known by heart', () => {
    expect(figures.now.map(({ name, raised, launched }) => [name, raised.low, raised.high, launched])).toEqual([
      ['xAI', 42_134_680_000, 42_134_680_000, 11],
      ['OpenAI', 182_733_200_000, 182_733_200_000, 18],
    ]);
    expect(figures.now.map(({ opened }) => opened)).toEqual([
      ['Grok-1', 'Grok-2'],
      ['GPT-1', 'GPT-2'],
    ]);
    expect(figures.then.map(({ raised, opened, launched }) => [raised.low, opened.length, launched])).toEqual([
      [12_134_680_000, 1, 4],
      [19_733_200_000, 2, 8],
    ]);
    expect(figures.now.map(({ undisclosed }) => undisclosed)).toEqual([0, 1]);
    expect(figures.pace).toEqual({ model: 'Grok-1', days: 135 });
    expect(figures.opened).toContainEqual({ company: 'xAI', name: 'Grok-2', days: 375 });
    expect(figures.opened).toContainEqual({ company: 'OpenAI', name: 'GPT-2', days: 264 });
    expect(figures.articleDay).toBe(articleDay);
  });

  test('equal the model’s', () => {
    const received = dataset.tables.fundingRounds.filter(
      (round) => ['xai', 'openai'].includes(round.companyId) && isReceived(round),
    );
    const raised = capitalRaised(received, dataset.edition);
    expect([figures.rounds.inSum, figures.rounds.undisclosed]).toEqual([
      raised.rounds.length,
      raised.undisclosed.length,
    ]);
    for (const [at, companyId] of ['xai', 'openai'].entries()) {
      const rounds = dataset.tables.fundingRounds.filter((round) => round.companyId === companyId && isReceived(round));
      const models = dataset.tables.models.filter((model) => model.companyId === companyId);
      const share = shareOpen(dataset, models, 'weights', dataset.edition);
      expect(figures.now[at]?.raised.high).toBe(capitalRaised(rounds, dataset.edition).high);
      expect(figures.now[at]?.launched).toBe(share.launched.length);
    }
    const ours = ['xai', 'openai'];
    const valuations = dataset.tables.valuations.filter(({ companyId }) => ours.includes(companyId));
    const disputed = valuationMoments(valuations).filter(({ low, high }) => low !== high);
    expect(figures.valuations.disputed.map(({ low, high }) => [low, high])).toEqual(
      disputed.map(({ low, high }) => [low, high]),
    );
    const balance = promiseBalance(
      dataset.tables.statements.filter(({ companyId }) => ours.includes(companyId)),
      dataset.edition,
    );
    expect(figures.promises.byState['broken']).toBe(balance.broken);
    expect(figures.promises.due).toBe(balance.due);
  });

  test('leave out no row: every count adds up to its whole', () => {
    const { rounds, valuations, models, promises, dated, claims } = figures;
    expect(rounds.inSum + rounds.undisclosed + sum(rounds.leftOut)).toBe(rounds.all);
    for (const counts of [rounds.byStatus, rounds.byInstrument, rounds.byAmountBasis]) {
      expect(sum(counts)).toBe(rounds.all);
    }
    expect(sum(valuations.byBasis)).toBe(valuations.all);
    expect(sum(models.byLevel)).toBe(models.grades);
    expect(sum(promises.byState)).toBe(promises.all);
    expect(sum(dated.byPrecision)).toBe(dated.all);
    expect(sum(claims.then)).toBe(claims.all);
    expect(sum(claims.now)).toBe(claims.all);
  });

  test('a narrower definition never has more open models', () => {
    const { open } = figures.models;
    for (const part of ['flagships', 'models'] as const) {
      expect(open.osaid[part]).toBeLessThanOrEqual(open['open-licence'][part]);
      expect(open['open-licence'][part]).toBeLessThanOrEqual(open.weights[part]);
    }
    expect(open.weights.flagships).toBe(figures.opened.length);
  });

  test('a record without the rows that limits speak of has no such limits', () => {
    const bare = { ...record, roundById: new Map(), statementById: new Map() };
    const { limits } = methodFigures({ ...bare, tables: { ...record.tables, events: [] } }, 'fr');
    expect([limits.committed, limits.unsplit, limits.grok3, limits.merger]).toEqual([null, null, null, null]);
  });
});
