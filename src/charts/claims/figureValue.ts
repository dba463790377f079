import type { FigureValue } from '../../model/claimFigures/figure';
import { formatDateShort, formatDays, formatList, formatNumber, formatUsdRange, type Locale } from '../../text/format';
import { claimText } from '../../text/messages/claims';
import { figureText } from '../../text/messages/figures';
import { valueLabels } from '../../text/messages/tables';

/** A figure as read, and for machines: an ISO day, days, whole dollars (`low-high`), a count (`part/whole`), a word. */
export interface FigureCell {
  readonly text: string;
  /** `null` where nothing was on record, or no amount is known. */
  readonly value: string | number | null;
}

/** A value of a claim's figure in the reader's language. */
export function figureCell(value: FigureValue | null, locale: Locale): FigureCell {
  const words = claimText[locale];
  if (value === null) return { text: words.none, value: null };
  switch (value.kind) {
    case 'day':
      return { text: formatDateShort(value.on, value.precision, locale), value: value.on };
    case 'days': {
      const days = formatDays(value.days, locale);
      const text = value.precision === 'day' ? days : words.about(days);
      return { text: value.running ? words.stillClosed(text) : text, value: value.days };
    }
    case 'usd':
      return {
        text: formatUsdRange(value.low, value.high, locale),
        value: value.low === value.high ? value.low : `${value.low}-${value.high}`,
      };
    case 'undisclosed':
      return { text: words.undisclosed, value: null };
    case 'count':
      return value.of === null
        ? { text: formatNumber(value.value, locale), value: value.value }
        : { text: figureText[locale].outOf(value.value, value.of), value: `${value.value}/${value.of}` };
    case 'names':
      return { text: formatList(value.names, locale), value: value.names.join(';') };
    case 'level':
      return { text: valueLabels[locale].level[value.level], value: value.level };
    case 'promise':
      return { text: valueLabels[locale].outcome[value.state], value: value.state };
  }
}
