import { isIsoDate } from '../data/date';
import { asUsd } from '../model/funding';
import { definitions } from '../model/openness';
import { parseRefKey, refKey } from '../model/record';
import {
  alignments,
  companyOrder,
  defaultSelection,
  disputes,
  instruments,
  maxPaceDays,
  roundStatuses,
  sameSelection,
  scales,
  valuationBases,
  valuationStatuses,
  withChoice,
  type Selection,
} from './selection';

/** How the page is shown, apart from what is selected. It travels in the same URL; `null` = the reader's own default. */
export interface Display {
  readonly lang: 'en' | 'fr' | null;
  readonly theme: 'light' | 'dark' | null;
  /** The one view of an embed, or the view a link leads to; `null` = the whole page. Not checked here. */
  readonly view: string | null;
  /** Views shown as their tables. */
  readonly tab: readonly string[];
  /** The data version a link was made with. */
  readonly version: string | null;
}

export const defaultDisplay: Display = { lang: null, theme: null, view: null, tab: [], version: null };

/** What a URL's query says, and the keys whose values could not be used. */
export interface Decoded {
  readonly selection: Selection;
  readonly display: Display;
  /** Keys that fell back to their default, in the query's order, without repeats. */
  readonly ignored: readonly string[];
}

interface State {
  readonly selection: Selection;
  readonly display: Display;
}

/** One key of the query: how it's written (`null` = at its default) and read (`null` = can't be used). */
interface Key {
  readonly name: string;
  readonly write: (state: State) => string | null;
  readonly read: (
    value: string,
  ) => { readonly selection?: Partial<Selection>; readonly display?: Partial<Display> } | null;
}

const word = /^[a-z0-9][a-z0-9-]{0,39}$/;
// `+` would be escaped in a query; the short word reads better.
const toWord = (value: string) => (value === 'equity+debt' ? 'mixed' : value);
const fromWord = (value: string) => (value === 'mixed' ? 'equity+debt' : value);

function writeSet(chosen: readonly string[]): string {
  return chosen.length === 0 ? 'none' : chosen.map(toWord).join('.');
}

function readSet<T extends string>(value: string, all: readonly T[]): readonly T[] | null {
  if (value === 'none') return [];
  const parts = value.split('.').map(fromWord);
  const known = parts.flatMap((part) => all.find((item) => item === part) ?? []);
  return known.length === parts.length ? known : null;
}

type SetField = 'roundStatuses' | 'instruments' | 'valuationBases' | 'valuationStatuses';

function setKey<F extends SetField>(name: string, field: F, all: readonly string[]): Key {
  return {
    name,
    write: ({ selection }) =>
      selection[field].join() === defaultSelection[field].join() ? null : writeSet(selection[field]),
    read: (value) => {
      const chosen = readSet(value, all);
      return chosen === null ? null : { selection: { [field]: chosen } };
    },
  };
}

function choiceKey<F extends 'definition' | 'align' | 'scale' | 'disputed'>(
  name: string,
  field: F,
  all: readonly string[],
): Key {
  return {
    name,
    write: ({ selection }) => (selection[field] === defaultSelection[field] ? null : selection[field]),
    read: (value) => (all.includes(value) ? { selection: { [field]: value } } : null),
  };
}

function dayKey(name: string, field: 'from' | 'to' | 'asOf'): Key {
  return {
    name,
    write: ({ selection }) => selection[field],
    read: (value) => (isIsoDate(value) ? { selection: { [field]: value } } : null),
  };
}

function wholeNumber(value: string, most: number): number | null {
  if (!/^\d{1,15}$/.test(value)) return null;
  const number = Number(value);
  return number <= most ? number : null;
}

/** Every key, in the order in which a URL holds them. */
const keys: readonly Key[] = [
  {
    name: 'view',
    write: ({ display }) => display.view,
    read: (value) => (word.test(value) ? { display: { view: value } } : null),
  },
  {
    name: 'co',
    write: ({ selection }) =>
      selection.companies.join() === defaultSelection.companies.join() ? null : writeSet(selection.companies),
    read: (value) => {
      if (value === 'none') return { selection: { companies: [] } };
      const ids = value.split('.');
      return ids.every((id) => word.test(id)) ? { selection: { companies: companyOrder(ids) } } : null;
    },
  },
  dayKey('from', 'from'),
  dayKey('to', 'to'),
  {
    name: 'zoom',
    write: ({ selection }) => (selection.zoom ? '1' : null),
    read: (value) => (value === '1' ? { selection: { zoom: true } } : null),
  },
  dayKey('asof', 'asOf'),
  setKey('status', 'roundStatuses', roundStatuses),
  setKey('kind', 'instruments', instruments),
  setKey('basis', 'valuationBases', valuationBases),
  setKey('val', 'valuationStatuses', valuationStatuses),
  {
    name: 'min',
    write: ({ selection }) => (selection.minAmountUsd === null ? null : String(selection.minAmountUsd)),
    read: (value) => {
      const amount = wholeNumber(value, Number.MAX_SAFE_INTEGER);
      return amount === null || amount === 0 ? null : { selection: { minAmountUsd: asUsd(amount) } };
    },
  },
  {
    name: 'models',
    write: ({ selection }) => (selection.flagshipOnly ? null : 'all'),
    read: (value) => (value === 'all' ? { selection: { flagshipOnly: false } } : null),
  },
  choiceKey('open', 'definition', definitions),
  {
    name: 'pace',
    write: ({ selection }) => (selection.paceDays === null ? null : String(selection.paceDays)),
    read: (value) => {
      const days = wholeNumber(value, maxPaceDays);
      return days === null ? null : { selection: { paceDays: days } };
    },
  },
  choiceKey('align', 'align', alignments),
  choiceKey('y', 'scale', scales),
  choiceKey('dis', 'disputed', disputes),
  {
    name: 'q',
    write: ({ selection }) => (selection.q === '' ? null : selection.q),
    read: (value) => ({ selection: { q: value } }),
  },
  {
    name: 'sel',
    write: ({ selection }) => (selection.pin === null ? null : refKey(selection.pin).replace(':', '.')),
    read: (value) => {
      const pin = parseRefKey(value.replace('.', ':'));
      return pin === null ? null : { selection: { pin } };
    },
  },
  {
    name: 'tab',
    write: ({ display }) => (display.tab.length === 0 ? null : display.tab.join('.')),
    read: (value) => {
      const parts = value.split('.');
      return parts.every((part) => word.test(part)) ? { display: { tab: [...new Set(parts)] } } : null;
    },
  },
  {
    name: 'lang',
    write: ({ display }) => display.lang,
    read: (value) => (value === 'en' || value === 'fr' ? { display: { lang: value } } : null),
  },
  {
    name: 'theme',
    write: ({ display }) => display.theme,
    read: (value) =>
      value === 'light' || value === 'dark'
        ? { display: { theme: value } }
        : value === 'auto'
          ? { display: { theme: null } }
          : null,
  },
  {
    name: 'v',
    write: ({ display }) => display.version,
    read: (value) => (/^[0-9][0-9.]{0,19}$/.test(value) ? { display: { version: value } } : null),
  },
];

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
    display = { ...display, ...read.display };
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
