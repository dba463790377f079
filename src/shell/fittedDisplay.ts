import { tableOfWord } from '../charts/tables/tableWord';
import { drawnIds, staveIds } from '../charts/view';
import type { Display } from '../selection/display';

/** A display that the page can show, and the URL keys of words that name nothing on it. */
export interface FittedDisplay {
  readonly display: Display;
  readonly ignored: readonly string[];
}

/**
 * A display without views, staves and tables that there aren't. An unknown `view` stays: a page of one view names it
 * to the reader. Never throws.
 */
export function fittedDisplay(display: Display): FittedDisplay {
  const among = (words: readonly string[], ids: readonly string[]) => words.filter((word) => ids.includes(word));
  const fit: Display = {
    ...display,
    tab: among(display.tab, drawnIds),
    folded: among(display.folded, staveIds),
    order: among(display.order, staveIds),
    dataset: tableOfWord(display.dataset) === null ? null : display.dataset,
  };
  const ignored = [
    fit.tab.length === display.tab.length ? null : 'tab',
    fit.folded.length === display.folded.length ? null : 'fold',
    fit.order.length === display.order.length ? null : 'order',
    fit.dataset === display.dataset ? null : 'data',
  ].filter((key) => key !== null);
  return { display: ignored.length === 0 ? display : fit, ignored };
}
