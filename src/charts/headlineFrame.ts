import { defaultSelection } from '../selection/selection';
import type { Slice } from '../selection/slice';
import { formatDate, formatNumber, type Locale } from '../text/format';
import { headlineText, type HeadlineFrame, type Ratio } from '../text/messages/headlines';

/** The period and day a headline speaks of. `narrowed` is the view's own: whether its filters leave rows out. */
export function headlineFrame(slice: Slice, narrowed: boolean, locale: Locale): HeadlineFrame {
  const { from, to, q } = slice.selection;
  const past = slice.asOf !== slice.dataset.edition;
  const day = (iso: string | null) => (iso === null ? null : formatDate(iso, 'day', locale));
  return {
    // A period is told in the simple past, whenever it's told.
    tense: past && from === null && to === null ? 'then' : 'now',
    asOf: past ? day(slice.asOf) : null,
    from: day(from),
    to: day(to),
    narrowed: narrowed || q.trim() !== '',
  };
}

/** Whether a choice lacks some of the default's. */
export function lacks<T>(chosen: readonly T[], expected: readonly T[]): boolean {
  return expected.some((item) => !chosen.includes(item));
}

/** Whether the selection's filters leave out rounds that a total would count by default. */
export function moneyNarrowed({ selection }: Slice): boolean {
  return (
    lacks(selection.roundStatuses, defaultSelection.roundStatuses) ||
    lacks(selection.instruments, defaultSelection.instruments) ||
    selection.minAmountUsd !== null
  );
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Below this the larger is only slightly so: `1.0 times` says nothing. */
const slight = 1.05;

/** How the larger of two ranges compares to the smaller, in words' terms; one decimal below ten. */
export function ratioOf(larger: Range, smaller: Range, same: boolean, locale: Locale): Ratio {
  if (same) return { kind: 'same' };
  const [low, high] = [larger.low / smaller.high, larger.high / smaller.low];
  if (low <= 1) return { kind: 'overlap' };
  if (low < slight) return { kind: 'slightly' };
  const digits = high < 10 ? 1 : 0;
  const [least, most] = [formatNumber(low, locale, digits), formatNumber(high, locale, digits)];
  return { kind: 'times', times: least === most ? least : headlineText[locale].fromTo(least, most) };
}
