import { dayNumber, endOf } from '../date';
import type { FundingRound } from '../tables/fundingRounds';
import type { Editing } from './editing';
import { countedTwice } from './money';
import { note } from './report';

/** Two rounds of one company this many days apart, or less, may be one. */
const nearDays = 45;

/** Amounts that part by no more than this share of the larger may be one, rounded in two ways. */
const nearAmounts = 0.05;

/** Words that any round's name may have. */
const common = new Set('round of the a an in at by for funding financing raise new money investment'.split(' '));

const onlyTalk: ReadonlySet<string> = new Set(['sought', 'offered', 'rejected', 'withdrawn']);

function daysApart(a: FundingRound, b: FundingRound): number {
  const [from, to] = a.announcedOn <= b.announcedOn ? [a, b] : [b, a];
  return Math.max(0, dayNumber(to.announcedOn) - dayNumber(endOf(from.announcedOn, from.datePrecision)));
}

function nameWords(round: FundingRound): ReadonlySet<string> {
  const words = round.name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)));
}

/** Whether all the words of one name stand in the other. */
function nearNames(a: FundingRound, b: FundingRound): boolean {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.size - y.size);
  return short !== undefined && long !== undefined && short.size > 0 && [...short].every((word) => long.has(word));
}

function nearMoney(a: FundingRound, b: FundingRound): boolean {
  if (a.amountUsd === null || b.amountUsd === null) return false;
  return Math.abs(a.amountUsd - b.amountUsd) <= nearAmounts * Math.max(a.amountUsd, b.amountUsd);
}

/**
 * Two rows that look like one round and would both count. A row with `counted` false says that it knows (it's another
 * source's amount, or money that stands elsewhere); talks and the round they led to are two things.
 */
function mayBeTwins(a: FundingRound, b: FundingRound): boolean {
  if (a.companyId !== b.companyId || !a.counted || !b.counted) return false;
  if (onlyTalk.has(a.status) !== onlyTalk.has(b.status)) return false;
  const sameClose = a.closedOn !== null && a.closedOn === b.closedOn;
  return (sameClose || daysApart(a, b) <= nearDays) && (nearMoney(a, b) || nearNames(a, b));
}

/** No round stands twice under two ids; what the page itself names as counted twice isn't named again. */
export function checkTwins(editing: Editing): void {
  const { fundingRounds } = editing.tables;
  for (const [index, round] of fundingRounds.entries()) {
    const other = fundingRounds
      .slice(0, index)
      .find((earlier) => mayBeTwins(earlier, round) && !countedTwice(earlier, round));
    if (other === undefined) continue;
    note(editing, 'fundingRounds', index, 'roundId', round.roundId, { kind: 'near-duplicate', other: other.roundId });
  }
}
