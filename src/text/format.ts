/** The two languages of everything a reader sees. */
export const locales = ['en', 'fr'] as const;
export type Locale = (typeof locales)[number];

const tag: Readonly<Record<Locale, string>> = { en: 'en-GB', fr: 'fr-FR' };

const numbers = new Map<string, Intl.NumberFormat>();
function numberFormat(locale: Locale, digits: number, fixed = false): Intl.NumberFormat {
  const key = `${locale}/${digits}/${fixed}`;
  let format = numbers.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(tag[locale], {
      maximumFractionDigits: digits,
      minimumFractionDigits: fixed ? digits : 0,
    });
    numbers.set(key, format);
  }
  return format;
}

/** A plain number with the language's separators, at most `digits` decimals. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  return numberFormat(locale, digits).format(value);
}

const magnitudes = [
  { from: 999.5e9, unit: 1e12, en: 'tn', fr: 'Bn$', enLong: 'trillion', frLong: ['billion', 'billions'] },
  { from: 999.5e6, unit: 1e9, en: 'bn', fr: 'Md$', enLong: 'billion', frLong: ['milliard', 'milliards'] },
  { from: 999.5e3, unit: 1e6, en: 'm', fr: 'M$', enLong: 'million', frLong: ['million', 'millions'] },
] as const;

/** Decimals that keep three significant figures, never more than the number has. */
function digitsFor(value: number): number {
  return value >= 100 ? 0 : value >= 10 ? 1 : 2;
}

/**
 * Money, short, to three significant figures: `$12.1bn`, `12,1 Md$`; below a million in full. `usd` is whole dollars.
 */
export function formatUsd(usd: number, locale: Locale): string {
  const step = magnitudes.find((magnitude) => usd >= magnitude.from);
  if (step === undefined) {
    const text = formatNumber(usd, locale);
    return locale === 'en' ? `$${text}` : `${text}\u00a0$`;
  }
  const value = usd / step.unit;
  const text = formatNumber(value, locale, digitsFor(value));
  return locale === 'en' ? `$${text}${step.en}` : `${text}\u00a0${step.fr}`;
}

/** Money for running text: `$12.1 billion`, `12,1 milliards de dollars`. Three significant figures. */
export function formatUsdLong(usd: number, locale: Locale): string {
  const step = magnitudes.find((magnitude) => usd >= magnitude.from);
  if (step === undefined) {
    const text = formatNumber(usd, locale);
    return locale === 'en' ? `$${text}` : `${text}\u00a0dollars`;
  }
  const value = usd / step.unit;
  const text = formatNumber(value, locale, digitsFor(value));
  const rounded = Number(value.toFixed(digitsFor(value)));
  return locale === 'en'
    ? `$${text}\u00a0${step.enLong}`
    : `${text}\u00a0${step.frLong[rounded >= 2 ? 1 : 0]} de dollars`;
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
  return new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))));
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
  if (precision === 'month') return dateFormat(locale, { month: 'short', year: 'numeric' }).format(utc(iso));
  const text = dateFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(utc(iso));
  return locale === 'fr' ? frenchFirst(text) : text.replace('Sept', 'Sep');
}

/** Days as a count: `135 days`, `1 jour`. */
export function formatDays(days: number, locale: Locale): string {
  const text = formatNumber(days, locale);
  if (locale === 'en') return days === 1 ? '1\u00a0day' : `${text}\u00a0days`;
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
