import type { IsoDate } from '../data/schema';
import type { Dataset } from '../model/dataset';
import { recordExists } from '../model/relations';
import { defaultSelection, withChoice, type Selection } from './selection';

/** A selection that the record can answer, and the URL keys of the choices that it couldn't. */
export interface Fitted {
  readonly selection: Selection;
  readonly ignored: readonly string[];
}

/** First and last day of the calendar years that the record covers; `null` where it has no dated row. */
function recordYears(dataset: Dataset): { readonly first: IsoDate; readonly last: IsoDate } | null {
  const { fundingRounds, valuations, releaseEvents, statements, events } = dataset.tables;
  const firstDays = [
    fundingRounds[0]?.announcedOn,
    valuations[0]?.valuedOn,
    releaseEvents[0]?.releasedOn,
    statements[0]?.saidOn,
    events[0]?.happenedOn,
  ].filter((day) => day !== undefined);
  const first = firstDays.reduce<IsoDate | null>((a, b) => (a === null || b < a ? b : a), null);
  if (first === null) return null;
  return {
    first: `${first.slice(0, 4)}-01-01` as IsoDate,
    last: `${dataset.edition.slice(0, 4)}-12-31` as IsoDate,
  };
}

/** Who is drawn: the chosen companies that exist; the defaults, then the record's first two, if none does. */
function fittedCompanies(selection: Selection, dataset: Dataset): readonly string[] {
  const existing = (ids: readonly string[]) => ids.filter((id) => dataset.companyById.has(id));
  const chosen = existing(selection.companies);
  if (dataset.companyById.size === 0 || selection.companies.length === 0) return selection.companies;
  if (chosen.length > 0) return chosen;
  const byDefault = existing(defaultSelection.companies);
  return byDefault.length > 0 ? byDefault : [...dataset.companyById.keys()].slice(0, 2);
}

/**
 * A selection without what the record doesn't have: unknown companies, a pin on no record, a day outside the years
 * that the record covers, an as-of day after the edition (nothing is known of it). `ignored` names the URL keys of
 * what was dropped. The edition's own day becomes the default, so that equal views have equal links. Gives back the
 * selection itself where it fits. Never throws.
 */
export function fitted(selection: Selection, dataset: Dataset): Fitted {
  const years = recordYears(dataset);
  const covered = (day: IsoDate | null) =>
    day === null || years === null || (day >= years.first && day <= years.last) ? day : null;
  const asOf = selection.asOf !== null && selection.asOf >= dataset.edition ? null : covered(selection.asOf);
  const fit = withChoice(selection, {
    companies: fittedCompanies(selection, dataset),
    from: covered(selection.from),
    to: covered(selection.to),
    asOf,
    pin: selection.pin !== null && recordExists(dataset, selection.pin) ? selection.pin : null,
  });
  const chosenCompanies = selection.companies.join() !== defaultSelection.companies.join();
  const ignored = [
    chosenCompanies && fit.companies.join() !== selection.companies.join() ? 'co' : null,
    fit.from === selection.from ? null : 'from',
    fit.to === selection.to ? null : 'to',
    fit.asOf === selection.asOf || selection.asOf === dataset.edition ? null : 'asof',
    selection.pin !== null && fit.pin === null ? 'sel' : null,
  ].filter((key) => key !== null);
  return { selection: fit, ignored };
}
