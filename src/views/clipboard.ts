/**
 * Puts text on the clipboard. `false` where the browser refuses, as it does in a frame without permission; the caller
 * then shows the text to select by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
