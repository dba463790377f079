import { accessOn, accessDays } from '../../model/access';
import { launchOf, openingOf } from '../../model/openness';
import type { ReleaseEvent } from '../../data/tables/releaseEvents';
import type { Slice } from '../../selection/slice';
import { formatDate, type Locale } from '../../text/format';
import { headlineText } from '../../text/messages/headlines';
import { releasesText, type LastLaunch, type ReleasesSaid } from '../../text/messages/releases';
import { companyName } from '../card/cardNames';
import { headlineFrame } from '../headlineFrame';
import { inChosenOrder, onRecord } from '../page/figures';

interface Launch {
  readonly name: string;
  readonly companyId: string;
  readonly event: ReleaseEvent;
  readonly events: readonly ReleaseEvent[];
}

/** The models launched in the selection, by launch. */
function launchesOf({ dataset, selected }: Slice): readonly Launch[] {
  return selected.models
    .flatMap(({ modelId, name, companyId }) => {
      const events = dataset.releasesByModel.get(modelId) ?? [];
      const event = launchOf(events);
      return event === null ? [] : [{ name, companyId, event, events }];
    })
    .sort((a, b) => {
      if (a.event.releasedOn !== b.event.releasedOn) return a.event.releasedOn < b.event.releasedOn ? -1 : 1;
      return a.name < b.name ? -1 : 1;
    });
}

/** The selected releases by which a model's full weights came out, whatever the chosen definition asks beyond that. */
function openingsOf({ dataset, selected }: Slice): readonly ReleaseEvent[] {
  return selected.releaseEvents.filter(
    (event) =>
      event.kind === 'weights' &&
      openingOf(dataset.releasesByModel.get(event.modelId) ?? [], [], 'weights')?.eventId === event.eventId,
  );
}

function accessAtLaunch({ event, events }: Launch): NonNullable<LastLaunch['access']> {
  const held = accessOn(accessDays(events), event.releasedOn)?.held;
  if (held === undefined) return event.access;
  return held.partial ? 'part' : held.access;
}

/** The last launch; `null` where there's none, and where all were on one day, so that none is the last. */
function lastOf({ dataset }: Slice, launches: readonly Launch[], locale: Locale): LastLaunch | null {
  const [first, last] = [launches[0], launches.at(-1)];
  if (first === undefined || last === undefined || first.event.releasedOn === last.event.releasedOn) return null;
  const { releasedOn, datePrecision } = last.event;
  const together = launches.filter(({ event }) => event.releasedOn === releasedOn);
  const access = accessAtLaunch(last);
  return {
    models: together.map(({ name, companyId }) => ({ name, company: companyName(dataset, companyId) })),
    access: together.every((launch) => accessAtLaunch(launch) === access) ? access : null,
    on: formatDate(releasedOn, datePrecision, locale),
    isDay: datePrecision === 'day',
  };
}

/**
 * How many models each company launched in the selection, which of all it opened the weights of in that time, and the
 * last launch with what the public could do from that day on. Never throws.
 */
export function releasesHeadline(slice: Slice, locale: Locale): string {
  const words = headlineText[locale];
  const { dataset, selected } = slice;
  const companies = inChosenOrder(slice, selected.companies);
  if (companies.length === 0) return words.noCompany;
  const known = companies.filter(({ companyId }) => onRecord(slice, companyId, ['models', 'releaseEvents']));
  if (known.length === 0) return words.absent.clock(companies.map(({ name }) => name));
  const launches = launchesOf(slice);
  const openings = openingsOf(slice);
  const said = known.map(({ companyId, name }): ReleasesSaid => ({
    name,
    launched: launches.filter((launch) => launch.companyId === companyId).map((launch) => launch.name),
    opened: openings
      .filter((event) => event.companyId === companyId)
      .map(({ modelId }) => dataset.modelById.get(modelId)?.name ?? modelId),
  }));
  return releasesText[locale].headline(headlineFrame(slice, false, locale), {
    companies: said,
    last: lastOf(slice, launches, locale),
    flagship: slice.selection.flagshipOnly,
  });
}
