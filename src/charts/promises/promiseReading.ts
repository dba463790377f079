import { dayNumber } from '../../data/date';
import type { IsoDate } from '../../data/schema';
import type { Statement } from '../../data/tables/statements';
import { promiseBalance, settledOn } from '../../model/promises';
import type { Locale } from '../../text/format';
import { promiseText } from '../../text/messages/promises';
import type { TimeAxis } from '../axis';
import type { Reading } from '../reading';

/**
 * How many of the promises about a company had been kept of those settled by a day, from the first verdict up to the
 * as-of day; none where none is settled.
 */
export function promiseReading(
  companyId: string,
  statements: readonly Statement[],
  asOf: IsoDate,
  time: TimeAxis,
  locale: Locale,
): readonly Reading[] {
  const own = statements.filter((statement) => statement.companyId === companyId);
  const days = own.flatMap((statement) => settledOn(statement) ?? []).filter((day) => day <= asOf);
  if (days.length === 0) return [];
  const steps = [...new Set(days)].sort().map((day) => {
    const { kept, keptLate, due } = promiseBalance(own, day);
    const text = promiseText[locale].reading(kept, due, keptLate);
    return { at: time.valueOf(dayNumber(day), companyId), text };
  });
  return [{ companyId, steps }];
}
