import type { IsoDate } from '../data/schema';

/** Today by the reader's own clock and calendar. */
export function today(): IsoDate {
  const now = new Date();
  const part = (value: number, length: number) => String(value).padStart(length, '0');
  return `${part(now.getFullYear(), 4)}-${part(now.getMonth() + 1, 2)}-${part(now.getDate(), 2)}` as IsoDate;
}
