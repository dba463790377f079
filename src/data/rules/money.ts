import { daysBetween } from '../date';
import type { FundingRound } from '../tables/fundingRounds';
import { note, type Inspection } from './report';

/** Two counted rounds of one company and amount this many days apart, or less, are probably one. */
const overlapDays = 45;

function isCounted(round: FundingRound): boolean {
  const received = round.status === 'closed' || round.status === 'partial';
  return round.counted && received && round.instrument !== 'secondary' && round.instrument !== 'credit-line';
}

function mayBeOne(a: FundingRound, b: FundingRound): boolean {
  if (a.companyId !== b.companyId || a.amountUsd === null || a.amountUsd !== b.amountUsd) return false;
  const sameClose = a.closedOn !== null && a.closedOn === b.closedOn;
  return sameClose || Math.abs(daysBetween(a.announcedOn, b.announcedOn)) <= overlapDays;
}

/** Whether two rounds count towards what was raised, and are probably one. */
export function countedTwice(a: FundingRound, b: FundingRound): boolean {
  return isCounted(a) && isCounted(b) && mayBeOne(a, b);
}

/** Amounts agree with what's said of them, and no money is counted twice. */
export function checkMoney(inspection: Inspection): void {
  const { fundingRounds, valuations, releaseEvents } = inspection.tables;
  for (const [index, round] of fundingRounds.entries()) {
    const { amountUsd, amountBasis, preMoneyUsd, postMoneyUsd } = round;
    if ((amountUsd === null) !== (amountBasis === 'undisclosed')) {
      note(inspection, 'fundingRounds', index, 'amountUsd', amountUsd, { kind: 'amount-basis' });
    }
    if (preMoneyUsd !== null && postMoneyUsd !== null && preMoneyUsd > postMoneyUsd) {
      note(inspection, 'fundingRounds', index, 'preMoneyUsd', preMoneyUsd, { kind: 'pre-above-post' });
    }
    const twin = fundingRounds.slice(0, index).find((other) => countedTwice(other, round));
    if (twin !== undefined) {
      note(inspection, 'fundingRounds', index, 'counted', round.roundId, {
        kind: 'counted-overlap',
        other: twin.roundId,
      });
    }
  }
  const companyOfRound = new Map(fundingRounds.map((round) => [round.roundId, round.companyId]));
  for (const [index, valuation] of valuations.entries()) {
    const company = valuation.roundId === null ? undefined : companyOfRound.get(valuation.roundId);
    if (company === undefined || company === valuation.companyId) continue;
    note(inspection, 'valuations', index, 'roundId', valuation.roundId, {
      kind: 'company-mismatch',
      other: valuation.roundId ?? '',
    });
  }
  const companyOfModel = new Map(inspection.tables.models.map((model) => [model.modelId, model.companyId]));
  for (const [index, event] of releaseEvents.entries()) {
    const company = companyOfModel.get(event.modelId);
    if (company === undefined || company === event.companyId) continue;
    note(inspection, 'releaseEvents', index, 'companyId', event.companyId, {
      kind: 'company-mismatch',
      other: event.modelId,
    });
  }
}
