import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** The rows of a table and what of them must stand on the page wherever it's scrolled. */
export interface VirtualTable {
  readonly keys: readonly string[];
  /** Index of the row that holds, or would take, the keyboard. */
  readonly cursor: number;
}

/** A row on the page: its place among all rows, and in pixels from the first row's top. */
interface RowSpan {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Height of a row before it's measured, CSS pixels: one of two lines. */
const usualHeight = 52;

/** Rows kept beyond those in sight. More than the sticky header hides, which the sight is not lessened by. */
const overscan = 8;

/** Which rows of a long table stand on the page: those in sight, some around them, and the keyboard's. */
export class VirtualRows {
  /** By index. */
  spans = $state.raw<readonly RowSpan[]>([]);
  /** All rows' height, measured where they have been seen, CSS pixels. */
  height = $state(0);

  readonly #table: () => VirtualTable;
  #virtualizer: Virtualizer<HTMLElement, HTMLTableRowElement> | null = null;

  /** Reads `table` in an effect of its own. */
  constructor(table: () => VirtualTable) {
    this.#table = table;
  }

  /** Put on the element that scrolls. */
  readonly scroller: Attachment<HTMLElement> = (element) => {
    const options = () => {
      const { keys, cursor } = this.#table();
      return {
        count: keys.length,
        getScrollElement: () => element,
        estimateSize: () => usualHeight,
        getItemKey: (index: number) => keys[index] ?? index,
        rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
          const inSight = defaultRangeExtractor(range);
          return inSight.includes(cursor) ? inSight : [...inSight, cursor].sort((a, b) => a - b);
        },
        overscan,
        observeElementRect,
        observeElementOffset,
        scrollToFn: elementScroll,
        onChange: () => this.#read(),
      };
    };
    const virtualizer = untrack(() => new Virtualizer<HTMLElement, HTMLTableRowElement>(options()));
    this.#virtualizer = virtualizer;
    const leave = virtualizer._didMount();
    $effect(() => {
      virtualizer.setOptions(options());
      virtualizer._willUpdate();
      this.#read();
    });
    return () => {
      leave();
      this.#virtualizer = null;
    };
  };

  /** Put on each row that stands on the page, with its index in `data-index`. */
  readonly row: Attachment<HTMLTableRowElement> = (element) => {
    untrack(() => this.#virtualizer?.measureElement(element));
    return () => this.#virtualizer?.measureElement(null);
  };

  /** Scrolls to the first row. Not by `scrollTop` alone, which the next measured row would undo. */
  toTop(scroller: HTMLElement): void {
    if (this.#virtualizer === null) scroller.scrollTop = 0;
    else this.#virtualizer.scrollToOffset(0);
  }

  #read(): void {
    if (this.#virtualizer === null) return;
    this.spans = this.#virtualizer.getVirtualItems();
    this.height = this.#virtualizer.getTotalSize();
  }
}
