// Work in small pieces: slices of some milliseconds, as often as asked for, and none after the end.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { createIdleWork } from '../../entrypoints/tiktok.content/idle-work.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A browser whose clock moves by what each piece takes. */
function fakeBrowser() {
  let now = 0;
  let waiting: IdleRequestCallback[] = [];
  const slices: number[] = [];
  vi.stubGlobal('performance', { now: () => now });
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => waiting.push(callback));
  const pass = (ms: number) => {
    now += ms;
  };
  const idle = (didTimeout = false, remaining = 50) => {
    const begin = now;
    const [callback, ...rest] = waiting;
    waiting = rest;
    callback?.({ didTimeout, timeRemaining: () => remaining - (now - begin) });
    slices.push(now - begin);
  };
  return {
    pass,
    /** Gives one stretch of idle time; `remaining` is what the browser has left of it. */
    idle,
    /** Lets time go by for timers too, then gives idle time. */
    live: (ms: number) => {
      pass(ms);
      vi.advanceTimersByTime(ms);
      idle();
    },
    waiting: () => waiting.length,
    slices,
  };
}

/** Work that only counts its turns, with timers moved by hand. */
function counting() {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const fake = fakeBrowser();
  let done = 0;
  const ask = createIdleWork(() => {
    done += 1;
  }, new AbortController().signal);
  return { fake, ask, turns: () => done };
}

describe('createIdleWork', () => {
  it('does thousands of pieces in slices of about five milliseconds', () => {
    const fake = fakeBrowser();
    let left = 5_000;
    const ask = createIdleWork(() => {
      left -= 1;
      fake.pass(0.25);
      return left > 0;
    }, new AbortController().signal);
    ask();
    ask();
    expect(fake.waiting()).toBe(1);
    while (fake.waiting() > 0) fake.idle();
    expect(left).toBe(0);
    expect(Math.max(...fake.slices)).toBeLessThanOrEqual(5.25);
    expect(fake.slices.length).toBeGreaterThan(200);
  });

  it('stops when the browser needs its time, and goes on although it never has any', () => {
    const fake = fakeBrowser();
    let done = 0;
    const ask = createIdleWork(() => {
      done += 1;
      fake.pass(1);
      return true;
    }, new AbortController().signal);
    ask();
    fake.idle(false, 2);
    expect(done).toBe(2);
    fake.idle(true, 0);
    expect(done).toBe(7);
  });

  it('does what a piece asks for in the same stretch, without asking the browser for another', () => {
    const fake = fakeBrowser();
    let done = 0;
    const ask = createIdleWork(() => {
      done += 1;
      if (done < 3) ask();
    }, new AbortController().signal);
    ask();
    fake.idle();
    expect([done, fake.waiting()]).toEqual([3, 0]);
  });

  it('goes on after a piece that went wrong', () => {
    const fake = fakeBrowser();
    let done = 0;
    const ask = createIdleWork(() => {
      done += 1;
      if (done === 1) throw new Error('this piece');
    }, new AbortController().signal);
    ask();
    expect(fake.idle).toThrow('this piece');
    ask();
    fake.idle();
    expect(done).toBe(2);
  });

  it('does nothing after the end', () => {
    const fake = fakeBrowser();
    const life = new AbortController();
    let done = 0;
    const ask = createIdleWork(() => {
      done += 1;
      return true;
    }, life.signal);
    ask();
    life.abort();
    ask();
    fake.idle();
    expect(done).toBe(0);
  });

  it('gathers what never ends, and begins at once again after a rest', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const fake = fakeBrowser();
    const ask = createIdleWork(() => false, new AbortController().signal);
    let begun = 0;
    /** So many frames, something new in each. */
    const scroll = (frames: number) => {
      for (let frame = 0; frame < frames; frame += 1) {
        ask();
        begun += fake.waiting();
        fake.idle();
        fake.pass(16);
        vi.advanceTimersByTime(16);
      }
    };
    scroll(5);
    expect(begun).toBe(5);
    scroll(500);
    // 8 s with one turn in 500 ms, and those that went ahead: not 500.
    expect(begun).toBeGreaterThan(16);
    expect(begun).toBeLessThan(30);
    fake.pass(5_000);
    vi.advanceTimersByTime(5_000);
    fake.idle();
    const before = begun;
    scroll(5);
    expect(begun - before).toBe(5);
  });

  it('does not wait for its turn where nothing more is asked', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const fake = fakeBrowser();
    const ask = createIdleWork(() => false, new AbortController().signal);
    for (let frame = 0; frame < 30; frame += 1) {
      ask();
      fake.idle();
      fake.pass(16);
      vi.advanceTimersByTime(16);
    }
    // What may go ahead is used up: this waits for its turn.
    expect(fake.waiting()).toBe(0);
    // From the last change on: a look that finds one, and one that finds none.
    vi.advanceTimersByTime(250);
    expect(fake.waiting()).toBe(1);
  });

  it('owes nothing for turns that came early: a stream has its turns however often the page stood still before', () => {
    const { fake, ask, turns } = counting();
    for (let change = 0; change < 100; change += 1) {
      ask();
      for (let look = 0; look < 10; look += 1) fake.live(26);
    }
    // Each of these is told of at once, or once the page stands still.
    const before = turns();
    expect(before).toBe(100);
    for (let frame = 0; frame < 188; frame += 1) {
      ask();
      fake.live(16);
    }
    // 3 s, one turn in 500 ms.
    expect(turns() - before).toBeGreaterThan(4);
    expect(turns() - before).toBeLessThan(9);
  });

  it('tells its work whether it waited while more and more was asked', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const fake = fakeBrowser();
    const told: boolean[] = [];
    const ask = createIdleWork((isHurried) => void told.push(isHurried), new AbortController().signal);
    for (let frame = 0; frame < 100; frame += 1) {
      ask();
      fake.live(16);
    }
    const ahead = told.filter((isHurried) => !isHurried).length;
    // Those that went ahead did not wait; all others had their turn while the page went on changing.
    expect(ahead).toBeGreaterThan(4);
    expect(told.slice(ahead).length).toBeGreaterThan(1);
    expect(told.slice(ahead)).not.toContain(false);
    told.length = 0;
    for (let look = 0; look < 20; look += 1) fake.live(16);
    // The page stands still.
    expect(told).toEqual([false]);
  });

  it('does not let a fresh page wait for its turn', () => {
    const { fake, ask, turns } = counting();
    for (let frame = 0; frame < 60; frame += 1) {
      ask();
      fake.idle();
      fake.pass(1);
    }
    expect(fake.waiting()).toBe(0);
    const before = turns();
    ask(true);
    expect(fake.waiting()).toBe(1);
    fake.idle();
    expect(turns()).toBe(before + 1);
    // The one that waited comes no more.
    vi.advanceTimersByTime(1_000);
    expect([turns(), fake.waiting()]).toEqual([before + 1, 0]);
  });
});
