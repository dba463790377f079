import { formatNumber, type Locale } from '../format';
import type { valueLabels } from './tables';

type Verdict = keyof (typeof valueLabels)['en']['verdict'];

/** What the headline of the claims counts. Days are in words already. */
export interface ClaimsSaid {
  /** The selected claims; `all` are the article's. */
  readonly selected: number;
  readonly all: number;
  /** How many were supported on the article's day, and how many of these still are today. */
  readonly held: number;
  readonly still: number;
  /** How many were supported only in part on the article's day. */
  readonly inPart: number;
  /** How many are supported today and weren't on the article's day. */
  readonly since: number;
  /** The verdicts of the one selected claim; `null` where there are several or none. */
  readonly only: { readonly then: Verdict; readonly now: Verdict } | null;
  readonly article: string;
  /**
   * The as-of day: before the article appeared, its own day, later but before the edition (the record has no verdicts
   * of such a day), or the edition's.
   */
  readonly on:
    | { readonly kind: 'before'; readonly day: string }
    | { readonly kind: 'article' }
    | { readonly kind: 'between'; readonly edition: string }
    | { readonly kind: 'today' };
}

type Sentence = (said: ClaimsSaid) => string;

const wasEn: Readonly<Record<Verdict, string>> = {
  supported: 'supported',
  partly: 'partly supported',
  disputed: 'disputed',
  outdated: 'outdated',
  unsupported: 'unsupported',
};

function oneEn({ selected, all, article, on }: ClaimsSaid, only: NonNullable<ClaimsSaid['only']>): string {
  const subject = selected === all ? 'The article’s only claim' : 'The one claim that matches the search';
  const then = `${subject} was ${wasEn[only.then]} on ${article}`;
  switch (on.kind) {
    case 'between':
      return `${then}; the record’s next verdict is of ${on.edition}`;
    case 'today':
      return only.then === only.now ? `${then} and still is today` : `${then} and is ${wasEn[only.now]} today`;
    default:
      return then;
  }
}

function keptEn(held: number, still: number): string {
  if (still === 0) return held === 1 ? 'it no longer does today' : 'none of them does today';
  if (still === held)
    return `${held === 1 ? 'it still does' : held === 2 ? 'both still do' : 'all of them still do'} today`;
  return `${formatNumber(still, 'en')} still ${still === 1 ? 'does' : 'do'} today`;
}

function todayEn({ selected, held, still, since }: ClaimsSaid): string {
  const [count, verb] = [formatNumber(since, 'en'), since === 1 ? 'does' : 'do'];
  if (held === 0) {
    return since === 0 ? `, and ${selected === 2 ? 'neither' : 'none'} does today` : `; ${count} ${verb} today`;
  }
  const others = since === 0 ? '' : `, and ${count} ${since === 1 ? 'other' : 'others'} now ${verb}`;
  return `; ${keptEn(held, still)}${others}`;
}

/** How many of the article's claims held on its day, and how many still do. */
const claimsHeadlineEn: Sentence = (said) => {
  const { selected, all, held, inPart, only, article, on } = said;
  if (on.kind === 'before') return `On ${on.day} the article had not appeared: it is of ${article}`;
  if (selected === 0) return 'No claim of the article matches the search';
  if (only !== null) return oneEn(said, only);
  const whole = selected === all;
  const count = formatNumber(selected, 'en');
  const claims = whole ? `the article’s ${count} claims` : `the ${count} claims that match the search`;
  const two = whole ? 'of the article’s claims' : 'of the claims that match the search';
  const sentence =
    held === 0
      ? `${selected === 2 ? `Neither ${two}` : `None of ${claims}`} held on ${article}`
      : held === selected
        ? `${selected === 2 ? `Both ${two}` : `All of ${claims}`} held on ${article}`
        : `Of ${claims}, ${formatNumber(held, 'en')} held on ${article}`;
  switch (on.kind) {
    case 'article':
      return inPart === 0
        ? sentence
        : `${sentence}, ${formatNumber(inPart, 'en')} ${held === 0 ? 'did' : 'more'} in part`;
    case 'between':
      return `${sentence}; the record’s next verdicts are of ${on.edition}`;
    case 'today':
      return `${sentence}${todayEn(said)}`;
  }
};

