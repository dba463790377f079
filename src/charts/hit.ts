import type { Box, Mark } from './view';

/** How far a point lies outside a box, CSS pixels; 0 inside. */
function distanceTo(box: Box, x: number, y: number): number {
  const dx = Math.max(box.x - x, 0, x - (box.x + box.width));
  const dy = Math.max(box.y - y, 0, y - (box.y + box.height));
  return Math.hypot(dx, dy);
}

/**
 * The mark that a pointer at (`x`, `y`) means: the nearest within `reach` CSS pixels; of several equally near, the
 * smallest, since it would be covered otherwise. `null` where none is in reach.
 */
export function markAt(marks: readonly Mark[], x: number, y: number, reach: number): Mark | null {
  let best: { mark: Mark; distance: number; area: number } | null = null;
  for (const mark of marks) {
    const distance = distanceTo(mark.box, x, y);
    if (distance > reach) continue;
    const area = mark.box.width * mark.box.height;
    if (best === null || distance < best.distance || (distance === best.distance && area < best.area)) {
      best = { mark, distance, area };
    }
  }
  return best?.mark ?? null;
}

/** The mark whose whole row lies under a point, for charts of rows; `null` where none does. */
export function markInRow(marks: readonly Mark[], x: number, y: number): Mark | null {
  return marks.find((mark) => distanceTo(mark.fade, x, y) === 0) ?? null;
}

/** The row that a mark is walked along. */
const rowOf = ({ row, companyId }: Mark) => row ?? companyId;

/** Where an arrow key leads among marks ordered by day. */
export type Step = 'next' | 'previous' | 'first' | 'last' | 'other-row' | 'other-row-back';

/** The rows from the top down; those without a `row` of their own, companies, in the order of their first day. */
function rowsDown(marks: readonly Mark[]): readonly string[] {
  const tops = new Map<string, number>();
  for (const mark of marks) {
    const top = mark.row === undefined ? 0 : mark.box.y + mark.box.height / 2;
    tops.set(rowOf(mark), Math.min(top, tops.get(rowOf(mark)) ?? Infinity));
  }
  return [...tops.entries()].sort(([, a], [, b]) => a - b).map(([row]) => row);
}

/**
 * The mark after a key step from `current` (an index into `marks`, or `null` before the first). Next and previous
 * stay in the row; `other-row` goes to the same part in the next row down, or else to the nearest day.
 */
export function stepFrom(marks: readonly Mark[], current: number | null, step: Step): number | null {
  if (marks.length === 0) return null;
  if (current === null || marks[current] === undefined) return step === 'last' ? marks.length - 1 : 0;
  const here = marks[current];
  const own = marks.flatMap((mark, index) => (rowOf(mark) === rowOf(here) ? [index] : []));
  const at = own.indexOf(current);
  switch (step) {
    case 'first':
      return own[0] ?? current;
    case 'last':
      return own.at(-1) ?? current;
    case 'next':
      return own[at + 1] ?? current;
    case 'previous':
      return own[at - 1] ?? current;
    case 'other-row':
    case 'other-row-back': {
      const rows = rowsDown(marks);
      const turn = step === 'other-row' ? 1 : rows.length - 1;
      const row = rows[(rows.indexOf(rowOf(here)) + turn) % rows.length];
      const theirs = marks.flatMap((mark, index) => (rowOf(mark) === row ? [index] : []));
      const same = theirs.find((index) => here.part !== undefined && marks[index]?.part === here.part);
      return same ?? theirs.find((index) => (marks[index]?.day ?? '') >= here.day) ?? theirs.at(-1) ?? current;
    }
  }
}
