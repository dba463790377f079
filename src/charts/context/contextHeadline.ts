import type { ContextEvent } from '../../data/tables/events';
import type { Slice } from '../../selection/slice';
import { formatDate, type Locale } from '../../text/format';
import { contextText, type LastEvents } from '../../text/messages/context';
import { headlineText } from '../../text/messages/headlines';
import { headlineFrame } from '../headlineFrame';
import { inChosenOrder } from '../page/figures';
import { railEvents } from './eventRows';
import { eventTitle } from './eventTip';

/** How many kinds the sentence counts. */
const kindsTold = 3;

/** The last day's events; `null` without any. `events` come by day. */
function lastOf(events: readonly ContextEvent[], locale: Locale): LastEvents | null {
  const last = events.at(-1);
  if (last === undefined) return null;
  const { happenedOn, datePrecision } = last;
  return {
    titles: events.filter((event) => event.happenedOn === happenedOn).map((event) => eventTitle(event, locale)),
    on: formatDate(happenedOn, datePrecision, locale),
    isDay: datePrecision === 'day',
  };
}

/** The most frequent kinds; of equally many, the one that came first. */
function kindsOf(
  events: readonly ContextEvent[],
): readonly { readonly kind: ContextEvent['kind']; readonly count: number }[] {
  const counts = new Map<ContextEvent['kind'], number>();
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, kindsTold);
}

/**
 * How many events the selection holds, of which kinds most, and how many concern several of the companies, with the
 * last of these; of one company, the last of all. Events that restate a round are left out. Never throws.
 */
export function contextHeadline(slice: Slice, locale: Locale): string {
  const words = headlineText[locale];
  const { dataset, selected } = slice;
  const companies = inChosenOrder(slice, selected.companies);
  if (companies.length === 0) return words.noCompany;
  const recorded = railEvents(dataset.tables.events);
  const known = companies.filter(({ companyId }) => recorded.some(({ companyIds }) => companyIds.includes(companyId)));
  if (known.length === 0) return contextText[locale].absent(companies.map(({ name }) => name));
  const events = railEvents(selected.events);
  const shared = events.filter(
    ({ companyIds }) => known.filter(({ companyId }) => companyIds.includes(companyId)).length > 1,
  );
  return contextText[locale].headline(headlineFrame(slice, false, locale), {
    count: events.length,
    kinds: kindsOf(events),
    names: known.map(({ name }) => name),
    shared: shared.length,
    last: lastOf(known.length > 1 ? shared : events, locale),
    only: events.length === 1 ? lastOf(events, locale) : null,
  });
}
