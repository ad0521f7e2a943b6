// What must not be lost is said until it was heard, and no longer than somebody is there to say it.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { insist } from '../../entrypoints/tiktok.content/insist.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('is said until it was heard', async () => {
  const send = vi.fn<() => Promise<unknown>>().mockRejectedValue(new Error('no receiver'));
  const heard = vi.fn();
  void insist(send, new AbortController().signal).then(heard);
  await vi.advanceTimersByTimeAsync(1_600);
  expect([send.mock.calls.length, heard.mock.calls.length]).toEqual([4, 0]);
  send.mockResolvedValue(null);
  await vi.advanceTimersByTimeAsync(5_000);
  expect([send.mock.calls.length, heard.mock.calls.length]).toEqual([5, 1]);
});

it('ends with the page', async () => {
  const life = new AbortController();
  const send = vi.fn<() => Promise<unknown>>().mockRejectedValue(new Error('no receiver'));
  void insist(send, life.signal);
  await vi.advanceTimersByTimeAsync(600);
  life.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(send).toHaveBeenCalledTimes(2);
});
