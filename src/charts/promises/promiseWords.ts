import type { PromiseOnDay } from '../../model/promises';
import type { Statement } from '../../data/tables/statements';
import { formatDays, type Locale } from '../../text/format';
import { promiseText } from '../../text/messages/promises';
import { textWidth } from '../textWidth';

/** What is written beside a row, the longest text first. */
export function stateTexts(promise: PromiseOnDay, undated: boolean, locale: Locale): readonly string[] {
  const words = promiseText[locale];
  const { state, daysLate, daysOverdue } = promise;
  if (undated) return words.undated(words.states[state]);
  switch (state) {
    case 'kept':
      return words.kept;
    case 'kept-late':
      return daysLate === null ? words.late : words.lateBy(daysLate);
    case 'broken':
      return words.broken;
    case 'pending':
      return daysOverdue === null ? words.pending : words.overdue(daysOverdue);
    case 'not-testable':
      return words.notTestable;
  }
}

/** The state as a phrase: `kept 84 days late`, `pending, overdue by 31 days`. */
export function statePhrase({ state, daysLate, daysOverdue }: PromiseOnDay, locale: Locale): string {
  const words = promiseText[locale];
  if (daysLate !== null) return words.keptLateBy(formatDays(daysLate, locale));
  if (daysOverdue !== null) return words.pendingOverdue(formatDays(daysOverdue, locale));
  return words.states[state];
}

/** Quotation marks are those of the words' own language. */
const marks: Readonly<Record<string, readonly [string, string]>> = { fr: ['«\u202f', '\u202f»'] };

/** A quotation in its own language's marks, whole. */
export function quoted({ quote, language }: Statement): string {
  const [open, close] = marks[language.slice(0, 2)] ?? ['“', '”'];
  return `${open}${quote}${close}`;
}

/**
 * The first words of a quotation that fit `room` pixels after `lead`, cut between words and ended with an ellipsis; whole
 * where it fits. At least its first word.
 */
export function quoteWithin({ quote, language }: Statement, lead: string, room: number): string {
  const [open, close] = marks[language.slice(0, 2)] ?? ['“', '”'];
  const whole = `${lead}${open}${quote}${close}`;
  if (textWidth(whole) <= room) return whole;
  const words = quote.split(' ');
  // Rounded up once each, so that the sum is never less than the text's width.
  let width = textWidth(`${lead}${open}…${close}`);
  let count = 0;
  for (const word of words) {
    width += textWidth(count === 0 ? word : ` ${word}`);
    if (width > room && count > 0) break;
    count += 1;
  }
  const text = words
    .slice(0, count)
    .join(' ')
    .replace(/[\s,;:.…–—-]+$/, '');
  return `${lead}${open}${text}…${close}`;
}
