import { latestValuation } from '../../model/valuation';
import { defaultSelection } from '../../selection/selection';
import type { Slice } from '../../selection/slice';
import { formatDate, formatUsdRange, type Locale } from '../../text/format';
import { headlineText } from '../../text/messages/headlines';
import type { ValuationSaid } from '../../text/messages/valuationsHeadlines';
import { inChosenOrder, onRecord } from '../page/figures';
import { headlineFrame, lacks, ratioOf } from '../headlineFrame';

function saidOf({ selected }: Slice, companyId: string, name: string): ValuationSaid {
  const moment = latestValuation(selected.valuations, companyId);
  const last = moment?.reports.at(-1);
  if (moment === null || last === undefined) {
    const any = selected.valuations.some((row) => row.companyId === companyId);
    return { name, worth: { kind: any ? 'unsettled' : 'none' } };
  }
  const precision = last.datePrecision === 'year' ? 'year' : 'month';
  const on = { en: formatDate(last.valuedOn, precision, 'en'), fr: formatDate(last.valuedOn, precision, 'fr') };
  return { name, worth: { kind: 'price', low: moment.low, high: moment.high, on } };
}

function weight({ worth }: ValuationSaid): number {
  return worth.kind === 'price' ? worth.low + worth.high : -1;
}

/** What each company was last said to be worth in the selection, compared as ranges. Never throws. */
export function valuationsHeadline(slice: Slice, locale: Locale): string {
  const words = headlineText[locale];
  const companies = inChosenOrder(slice, slice.selected.companies);
  if (companies.length === 0) return words.noCompany;
  const known = companies.filter(({ companyId }) => onRecord(slice, companyId, ['valuations']));
  if (known.length === 0) return words.absent.valuations(companies.map(({ name }) => name));
  const said = known.map(({ companyId, name }) => saidOf(slice, companyId, name)).sort((a, b) => weight(b) - weight(a));
  const [a, b] = said.map(({ worth }) => worth);
  const text = (range: { low: number; high: number }) => formatUsdRange(range.low, range.high, locale, true);
  const ratio = a?.kind === 'price' && b?.kind === 'price' ? ratioOf(a, b, text(a) === text(b), locale) : null;
  const { valuationBases, valuationStatuses } = slice.selection;
  const narrowed =
    lacks(valuationBases, defaultSelection.valuationBases) ||
    lacks(valuationStatuses, defaultSelection.valuationStatuses);
  return words.valuations(headlineFrame(slice, narrowed, locale), said, ratio);
}
