import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawPng } from '../../../src/views/picture/drawPng';

/** The head of a PNG, as much as the resolution needs. */
const head = new Uint8Array([
  137,
  80,
  78,
  71,
  13,
  10,
  26,
  10,
  0,
  0,
  0,
  13,
  73,
  72,
  68,
  82,
  ...new Array<number>(17).fill(0),
]);
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text>10 % of #1</text></svg>';
// jsdom's own blobs can't be read.
const blob = { arrayBuffer: () => Promise.resolve(head.buffer) } as Blob;
const drawImage = vi.fn();

beforeEach(() => {
  HTMLImageElement.prototype.decode = () => Promise.resolve();
  const context = { drawImage } as unknown as CanvasRenderingContext2D;
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(blob));
});
afterEach(() => {
  vi.restoreAllMocks();
  drawImage.mockReset();
});

test('paints at twice the size, and says so', async () => {
  const png = await drawPng(svg, 10, 20);
  expect(png.kind === 'png' && [...png.bytes.subarray(33 + 4, 33 + 8)]).toEqual(
    [...'pHYs'].map((c) => c.charCodeAt(0)),
  );
  const [image, ...place] = (drawImage.mock.lastCall ?? []) as [HTMLImageElement, ...number[]];
  expect(place).toEqual([0, 0, 20, 40]);
  const [kind, data = ''] = image.src.split(',');
  expect(kind).toBe('data:image/svg+xml;charset=utf-8');
  expect(decodeURIComponent(data)).toBe(svg);
});

test.each([
  ['a side', 9000, 10],
  ['the area', 3000, 3000],
])('a picture too large by %s', async (_, width, height) => {
  expect(await drawPng(svg, width, height)).toEqual({ kind: 'too-large' });
});

test('a browser without room for the canvas', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  expect(await drawPng(svg, 10, 10)).toEqual({ kind: 'too-large' });
});

test('a browser that doesn’t show the SVG', async () => {
  HTMLImageElement.prototype.decode = () => Promise.reject(new Error('EncodingError'));
  expect(await drawPng(svg, 10, 10)).toEqual({ kind: 'undrawable' });
});

test('a browser that keeps the pixels to itself', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null));
  expect(await drawPng(svg, 10, 10)).toEqual({ kind: 'unreadable' });
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(() => {
    throw new Error('SecurityError');
  });
  expect(await drawPng(svg, 10, 10)).toEqual({ kind: 'unreadable' });
});
