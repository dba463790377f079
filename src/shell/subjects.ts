import { answer } from '../charts/page/answer';
import { writtenViews } from '../charts/registry';
import { wordOfTable } from '../charts/tables/tableWord';
import type { DrawnView, View, WrittenView } from '../charts/view';
import type { Bilingual } from '../data/schema';
import { tables, type TableName, type TableRow } from '../data/tables';
import type { Subject } from '../downloads/subject';
import { defaultDisplay, type Display } from '../selection/display';
import { encode } from '../selection/url';
import type { Slice } from '../selection/slice';
import { shellText } from '../text/messages/shell';
import { addressOf } from './addresses';
import type { AppState } from './appState.svelte';

/** What on the page is downloaded or cited. */
export type Shared =
  | { readonly kind: 'drawn'; readonly view: DrawnView }
  | {
      readonly kind: 'written';
      readonly view: WrittenView;
      readonly table: TableName;
      /** In the order shown; a search of the table's own may leave some out. */
      readonly rows: readonly TableRow<TableName>[];
    }
  | { readonly kind: 'figures' | 'selection' };

function inBoth(say: (locale: 'en' | 'fr') => string): Bilingual {
  return { en: say('en'), fr: say('fr') };
}

/** Address of a state with the data's version, so that it shows the same figures for ever. No card is open in it. */
function stateAddress(app: AppState, slice: Slice, own: Partial<Display>): Bilingual {
  const selection = { ...slice.selection, pin: null };
  const version = slice.dataset.version === '' ? null : slice.dataset.version;
  const display = { ...defaultDisplay, options: app.display.options, version, ...own };
  return inBoth((lang) => addressOf('index.html', encode(selection, { ...display, lang })));
}

/** A view in its present state, with its rows; `table` is the one it shows where it shows one of several. */
function viewSubject(
  app: AppState,
  slice: Slice,
  view: View,
  main: Subject['main'],
  table: TableName | null = null,
): Subject {
  return {
    slice,
    id: table === null ? view.id : tables[table].name,
    title: inBoth(view.question),
    headline: inBoth((locale) => view.headline(slice, locale)),
    main,
    address: stateAddress(app, slice, { view: view.id, dataset: table === null ? null : wordOfTable(table) }),
    home: addressOf('index.html', ''),
  };
}

/** The rows of all tables: the whole selection, or the key figures, which are computed from it. */
function wholeSubject(app: AppState, slice: Slice, id: 'figures' | 'selection'): Subject {
  const ofFigures = id === 'figures';
  return {
    slice,
    id,
    title: inBoth((locale) => (ofFigures ? writtenViews.figures.question(locale) : shellText[locale].tagline)),
    headline: inBoth((locale) => answer(slice, locale)),
    main: null,
    address: stateAddress(app, slice, { view: ofFigures ? id : null }),
    home: addressOf('index.html', ''),
  };
}

/**
 * What files, citations and packages are of. A table that the reader searched or put in order is given whole, as
 * selected, since neither is part of the address.
 */
export function subjectOf(app: AppState, slice: Slice, shared: Shared): Subject {
  switch (shared.kind) {
    case 'drawn': {
      const { view } = shared;
      const alongside = view.needs.filter((name) => name !== view.source);
      return viewSubject(app, slice, view, { table: view.source, rows: view.rows(slice), alongside });
    }
    case 'written': {
      const { view, table } = shared;
      const rows = view.rows?.(slice) ?? slice.selected[table];
      return viewSubject(app, slice, view, { table, rows }, view.source === undefined ? table : null);
    }
    case 'figures':
    case 'selection':
      return wholeSubject(app, slice, shared.kind);
  }
}
