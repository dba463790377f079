/**
 * The staves of the score in the reader's order: those named by `order` first, then the others as they stand in
 * `all`. Names that `all` doesn't know are passed over.
 */
export function inStaveOrder<T extends string>(all: readonly T[], order: readonly string[]): readonly T[] {
  const first = [...new Set(order.flatMap((name) => all.find((id) => id === name) ?? []))];
  return [...first, ...all.filter((id) => !first.includes(id))];
}

/**
 * The order after one stave was moved up (`by` -1) or down (1), as short as it can be said: names at its end that
 * would follow anyway are left out, so that the default order is no order at all. The same order where the stave is
 * at the end already.
 */
export function movedStave<T extends string>(
  all: readonly T[],
  order: readonly string[],
  id: T,
  by: -1 | 1,
): readonly string[] {
  const staves = [...inStaveOrder(all, order)];
  const from = staves.indexOf(id);
  const other = staves[from + by];
  if (from === -1 || other === undefined) return order;
  staves[from] = other;
  staves[from + by] = id;
  return shortOrder(all, staves);
}

function shortOrder<T extends string>(all: readonly T[], staves: readonly T[]): readonly T[] {
  for (let kept = 0; kept < staves.length; kept += 1) {
    const named = staves.slice(0, kept);
    if (inStaveOrder(all, named).every((id, index) => id === staves[index])) return named;
  }
  return staves;
}
