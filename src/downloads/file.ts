/** A file ready to be saved: its parts one after the other, text as UTF-8, bytes as they are. */
export interface DownloadFile {
  readonly name: string;
  readonly mime: string;
  readonly parts: readonly (string | Uint8Array)[];
}
