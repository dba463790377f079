import type { IsoDate } from '../../data/schema';

/** The day of the article whose claims the record checks: the day of each claim and of its first verdict. */
export const articleDay = '2025-02-19' as IsoDate;
