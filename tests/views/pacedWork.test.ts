import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pacedWork } from '../../src/views/pacedWork';

/** Milliseconds that a step of the work below takes, on a clock that only the work moves. */
let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function* steps(count: number, ms: number, log: string[] = []): Generator<number, string> {
  try {
    for (let step = 1; step <= count; step += 1) {
      now += ms;
      yield step / count;
    }
    return 'done';
  } finally {
    log.push('closed');
  }
}

/** What hears of progress. */
function heard() {
  const shares: number[] = [];
  return { shares, onprogress: (share: number) => shares.push(share) };
}

test('gives back what the work ends with, and hears 1 at the end', async () => {
  const { shares, onprogress } = heard();
  expect(await pacedWork(steps(3, 1), onprogress)).toBe('done');
  expect(shares).toEqual([1]);
});

test.each([
  ['steps of a millisecond, ten at a time', 40, 1, [0.25, 0.5, 0.75, 1, 1]],
  ['steps longer than a stretch, one at a time', 3, 25, [1 / 3, 2 / 3, 1, 1]],
])('pauses between stretches: %s', async (_name, count, ms, expected) => {
  const { shares, onprogress } = heard();
  await pacedWork(steps(count, ms), onprogress);
  expect(shares).toEqual(expected);
});

test('lets other tasks run in each pause', async () => {
  const { shares, onprogress } = heard();
  const during: number[] = [];
  const other = setInterval(() => during.push(shares.length), 0);
  await pacedWork(steps(2000, 10), onprogress);
  clearInterval(other);
  expect(during.length).toBeGreaterThan(0);
  expect(during[0]).toBeLessThan(2000);
});

test('asks the browser’s scheduler for air where there is one', async () => {
  const pause = vi.fn(() => Promise.resolve());
  vi.stubGlobal('scheduler', { yield: pause });
  await pacedWork(steps(3, 10), () => undefined);
  expect(pause).toHaveBeenCalledTimes(3);
});

describe('stops', () => {
  test('as soon as it is aborted, with the signal’s reason, and closes the work', async () => {
    const stop = new AbortController();
    const log: string[] = [];
    const { shares, onprogress } = heard();
    const work = pacedWork(
      steps(100, 10, log),
      (share) => {
        onprogress(share);
        if (shares.length === 3) stop.abort(new Error('Enough.'));
      },
      { signal: stop.signal },
    );
    await expect(work).rejects.toThrow('Enough.');
    expect(shares).toHaveLength(3);
    expect(log).toEqual(['closed']);
  });

  test('before its first step, where it was aborted before', async () => {
    const { shares, onprogress } = heard();
    await expect(pacedWork(steps(3, 1), onprogress, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect([shares, now]).toEqual([[], 0]);
  });

  test('with the work’s own error', async () => {
    function* broken(): Generator<number, string> {
      yield 0.5;
      throw new Error('Broken.');
    }
    await expect(pacedWork(broken(), () => undefined)).rejects.toThrow('Broken.');
  });

  test('where what hears of progress throws, and closes the work', async () => {
    const log: string[] = [];
    const deaf = () => {
      throw new Error('Deaf.');
    };
    await expect(pacedWork(steps(3, 10, log), deaf)).rejects.toThrow('Deaf.');
    expect(log).toEqual(['closed']);
  });
});
