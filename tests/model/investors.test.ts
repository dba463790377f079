import { describe, expect, test } from 'vitest';
import { asUsd } from '../../src/model/funding';
import { backersOfBoth, investorsOf } from '../../src/model/investors';
import { record } from '../fixtures/record';
import { cheque, datasetWith, round } from '../fixtures/rows';

describe('investors of the record', () => {
  test('nine stand behind both companies', () => {
    const investors = investorsOf(record, record.tables.fundingRounds);
    expect(backersOfBoth(investors, 'xai', 'openai').map(({ name }) => name)).toEqual([
      'Andreessen Horowitz',
      'ARK Invest',
      'Elon Musk',
      'Fidelity',
      'MGX',
      'Morgan Stanley',
      'Nvidia',
      'Sequoia Capital',
      'TPG',
    ]);
  });

  test('each stands once, with all of its rows', () => {
    const investors = investorsOf(record, record.tables.fundingRounds);
    const rows = investors.flatMap(({ cheques }) => cheques.map(({ row }) => row));
    expect(new Set(rows).size).toBe(record.tables.roundInvestors.length);
    expect(new Set(investors.map(({ investorId }) => investorId)).size).toBe(investors.length);
  });
});

describe('investors, by hand', () => {
  const a = round({ roundId: 'a' });
  const b = round({ roundId: 'b', companyId: 'openai' });
  const dataset = datasetWith({
    fundingRounds: [a, b],
    roundInvestors: [
      cheque({ roundId: 'a', investorId: 'both', investorName: 'Both', amountUsd: asUsd(7) }),
      cheque({ roundId: 'b', investorId: 'both', investorName: 'Both' }),
      cheque({ roundId: 'b', investorId: 'one', investorName: 'One', amountUsd: asUsd(0) }),
    ],
  });

  test('disclosed cheques add up, undisclosed ones are counted apart, zero is disclosed', () => {
    expect(investorsOf(dataset, [a, b])).toMatchObject([
      { name: 'Both', disclosed: { low: 7, high: 7 }, undisclosed: 1 },
      { name: 'One', disclosed: { low: 0, high: 0 }, undisclosed: 0 },
    ]);
  });

  test('rounds that are not given don’t count', () => {
    expect(investorsOf(dataset, [a]).map(({ investorId }) => investorId)).toEqual(['both']);
    expect(backersOfBoth(investorsOf(dataset, [a]), 'xai', 'openai')).toEqual([]);
    expect(backersOfBoth(investorsOf(dataset, [a, b]), 'xai', 'openai')).toHaveLength(1);
  });
});
