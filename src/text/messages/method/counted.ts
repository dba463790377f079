import { formatNumber, type Locale } from '../../format';

/** A count with its noun: `1 row`, `12 rows`; in French 0 and 1 are singular. */
export function counted(count: number, locale: Locale, one: string, many: string): string {
  const single = locale === 'en' ? count === 1 : count < 2;
  return `${formatNumber(count, locale)}\u00a0${single ? one : many}`;
}
