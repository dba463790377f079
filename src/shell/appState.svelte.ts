import { flushSync } from 'svelte';
import type { Loaded } from '../data/load';
import type { IsoDate } from '../data/schema';
import { datasetOf, type Dataset } from '../model/dataset';
import { litWith } from '../model/relations';
import type { RecordRef } from '../model/record';
import { fitted } from '../selection/fit';
import { amend, historyOf, redo, stepTo, undo } from '../selection/history';
import { defaultSelection, toggled, withChoice, type Selection } from '../selection/selection';
import { sliceOf, type Slice } from '../selection/slice';
import { defaultDisplay, type Display } from '../selection/display';
import { decode, encode } from '../selection/url';
import type { Locale } from '../text/format';
import { fittedDisplay } from './fittedDisplay';

/** The edition shown where the data package can't be read: the newest row decides; without rows, no day is later. */
function newestDay({ tables }: Loaded): IsoDate {
  const days = [
    ...tables.events.map((row) => row.happenedOn),
    ...tables.releaseEvents.map((row) => row.releasedOn),
    ...tables.fundingRounds.map((row) => row.announcedOn),
  ];
  return days.reduce((a, b) => (b > a ? b : a), '1970-01-01' as IsoDate);
}

/** Who lit a record, and which: only the one who lit it may put it out. */
interface Lit {
  readonly by: string;
  readonly ref: RecordRef;
}

/**
 * The page's state: the dataset, the selection with its history, and the slice that follows from both. The only reader
 * and writer of the address bar.
 */
export class AppState {
  dataset = $state.raw<Dataset | null>(null);
  loaded = $state.raw<Loaded | null>(null);
  display = $state.raw<Display>(defaultDisplay);
  /** Keys of the address that could not be used. */
  ignored = $state.raw<readonly string[]>([]);

  /** Whether a brush is under way: tables wait for its end, charts and figures follow. */
  brushing = $state(false);

  #history = $state.raw(historyOf(defaultSelection));
  #lit = $state.raw<Lit | null>(null);
  #previous: Slice | undefined;
  #gesture = false;
  readonly #browserLocale: Locale;

  constructor(browserLanguage: string) {
    this.#browserLocale = browserLanguage.toLowerCase().startsWith('fr') ? 'fr' : 'en';
    const { selection, display, ignored } = decode(location.search);
    const fit = fittedDisplay(display);
    this.#history = historyOf(selection);
    this.display = fit.display;
    this.ignored = [...ignored, ...fit.ignored];
  }

  readonly slice: Slice | null = $derived.by(() => {
    if (this.dataset === null) return null;
    this.#previous = sliceOf(this.dataset, this.selection, this.#previous);
    return this.#previous;
  });

  /** Keys of the records to light up: those that belong to what is hovered, focused or pinned. */
  readonly litKeys: ReadonlySet<string> = $derived.by(() => {
    const ref = this.#lit?.ref ?? this.selection.pin;
    return this.dataset === null || ref === null ? new Set<string>() : litWith(this.dataset, ref);
  });

  get selection(): Selection {
    return this.#history.present;
  }

  get locale(): Locale {
    return this.display.lang ?? this.#browserLocale;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** The query of the present state, without `?`. */
  get query(): string {
    return encode(this.selection, this.display);
  }

  /** Takes the loaded record in, and drops choices that it doesn't know. */
  receive(loaded: Loaded): void {
    const dataset = datasetOf(loaded.tables, loaded.edition ?? newestDay(loaded), loaded.version ?? '', loaded.missing);
    const fit = fitted(this.selection, dataset);
    this.#history = historyOf(fit.selection);
    this.ignored = [...new Set([...this.ignored, ...fit.ignored])];
    this.loaded = loaded;
    this.dataset = dataset;
  }

  /** One choice: a step that can be undone and gone back to. An equal choice is nothing. */
  choose(change: Partial<Selection>): void {
    this.#gesture = false;
    const before = this.#history;
    this.#history = stepTo(before, withChoice(this.selection, change));
    if (this.#history !== before) this.#visit();
  }

  /**
   * A brush under way (`move`) or let go (`end`): one step for the whole gesture. Everything follows before this
   * returns, and the time it took stands as a User Timing measure.
   */
  brush(change: Partial<Selection>, phase: 'move' | 'end'): void {
    const start = performance.now();
    flushSync(() => {
      const next = withChoice(this.selection, change);
      this.#history = this.#gesture ? amend(this.#history, next) : stepTo(this.#history, next);
      this.#gesture = phase === 'move';
      this.brushing = phase === 'move';
    });
    performance.measure('ftw:brush-step', { start, end: performance.now() });
    if (phase === 'end') this.#visit();
  }

  /** All choices back to their defaults; a step that can be undone. */
  reset(): void {
    this.choose(defaultSelection);
  }

  undo(): void {
    this.#history = undo(this.#history);
    this.#visit();
  }

  redo(): void {
    this.#history = redo(this.#history);
    this.#visit();
  }

  /** How the page is shown; the address follows, without a step. */
  show(change: Partial<Display>): void {
    this.display = { ...this.display, ...change };
    history.replaceState(history.state, '', this.#address());
  }

  /** Folds a stave of the score, or unfolds it. */
  fold(id: string): void {
    this.show({ folded: toggled(this.display.folded, id) });
  }

  light(by: string, ref: RecordRef | null): void {
    if (ref !== null) this.#lit = { by, ref };
    else if (this.#lit?.by === by) this.#lit = null;
  }

  /** The reader went back or forward. */
  readonly followAddress = (): void => {
    const { selection, display, ignored } = decode(location.search);
    const fit = this.dataset === null ? { selection, ignored: [] } : fitted(selection, this.dataset);
    this.#gesture = false;
    this.#history = stepTo(this.#history, fit.selection);
    const shown = fittedDisplay(display);
    this.display = shown.display;
    this.ignored = [...new Set([...ignored, ...fit.ignored, ...shown.ignored])];
  };

  #visit(): void {
    const address = this.#address();
    this.ignored = [];
    if (address === location.pathname + location.search + location.hash) return;
    history.pushState(null, '', address);
  }

  #address(): string {
    return location.pathname + (this.query === '' ? '' : `?${this.query}`) + location.hash;
  }
}
