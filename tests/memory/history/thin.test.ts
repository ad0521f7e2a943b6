import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../lib/account/snapshot.ts';
import { MAX_SNAPSHOTS, thin } from '../../../lib/memory/history/thin.ts';
import { anySnapshot, DAY_MS, exact, HOUR_MS, MINUTE_MS, NOW, rounded, snapshot } from './snapshots.ts';

const NEWEST = snapshot(NOW);

function times(snapshots: readonly Snapshot[]): number[] {
  return snapshots.map(({ at }) => at);
}

/** How many of two snapshots stay beside the newest. */
function staying(first: number, second: number): number {
  return thin([snapshot(first), snapshot(second), NEWEST], NOW).length - 1;
}

describe('thin', () => {
  it.each([
    ['in one hour', Date.UTC(2026, 10, 21, 9, 0), Date.UTC(2026, 10, 21, 9, 59), 1],
    ['a minute apart, in two hours', Date.UTC(2026, 10, 21, 9, 59), Date.UTC(2026, 10, 21, 10, 0), 2],
    ['on the last day of hours', Date.UTC(2026, 10, 15, 1), Date.UTC(2026, 10, 15, 22), 2],
    ['on the first day of days', Date.UTC(2026, 10, 14, 1), Date.UTC(2026, 10, 14, 22), 1],
    ['across the boundary', Date.UTC(2026, 10, 14, 23, 59), Date.UTC(2026, 10, 15, 0), 2],
    ['in the last week of days', Date.UTC(2026, 7, 24), Date.UTC(2026, 7, 25), 2],
    ['in the first week of weeks', Date.UTC(2026, 7, 17), Date.UTC(2026, 7, 23, 23, 59), 1],
    ['Sunday and Monday of old', Date.UTC(2026, 4, 10, 23, 59), Date.UTC(2026, 4, 11, 0), 2],
    ['Monday and Sunday of old', Date.UTC(2026, 4, 11, 0), Date.UTC(2026, 4, 17, 23, 59), 1],
  ])('%s', (_, first, second, expected) => {
    expect(staying(first, second)).toBe(expected);
  });

  it.each<[string, readonly string[], number]>([
    ['a day 7 days over, to the minute', ['2026-11-14T01:00Z', '2026-11-14T22:00Z', '2026-11-22T00:00Z'], 2],
    ['a minute earlier', ['2026-11-14T01:00Z', '2026-11-14T22:00Z', '2026-11-21T23:59Z'], 3],
    [
      'a week 90 days over, to the minute',
      ['2026-08-18T01:00Z', '2026-08-20T01:00Z', '2026-11-22T00:00Z'],
      2,
    ],
    ['a minute earlier', ['2026-08-18T01:00Z', '2026-08-20T01:00Z', '2026-11-21T23:59Z'], 3],
    ['days of a week half over', ['2026-08-18T01:00Z', '2026-08-19T01:00Z', '2026-11-19T12:00Z'], 3],
    ['hours of a day half over', ['2026-11-14T01:00Z', '2026-11-14T02:00Z', '2026-11-21T12:00Z'], 3],
  ])('%s leaves or stays as a whole', (_, moments, expected) => {
    const snapshots = moments.map((moment) => snapshot(Date.parse(moment)));
    expect(thin(snapshots, NOW)).toHaveLength(expected);
  });

  it('keeps hours for 7 days at least and days for 90, whatever the time of day', () => {
    for (let hour = 0; hour < 7 * 24; hour += 1) {
      const now = NOW + hour * HOUR_MS;
      const ofHours = [now - 7 * DAY_MS, now - 7 * DAY_MS + HOUR_MS, now].map((at) => snapshot(at));
      const ofDays = [now - 90 * DAY_MS, now - 89 * DAY_MS, now].map((at) => snapshot(at));
      expect(thin(ofHours, now)).toHaveLength(3);
      expect(thin(ofDays, now)).toHaveLength(3);
    }
  });

  it.each([
    ['exact beats a newer rounded', { followers: exact(5) }, { followers: rounded(6) }, 0],
    ['exact beats an older rounded', { followers: rounded(6) }, { followers: exact(5) }, 1],
    ['rounded beats a newer unknown', { followers: rounded(6) }, {}, 0],
    ['the newer of two exact', { followers: exact(5) }, { followers: exact(6) }, 1],
    ['the newer of two rounded', { followers: rounded(6) }, { followers: rounded(5) }, 1],
    ['the newer of two unknown', {}, { likes: exact(1) }, 1],
  ])('in one hour: %s', (_, first, second, winner) => {
    const two = [snapshot(NOW, first), snapshot(NOW + MINUTE_MS, second)];
    expect(thin(two, NOW + MINUTE_MS)).toEqual([two[winner]]);
  });

  it('cuts hours by UTC: the hour that summer time repeats stays two hours, the one it skips leaves no hole', () => {
    // In Berlin both read 02:30 on 25 October 2026; on 29 March the clock goes from 01:59 to 03:00.
    const repeated = [Date.UTC(2026, 9, 25, 0, 30), Date.UTC(2026, 9, 25, 1, 30)];
    const skipped = [Date.UTC(2026, 2, 29, 0, 59), Date.UTC(2026, 2, 29, 1, 0)];
    for (const pair of [repeated, skipped]) {
      const snapshots = pair.map((at) => snapshot(at));
      expect(times(thin(snapshots, pair[1] ?? 0))).toEqual(pair);
    }
  });

  it.each([
    ['a day ahead is slack', DAY_MS, 2],
    ['a minute more is a wrong clock', DAY_MS + MINUTE_MS, 1],
    ['years ahead too', 3000 * DAY_MS, 1],
  ])('a clock set back: %s', (_, ahead, expected) => {
    expect(thin([snapshot(NOW - HOUR_MS), snapshot(NOW + ahead)], NOW)).toHaveLength(expected);
  });

  it('a clock far ahead thins, but empties nothing, and its own snapshot goes when the clock is right again', () => {
    const before = [400, 80, 79, 3, 2, 1].map((days) => snapshot(NOW - days * DAY_MS));
    const ahead = NOW + 20_000 * DAY_MS;
    const during = thin([...before, snapshot(ahead)], ahead);
    const after = thin([...during, NEWEST], NOW);
    expect(times(after)).toEqual([NOW - 400 * DAY_MS, NOW - 79 * DAY_MS, NOW - DAY_MS, NOW]);
  });

  it.each([Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Date.UTC(2013, 11, 31, 23, 59)])(
    'a time that cannot be true (%s) goes',
    (at) => {
      expect(thin([snapshot(at)], NOW)).toEqual([]);
    },
  );

  it('keeps the first moment of 2014, and nothing of nothing', () => {
    expect(thin([snapshot(Date.UTC(2014, 0, 1))], NOW)).toHaveLength(1);
    expect(thin([], NOW)).toEqual([]);
  });

  it('lets the oldest weeks go beyond 260', () => {
    const weekly = (weeks: number) =>
      Array.from({ length: weeks }, (_, i) => snapshot(NOW - (20 + i) * 7 * DAY_MS));
    expect(thin([...weekly(260), NEWEST], NOW)).toHaveLength(261);
    expect(times(thin([...weekly(261), NEWEST], NOW))).toEqual(times(thin([...weekly(260), NEWEST], NOW)));
  });

  it('holds no more than its bound, met every half hour for eight years', () => {
    const all = Array.from({ length: 8 * 365 * 48 }, (_, i) => snapshot(NOW - i * 30 * MINUTE_MS));
    const kept = thin(all, NOW);
    expect(kept.length).toBeLessThanOrEqual(MAX_SNAPSHOTS);
    expect(kept.length).toBeGreaterThan(MAX_SNAPSHOTS - 60);
    expect(kept.at(-1)?.at).toBe(NOW);
  });

  it('one after the other, in any order, gives what all at once gives', () => {
    const both = fc
      .array(anySnapshot, { maxLength: 60 })
      .chain((snapshots) =>
        fc.tuple(
          fc.constant(snapshots),
          fc.shuffledSubarray(snapshots, { minLength: snapshots.length, maxLength: snapshots.length }),
        ),
      );
    fc.assert(
      fc.property(both, ([inOrder, shuffled]) => {
        let kept: Snapshot[] = [];
        for (const next of shuffled) kept = thin([...kept, next], NOW);
        expect(kept).toEqual(thin(inOrder, NOW));
      }),
      { numRuns: 300 },
    );
  });

  it('twice is once, in order of time, out of what was there', () => {
    fc.assert(
      fc.property(fc.array(anySnapshot, { maxLength: 80 }), (snapshots) => {
        const kept = thin(snapshots, NOW);
        expect(thin(kept, NOW)).toEqual(kept);
        expect(times(kept)).toEqual(times(kept).toSorted((a, b) => a - b));
        expect(kept.every((one) => snapshots.includes(one))).toBe(true);
        expect(new Set(times(kept)).size).toBe(kept.length);
      }),
    );
  });
});
