import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../lib/account/snapshot.ts';
import { thin } from '../../../lib/memory/history/thin.ts';
import { type GrowthRate, mainRate, measureGrowth } from '../../../lib/rules/growth/growth.ts';
import {
  anySnapshot,
  DAY_MS,
  exact,
  HOUR_MS,
  MINUTE_MS,
  NOW,
  rounded,
  snapshot,
} from '../../memory/history/snapshots.ts';

type Reading = readonly [daysAgo: number, followers: number];

function readings(...all: readonly Reading[]): Snapshot[] {
  return all.map(([daysAgo, followers]) => snapshot(NOW - daysAgo * DAY_MS, { followers: exact(followers) }));
}

function rates(history: readonly Snapshot[], now = NOW): readonly GrowthRate[] {
  return measureGrowth(history, now).rates;
}

function perDay(history: readonly Snapshot[], now = NOW): (number | null)[] {
  return rates(history, now).map(({ followersPerDay }) => followersPerDay);
}

const A_MINUTE = MINUTE_MS / DAY_MS;

describe('measureGrowth', () => {
  it('tells rate, number of points, span and percentage of each stretch', () => {
    const history = readings([60, 1000], [20, 1800], [2, 2160], [0, 2200]);
    const [week, month, quarter] = rates(history);
    expect(week).toEqual({
      days: 7,
      points: 2,
      spanDays: 2,
      followersPerDay: 20,
      percentPerMonth: expect.closeTo(600 / 21.6, 9),
    });
    expect(month).toMatchObject({
      days: 28,
      points: 3,
      spanDays: 20,
      followersPerDay: expect.closeTo(20, 9),
    });
    expect(quarter).toMatchObject({
      days: 90,
      points: 4,
      spanDays: 60,
      percentPerMonth: expect.closeTo(60, 9),
    });
  });

  it.each<[string, Snapshot[], (number | null)[]]>([
    ['nothing', [], [null, null, null]],
    ['one reading', readings([0, 10]), [null, null, null]],
    ['a minute short of 24 hours', readings([1 - A_MINUTE, 10], [0, 20]), [null, null, null]],
    ['24 hours', readings([1, 10], [0, 20]), [10, 10, 10]],
    ['many within 24 hours', readings([0.9, 1], [0.5, 2], [0, 3]), [null, null, null]],
    ['7 days', readings([7, 30], [0, 100]), [10, 10, 10]],
    ['a minute over 7 days', readings([7 + A_MINUTE, 30], [0, 30]), [null, 0, 0]],
    ['28 days', readings([28, 20], [0, 300]), [null, 10, 10]],
    ['a minute over 28 days', readings([28 + A_MINUTE, 30], [0, 30]), [null, null, 0]],
    ['90 days', readings([90, 100], [0, 1000]), [null, null, 10]],
    ['a minute over 90 days', readings([90 + A_MINUTE, 100], [0, 1000]), [null, null, null]],
    ['long ago only', readings([300, 100], [200, 1000]), [null, null, null]],
    ['followers leave', readings([5, 100], [0, 50]), [-10, -10, -10]],
  ])('%s', (_, history, expected) => {
    const wanted = expected.map((rate) => (rate === null ? null : expect.closeTo(rate, 2)));
    expect(perDay(history)).toEqual(wanted);
  });

  it.each([
    ['a rounded count does not measure', { followers: rounded(900) }, 1],
    ['an unknown one neither', {}, 1],
    ['an exact one does', { followers: exact(900) }, 2],
  ])('%s', (_, known, points) => {
    const history = [snapshot(NOW - 2 * DAY_MS, known), ...readings([0, 1000])];
    expect(rates(history)[0]).toMatchObject({ points, followersPerDay: points === 2 ? 50 : null });
  });

  it('draws rounded counts, marked, and leaves out unknown ones', () => {
    const history = [
      snapshot(NOW - 2 * DAY_MS, { followers: rounded(900) }),
      snapshot(NOW - DAY_MS, { likes: exact(5) }),
      ...readings([0, 1000]),
    ];
    expect(measureGrowth(history, NOW).points).toEqual([
      { at: NOW - 2 * DAY_MS, followers: rounded(900) },
      { at: NOW, followers: exact(1000) },
    ]);
  });

  it.each<[number, number | null]>([
    [0, null],
    [99, null],
    [100, 1200],
    [1000, 120],
  ])('a percentage of %s followers', (first, percent) => {
    expect(rates(readings([1, first], [0, first + 40]))[0]?.percentPerMonth).toBe(percent);
  });

  it('counts days of 24 hours across a change of the clocks', () => {
    // Berlin, 24 to 26 October 2026: two calendar days of together 49 hours, read at noon local time.
    const history = [24, 26].map((day) =>
      snapshot(Date.UTC(2026, 9, day, day === 24 ? 10 : 11), { followers: exact(day * 490) }),
    );
    const [week] = rates(history, Date.UTC(2026, 9, 26, 12));
    expect(week?.spanDays).toBeCloseTo(49 / 24, 9);
    expect(week?.followersPerDay).toBeCloseTo((980 / 49) * 24, 6);
  });

  it.each([
    ['a day ahead is slack', DAY_MS, 2],
    ['more is a wrong clock', DAY_MS + MINUTE_MS, 1],
  ])('a clock set back: %s', (_, ahead, points) => {
    const history = [...readings([1, 10]), snapshot(NOW + ahead, { followers: exact(50) })];
    expect(rates(history)[0]?.points).toBe(points);
    expect(measureGrowth(history, NOW).points).toHaveLength(points);
  });

  it('has no events of a time that cannot be true', () => {
    const history = [snapshot(NOW, { badge: 'absent' }), snapshot(NOW + 2 * DAY_MS, { badge: 'present' })];
    expect(measureGrowth(history, NOW).events).toEqual([]);
    expect(measureGrowth(history, NOW + 2 * DAY_MS).events).toHaveLength(1);
  });

  it('of a straight line is its slope in every stretch, thinned or not', () => {
    const start = NOW - 200 * DAY_MS;
    const hours = fc.uniqueArray(fc.nat({ max: 200 * 24 }), { minLength: 2, maxLength: 300 });
    fc.assert(
      fc.property(hours, fc.integer({ min: -100, max: 5000 }), (met, perHour) => {
        const line = met
          .toSorted((a, b) => a - b)
          .map((hour) => snapshot(start + hour * HOUR_MS, { followers: exact(10_000_000 + perHour * hour) }));
        for (const history of [line, thin(line, NOW)]) {
          for (const found of perDay(history)) {
            if (found !== null) expect(found).toBeCloseTo(perHour * 24, 3);
          }
        }
        const isMeasured = perDay(thin(line, NOW)).some((found) => found !== null);
        const spread = line.filter(({ at }) => NOW - at <= 90 * DAY_MS);
        if (isMeasured)
          expect((spread.at(-1)?.at ?? 0) - (spread[0]?.at ?? 0)).toBeGreaterThanOrEqual(DAY_MS);
      }),
    );
  });

  it('never throws, and never measures more in a shorter stretch', () => {
    fc.assert(
      fc.property(fc.array(anySnapshot, { maxLength: 60 }), (snapshots) => {
        const [week, month, quarter] = rates(thin(snapshots, NOW));
        expect(week?.points).toBeLessThanOrEqual(month?.points ?? 0);
        expect(month?.points).toBeLessThanOrEqual(quarter?.points ?? 0);
      }),
    );
  });
});

describe('mainRate', () => {
  it.each<[string, Snapshot[], number | null]>([
    ['nothing measured', readings([0, 10]), null],
    ['all measured', readings([1, 10], [0, 20]), 28],
    ['only the longest', readings([60, 10], [40, 20]), 90],
  ])('%s', (_, history, days) => {
    expect(mainRate(measureGrowth(history, NOW))?.days ?? null).toBe(days);
  });
});
