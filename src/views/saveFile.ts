import type { DownloadFile } from '../downloads/file';

/** Hands a file to the browser's downloads. A Blob, since a data URL ends at the first `#`. */
export function saveFile({ name, mime, parts }: DownloadFile): void {
  // No memory is shared between threads here, which is all that the narrower type asks.
  const address = URL.createObjectURL(new Blob(parts as BlobPart[], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Firefox reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
