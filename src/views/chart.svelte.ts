import type { ECharts, EChartsOption } from 'echarts';
import type { Attachment } from 'svelte/attachments';

/** How far before a chart scrolls into view its drawing begins. */
const nearby = '300px';

/** Charts further down wait this long, ms, so that those in sight come first. */
const patience = 200;

/** Runs something when the page has nothing better to do. Safari has no idle callbacks before version 26. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 2 * patience });
  else setTimeout(run, patience);
}

/** One chart is begun a frame, so that several at once don't block the page. */
let turn: Promise<void> = Promise.resolve();
function nextTurn(): Promise<void> {
  turn = turn.then(() => new Promise((resolve) => requestAnimationFrame(() => resolve())));
  return turn;
}

/** What a chart paints and at which size, CSS pixels. */
export interface Painting {
  readonly option: EChartsOption;
  readonly width: number;
  readonly height: number;
}

export interface ChartEvents {
  /** The chart stands on the page for the first time. */
  readonly ondrawn: () => void;
  /** The drawing library can't be loaded or fails; the page shows the table instead. */
  readonly onfail: (error: unknown) => void;
}

/**
 * Owns one ECharts instance on an element: begun when the element has a size and is near the window, or when the page
 * is idle; updated by merging whenever `painting()` changes, resized with it, disposed with the element. Reads `painting` in an effect of
 * its own, so that a new painting never rebuilds the instance.
 */
export function chart(painting: () => Painting | null, events: ChartEvents): Attachment<HTMLElement> {
  return (element) => {
    let near = $state(false);
    let instance = $state.raw<ECharts | null>(null);
    let gone = false;

    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        near = true;
        observer.disconnect();
      },
      { rootMargin: nearby },
    );
    observer.observe(element);
    const later = setTimeout(() => whenIdle(() => (near = true)), patience);

    async function begin(size: { width: number; height: number }): Promise<void> {
      const { init } = await import('./echarts');
      await nextTurn();
      if (!gone) instance = init(element, null, { renderer: 'svg', ...size });
    }

    let begun = false;
    $effect(() => {
      const first = painting();
      if (!near || begun || first === null || first.width <= 0) return;
      begun = true;
      begin({ width: first.width, height: first.height }).catch(events.onfail);
    });

    let drawn = false;
    let [width, height] = [0, 0];
    $effect(() => {
      const next = painting();
      if (instance === null || next === null || instance.isDisposed()) return;
      try {
        if (drawn && (next.width !== width || next.height !== height)) {
          instance.resize({ width: next.width, height: next.height, silent: true });
        }
        [width, height] = [next.width, next.height];
        instance.setOption(next.option, { replaceMerge: ['series'] });
      } catch (error) {
        events.onfail(error);
        return;
      }
      if (!drawn) {
        drawn = true;
        events.ondrawn();
      }
    });

    return () => {
      gone = true;
      observer.disconnect();
      clearTimeout(later);
      instance?.dispose();
    };
  };
}
