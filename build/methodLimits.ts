import { labelOf } from '../src/charts/card/card';
import { capitalRaised, isReceived } from '../src/model/funding';
import type { Dataset } from '../src/model/dataset';
import { protagonists } from '../src/selection/selection';
import type { Locale } from '../src/text/format';
import type { LimitsSaid } from '../src/text/messages/method/figures';

/** The rows that the page's limits speak of, by their ids in the record; a limit without its row isn't told. */
const ids = {
  grok3: 'musk-2025-08-grok-3-six-months',
  committed: 'openai-2026-round',
  conditional: 'amazon',
  unsplit: 'xai-series-e',
  merger: 'xai-ev-spacex-merger',
} as const;

function committedOf(dataset: Dataset): LimitsSaid['committed'] {
  const round = dataset.roundById.get(ids.committed);
  if (round === undefined || round.amountUsd === null) return null;
  const part = dataset.investorsByRound.get(round.roundId)?.find(({ investorId }) => investorId === ids.conditional);
  return {
    company: dataset.companyById.get(round.companyId)?.name ?? round.companyId,
    amount: round.amountUsd,
    investor: part?.investorName ?? null,
    part: part?.amountUsd ?? null,
  };
}

function pressOnlyOf(dataset: Dataset, locale: Locale): LimitsSaid['pressOnly'] {
  const received = dataset.tables.fundingRounds.filter(
    (round) => protagonists.includes(round.companyId) && isReceived(round) && round.amountBasis === 'reported',
  );
  const { rounds, low } = capitalRaised(received, dataset.edition);
  return { rounds: rounds.map(({ roundId }) => labelOf(dataset, { kind: 'round', id: roundId }, locale)), amount: low };
}

/** What the record knows of its own limits, from the rows that have them. Never throws. */
export function methodLimits(dataset: Dataset, locale: Locale): LimitsSaid {
  const { fundingRounds, releaseEvents, events, statements } = dataset.tables;
  const grok3 = dataset.statementById.get(ids.grok3);
  const unsplit = dataset.roundById.get(ids.unsplit);
  return {
    grok3:
      grok3 === undefined || grok3.dueOn === null || grok3.outcome === null
        ? null
        : { due: grok3.dueOn, state: grok3.outcome },
    committed: committedOf(dataset),
    pressOnly: pressOnlyOf(dataset, locale),
    unsplit:
      unsplit === undefined || unsplit.amountUsd === null ? null : { name: unsplit.name, amount: unsplit.amountUsd },
    merger: events.find(({ eventId }) => eventId === ids.merger)?.happenedOn ?? null,
    lastRound: fundingRounds.at(-1)?.announcedOn ?? dataset.edition,
    lastRelease: releaseEvents.at(-1)?.releasedOn ?? dataset.edition,
    lastEvent: events.at(-1)?.happenedOn ?? dataset.edition,
    lastStatement: statements.at(-1)?.saidOn ?? dataset.edition,
  };
}
