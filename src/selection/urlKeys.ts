import { isIsoDate } from '../data/date';
import { asUsd } from '../model/funding';
import { definitions } from '../model/openness';
import { parseRefKey, refKey } from '../model/record';
import type { Display } from './display';
import { defaultOptions, investorOrders, lineKinds, type ViewOptions } from './options';
import {
  alignments,
  companyOrder,
  defaultSelection,
  disputes,
  inOrder,
  instruments,
  maxPaceDays,
  roundStatuses,
  scales,
  valuationBases,
  valuationStatuses,
  type Selection,
} from './selection';

/** What an address holds. */
export interface State {
  readonly selection: Selection;
  readonly display: Display;
}

/** One key of the query: how it's written (`null` = at its default) and read (`null` = can't be used). */
export interface Key {
  readonly name: string;
  readonly write: (state: State) => string | null;
  readonly read: (value: string) => Read | null;
}

/** What a key's value says. */
interface Read {
  readonly selection?: Partial<Selection>;
  readonly display?: Partial<Display>;
  readonly options?: Partial<ViewOptions>;
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

/** A list of words of the display, without repeats. */
function wordsKey(name: string, field: 'tab' | 'folded' | 'order'): Key {
  return {
    name,
    write: ({ display }) => (display[field].length === 0 ? null : display[field].join('.')),
    read: (value) => {
      const parts = value.split('.');
      return parts.every((part) => word.test(part)) ? { display: { [field]: [...new Set(parts)] } } : null;
    },
  };
}

/** Every key, in the order in which a URL holds them. */
export const keys: readonly Key[] = [
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
  wordsKey('tab', 'tab'),
  wordsKey('fold', 'folded'),
  wordsKey('order', 'order'),
  {
    name: 'sort',
    write: ({ display }) =>
      display.options.investorOrder === defaultOptions.investorOrder ? null : display.options.investorOrder,
    read: (value) => {
      const investorOrder = investorOrders.find((known) => known === value);
      return investorOrder === undefined ? null : { options: { investorOrder } };
    },
  },
  {
    name: 'rows',
    write: ({ display }) => (display.options.investorRows === 'all' ? 'all' : null),
    read: (value) => (value === 'all' ? { options: { investorRows: 'all' } } : null),
  },
  {
    name: 'lines',
    write: ({ display: { options } }) =>
      options.lines.join() === defaultOptions.lines.join() ? null : writeSet(options.lines),
    read: (value) => {
      const lines = readSet(value, lineKinds);
      return lines === null ? null : { options: { lines: inOrder(lineKinds, lines) } };
    },
  },
  {
    name: 'data',
    write: ({ display }) => display.dataset,
    read: (value) => (word.test(value) ? { display: { dataset: value } } : null),
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
