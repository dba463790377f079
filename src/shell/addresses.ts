import { defaultDisplay, type Display } from '../selection/display';
import { encode } from '../selection/url';
import type { Selection } from '../selection/selection';

/** Absolute address of a page of this site with a state. Pages stand side by side, in whatever folder they're hosted. */
export function addressOf(page: 'index.html' | 'embed.html', query: string): string {
  const url = new URL(page === 'index.html' ? './' : page, document.baseURI);
  url.search = query;
  url.hash = '';
  return url.href;
}

/** Address of the embed of one view in a state; what only concerns the whole page is left out. */
export function embedAddress(view: string, selection: Selection, display: Display): string {
  const { lang, theme, tab, options, dataset } = display;
  const shown: Display = {
    ...{ ...defaultDisplay, view, lang, theme, options },
    tab: tab.filter((id) => id === view),
    dataset: view === 'tables' ? dataset : null,
  };
  return addressOf('embed.html', encode({ ...selection, pin: null }, shown));
}
