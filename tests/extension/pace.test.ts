// Turns: so many at once, then one at a time, and all of them again after a rest.

import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPace } from '../../entrypoints/tiktok.content/pace.ts';

let now = 0;

afterEach(() => vi.unstubAllGlobals());

function paceFrom(start: number, betweenMs: number, ahead: number): () => number {
  now = start;
  vi.stubGlobal('performance', { now: () => now });
  return createPace(betweenMs, ahead);
}

describe('createPace', () => {
  it('lets some go ahead, makes the others wait, and forgets that after a rest', () => {
    const takeTurn = paceFrom(5_000, 100, 3);
    const waits = Array.from({ length: 7 }, takeTurn);
    expect(waits.slice(0, 4).every((wait) => wait <= 0)).toBe(true);
    expect(waits.slice(4)).toEqual([100, 200, 300]);
    now += 10_000;
    expect(Array.from({ length: 4 }, takeTurn).every((wait) => wait <= 0)).toBe(true);
  });

  it('never gives more turns than the time between them allows, and those that go ahead', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 200 }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 9 }),
        (pauses, betweenMs, ahead) => {
          const takeTurn = paceFrom(1_000, betweenMs, ahead);
          let turns = 0;
          for (const pause of pauses) {
            // Whoever has to wait waits.
            now += pause + Math.max(0, takeTurn());
            turns += 1;
          }
          expect(turns).toBeLessThanOrEqual((now - 1_000) / betweenMs + ahead + 2);
        },
      ),
    );
  });
});
