import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../lib/account/snapshot.ts';
import { followerGrowth } from '../../../lib/rules/signals/follower-growth.ts';
import { snapshot } from '../../memory/history/snapshots.ts';
import { check, count, daysAgo, fact, NOW, spoken } from '../account-builder.ts';

describe('follower-growth', () => {
  it.each([
    ['unknown followers', {}, 'cantTell: why history'],
    ['no followers', { followers: fact(count(0)) }, 'cantTell: why history'],
    ['too few to compare', { followers: fact(count(999)) }, 'cantTell: why history'],
    ['some followers', { followers: fact(count(20_000)) }, 'cantTell: why history scale'],
  ])('%s', (_, known, expected) => {
    expect(spoken(followerGrowth, known)).toBe(expected);
    expect(followerGrowth.outdatedSince).toBe('2022-11');
  });

  it.each([
    [20_000, 75],
    [300_000, 5],
    [1000, 1500],
    [90_000_000, 1],
  ])('puts the figure in relation to %s followers', (followers, percent) => {
    const { evidence } = check(followerGrowth, { followers: fact(count(followers)) });
    expect(evidence.at(-1)?.message.args).toEqual({ percent });
  });
});

/** Two exact readings of a day apart that gain so many. */
function gaining(perDay: number, first = 20_000): Snapshot[] {
  return [daysAgo(1), NOW].map((at, i) => snapshot(at, { followers: count(first + i * perDay) }));
}

describe('follower-growth with a history', () => {
  const known = { followers: fact(count(20_000)) };

  it.each<[string, readonly Snapshot[] | null, string]>([
    ['none kept', null, 'cantTell: why history scale'],
    ['nothing in it', [], 'cantTell: why not-enough scale'],
    ['one reading', gaining(600).slice(0, 1), 'cantTell: why not-enough scale'],
    ['499', gaining(499), 'failed: why rate-percent rate-percent rate-percent brands scale'],
    ['500', gaining(500), 'passed: why rate-percent rate-percent rate-percent brands scale'],
    ['501', gaining(501), 'passed: why rate-percent rate-percent rate-percent brands scale'],
    ['too few for a percentage', gaining(4, 99), 'failed: why rate rate rate brands scale'],
    ['followers leave', gaining(-600), 'failed: why rate-percent rate-percent rate-percent brands scale'],
  ])('%s', (_, history, expected) => {
    expect(spoken(followerGrowth, known, history)).toBe(expected);
  });

  it('judges by four weeks, and tells only what is measured', () => {
    const history = [20, 0.5, 0].map((days) =>
      snapshot(daysAgo(days), { followers: count(50_000 - days * 600) }),
    );
    expect(spoken(followerGrowth, {}, history)).toBe('passed: why rate-percent rate-percent brands');
  });

  it('says how many exact counts there are so far', () => {
    const history = [0.5, 0.25, 0].map((days) => snapshot(daysAgo(days), { followers: count(10) }));
    expect(check(followerGrowth, {}, history).evidence.at(-1)?.message.args).toEqual({ count: 3 });
    const old = [snapshot(daysAgo(40), { followers: count(10) })];
    expect(check(followerGrowth, {}, old).evidence.at(-1)?.message.args).toEqual({ count: 1 });
  });

  it('says rate, points and span with one decimal', () => {
    const { evidence } = check(followerGrowth, {}, [
      snapshot(daysAgo(1.26), { followers: count(3000) }),
      snapshot(daysAgo(0), { followers: count(3042) }),
    ]);
    const args = { days: 7, perDay: 33.3, percent: 33.3, count: 2, span: 1.3 };
    expect(evidence[1]?.message.args).toEqual(args);
  });

  it('compares with the sourced growth of brands', () => {
    const said = check(followerGrowth, {}, gaining(500)).evidence.at(-1)?.message;
    expect(said?.args).toEqual({ from: 2, to: 3, under: 50_000, small: 5 });
    expect(followerGrowth.sources.map(({ label }) => label)).toContain('S33d');
  });
});
