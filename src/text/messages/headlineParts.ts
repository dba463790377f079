import type { HeadlineFrame } from './headlines';

/** « d’OpenAI », « de xAI »: the x is spoken as a consonant's name, but written after « de » everywhere. */
export function de(name: string): string {
  return /^[aeiouyéèêAEIOUYÉÈÊ]/.test(name) ? `d’${name}` : `de ${name}`;
}

/** `xAI’s`, `Meta Platforms’`. */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** Clauses that open a sentence, its first letter raised; `of` puts a brushed period in the view's own words. */
function opened(clauses: readonly (string | null)[], sentence: string): string {
  const said = clauses.filter((clause) => clause !== null);
  if (said.length === 0) return sentence;
  const lead = said.join(', ');
  return `${lead.charAt(0).toUpperCase()}${lead.slice(1)}, ${sentence}`;
}

/** The brushed period in English; `null` where nothing is brushed. */
export function periodEn({ from, to }: HeadlineFrame): string | null {
  if (from !== null && to !== null) return from === to ? `on ${from}` : `between ${from} and ${to}`;
  if (from !== null) return `since ${from}`;
  return to === null ? null : `up to ${to}`;
}

/** The brushed period in French; `null` where nothing is brushed. */
export function periodFr({ from, to }: HeadlineFrame): string | null {
  if (from !== null && to !== null) return from === to ? `le ${from}` : `entre le ${from} et le ${to}`;
  if (from !== null) return `depuis le ${from}`;
  return to === null ? null : `jusqu’au ${to}`;
}

/** An English sentence with its filters, period and as-of day before it. */
export function ledEn(
  frame: HeadlineFrame,
  sentence: string,
  of: (period: string) => string = (period) => period,
): string {
  const period = periodEn(frame);
  const known = frame.asOf === null || frame.asOf === frame.to ? null : `as known on ${frame.asOf}`;
  return opened(
    [frame.narrowed ? 'within the chosen filters' : null, period === null ? null : of(period), known],
    sentence,
  );
}

/** A French sentence with its filters, period and as-of day before it. */
export function ledFr(
  frame: HeadlineFrame,
  sentence: string,
  of: (period: string) => string = (period) => period,
): string {
  const period = periodFr(frame);
  const known = frame.asOf === null || frame.asOf === frame.to ? null : `selon ce qu’on savait le ${frame.asOf}`;
  return opened(
    [frame.narrowed ? 'avec les filtres choisis' : null, period === null ? null : of(period), known],
    sentence,
  );
}
