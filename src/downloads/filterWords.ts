import type { IsoDate } from '../data/schema';
import { defaultSelection, type Selection } from '../selection/selection';
import type { Slice } from '../selection/slice';
import { formatDate, formatDays, formatList, formatUsd, type Locale } from '../text/format';
import { controlText } from '../text/messages/controls';
import { filterText } from '../text/messages/filters';
import { valueLabels } from '../text/messages/tables';

/** One choice of the reader in words: what was chosen, and what. */
export interface FilterWords {
  readonly label: string;
  readonly text: string;
  /** Whether it differs from the default. */
  readonly changed: boolean;
}

function labelled<T extends string>(chosen: readonly T[], names: Readonly<Record<T, string>>, locale: Locale): string {
  return chosen.length === 0
    ? filterText[locale].none
    : formatList(
        chosen.map((value) => names[value]),
        locale,
      );
}

function period({ from, to }: Selection, locale: Locale): string {
  const words = filterText[locale];
  const day = (iso: IsoDate) => formatDate(iso, 'day', locale);
  if (from !== null && to !== null) return words.between(day(from), day(to));
  if (from !== null) return words.since(day(from));
  return to === null ? words.allTime : words.until(day(to));
}

/**
 * Everything that decides which rows are selected, in words and in the order of the controls: what differs from its
 * default and what doesn't, so that a file says what was chosen without its reader knowing the defaults. What only
 * changes the drawing (scale, alignment) is left out; the pace, which is a figure, isn't. Never throws.
 */
export function filterWords({ dataset, selection, asOf, scene }: Slice, locale: Locale): readonly FilterWords[] {
  const words = controlText[locale];
  const own = filterText[locale];
  const labels = valueLabels[locale];
  const isDefault = (field: keyof Selection) => String(selection[field]) === String(defaultSelection[field]);
  const said = (label: string, text: string, ...fields: readonly (keyof Selection)[]): FilterWords => ({
    label,
    text,
    changed: !fields.every(isDefault),
  });
  const companies = selection.companies.map((id) => dataset.companyById.get(id)?.name ?? id);
  return [
    said(words.companies, companies.length === 0 ? own.none : formatList(companies, locale), 'companies'),
    said(words.period, period(selection, locale), 'from', 'to'),
    said(words.asOf, formatDate(asOf, 'day', locale), 'asOf'),
    said(words.roundStatus, labelled(selection.roundStatuses, labels.roundStatus, locale), 'roundStatuses'),
    said(words.instrument, labelled(selection.instruments, labels.instrument, locale), 'instruments'),
    said(
      words.minAmount,
      selection.minAmountUsd === null ? words.noMinimum : words.atLeast(formatUsd(selection.minAmountUsd, locale)),
      'minAmountUsd',
    ),
    said(
      words.valuationStatus,
      labelled(selection.valuationStatuses, labels.valuationStatus, locale),
      'valuationStatuses',
    ),
    said(words.valuationBasis, labelled(selection.valuationBases, labels.valuationBasis, locale), 'valuationBases'),
    said(words.models, selection.flagshipOnly ? own.flagships : own.allModels, 'flagshipOnly'),
    said(words.definition, words.definitions[selection.definition].name, 'definition'),
    said(words.disputed, words.disputes[selection.disputed], 'disputed'),
    said(own.pace, scene.paceDays === null ? words.noPace : formatDays(scene.paceDays, locale), 'paceDays'),
    said(words.search, selection.q === '' ? own.noSearch : selection.q, 'q'),
  ];
}
