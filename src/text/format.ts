/** The two languages of everything a reader sees. */
export const locales = ['en', 'fr'] as const;
export type Locale = (typeof locales)[number];

const tag: Readonly<Record<Locale, string>> = { en: 'en-GB', fr: 'fr-FR' };

const numbers = new Map<string, Intl.NumberFormat>();
function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let format = numbers.get(key);
  if (format === undefined) {
    // `negative`: what rounds to zero has no sign.
    format = new Intl.NumberFormat(tag[locale], { ...options, signDisplay: 'negative' });
    numbers.set(key, format);
  }
  return format;
}

/** A real minus sign: a hyphen would let a line break between sign and number. */
function withMinus(text: string): string {
  return text.replace('-', '\u2212');
}

/** A plain number with the language's separators, at most `digits` decimals. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  return withMinus(numberFormat(locale, { maximumFractionDigits: digits }).format(value));
}

/** Three significant figures, without idle zeros: `183`, `12.1`, `1.4`. */
function threeFigures(value: number, locale: Locale): string {
  return withMinus(numberFormat(locale, { maximumSignificantDigits: 3 }).format(value));
}

interface Magnitude {
  /** Whole dollars from which it's used: where three figures would round up to its unit. */
  readonly from: number;
  readonly unit: number;
  readonly short: string;
  /** Below two, and from two on: French counts 1,5 as one. */
  readonly long: readonly [string, string];
}

/**
 * French has no trillions here: its « billion » is what English calls a trillion, its readers know neither for sure,
 * and its newsrooms write « 1 400 milliards ».
 */
const magnitudes: Readonly<Record<Locale, readonly Magnitude[]>> = {
  en: [
    { from: 999.5e9, unit: 1e12, short: 'tn', long: ['trillion', 'trillion'] },
    { from: 999.5e6, unit: 1e9, short: 'bn', long: ['billion', 'billion'] },
    { from: 999.5e3, unit: 1e6, short: 'm', long: ['million', 'million'] },
  ],
  fr: [
    { from: 999.5e6, unit: 1e9, short: 'Md$', long: ['milliard', 'milliards'] },
    { from: 999.5e3, unit: 1e6, short: 'M$', long: ['million', 'millions'] },
  ],
};

/** An amount as number and unit, before they're put together. */
interface Money {
  readonly number: string;
  readonly magnitude: Magnitude | null;
  /** The number as rounded, for the French plural. */
  readonly rounded: number;
}

function moneyOf(usd: number, locale: Locale): Money {
  const magnitude = magnitudes[locale].find(({ from }) => usd >= from) ?? null;
  if (magnitude === null) return { number: formatNumber(usd, locale), magnitude, rounded: Math.round(usd) };
  const value = usd / magnitude.unit;
  return { number: threeFigures(value, locale), magnitude, rounded: Number(value.toPrecision(3)) };
}

function withUnit(number: string, { magnitude, rounded }: Money, locale: Locale, long: boolean): string {
  const plural = rounded >= 2 ? 1 : 0;
  if (locale === 'en') {
    if (magnitude === null) return `$${number}`;
    return long ? `$${number}\u00a0${magnitude.long[plural]}` : `$${number}${magnitude.short}`;
  }
  if (magnitude === null) return long ? `${number}\u00a0dollar${plural === 1 ? 's' : ''}` : `${number}\u00a0$`;
  return long ? `${number}\u00a0${magnitude.long[plural]} de dollars` : `${number}\u00a0${magnitude.short}`;
}

/**
 * Money, short, to three significant figures: `$12.1bn`, `12,1 Md$`; below a million in full. `usd` is whole dollars,
 * zero or more.
 */
export function formatUsd(usd: number, locale: Locale): string {
  const money = moneyOf(usd, locale);
  return withUnit(money.number, money, locale, false);
}

