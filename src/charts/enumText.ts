import type { FundingRound } from '../data/tables/fundingRounds';
import type { Valuation } from '../data/tables/valuations';
import type { Locale } from '../text/format';

/** The values of the record's lists in words, for the middle of a line. */
export const instrumentText = (value: FundingRound['instrument'], _locale: Locale): string => value;
export const roundStatusText = (value: FundingRound['status'], _locale: Locale): string => value;
export const basisText = (value: Valuation['basis'], _locale: Locale): string => value;
export const valuationStatusText = (value: Valuation['status'], _locale: Locale): string => value;
