import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartPlan, type Frame, planOf, ticksFor } from '../../../components/chart/plan.ts';
import type { Snapshot } from '../../../lib/account/snapshot.ts';
import { measureGrowth } from '../../../lib/rules/growth/growth.ts';
import {
  anySnapshot,
  DAY_MS,
  exact,
  handleOf,
  NOW,
  rounded,
  snapshot,
} from '../../memory/history/snapshots.ts';

const FRAME: Frame = { left: 40, right: 240, top: 20, bottom: 120, rightToLeft: false };

function plan(history: readonly Snapshot[], frame: Frame = FRAME): ChartPlan {
  const found = planOf(measureGrowth(history, NOW), frame);
  if (!found) throw new Error('nothing to draw');
  return found;
}

/** Readings so many days ago; a text is a rounded count. */
function readings(...entries: readonly (readonly [days: number, followers: number | string])[]): Snapshot[] {
  return entries.map(([days, followers]) =>
    snapshot(NOW - days * DAY_MS, {
      followers: typeof followers === 'number' ? exact(followers) : rounded(Number(followers)),
    }),
  );
}

describe('ticksFor', () => {
  it.each([
    [0, 0, [0]],
    [7, 7, [7]],
    [7, 8, [7, 8]],
    [410, 412, [410, 411, 412]],
    [44_100, 48_200, [40_000, 45_000, 50_000]],
    [0, 1_000_000, [0, 500_000, 1_000_000]],
    [9_243_118, 9_243_120, [9_243_118, 9_243_119, 9_243_120]],
  ])('from %s to %s', (lowest, highest, expected) => {
    expect(ticksFor(lowest, highest)).toEqual(expected);
  });

  it('encloses every value in at most five whole steps', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e12 }), fc.nat({ max: 1e12 }), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const ticks = ticksFor(low, high);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks.every((tick) => Number.isSafeInteger(tick) && tick >= 0)).toBe(true);
        expect(ticks[0]).toBeLessThanOrEqual(low);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
      }),
    );
  });
});

describe('planOf', () => {
  it('puts time across and followers upwards', () => {
    const { dots, line, brokenLine } = plan(readings([10, 100], [5, 150], [0, 200]));
    expect(dots).toEqual([
      { x: 40, y: 120, exact: true },
      { x: 140, y: 70, exact: true },
      { x: 240, y: 20, exact: true },
    ]);
    expect(line).toBe('M40 120L140 70L240 20');
    expect(brokenLine).toBe('');
  });

  it('runs from right to left where reading does', () => {
    const { dots } = plan(readings([10, 100], [0, 200]), { ...FRAME, rightToLeft: true });
    expect(dots.map(({ x }) => x)).toEqual([240, 40]);
  });

  it('breaks the line at rounded readings, on both sides', () => {
    const { line, brokenLine, dots } = plan(readings([4, 100], [3, 100], [2, '150'], [1, 200], [0, 200]));
    expect(line).toBe('M40 120L90 120M190 20L240 20');
    expect(brokenLine).toBe('M90 120L140 70L190 20');
    expect(dots.map((dot) => dot.exact)).toEqual([true, true, false, true, true]);
  });

  it('puts a single reading in the middle', () => {
    const { dots, line } = plan(readings([3, 100]));
    expect(dots).toEqual([{ x: 140, y: 70, exact: true }]);
    expect(line).toBe('');
  });

  it('draws a line that stays level in the middle', () => {
    expect(plan(readings([3, 100], [0, 100])).line).toBe('M40 70L240 70');
  });

  it('numbers events from the oldest, the newest nine of them', () => {
    const history = Array.from({ length: 12 }, (_, i) =>
      snapshot(NOW - (11 - i) * DAY_MS, { followers: exact(5), handle: handleOf(`name.${i}`) }),
    );
    const { events } = plan(history);
    expect(events.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(events.at(-1)?.x).toBe(240);
  });

  it('gives room to an event outside the readings', () => {
    const history = [...readings([10, 100], [5, 120]), snapshot(NOW, { handle: handleOf('lena.bakes') })];
    const { dots, events } = plan(history);
    expect(dots.map(({ x }) => x)).toEqual([40, 140]);
    expect(events).toEqual([{ x: 240, number: 1 }]);
  });

  it.each([
    [40, 40],
    [41, 1],
  ])('of %s readings draws %s dots', (howMany, expected) => {
    const history = Array.from({ length: howMany }, (_, i) =>
      snapshot(NOW - (howMany - i) * DAY_MS, { followers: exact(i) }),
    );
    expect(plan(history).dots).toHaveLength(expected);
  });

  it('is null without readings', () => {
    expect(planOf(measureGrowth([snapshot(NOW)], NOW), FRAME)).toBeNull();
  });

  it('stays inside its frame', () => {
    fc.assert(
      fc.property(
        fc.array(anySnapshot, { minLength: 1, maxLength: 60 }),
        fc.boolean(),
        (any, rightToLeft) => {
          const history = any.toSorted((a, b) => a.at - b.at);
          const found = planOf(measureGrowth(history, NOW), { ...FRAME, rightToLeft });
          for (const { x, y } of found?.dots ?? []) {
            expect(x >= 40 && x <= 240 && y >= 20 && y <= 120).toBe(true);
          }
          for (const { x } of found?.events ?? []) expect(x >= 40 && x <= 240).toBe(true);
          expect(`${found?.line}${found?.brokenLine}`).not.toMatch(/NaN|Infinity/);
        },
      ),
    );
  });
});
