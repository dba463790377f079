import { defaultDisplay, type Display } from './display';
import { defaultSelection, sameSelection, withChoice, type Selection } from './selection';
import { keys, type State } from './urlKeys';

/** What a URL's query says, and the keys whose values could not be used. */
export interface Decoded {
  readonly selection: Selection;
  readonly display: Display;
  /** Keys that fell back to their default, in the query's order, without repeats. */
  readonly ignored: readonly string[];
}

const keyByName = new Map(keys.map((key) => [key.name, key]));

/** Keys that other people's tools append to links (campaigns, embed scripts): passed over without a word. */
const foreign = /^(utm_|fbclid$|gclid$|mc_|initialWidth$|childId$|parentTitle$|parentUrl$|ref$)/;

/**
 * Reads a query. Never throws, whatever the text: an unknown key, a broken or repeated value falls back to the
 * default and is named in `ignored`. Of a key given twice the first counts.
 */
export function decode(query: string): Decoded {
  let selection: Partial<Selection> = {};
  let display: Display = defaultDisplay;
  const ignored = new Set<string>();
  const seen = new Set<string>();
  for (const [name, value] of new URLSearchParams(query)) {
    if (foreign.test(name)) continue;
    const read = seen.has(name) ? null : (keyByName.get(name)?.read(value) ?? null);
    seen.add(name);
    if (read === null) {
      ignored.add(name);
      continue;
    }
    selection = { ...selection, ...read.selection };
    display = { ...display, ...read.display, options: { ...display.options, ...read.options } };
  }
  return { selection: withChoice(defaultSelection, selection), display, ignored: [...ignored] };
}

/** Writes a state as a query without `?`: only what differs from the defaults, in a stable order. */
export function encode(selection: Selection, display: Display): string {
  const params = new URLSearchParams();
  for (const key of keys) {
    const value = key.write({ selection, display });
    if (value !== null) params.append(key.name, value);
  }
  return params.toString();
}

/** Whether two displays are the same. */
export function sameDisplay(a: Display, b: Display): boolean {
  return encode(defaultSelection, a) === encode(defaultSelection, b);
}

/** Whether two states have the same URL. */
export function sameState(a: State, b: State): boolean {
  return sameSelection(a.selection, b.selection) && sameDisplay(a.display, b.display);
}
