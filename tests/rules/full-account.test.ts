// An account of which the page says everything it can: then nothing may stay open that its data could answer. Invented,
// in the shapes of TikTok's answers, and read as `inspect` reads them.

import { describe, expect, it } from 'vitest';
import { assessFiles, readFile } from '../../lib/cli/saved-files.ts';
import { buildNameIndex } from '../../lib/lookalike/name-index.ts';
import type { Assessment, Readiness } from '../../lib/rules/assessment.ts';
import { readiness } from '../../lib/rules/readiness.ts';
import { snapshot } from '../memory/history/snapshots.ts';
import { idMadeAt, item, userDetail } from '../tiktok/invented.ts';
import { count, daysAgo, NOW } from './account-builder.ts';

const index = buildNameIndex([]);
const DETAIL = userDetail({
  uniqueIdModifyTime: daysAgo(400) / 1000,
  bioLink: { link: 'https://noraquill.example/ink', risk: 0 },
});

/** The account with 30 posts, one every `everyDays` days; each is full: time, all counts, caption, no ad, not pinned. */
function withPosts(everyDays: number, views: string): Assessment {
  const itemList = Array.from({ length: 30 }, (_, i) => {
    const at = daysAgo(everyDays * (i + 0.5));
    const statsV2 = { playCount: views, diggCount: '683', commentCount: '15', shareCount: '25' };
    const createTime = Math.floor(at / 1000);
    return item({
      id: idMadeAt(new Date(at).toISOString(), 13, i),
      createTime,
      statsV2,
      isPinnedItem: false,
      adAuthorization: false,
      desc: `Sheet ${i} of the ink diary`,
    });
  });
  const texts = [JSON.stringify(DETAIL), JSON.stringify({ itemList, statusCode: 0 })];
  const readings = texts.map((text, i) => readFile(`${i}.json`, text, null, NOW));
  const [assessment, ...others] = assessFiles(readings, { handle: null, now: NOW, index });
  if (!assessment || others.length > 0) throw new Error('one account was meant');
  return assessment;
}

/** What stays open although the page could say it: all that is open but the questions to the owner. */
function open({ requirements, signals }: Readiness): string[] {
  return [...requirements.outcomes, ...signals.outcomes]
    .filter(({ outcome, ownerOnly }) => outcome === 'cantTell' && !ownerOnly)
    .map(({ id }) => id);
}

describe('an account with full posts', () => {
  it('was read in full', () => {
    const { account, posts } = withPosts(4, '19000');
    expect(posts).toMatchObject({ count: 30, pinned: 0, rhythm: { sample: 30, confidence: 'high' } });
    const unknown = Object.entries(account).filter(([, value]) => value === null);
    expect(unknown.map(([field]) => field)).toEqual(['businessCategory', 'stateMedia']);
  });

  it('leaves open only what stands under its posts and what takes a history', () => {
    expect(open(withPosts(4, '19000').readiness)).toEqual(['talks-with-viewers', 'follower-growth']);
  });

  it('leaves open only what stands under its posts where a history is kept', () => {
    const { account } = withPosts(4, '19000');
    const history = [9, 0].map((days) => snapshot(daysAgo(days), { followers: count(427_682 - days) }));
    expect(open(readiness({ account, now: NOW, history }))).toEqual(['talks-with-viewers']);
  });

  it('tells of many views that were reached, and leaves them open where older posts of these 90 days are hidden', () => {
    const told = (views: string) =>
      withPosts(0.5, views).readiness.signals.outcomes.find(({ id }) => id === 'viral-posts')?.outcome;
    expect(told('100000')).toBe('passed');
    expect(told('900')).toBe('cantTell');
  });

  it('has both axes answered, and of the comparison all rows that a profile can show', () => {
    const { purpose } = withPosts(4, '19000');
    // The link matches the name, which anybody's can.
    expect(purpose?.identity.level).toBe('self-described');
    expect(purpose?.promotion).toMatchObject({ level: 'low', posts: 30, share: 0 });
    expect(purpose?.promotion.signals.filter(({ state }) => state === 'unknown')).toEqual([]);
    const sides = Object.fromEntries((purpose?.rows ?? []).map(({ id, side }) => [id, side]));
    expect(sides).toEqual({
      'primary-goal': 'official',
      verification: 'between',
      'content-focus': 'official',
      // Answers to comments and ads elsewhere are not on a profile, nor are the owner's figures.
      'audience-interaction': 'unknown',
      'paid-ads': 'unknown',
      'metrics-focus': 'not-on-page',
    });
  });
});
