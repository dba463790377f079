/** A file as text, ready to be saved. */
export interface TextFile {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
}

/** Hands a file to the browser's downloads. A Blob, since a data URL ends at the first `#`. */
export function saveFile({ name, mime, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Firefox reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