/** Money for running text: `$12.1 billion`, `12,1 milliards de dollars`. Three significant figures. */
export function formatUsdLong(usd: number, locale: Locale): string {
  const money = moneyOf(usd, locale);
  return withUnit(money.number, money, locale, true);
}

/** Money to the dollar: `$42,134,680,000`, `42 134 680 000 $`. */
export function formatUsdExact(usd: number, locale: Locale): string {
  return locale === 'en' ? `$${formatNumber(usd, locale)}` : `${formatNumber(usd, locale)}\u00a0$`;
}

/** A low and a high as one text; one figure where they agree at the precision shown. */
export function formatRange(low: number, high: number, show: (value: number) => string): string {
  const [a, b] = [show(low), show(high)];
  return a === b ? a : `${a}–${b}`;
}

/**
 * A low and a high amount, the unit said once where it's the same: `$45–51bn`, `45–51 Md$`, `$950m–$1.2bn`; `long`
 * for running text. One figure where they agree at three significant figures. `low` must not be above `high`.
 */
export function formatUsdRange(low: number, high: number, locale: Locale, long = false): string {
  const [a, b] = [moneyOf(low, locale), moneyOf(high, locale)];
  if (a.magnitude !== b.magnitude) {
    // Between words a dash would read as a minus.
    const dash = long ? (locale === 'en' ? ' to ' : ' à ') : '–';
    return `${withUnit(a.number, a, locale, long)}${dash}${withUnit(b.number, b, locale, long)}`;
  }
  return withUnit(a.number === b.number ? a.number : `${a.number}–${b.number}`, b, locale, long);
}

const dates = new Map<string, Intl.DateTimeFormat>();
function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let format = dates.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(tag[locale], { ...options, timeZone: 'UTC' });
    dates.set(key, format);
  }
  return format;
}

function utc(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** « 1er » is how French writes the first of a month. */
function frenchFirst(text: string): string {
  return text.replace(/^1 /, '1er ');
}

/**
 * An ISO day as precisely as it is known: `23 December 2024`, `December 2024`, `2024`. `iso` must be a real day.
 */
export function formatDate(iso: string, precision: 'day' | 'month' | 'year', locale: Locale): string {
  if (precision === 'year') return iso.slice(0, 4);
  if (precision === 'month') return dateFormat(locale, { month: 'long', year: 'numeric' }).format(utc(iso));
  const text = dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(utc(iso));
  return locale === 'fr' ? frenchFirst(text) : text;
}

/** The same, short: `23 Dec 2024`, `déc. 2024`. */
export function formatDateShort(iso: string, precision: 'day' | 'month' | 'year', locale: Locale): string {
  if (precision === 'year') return iso.slice(0, 4);
  const day = precision === 'day' ? ({ day: 'numeric' } as const) : {};
  const text = dateFormat(locale, { ...day, month: 'short', year: 'numeric' }).format(utc(iso));
  // Three letters for every month, so that dates of a column align.
  return locale === 'fr' ? frenchFirst(text) : text.replace('Sept', 'Sep');
}

/** Days as a count: `135 days`, `1 jour`; below zero with a minus sign. */
export function formatDays(days: number, locale: Locale): string {
  const text = formatNumber(days, locale);
  if (locale === 'en') return Math.abs(days) === 1 ? `${text}\u00a0day` : `${text}\u00a0days`;
  return Math.abs(days) < 2 ? `${text}\u00a0jour` : `${text}\u00a0jours`;
}

/** A share of one as a percentage without decimals: `25%`, `25 %`. */
export function formatShare(share: number, locale: Locale): string {
  return `${formatNumber(share * 100, locale)}${locale === 'en' ? '%' : '\u202f%'}`;
}

/** Items in running text: `a, b and c`, « a, b et c ». */
export function formatList(items: readonly string[], locale: Locale): string {
  const last = items.at(-1);
  if (items.length < 2 || last === undefined) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${locale === 'en' ? 'and' : 'et'} ${last}`;
}
