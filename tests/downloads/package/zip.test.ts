import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sha256Hex } from '../../../src/downloads/package/sha256';
import { zipped } from '../../../src/downloads/package/zip';
import { day } from '../../fixtures/record';

const bytes = (text: string) => new TextEncoder().encode(text);

/** The day and time of the first file, as its header writes them (APPNOTE.TXT, 4.4.6). */
function stampOf(zip: Uint8Array): string {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const [time, date] = [view.getUint16(10, true), view.getUint16(12, true)];
  return [(date >> 9) + 1980, (date >> 5) & 15, date & 31, time >> 11, (time >> 5) & 63, (time & 31) * 2].join(' ');
}

test('holds its files in their order', () => {
  const entries = [
    { path: 'b.txt', bytes: bytes('é') },
    { path: 'a/c.txt', bytes: bytes('') },
    { path: 'a.txt', bytes: bytes('a'.repeat(1000)) },
  ];
  const found = unzipSync(zipped(entries, day('2026-11-23')));
  expect(Object.keys(found)).toEqual(['b.txt', 'a/c.txt', 'a.txt']);
  for (const entry of entries) expect([...(found[entry.path] ?? [])]).toEqual([...entry.bytes]);
});

test.each([
  ['2026-11-23', '2026 11 23 12 0 0'],
  ['1900-02-03', '1980 2 3 12 0 0'],
  ['9999-12-31', '2099 12 31 12 0 0'],
])('dates them %s as far as a ZIP can', (iso, stamp) => {
  expect(stampOf(zipped([{ path: 'a', bytes: bytes('a') }], day(iso)))).toBe(stamp);
});

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('hashes %j as FIPS 180-4 does', (text, hash) => {
  expect(sha256Hex(bytes(text))).toBe(hash);
});
