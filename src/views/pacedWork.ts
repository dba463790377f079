/** Longest stretch of work without a pause, ms: a frame at 60 Hz has 16.7. */
const stretch = 10;

/** Chromium's and Firefox's own way to let the page go first (https://wicg.github.io/scheduling-apis/). */
interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Lets the browser paint and answer before it goes on; a message where it has no `scheduler.yield`. */
function air(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.yield !== undefined) return scheduler.yield();
  // Not a timer: they are held to 4 ms each, and in a hidden tab to a second.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Runs work that yields the share done, 0 to 1, in stretches of some 10 ms, and gives the page air between them; what
 * the work does in one step can't be cut. `onprogress` hears the share before each pause, and 1 at the end. Rejects
 * with the signal's reason as soon as it's aborted, with the work's own error where that throws; the work's `finally`
 * runs in either case.
 */
export async function pacedWork<T>(
  work: Generator<number, T>,
  onprogress: (done: number) => void,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<T> {
  try {
    for (;;) {
      signal?.throwIfAborted();
      const start = performance.now();
      let step = work.next();
      while (step.done !== true && performance.now() - start < stretch) step = work.next();
      onprogress(step.done === true ? 1 : step.value);
      if (step.done === true) return step.value;
      await air();
    }
  } finally {
    work.return(undefined as T);
  }
}
