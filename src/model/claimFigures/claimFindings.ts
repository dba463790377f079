import { daysBetween } from '../../data/date';
import type { IsoDate } from '../../data/schema';
import type { Dataset } from '../dataset';
import type { Dimension } from '../openLevels';
import { openingClocks } from '../openness';
import { promiseOn } from '../promises';
import type { RecordKind } from '../record';
import { recordKnown } from '../recordKnown';
import { articleDay } from './articleDay';
import { laterGroks, saidToBeSought } from './claimMeasures';
import { criticisms } from './measure';
import { momentOf, ofAmount, worthOn } from './moneyFigures';
import { knownDay } from './recordDay';
import { clockOf, closedOf, levelAt, newestFlagship, publishedAfter } from './releaseFigures';

/**
 * What the figures say of a claim on a day: that it holds, as far as figures reach; that it holds in part; that
 * sources are split on it; that it fails. `null` where figures can't decide: wording, motives, expectations, or
 * records that aren't there.
 */
export type Finding = 'holds' | 'in-part' | 'split' | 'fails';

type Find = (dataset: Dataset, on: IsoDate) => Finding | null;

const is = (holds: boolean): Finding => (holds ? 'holds' : 'fails');

/** The month (`2024-03`) of a record that was public on `on`. */
function monthOf(dataset: Dataset, kind: RecordKind, id: string, on: IsoDate): string | null {
  return knownDay(dataset, { kind, id }, on)?.on.slice(0, 7) ?? null;
}

function known(dataset: Dataset, kind: RecordKind, id: string, on: IsoDate): boolean {
  return recordKnown(dataset, { kind, id }, on);
}

/** All of the named models closed: holds; some: in part; none: fails. */
const laterGroksClosed: Find = (dataset, on) => {
  const { closed, launched } = closedOf(dataset, laterGroks, on);
  if (launched === 0) return null;
  if (closed === launched) return 'holds';
  return closed > 0 ? 'in-part' : 'fails';
};

/** How many of xAI's flagship models are open on a day. */
function openFlagships(dataset: Dataset, definition: 'weights' | 'open-licence' | 'osaid', on: IsoDate) {
  const flagships = dataset.tables.models.filter((model) => model.companyId === 'xai' && model.isFlagship);
  const clocks = openingClocks(dataset, flagships, definition, on);
  return clocks.filter(({ opening }) => opening !== null).map(({ model }) => model.modelId);
}

/** A company both opened some of its models and kept some closed. */
function mixes(dataset: Dataset, companyId: string, on: IsoDate): boolean {
  const own = dataset.tables.models.filter((model) => model.companyId === companyId);
  const clocks = openingClocks(dataset, own, 'weights', on);
  const opened = clocks.filter(({ opening }) => opening !== null).length;
  return opened > 0 && opened < clocks.length;
}

