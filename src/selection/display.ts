import { defaultOptions, type ViewOptions } from './options';

/** How the page is shown, apart from what is selected. It travels in the same URL; `null` = the reader's own default. */
export interface Display {
  readonly lang: 'en' | 'fr' | null;
  readonly theme: 'light' | 'dark' | null;
  /** The one view of an embed, or the view a link leads to; `null` = the whole page. Not checked here. */
  readonly view: string | null;
  /** Views shown as their tables. */
  readonly tab: readonly string[];
  /** The staves of the score that are folded. */
  readonly folded: readonly string[];
  /** The staves that were moved up, in their order; the others follow in theirs. */
  readonly order: readonly string[];
  /** The table that the tables view shows; `null` = the first. */
  readonly dataset: string | null;
  readonly options: ViewOptions;
  /** The data version a link was made with. */
  readonly version: string | null;
}

export const defaultDisplay: Display = {
  lang: null,
  theme: null,
  view: null,
  tab: [],
  folded: [],
  order: [],
  dataset: null,
  options: defaultOptions,
  version: null,
};
