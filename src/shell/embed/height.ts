/**
 * The messages by which an embed tells a height: Datawrapper's object and pym.js's string. `id` names the view,
 * `childId` is what a pym parent put into the frame's address, or `null`. Whole CSS pixels.
 */
export function heightMessages(height: number, id: string, childId: string | null): readonly unknown[] {
  const datawrapper = { 'datawrapper-height': { [id]: height } };
  return childId === null ? [datawrapper] : [datawrapper, `pymxPYMx${childId}xPYMxheightxPYMx${height}`];
}

/** The id a pym parent gave this frame, from its query; `null` without one, or where it's no plausible id. */
export function pymChildId(query: string): string | null {
  const id = new URLSearchParams(query).get('childId');
  return id !== null && /^[\w-]{1,100}$/.test(id) ? id : null;
}

/**
 * Reports the height of a content box to the parent window whenever it changes by a whole pixel. The box must not
 * depend on the frame's height, or both would chase each other. Returns what ends it.
 */
export function reportHeight(box: HTMLElement, id: string): () => void {
  if (window.parent === window) return () => undefined;
  const childId = pymChildId(location.search);
  let told = 0;
  let frame = 0;
  const tell = () => {
    frame = 0;
    const height = Math.ceil(box.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    // Any page may embed; the messages tell nothing but the height.
    for (const message of heightMessages(height, id, childId)) window.parent.postMessage(message, '*');
  };
  const observer = new ResizeObserver(() => {
    if (frame === 0) frame = requestAnimationFrame(tell);
  });
  observer.observe(box);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
