import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { withResolution } from '../../../src/downloads/picture/pngResolution';

const onePixel = new Uint8Array(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64'),
);

test('says the points of an inch in a chunk of its own, right after the header', () => {
  const png = Buffer.from(withResolution(onePixel, 144));
  expect(png.length).toBe(onePixel.length + 21);
  expect(png.subarray(33, 54).toString('hex')).toBe(
    `00000009${'70485973'}0000162500001625${'01'}${png.subarray(50, 54).toString('hex')}`,
  );
  expect(png.readUInt32BE(50)).toBe(crc32(png.subarray(37, 50)));
  expect([...png.subarray(0, 33), ...png.subarray(54)]).toEqual([...onePixel]);
});

test('leaves what is no PNG as it is', () => {
  expect(withResolution(new Uint8Array([1, 2, 3]), 144)).toEqual(new Uint8Array([1, 2, 3]));
  expect(withResolution(new Uint8Array(64), 144)).toEqual(new Uint8Array(64));
});
