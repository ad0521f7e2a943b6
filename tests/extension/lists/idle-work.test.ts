// Work in small pieces: slices of some milliseconds, as often as asked for, and none after the end.

import { describe, expect, it } from 'vitest';
import { createIdleWork } from '../../../entrypoints/tiktok.content/idle-work.ts';

/** A window whose clock moves by what each piece takes. */
function fakeWindow() {
  let now = 0;
  let waiting: IdleRequestCallback[] = [];
  const slices: number[] = [];
  const window = {
    performance: { now: () => now },
    requestIdleCallback: (callback: IdleRequestCallback) => waiting.push(callback),
    cancelIdleCallback: () => {
      waiting = [];
    },
  };
  return {
    window: window as unknown as Window, // All that is used of one.
    pass: (ms: number) => {
      now += ms;
    },
    /** Gives one stretch of idle time; `remaining` is what the browser has left of it. */
    idle: (didTimeout = false, remaining = 50) => {
      const begin = now;
      const [callback, ...rest] = waiting;
      waiting = rest;
      callback?.({ didTimeout, timeRemaining: () => remaining - (now - begin) });
      slices.push(now - begin);
    },
    waiting: () => waiting.length,
    slices,
  };
}

describe('createIdleWork', () => {
  it('does thousands of pieces in slices of about five milliseconds', () => {
    const fake = fakeWindow();
    let left = 5_000;
    const ask = createIdleWork(
      fake.window,
      () => {
        left -= 1;
        fake.pass(0.25);
        return left > 0;
      },
      new AbortController().signal,
    );
    ask();
    ask();
    expect(fake.waiting()).toBe(1);
    while (fake.waiting() > 0) fake.idle();
    expect(left).toBe(0);
    expect(Math.max(...fake.slices)).toBeLessThanOrEqual(5.25);
    expect(fake.slices.length).toBeGreaterThan(200);
  });

  it('stops when the browser needs its time, and goes on although it never has any', () => {
    const fake = fakeWindow();
    let done = 0;
    const ask = createIdleWork(
      fake.window,
      () => {
        done += 1;
        fake.pass(1);
        return true;
      },
      new AbortController().signal,
    );
    ask();
    fake.idle(false, 2);
    expect(done).toBe(2);
    fake.idle(true, 0);
    expect(done).toBe(7);
  });

  it('does what a piece asks for in the same stretch, without asking the browser for another', () => {
    const fake = fakeWindow();
    let done = 0;
    const ask = createIdleWork(
      fake.window,
      () => {
        done += 1;
        if (done < 3) ask();
      },
      new AbortController().signal,
    );
    ask();
    fake.idle();
    expect([done, fake.waiting()]).toEqual([3, 0]);
  });

  it('goes on after a piece that went wrong', () => {
    const fake = fakeWindow();
    let done = 0;
    const ask = createIdleWork(
      fake.window,
      () => {
        done += 1;
        if (done === 1) throw new Error('this piece');
      },
      new AbortController().signal,
    );
    ask();
    expect(fake.idle).toThrow('this piece');
    ask();
    fake.idle();
    expect(done).toBe(2);
  });

  it('does nothing after the end', () => {
    const fake = fakeWindow();
    const life = new AbortController();
    let done = 0;
    const ask = createIdleWork(
      fake.window,
      () => {
        done += 1;
        return true;
      },
      life.signal,
    );
    ask();
    life.abort();
    ask();
    fake.idle();
    expect(done).toBe(0);
  });
});
