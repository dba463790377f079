import type { Source } from '../../data/tables/sources';
import { openingClock } from '../../model/openness';
import { promiseOn } from '../../model/promises';
import type { RecordRef } from '../../model/record';
import type { Slice } from '../../selection/slice';
import { capitalised } from '../../text/capitalised';
import { formatDate, formatDays, formatUsd, type Locale } from '../../text/format';
import { figureText } from '../../text/messages/figures';
import { valueLabels } from '../../text/messages/tables';

/** One record behind a figure, in words, with its sources. */
export interface Evidence {
  readonly ref: RecordRef;
  readonly title: string;
  /** Language of the title where it's a quotation; else `null`. */
  readonly lang: string | null;
  /** The record's own figure or state. */
  readonly figure: string;
  readonly date: string;
  readonly sources: readonly Source[];
}

/**
 * The records behind a figure as known on the as-of day, in the order of `refs`. Kinds that no key figure rests on,
 * and records that don't exist, are left out. Never throws.
 */
export function evidenceOf(slice: Slice, refs: readonly RecordRef[], locale: Locale): readonly Evidence[] {
  return refs.flatMap((ref) => {
    const said = describe(slice, ref, locale);
    if (said === null) return [];
    const { sourceIds, ...rest } = said;
    const sources = [...new Set(sourceIds)].flatMap((id) => slice.dataset.sourceById.get(id) ?? []);
    return [{ ref, ...rest, sources }];
  });
}

type Said = Omit<Evidence, 'ref' | 'sources'> & { readonly sourceIds: readonly string[] };

function describe(slice: Slice, ref: RecordRef, locale: Locale): Said | null {
  switch (ref.kind) {
    case 'round':
      return round(slice, ref.id, locale);
    case 'valuation':
      return valuation(slice, ref.id, locale);
    case 'model':
      return model(slice, ref.id, locale);
    case 'release':
      return release(slice, ref.id, locale);
    case 'statement':
      return statement(slice, ref.id, locale);
    default:
      return null;
  }
}

function round({ dataset }: Slice, id: string, locale: Locale): Said | null {
  const row = dataset.roundById.get(id);
  if (row === undefined) return null;
  const { name, amountUsd, announcedOn, datePrecision, sourceIds } = row;
  const figure = amountUsd === null ? figureText[locale].undisclosed : formatUsd(amountUsd, locale);
  return { title: name, lang: null, figure, date: formatDate(announcedOn, datePrecision, locale), sourceIds };
}

function valuation({ dataset }: Slice, id: string, locale: Locale): Said | null {
  const row = dataset.valuationById.get(id);
  if (row === undefined) return null;
  const labels = valueLabels[locale];
  return {
    title: capitalised(`${labels.valuationBasis[row.basis]}, ${labels.valuationStatus[row.status]}`),
    lang: null,
    figure: formatUsd(row.amountUsd, locale),
    date: formatDate(row.valuedOn, row.datePrecision, locale),
    sourceIds: row.sourceIds,
  };
}

function model({ dataset, selection, asOf }: Slice, id: string, locale: Locale): Said | null {
  const row = dataset.modelById.get(id);
  const clock = row === undefined ? null : openingClock(dataset, row, selection.definition, asOf);
  if (row === undefined || clock === null) return null;
  const { launch, opening, lag } = clock;
  const words = figureText[locale];
  const days = formatDays(lag.days, locale);
  const about = lag.precision === 'day' ? days : words.about(days);
  const figure = opening === null ? words.closedFor(about) : lag.days === 0 ? words.openAtOnce : words.openAfter(about);
  return {
    title: row.name,
    lang: null,
    figure,
    date: formatDate(launch.releasedOn, launch.datePrecision, locale),
    sourceIds: [...launch.sourceIds, ...(opening?.sourceIds ?? []), ...row.sourceIds],
  };
}

function release({ dataset }: Slice, id: string, locale: Locale): Said | null {
  const row = dataset.releaseById.get(id);
  if (row === undefined) return null;
  const name = dataset.modelById.get(row.modelId)?.name ?? row.modelId;
  return {
    title: name,
    lang: null,
    figure: row.licence ?? figureText[locale].weightsPublished,
    date: formatDate(row.releasedOn, row.datePrecision, locale),
    sourceIds: row.sourceIds,
  };
}

function statement({ dataset, asOf }: Slice, id: string, locale: Locale): Said | null {
  const row = dataset.statementById.get(id);
  if (row === undefined) return null;
  const words = figureText[locale];
  const { state, daysLate } = promiseOn(row, asOf);
  return {
    title: row.quote,
    lang: row.language,
    figure: daysLate === null ? words.states[state] : words.keptLateBy(formatDays(daysLate, locale)),
    date: `${row.speaker}, ${formatDate(row.saidOn, row.datePrecision, locale)}`,
    sourceIds: row.sourceIds,
  };
}
