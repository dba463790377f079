import type { Usd, IsoDate, Precision } from '../../data/schema';
import type { Dimension, Level } from '../openLevels';
import type { Definition } from '../openness';
import type { PromiseState } from '../promises';
import type { RecordRef } from '../record';

/**
 * What a figure of the claims' ledger measures. All are measured on the whole record as known on a day, whatever the
 * reader has selected. A closed union, so that a claim's figures are data.
 */
export type Measure =
  /** The day of a release, statement, event, round or valuation, or of a model's launch. */
  | { readonly kind: 'day'; readonly ref: RecordRef }
  /** Days from one record's day to another's. */
  | { readonly kind: 'between'; readonly from: RecordRef; readonly to: RecordRef }
  /** The money of a round or event; of a valuation, the range of its moment. */
  | { readonly kind: 'amount'; readonly ref: RecordRef }
  /** Days from launch to open weights, or up to the day where still closed. */
  | { readonly kind: 'opening'; readonly modelId: string }
  /** The day a model would have been opened at Grok-1's pace. */
  | { readonly kind: 'pace'; readonly modelId: string }
  | { readonly kind: 'newest'; readonly companyId: string }
  /** Flagship models of a company launched after a model. */
  | { readonly kind: 'launched-after'; readonly companyId: string; readonly modelId: string }
  /** Models open under a definition, of those launched: flagships, or all of a company's works. */
  | { readonly kind: 'open'; readonly companyId: string; readonly definition: Definition; readonly flagship: boolean }
  /** How many of the models named are launched and still closed. */
  | { readonly kind: 'closed'; readonly modelIds: readonly string[] }
  /** Weights and code published by a company after a day. */
  | { readonly kind: 'published-after'; readonly companyId: string; readonly day: IsoDate }
  | { readonly kind: 'level'; readonly modelId: string; readonly dimension: Dimension }
  /** How many of the graded models with open weights are open on another dimension. */
  | { readonly kind: 'open-with'; readonly dimension: Dimension }
  | { readonly kind: 'licence'; readonly eventId: string }
  | { readonly kind: 'parameters'; readonly modelId: string }
  | { readonly kind: 'worth'; readonly companyId: string }
  /** The largest closed round of a company. */
  | { readonly kind: 'largest'; readonly companyId: string }
  /** Rounds, talks and events of a company with exactly this amount, whole US dollars. */
  | { readonly kind: 'of-amount'; readonly companyId: string; readonly amountUsd: number }
  | { readonly kind: 'investors'; readonly roundId: string }
  | { readonly kind: 'promise'; readonly statementId: string }
  /** Promises on openness kept in time, of those due. */
  | { readonly kind: 'kept'; readonly companyId: string }
  | { readonly kind: 'criticisms'; readonly speaker: string }
  /** Which of the people named are among a company's founders. */
  | { readonly kind: 'founders'; readonly companyId: string; readonly names: readonly string[] };

/** The value of a measure on a day, in the record's terms; words and units are the reader's language. */
export type FigureValue =
  | { readonly kind: 'day'; readonly on: IsoDate; readonly precision: Precision }
  /** `running`: the end hasn't come, the days run to the day itself. */
  | { readonly kind: 'days'; readonly days: number; readonly precision: Precision; readonly running: boolean }
  | { readonly kind: 'usd'; readonly low: Usd; readonly high: Usd }
  | { readonly kind: 'undisclosed' }
  | { readonly kind: 'count'; readonly value: number; readonly of: number | null }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'promise'; readonly state: PromiseState };
