import { describe, expect, test } from 'vitest';
import { asUsd, roundKnown } from '../../src/model/funding';
import { backedCompanies, backsSeveral, investorCompare, investorsOf } from '../../src/model/investors';
import { articleDay, day, record } from '../fixtures/record';
import { cheque, datasetWith, round } from '../fixtures/rows';

describe('investors of the record', () => {
  const { fundingRounds, roundInvestors } = record.tables;

  test('nine stand behind both companies', () => {
    const both = investorsOf(record, fundingRounds).filter(backsSeveral);
    expect(both.map(({ name }) => name)).toEqual([
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

  test('eight were known to do so on the day of the article: TPG came later', () => {
    const known = fundingRounds.filter((row) => roundKnown(row, articleDay));
    const both = investorsOf(record, known).filter(backsSeveral);
    expect(both).toHaveLength(8);
    expect(both.map(({ name }) => name)).not.toContain('TPG');
  });

  test('each stands once, with all of its rows', () => {
    const investors = investorsOf(record, fundingRounds);
    const rows = investors.flatMap(({ cheques }) => cheques.map(({ row }) => row));
    expect(new Set(rows).size).toBe(roundInvestors.length);
    expect(new Set(investors.map(({ investorId }) => investorId)).size).toBe(investors.length);
  });

  test('only two of three companies have any on record', () => {
    expect(backedCompanies(record, ['xai', 'openai', 'meta'])).toEqual(['xai', 'openai']);
    expect(backedCompanies(record, [])).toEqual([]);
  });
});

describe('investors, by hand', () => {
  const a = round({ roundId: 'a', announcedOn: day('2024-02-01') });
  const b = round({ roundId: 'b', companyId: 'openai', announcedOn: day('2024-01-01'), counted: false });
  const dataset = datasetWith({
    fundingRounds: [a, b],
    roundInvestors: [
      cheque({ roundId: 'a', investorId: 'both', investorName: 'Both', amountUsd: asUsd(7) }),
      cheque({ roundId: 'b', investorId: 'both', investorName: 'Both' }),
      cheque({ roundId: 'b', investorId: 'one', investorName: 'One', amountUsd: asUsd(0) }),
      cheque({ roundId: 'a', investorId: 'late', investorName: 'Late' }),
      cheque({ roundId: 'b', investorId: 'large', investorName: 'Large', amountUsd: asUsd(9) }),
    ],
  });
  const idsIn = (order: keyof typeof investorCompare) =>
    [...investorsOf(dataset, [a, b])].sort(investorCompare[order]).map(({ investorId }) => investorId);

  test('disclosed cheques add up, undisclosed ones are counted apart, zero is disclosed', () => {
    expect(investorsOf(dataset, [a, b])).toMatchObject([
      { name: 'Both', disclosed: 7, undisclosed: 1 },
      { name: 'Large', disclosed: 9, undisclosed: 0 },
      { name: 'Late', disclosed: null, undisclosed: 1 },
      { name: 'One', disclosed: 0, undisclosed: 0 },
    ]);
  });

  test('rounds that are not given don’t count', () => {
    expect(investorsOf(dataset, [a]).map(({ investorId }) => investorId)).toEqual(['both', 'late']);
    expect(investorsOf(dataset, [a]).filter(backsSeveral)).toEqual([]);
    expect(investorsOf(dataset, [a, b]).filter(backsSeveral)).toHaveLength(1);
  });

  test('orders: by first cheque, by disclosed sum with the unknown last, by name', () => {
    expect(idsIn('first')).toEqual(['both', 'large', 'one', 'late']);
    expect(idsIn('total')).toEqual(['large', 'both', 'one', 'late']);
    expect(idsIn('name')).toEqual(['both', 'large', 'late', 'one']);
  });
});
