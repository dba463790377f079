import type { Usd } from '../data/schema';
import type { FundingRound } from '../data/tables/fundingRounds';
import type { RoundInvestor } from '../data/tables/roundInvestors';
import type { Dataset } from './dataset';
import { asUsd } from './funding';

/** What one investor put into one round; the amount is its own, `null` where undisclosed. */
export interface Cheque {
  readonly row: RoundInvestor;
  readonly round: FundingRound;
}

/** One investor (or donor, or lender) with its cheques among the given rounds. */
export interface InvestorRecord {
  readonly investorId: string;
  readonly name: string;
  /** At least one, in the order of the rounds. */
  readonly cheques: readonly Cheque[];
  /** The companies whose rounds it stands behind. */
  readonly companyIds: ReadonlySet<string>;
  /**
   * Sum of the disclosed cheques, whole US dollars; `null` where none is disclosed. All of the given rounds count, also
   * those that are no capital of the company: a share sale or the loan of a vehicle costs its payer as much.
   */
  readonly disclosed: Usd | null;
  /** How many cheques are of undisclosed size. */
  readonly undisclosed: number;
}

const names = new Intl.Collator('en');

function byName(a: InvestorRecord, b: InvestorRecord): number {
  return names.compare(a.name, b.name);
}

function sumOf(cheques: readonly Cheque[]): Usd | null {
  return cheques.reduce<Usd | null>(
    (sum, { row }) => (row.amountUsd === null ? sum : asUsd((sum ?? 0) + row.amountUsd)),
    null,
  );
}

/**
 * Investors of `rounds`, each once, by name. Rows of other rounds are left out; as of a day, pass only the rounds known
 * then (`roundKnown`, or the rows of a slice).
 */
export function investorsOf(dataset: Dataset, rounds: readonly FundingRound[]): readonly InvestorRecord[] {
  const cheques = new Map<string, Cheque[]>();
  for (const round of rounds) {
    for (const row of dataset.investorsByRound.get(round.roundId) ?? []) {
      const held = cheques.get(row.investorId);
      if (held === undefined) cheques.set(row.investorId, [{ row, round }]);
      else held.push({ row, round });
    }
  }
  return [...cheques]
    .map(([investorId, list]) => ({
      investorId,
      name: list[0]?.row.investorName ?? investorId,
      cheques: list,
      companyIds: new Set(list.map(({ round }) => round.companyId)),
      disclosed: sumOf(list),
      undisclosed: list.filter(({ row }) => row.amountUsd === null).length,
    }))
    .sort(byName);
}

/** Whether an investor stands behind more than one company, by the rounds it was gathered from. */
export function backsSeveral({ companyIds }: InvestorRecord): boolean {
  return companyIds.size > 1;
}

/** Of some companies, those for which the record names any investor, whatever the day. */
export function backedCompanies(dataset: Dataset, companyIds: readonly string[]): readonly string[] {
  const backed = new Set(
    dataset.tables.fundingRounds
      .filter(({ roundId }) => dataset.investorsByRound.has(roundId))
      .map(({ companyId }) => companyId),
  );
  return companyIds.filter((id) => backed.has(id));
}

function firstDay({ cheques }: InvestorRecord): string {
  return cheques.reduce((least, { round }) => (round.announcedOn < least ? round.announcedOn : least), '9999-12-31');
}

/**
 * Orders of investors: by the day of the first cheque; by the sum of the disclosed cheques, the largest first and
 * those without any last, since nothing is known of their size; by name. Equal ones stand by name.
 */
export const investorCompare: Readonly<
  Record<'first' | 'total' | 'name', (a: InvestorRecord, b: InvestorRecord) => number>
> = {
  first: (a, b) => {
    const [x, y] = [firstDay(a), firstDay(b)];
    return x < y ? -1 : x > y ? 1 : byName(a, b);
  },
  total: (a, b) => (b.disclosed ?? -1) - (a.disclosed ?? -1) || byName(a, b),
  name: byName,
};