const finds: Readonly<Record<string, Find>> = {
  'claim-01-grok-3-latest': (dataset, on) => {
    const newest = newestFlagship(dataset, 'xai', on);
    return newest === null ? null : is(newest.modelId === 'grok-3');
  },
  // The ambition is a matter of words; that Grok 3 is the one in the race is not.
  'claim-02-grok-3-ambition': (dataset, on) => {
    if (!known(dataset, 'statement', 'musk-2025-02-smartest-ai', on)) return null;
    return is(newestFlagship(dataset, 'xai', on)?.modelId === 'grok-3');
  },
  'claim-04-bid-statement': (dataset, on) => (known(dataset, 'statement', 'musk-2025-02-bid', on) ? 'holds' : null),
  'claim-05-altman-former-partner': (dataset) => {
    const founders = dataset.companyById.get('openai')?.founders;
    return founders === undefined ? null : is(['Elon Musk', 'Sam Altman'].every((name) => founders.includes(name)));
  },
  // "Keeps accusing": in three calendar years at least, the last time within a year.
  'claim-06-mission-accusation': (dataset, on) => {
    const days = criticisms(dataset, 'Elon Musk', on).map(({ saidOn }) => saidOn);
    const last = days.at(-1);
    const years = new Set(days.map((day) => day.slice(0, 4)));
    return last === undefined ? null : is(years.size >= 3 && daysBetween(last, on) <= 365);
  },
  // After a verdict, an appeal is half of a fight in court.
  'claim-07-lawsuits': (dataset, on) => {
    if (!known(dataset, 'event', 'openai-2024-08-musk-sues-federal', on)) return null;
    if (!known(dataset, 'event', 'openai-2026-05-verdict', on)) return 'holds';
    return known(dataset, 'event', 'openai-2026-05-musk-appeal', on) ? 'in-part' : 'fails';
  },
  'claim-08-board-declined': (dataset, on) => {
    if (!known(dataset, 'event', 'openai-2025-02-musk-bid', on)) return null;
    return is(known(dataset, 'event', 'openai-2025-02-bid-rejected', on));
  },
  'claim-09-board-independence': (dataset, on) => {
    if (!known(dataset, 'statement', 'taylor-2025-02-not-for-sale', on)) return null;
    const pledge = dataset.statementById.get('taylor-2025-05-nonprofit-control');
    return is(pledge === undefined || promiseOn(pledge, on).state !== 'broken');
  },
  'claim-11-only-grok-1': (dataset, on) => {
    const open = openFlagships(dataset, 'weights', on);
    return is(open.length === 1 && open[0] === 'grok-1');
  },
  'claim-12-grok-1-places': (dataset, on) => {
    const hosts = (dataset.releasesByModel.get('grok-1') ?? [])
      .filter((event) => (event.kind === 'weights' || event.kind === 'code') && event.releasedOn <= on)
      .flatMap(({ url }) => (url === null ? [] : new URL(url).hostname));
    return hosts.length === 0 ? null : is(['github.com', 'huggingface.co'].every((host) => hosts.includes(host)));
  },
  'claim-13-later-groks-proprietary': laterGroksClosed,
  // Weights and code to run them are out, code to train them isn't.
  'claim-17-weights-not-code': (dataset, on) => {
    const at = (dimension: Dimension) => levelAt(dataset, 'grok-1', dimension, on) ?? 'unknown';
    const [weights, inference, training] = [at('weights'), at('inference-code'), at('training-code')];
    if ([weights, inference, training].includes('unknown')) return null;
    if (weights !== 'open' || training !== 'closed') return 'fails';
    return inference === 'closed' ? 'holds' : 'in-part';
  },
  // Open under an open licence, yet not open source AI.
  'claim-22-grok-not-open-source': (dataset, on) => {
    if (openFlagships(dataset, 'osaid', on).length > 0) return 'fails';
    return openFlagships(dataset, 'open-licence', on).length > 0 ? 'in-part' : 'holds';
  },
  'claim-23-grok-1-march-2024': (dataset, on) => {
    const month = monthOf(dataset, 'release', 'grok-1-weights', on);
    return month === null ? null : is(month === '2024-03');
  },
  'claim-24-four-months': (dataset, on) => {
    const clock = clockOf(dataset, 'grok-1', on);
    if (clock === null || clock.opening === null) return null;
    const months = clock.lag.days / (365.25 / 12);
    return is(clock.launch.releasedOn.startsWith('2023-11') && months >= 4 && months < 5);
  },
  // Announced in the month, out for all in a later one.
  'claim-25-grok-1-5-same-month': (dataset, on) => {
    const opened = monthOf(dataset, 'release', 'grok-1-weights', on);
    const announced = monthOf(dataset, 'release', 'grok-1-5-announcement', on);
    if (opened === null || announced === null) return null;
    if (announced !== opened) return 'fails';
    return monthOf(dataset, 'release', 'grok-1-5-general-availability', on) === opened ? 'holds' : 'in-part';
  },
  'claim-26-grok-2-august': (dataset, on) => {
    const month = monthOf(dataset, 'model', 'grok-2', on);
    return month === null ? null : is(month === '2024-08');
  },
  'claim-27-later-groks-not-opened': laterGroksClosed,
  'claim-29-policy-question': (dataset, on) => is(publishedAfter(dataset, 'xai', articleDay, on) === 0),
  'claim-30-common-compromise': (dataset, on) => is(['xai', 'openai', 'meta'].every((id) => mixes(dataset, id, on))),
  'claim-32-no-statement-of-principle': (dataset, on) => {
    if (!dataset.statementById.has('musk-2024-10-prior-version')) return null;
    return is(!known(dataset, 'statement', 'musk-2024-10-prior-version', on));
  },
  'claim-33-investors': (dataset, on) => {
    if (!known(dataset, 'round', 'xai-series-c', on)) return null;
    const investors = dataset.investorsByRound.get('xai-series-c')?.length ?? 0;
    return is(investors > 0 && !known(dataset, 'event', 'xai-ev-spacex-merger', on));
  },
  'claim-34-six-billion': (dataset, on) => {
    const month = monthOf(dataset, 'round', 'xai-series-c', on);
    const amount = dataset.roundById.get('xai-series-c')?.amountUsd ?? null;
    return month === null || amount === null ? null : is(month === '2024-12' && amount === 6e9);
  },
  // Once xAI was valued anew, a price of then is no price of now.
  'claim-35-forty-five-billion': (dataset, on) => {
    const moment = momentOf(dataset, 'xai-val-2024-12-kingdom', on);
    if (moment === null) return null;
    const latest = worthOn(dataset, 'xai', on);
    if (latest !== null && latest.from > moment.to) return 'fails';
    const given = moment.reports.some(({ amountUsd }) => amountUsd === 45e9);
    if (!given) return 'fails';
    return moment.low < moment.high ? 'split' : 'holds';
  },
  'claim-36-forty-four-billion': (dataset, on) => is(ofAmount(dataset, 'openai', saidToBeSought, on) > 0),
};

/** What the figures say of a claim on a day; `null` where they can't decide, and for claims of another article. */
export function findingOn(dataset: Dataset, claimId: string, on: IsoDate): Finding | null {
  return finds[claimId]?.(dataset, on) ?? null;
}