/** « Affirmation » is feminine. */
const wasFr: Readonly<Record<Verdict, string>> = {
  supported: 'confirmée',
  partly: 'confirmée en partie',
  disputed: 'contestée',
  outdated: 'dépassée',
  unsupported: 'sans appui',
};

function oneFr({ selected, all, article, on }: ClaimsSaid, only: NonNullable<ClaimsSaid['only']>): string {
  const subject =
    selected === all ? 'L’unique affirmation de l’article' : 'La seule affirmation qui répond à la recherche';
  const then = `${subject} était ${wasFr[only.then]} le ${article}`;
  switch (on.kind) {
    case 'between':
      return `${then}\u202f; le verdict suivant des données date du ${on.edition}`;
    case 'today':
      return only.then === only.now
        ? `${then} et l’est encore aujourd’hui`
        : `${then}\u202f; elle est ${wasFr[only.now]} aujourd’hui`;
    default:
      return then;
  }
}

function keptFr(held: number, still: number): string {
  if (still === 0) return held === 1 ? 'elle ne tient plus aujourd’hui' : 'aucune ne tient plus aujourd’hui';
  if (still === held) {
    const they = held === 1 ? 'elle tient' : held === 2 ? 'toutes deux tiennent' : 'toutes tiennent';
    return `${they} encore aujourd’hui`;
  }
  return `${formatNumber(still, 'fr')} ${still === 1 ? 'tient' : 'tiennent'} encore aujourd’hui`;
}

function todayFr({ held, still, since }: ClaimsSaid): string {
  const [count, verb] = [formatNumber(since, 'fr'), since === 1 ? 'tient' : 'tiennent'];
  if (held === 0) return since === 0 ? ', et aucune ne tient aujourd’hui' : `\u202f; ${count} ${verb} aujourd’hui`;
  const others = since === 0 ? '' : `, et ${count} ${since === 1 ? 'autre' : 'autres'} ${verb} désormais`;
  return `\u202f; ${keptFr(held, still)}${others}`;
}

/** The same in French. */
const claimsHeadlineFr: Sentence = (said) => {
  const { selected, all, held, inPart, only, article, on } = said;
  if (on.kind === 'before') return `Le ${on.day}, l’article n’avait pas paru\u00a0: il date du ${article}`;
  if (selected === 0) return 'Aucune affirmation de l’article ne répond à la recherche';
  if (only !== null) return oneFr(said, only);
  const count = selected === 2 ? 'deux' : formatNumber(selected, 'fr');
  const claims =
    selected === all ? `${count} affirmations de l’article` : `${count} affirmations qui répondent à la recherche`;
  const sentence =
    held === 0
      ? `Aucune des ${claims} ne tenait le ${article}`
      : held === selected
        ? `Les ${claims} tenaient ${selected === 2 ? '' : 'toutes '}le ${article}`
        : `Sur les ${claims}, ${formatNumber(held, 'fr')} ${held === 1 ? 'tenait' : 'tenaient'} le ${article}`;
  switch (on.kind) {
    case 'article':
      return inPart === 0
        ? sentence
        : `${sentence}, ${formatNumber(inPart, 'fr')} ne ${inPart === 1 ? 'tenait' : 'tenaient'} qu’en partie`;
    case 'between':
      return `${sentence}\u202f; les verdicts suivants des données datent du ${on.edition}`;
    case 'today':
      return `${sentence}${todayFr(said)}`;
  }
};

/** The headline of the claims by language. */
export const claimsHeadlineText: Readonly<Record<Locale, Sentence>> = { en: claimsHeadlineEn, fr: claimsHeadlineFr };

/** The question that the claims answer, above their headline. */
export const claimsQuestion: Readonly<Record<Locale, string>> = {
  en: 'Does the article hold?',
  fr: 'L’article tient-il\u202f?',
};
