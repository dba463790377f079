import { formatList, type Locale } from '../format';
import { clockHeadlineEn, clockHeadlineFr, type ClockSaid, type Pace } from './clockHeadlines';
import { de } from './headlineParts';
import { moneyHeadlineEn, moneyHeadlineFr, type MoneySaid } from './moneyHeadlines';
import { valuationsHeadlineEn, valuationsHeadlineFr, type ValuationSaid } from './valuationsHeadlines';

/** What a headline is about: the present, a past as-of day, or the brushed days. Days are in words already. */
export interface HeadlineFrame {
  readonly tense: 'now' | 'then';
  /** The as-of day; `null` where it's the edition's. */
  readonly asOf: string | null;
  /** The brush; `null` at an open end. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether filters leave rows out that the sentence would otherwise count. */
  readonly narrowed: boolean;
}

/** How the larger of two figures compares to the smaller. */
export type Ratio =
  | { readonly kind: 'times'; readonly times: string }
  | { readonly kind: 'slightly' }
  | { readonly kind: 'same' }
  /** The ranges overlap: which is larger isn't known. */
  | { readonly kind: 'overlap' };

export interface HeadlineWords {
  readonly noCompany: string;
  /** A range of plain numbers in running text. */
  readonly fromTo: (low: string, high: string) => string;
  /** Where the record has no row of that kind on any of the companies, whatever is selected. */
  readonly absent: Readonly<Record<'money' | 'valuations' | 'clock', (names: readonly string[]) => string>>;
  readonly money: (frame: HeadlineFrame, companies: readonly MoneySaid[], ratio: Ratio | null) => string;
  readonly valuations: (frame: HeadlineFrame, companies: readonly ValuationSaid[], ratio: Ratio | null) => string;
  readonly clock: (frame: HeadlineFrame, companies: readonly ClockSaid[], pace: Pace | null) => string;
}

/** The sentences that head the charts. */
export const headlineText: Readonly<Record<Locale, HeadlineWords>> = {
  en: {
    noCompany: 'No company is selected',
    fromTo: (low, high) => `${low} to ${high}`,
    absent: {
      money: (names) => `The record holds no funding rounds of ${formatList(names, 'en')}`,
      valuations: (names) => `The record holds no valuations of ${formatList(names, 'en')}`,
      clock: (names) => `The record holds no models of ${formatList(names, 'en')}`,
    },
    money: moneyHeadlineEn,
    valuations: valuationsHeadlineEn,
    clock: clockHeadlineEn,
  },
  fr: {
    noCompany: 'Aucune entreprise n’est sélectionnée',
    fromTo: (low, high) => `${low} à ${high}`,
    absent: {
      money: (names) => `Les données ne contiennent aucune levée ${formatList(names.map(de), 'fr')}`,
      valuations: (names) => `Les données ne contiennent aucune valorisation ${formatList(names.map(de), 'fr')}`,
      clock: (names) => `Les données ne contiennent aucun modèle ${formatList(names.map(de), 'fr')}`,
    },
    money: moneyHeadlineFr,
    valuations: valuationsHeadlineFr,
    clock: clockHeadlineFr,
  },
};
