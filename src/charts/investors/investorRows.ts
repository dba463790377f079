import { roundKnown } from '../../model/funding';
import {
  backedCompanies,
  backsSeveral,
  investorCompare,
  investorsOf,
  type InvestorRecord,
} from '../../model/investors';
import type { FundingRound } from '../../data/tables/fundingRounds';
import type { ViewOptions } from '../../selection/options';
import type { Scene } from '../../selection/slice';

/** How many rows there are where not all are wanted; more where more stand behind several companies. */
export const fewRows = 20;

/** Investors under one heading. */
export interface InvestorGroup {
  /** Behind more than one of the companies, or behind one; `single` where only one has any on record. */
  readonly kind: 'several' | 'others' | 'single';
  /** Those that have a row, in the chosen order. */
  readonly investors: readonly InvestorRecord[];
  /** All of the group. */
  readonly total: number;
}

/** The rows of the investors view. */
export interface InvestorRows {
  readonly groups: readonly InvestorGroup[];
  /** All investors, in the chosen order, and how many of them have a row. */
  readonly all: readonly InvestorRecord[];
  readonly shown: number;
}

function inRange({ range }: Scene): (round: FundingRound) => boolean {
  return ({ announcedOn }) =>
    range === null ||
    ((range.from === null || announcedOn >= range.from) && (range.to === null || announcedOn <= range.to));
}

/**
 * Who has a row: the investors of the rounds drawn, within the zoomed days. Those behind several companies always do;
 * of the others, unless all are wanted, as many as make `fewRows`, the first by the chosen order.
 */
export function investorRows(
  scene: Scene,
  { investorOrder, investorRows: wanted }: Pick<ViewOptions, 'investorOrder' | 'investorRows'>,
): InvestorRows {
  const { dataset, drawn, companies } = scene;
  const investors = [...investorsOf(dataset, drawn.fundingRounds.filter(inRange(scene)))].sort(
    investorCompare[investorOrder],
  );
  if (investors.length === 0) return { groups: [], all: [], shown: 0 };
  const several = investors.filter(backsSeveral);
  const others = investors.filter((investor) => !backsSeveral(investor));
  const rest = wanted === 'all' ? others : others.slice(0, Math.max(0, fewRows - several.length));
  const group = { investors: rest, total: others.length };
  const groups: readonly InvestorGroup[] =
    backedCompanies(dataset, companies).length === 1
      ? [{ ...group, kind: 'single' }]
      : [
          { kind: 'several', investors: several, total: several.length },
          { ...group, kind: 'others' },
        ];
  return {
    groups: groups.filter(({ kind, total }) => kind === 'several' || total > 0),
    all: investors,
    shown: several.length + rest.length,
  };
}

/**
 * Names of those who stand behind several of the companies by all of the rounds known on the as-of day, but not by
 * those drawn: what the filters hide of the answer.
 */
export function severalByOthers(scene: Scene): readonly string[] {
  const { dataset, drawn, companies, asOf } = scene;
  const visible = inRange(scene);
  const shown = investorsOf(dataset, drawn.fundingRounds.filter(visible)).filter(backsSeveral);
  const known = dataset.tables.fundingRounds.filter(
    (round) => companies.includes(round.companyId) && roundKnown(round, asOf) && visible(round),
  );
  return investorsOf(dataset, known)
    .filter((investor) => backsSeveral(investor) && !shown.some(({ investorId }) => investorId === investor.investorId))
    .map(({ name }) => name);
}
