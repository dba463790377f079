import type { FundingRound } from '../data/tables/fundingRounds';
import type { RoundInvestor } from '../data/tables/roundInvestors';
import type { Dataset } from './dataset';
import { asUsd, type UsdRange } from './funding';

/** One investor with its cheques among the given rounds. */
export interface InvestorRecord {
  readonly investorId: string;
  readonly name: string;
  readonly kind: RoundInvestor['investorKind'];
  /** Its rows by the rounds' day. */
  readonly cheques: readonly { readonly row: RoundInvestor; readonly round: FundingRound }[];
  /** Companies it put money into, protagonists' order is the caller's. */
  readonly companyIds: ReadonlySet<string>;
  /** Sum of the disclosed cheques, whole US dollars; undisclosed ones are counted apart. */
  readonly disclosed: UsdRange;
  readonly undisclosed: number;
}

/**
 * Investors of `rounds`, each once, by name. Rows of other rounds are left out; as of a day, pass only the rounds known
 * then (`roundKnown`, or the rows of a slice).
 */
export function investorsOf(dataset: Dataset, rounds: readonly FundingRound[]): readonly InvestorRecord[] {
  const cheques = new Map<string, { row: RoundInvestor; round: FundingRound }[]>();
  for (const round of rounds) {
    for (const row of dataset.investorsByRound.get(round.roundId) ?? []) {
      const held = cheques.get(row.investorId);
      if (held === undefined) cheques.set(row.investorId, [{ row, round }]);
      else held.push({ row, round });
    }
  }
  return [...cheques.values()]
    .flatMap((list) => {
      const first = list[0];
      if (first === undefined) return [];
      const known = list.filter(({ row }) => row.amountUsd !== null);
      const sum = asUsd(known.reduce((total, { row }) => total + (row.amountUsd ?? 0), 0));
      return [
        {
          investorId: first.row.investorId,
          name: first.row.investorName,
          kind: first.row.investorKind,
          cheques: list,
          companyIds: new Set(list.map(({ round }) => round.companyId)),
          disclosed: { low: sum, high: sum },
          undisclosed: list.length - known.length,
        },
      ];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Those behind both of two companies, by name. */
export function backersOfBoth(investors: readonly InvestorRecord[], a: string, b: string): readonly InvestorRecord[] {
  return investors.filter((investor) => investor.companyIds.has(a) && investor.companyIds.has(b));
}
