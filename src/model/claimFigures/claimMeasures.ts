import type { Dimension } from '../openLevels';
import type { Definition } from '../openness';
import type { RecordKind, RecordRef } from '../record';
import { articleDay } from './articleDay';
import type { Measure } from './figure';

const ref = (kind: RecordKind, id: string): RecordRef => ({ kind, id });
const day = (kind: RecordKind, id: string): Measure => ({ kind: 'day', ref: ref(kind, id) });
const amount = (kind: RecordKind, id: string): Measure => ({ kind: 'amount', ref: ref(kind, id) });
const between = (from: RecordRef, to: RecordRef): Measure => ({ kind: 'between', from, to });
const opening = (modelId: string): Measure => ({ kind: 'opening', modelId });
const pace = (modelId: string): Measure => ({ kind: 'pace', modelId });
const promise = (statementId: string): Measure => ({ kind: 'promise', statementId });
const largest = (companyId: string): Measure => ({ kind: 'largest', companyId });
const level = (modelId: string, dimension: Dimension): Measure => ({
  kind: 'level',
  modelId,
  dimension,
});
const open = (companyId: string, definition: Definition = 'weights', flagship = true): Measure => ({
  kind: 'open',
  companyId,
  definition,
  flagship,
});

/** The three Groks that the article says were never opened. */
export const laterGroks: readonly string[] = ['grok-1-5', 'grok-2', 'grok-3'];

/** What Altman was said to be after, whole US dollars. */
export const saidToBeSought = 44e9;

