import type { IsoDate } from '../../data/schema';
import type { Locale } from '../../text/format';
import { releasesText } from '../../text/messages/releases';
import type { Reading } from '../reading';
import type { Climb } from './ladder';

/**
 * The newest flagship of a company by each day, and how it could be had then. `flagships` come by launch; `valueOf`
 * gives a day's axis value.
 */
export function flagshipReading(
  companyId: string,
  flagships: readonly Climb[],
  valueOf: (day: IsoDate) => number,
  locale: Locale,
): Reading {
  const words = releasesText[locale];
  const steps = flagships.flatMap(({ model, days }, index) => {
    const successor = flagships[index + 1]?.days[0]?.on ?? null;
    return days
      .filter(({ on }) => successor === null || on < successor)
      .map(({ on, held, retired }) => ({
        at: valueOf(on),
        text: words.reading(model.name, retired ? 'retired' : held.access, held.partial),
      }));
  });
  return { companyId, steps };
}
