import { escaped } from '../text/escaped';

/** What an embed snippet says. */
export interface EmbedFrame {
  /** Absolute address of `embed.html` with the view and its selection. */
  readonly url: string;
  /** The frame's accessible name. */
  readonly title: string;
  /** Height until the frame reports its own, CSS pixels. */
  readonly height: number;
}

/**
 * HTML to paste into an article: a frame, and the few lines that let it grow with its content where the host page has
 * no script for that. The frame has no `sandbox`, since that would silently block downloads.
 */
export function embedCode({ url, title, height }: EmbedFrame): string {
  const frame = `<iframe src="${escaped(url)}" title="${escaped(title)}" width="100%" height="${height}" style="border:0" loading="lazy" allow="clipboard-write"></iframe>`;
  const listener = `addEventListener("message",function(e){var h=e.data&&e.data["datawrapper-height"];if(h)document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.style.height=Object.values(h)[0]+"px"})})`;
  return `${frame}\n<script>${listener}</${'script'}>`;
}
