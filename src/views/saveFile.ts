import type { DownloadFile } from '../downloads/file';
import { pacedWork } from './pacedWork';

/** Bytes handed to the browser in one go: some milliseconds' work. */
const pieceSize = 500_000;

const sizeOf = (part: string | Uint8Array) => (typeof part === 'string' ? part.length : part.byteLength);

/** Hands the parts over in pieces, since the browser copies what it's given at once; then the pieces as one. */
function* blobOf({ parts, mime }: DownloadFile): Generator<number, Blob> {
  const pieces: Blob[] = [];
  let from = 0;
  let size = 0;
  for (const [index, part] of parts.entries()) {
    size += sizeOf(part);
    if (size < pieceSize && index < parts.length - 1) continue;
    // No memory is shared between threads here, which is all that the narrower type asks.
    pieces.push(new Blob(parts.slice(from, index + 1) as BlobPart[]));
    [from, size] = [index + 1, 0];
    yield from / parts.length;
  }
  return new Blob(pieces, { type: mime });
}

/** Hands a file to the browser's downloads, without long tasks. A Blob, since a data URL ends at the first `#`. */
export async function saveFile(file: DownloadFile): Promise<void> {
  const address = URL.createObjectURL(await pacedWork(blobOf(file), () => undefined));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  // Firefox reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
