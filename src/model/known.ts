import type { IsoDate } from '../data/schema';

/**
 * The day a fact became public: `knownOn` where the record gives it, else the fact's own day. The as-of rule reads
 * this day, so that an old article's figures can be reproduced.
 */
export function publicOn(ownDay: IsoDate, knownOn: IsoDate | null): IsoDate {
  return knownOn ?? ownDay;
}