const table: Readonly<Record<string, readonly Measure[]>> = {
  'claim-01-grok-3-latest': [
    { kind: 'newest', companyId: 'xai' },
    day('model', 'grok-3'),
    day('release', 'grok-3-retirement'),
  ],
  'claim-02-grok-3-ambition': [
    { kind: 'newest', companyId: 'xai' },
    day('statement', 'musk-2025-02-smartest-ai'),
    { kind: 'launched-after', companyId: 'xai', modelId: 'grok-3' },
    { kind: 'launched-after', companyId: 'openai', modelId: 'grok-3' },
  ],
  'claim-03-hostile-bid': [
    amount('event', 'openai-2025-02-musk-bid'),
    day('event', 'openai-2025-02-musk-bid'),
    day('event', 'openai-2025-02-bid-rejected'),
  ],
  'claim-04-bid-statement': [day('statement', 'musk-2025-02-bid'), day('event', 'openai-2025-02-musk-bid')],
  'claim-05-altman-former-partner': [
    { kind: 'founders', companyId: 'openai', names: ['Elon Musk', 'Sam Altman'] },
    day('event', 'openai-2018-02-musk-leaves-board'),
  ],
  'claim-06-mission-accusation': [
    day('statement', 'musk-2025-02-maximum-profit'),
    { kind: 'criticisms', speaker: 'Elon Musk' },
    day('statement', 'musk-2020-02-more-open'),
    day('statement', 'musk-2026-04-steal-a-charity'),
  ],
  'claim-07-lawsuits': [
    day('event', 'openai-2024-08-musk-sues-federal'),
    day('event', 'openai-2024-02-musk-sues-state'),
    day('event', 'openai-2026-05-verdict'),
    day('event', 'openai-2026-05-musk-appeal'),
  ],
  'claim-08-board-declined': [
    day('event', 'openai-2025-02-bid-rejected'),
    between(ref('event', 'openai-2025-02-musk-bid'), ref('event', 'openai-2025-02-bid-rejected')),
  ],
  'claim-09-board-independence': [
    promise('taylor-2025-05-nonprofit-control'),
    day('statement', 'taylor-2025-05-nonprofit-control'),
    day('statement', 'taylor-2025-02-not-for-sale'),
  ],
  'claim-10-no-perpetual-pledge': [
    promise('musk-2024-10-prior-version'),
    promise('musk-2025-08-grok-3-six-months'),
    { kind: 'kept', companyId: 'xai' },
  ],
  'claim-11-only-grok-1': [open('xai'), day('release', 'grok-1-weights'), day('release', 'grok-2-weights')],
  'claim-12-grok-1-places': [
    day('release', 'grok-1-weights'),
    day('release', 'grok-1-code'),
    { kind: 'licence', eventId: 'grok-1-weights' },
  ],
  'claim-13-later-groks-proprietary': [
    opening('grok-2'),
    opening('grok-1-5'),
    opening('grok-3'),
    { kind: 'closed', modelIds: laterGroks },
  ],
  'claim-14-consistency-questioned': [
    promise('musk-2024-10-prior-version'),
    promise('musk-2025-08-grok-3-six-months'),
    { kind: 'kept', companyId: 'xai' },
  ],
  'claim-15-definition-debated': [
    level('grok-1', 'weights'),
    level('grok-1', 'model-card'),
    level('grok-1', 'training-code'),
    day('statement', 'osi-2023-07-llama-licence'),
  ],
  'claim-16-historic-meaning': [
    open('openai', 'open-licence', false),
    open('xai', 'open-licence', false),
    open('meta', 'open-licence', false),
  ],
  'claim-17-weights-not-code': [
    level('grok-1', 'training-code'),
    level('grok-1', 'inference-code'),
    level('grok-1', 'training-data'),
    level('llama-3-1', 'inference-code'),
    level('llama-3-1', 'training-code'),
  ],
  'claim-18-weights-definition': [{ kind: 'parameters', modelId: 'grok-1' }],
  'claim-19-weights-reproduce': [
    level('grok-1', 'training-code'),
    { kind: 'open-with', dimension: 'training-code' },
    { kind: 'open-with', dimension: 'training-data' },
  ],
  'claim-20-weights-controversial': [
    day('release', 'grok-1-weights'),
    day('release', 'gpt-oss-120b-weights'),
    day('statement', 'osi-2023-07-llama-licence'),
  ],
  'claim-22-grok-not-open-source': [
    open('xai', 'osaid'),
    open('xai', 'open-licence'),
    { kind: 'licence', eventId: 'grok-1-weights' },
    { kind: 'licence', eventId: 'grok-2-weights' },
  ],
  'claim-23-grok-1-march-2024': [day('release', 'grok-1-weights'), day('statement', 'musk-2024-03-grok-this-week')],
  'claim-24-four-months': [opening('grok-1'), day('model', 'grok-1'), day('release', 'grok-1-weights')],
  'claim-25-grok-1-5-same-month': [
    day('release', 'grok-1-5-announcement'),
    day('release', 'grok-1-5-general-availability'),
    day('release', 'grok-1-weights'),
  ],
  'claim-26-grok-2-august': [day('model', 'grok-2'), day('release', 'grok-2-api-beta')],
  'claim-27-later-groks-not-opened': [opening('grok-2'), opening('grok-1-5'), opening('grok-3'), opening('grok-1')],
  'claim-28-same-pace': [pace('grok-2'), pace('grok-1-5'), opening('grok-2'), opening('grok-1-5')],
  'claim-29-policy-question': [
    day('release', 'grok-2-weights'),
    { kind: 'published-after', companyId: 'xai', day: articleDay },
    promise('musk-2025-08-grok-3-six-months'),
  ],
  'claim-30-common-compromise': [
    open('openai', 'weights', false),
    open('xai', 'weights', false),
    open('meta', 'weights', false),
    between(ref('release', 'gpt-oss-120b-weights'), ref('model', 'gpt-5')),
  ],
  'claim-31-musk-defender': [
    day('statement', 'musk-2016-01-yup'),
    day('statement', 'musk-2020-02-more-open'),
    day('statement', 'musk-2026-07-open-weights'),
  ],
  'claim-32-no-statement-of-principle': [
    day('statement', 'musk-2024-10-prior-version'),
    day('statement', 'musk-2025-02-grok-2-few-months'),
    promise('musk-2025-02-grok-2-few-months'),
  ],
  'claim-33-investors': [
    { kind: 'investors', roundId: 'xai-series-c' },
    amount('round', 'xai-series-c'),
    day('event', 'xai-ev-spacex-merger'),
  ],
  'claim-34-six-billion': [amount('round', 'xai-series-c'), day('round', 'xai-series-c')],
  'claim-35-forty-five-billion': [amount('valuation', 'xai-val-2024-12-kingdom'), { kind: 'worth', companyId: 'xai' }],
  'claim-36-forty-four-billion': [
    amount('round', 'openai-2025-softbank-round'),
    { kind: 'of-amount', companyId: 'openai', amountUsd: saidToBeSought },
    amount('event', 'openai-2025-03-40bn'),
  ],
  'claim-37-compute-needs': [
    amount('event', 'openai-2025-01-stargate'),
    amount('round', 'openai-2025-softbank-round'),
    amount('event', 'openai-2025-10-1-4tn'),
  ],
  'claim-38-growing-resources': [
    largest('openai'),
    largest('xai'),
    amount('round', 'openai-2024-10-round'),
    amount('round', 'openai-2025-softbank-round'),
  ],
};

/**
 * What shows a claim, the figure that its "show me" leads to first. None where the record can't show it, and for claims
 * of another article.
 */
export function claimMeasures(claimId: string): readonly Measure[] {
  return table[claimId] ?? [];
}
