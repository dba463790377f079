import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveFile } from '../../src/views/saveFile';

const address = 'blob:https://example.org/1';
let blob: Blob | null = null;
let clicked: readonly string[] = [];

beforeEach(() => {
  [blob, clicked] = [null, []];
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const createObjectURL = vi.fn((given: Blob) => {
    blob = given;
    return address;
  });
  Object.assign(URL, { createObjectURL, revokeObjectURL: vi.fn() });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked = [...clicked, `${this.href} ${this.download} ${this.isConnected}`];
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function bytesIn(given: Blob | null): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(new Error('The blob can’t be read.'));
    reader.readAsArrayBuffer(given ?? new Blob());
  });
}

test.each([
  ['of text and bytes', ['a#é', new Uint8Array([0, 255]), 'z']],
  ['of no part', []],
  ['longer than what is handed over in one go', Array.from({ length: 7 }, (_, index) => String(index).repeat(200_000))],
  ['of one long part', ['x'.repeat(1_200_000)]],
] as const)('hands a file %s over whole, in order', async (_name, parts) => {
  await saveFile({ name: 'a.csv', mime: 'text/csv', parts });
  const expected = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  expect(Buffer.compare(Buffer.from(await bytesIn(blob)), expected)).toBe(0);
  expect(blob).toMatchObject({ type: 'text/csv', size: expected.length });
});

test('names it, leaves nothing in the page, and lets go of it only after the browser has read it', async () => {
  await saveFile({ name: 'a.csv', mime: 'text/csv', parts: ['a'] });
  expect(clicked).toEqual([`${address} a.csv true`]);
  expect(document.querySelector('a')).toBeNull();
  vi.advanceTimersByTime(9_000);
  expect(URL.revokeObjectURL).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(URL.revokeObjectURL).toHaveBeenCalledWith(address);
});
