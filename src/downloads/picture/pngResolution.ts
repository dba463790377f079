/** CRC-32 of PNG chunks, bit by bit: a chunk of this file is 13 bytes (www.w3.org/TR/png-3/#5CRC-algorithm). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Where the first chunk, which must be the header, ends: signature 8, length 4, name 4, header 13, checksum 4. */
const headerEnd = 33;

const metresPerInch = 0.0254;

/**
 * A PNG that says how many pixels an inch has, so that a layout program places it at the chart's own size. `png` is a
 * file as a canvas writes it, without a resolution of its own; anything that doesn't begin like a PNG comes back as it is.
 */
export function withResolution(png: Uint8Array, pixelsPerInch: number): Uint8Array {
  const name = (at: number) => String.fromCharCode(...png.subarray(at, at + 4));
  if (png.length < headerEnd || name(12) !== 'IHDR') return png;
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round(pixelsPerInch / metresPerInch);
  view.setUint32(0, 9);
  chunk.set(
    [...'pHYs'].map((letter) => letter.charCodeAt(0)),
    4,
  );
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, headerEnd));
  whole.set(chunk, headerEnd);
  whole.set(png.subarray(headerEnd), headerEnd + chunk.length);
  return whole;
}
