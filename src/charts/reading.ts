/** What one company's part of a stave says over time: each text holds from its axis value on, until the next. */
export interface Reading {
  /** '' where the text is of no single company. */
  readonly companyId: string;
  /** By axis value (days, calendar or since founding), ascending. */
  readonly steps: readonly { readonly at: number; readonly text: string }[];
}

/** The text that holds at an axis value; `null` before the first. */
export function readingAt({ steps }: Reading, value: number): string | null {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.at ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1]?.text ?? null;
}
