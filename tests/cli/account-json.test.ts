import { describe, expect, it } from 'vitest';
import type { Handle } from '../../lib/account/handle.ts';
import { mergeSightings } from '../../lib/account/merge.ts';
import type { Post } from '../../lib/account/post.ts';
import { emptySighting, type Sighting } from '../../lib/account/sighting.ts';
import type { AccountJson } from '../../lib/cli/account-form.ts';
import { accountJson } from '../../lib/cli/account-json.ts';
import { wordsFor } from '../../lib/cli/words-for.ts';
import { findResemblance } from '../../lib/lookalike/resemblance.ts';
import { assess } from '../../lib/rules/assess.ts';
import { findPurpose } from '../../lib/rules/purpose/purpose.ts';
import { post } from '../account/sightings.ts';
import { NOW, schemaCheck } from './run.ts';

const now = Date.parse(NOW);
const check = schemaCheck('inspect');

function jsonOf(fields: Partial<Sighting>, posts: readonly Post[] = []): AccountJson {
  const sighting = { ...emptySighting('data-tag', now), handle: 'orla.kestrel' as Handle, ...fields };
  const [account] = mergeSightings([sighting], posts);
  if (!account) throw new Error('no account');
  const json = accountJson(
    assess(account, {
      now,
      resemblance: findResemblance(account, [], []),
      history: null,
      purpose: findPurpose(account, []),
    }),
    now,
    wordsFor('en'),
  );
  expect(check({ format: 'ticklens/1', accounts: [json], pages: [] })).toEqual([]);
  return json;
}

describe('accountJson', () => {
  it('writes unknown as null, and never as no or 0', () => {
    expect(jsonOf({})).toMatchObject({
      handle: 'orla.kestrel',
      id: null,
      displayName: null,
      badge: { state: 'unknown', evidence: [], imitations: [] },
      kind: { type: 'unknown', labels: [], category: null },
      age: null,
      stats: { followers: null, following: null, likes: null, videos: null, rounded: [] },
      posts: { count: null, dated: 0, perWeek: null, medianViews: null, lastPostAt: null },
      lookalikes: [],
    });
  });

  it('tells no posts from posts that were not seen', () => {
    expect(jsonOf({ videos: { value: 0, exact: true } }).posts.count).toBe(0);
    expect(jsonOf({ videos: { value: 7, exact: true } }).posts.count).toBeNull();
  });

  it('counts no posts of a private profile, and none where only ads are in view', () => {
    const handle = 'orla.kestrel' as Handle;
    const one = post({ id: '1', authorHandle: handle, createdAt: now });
    expect(jsonOf({}, [one]).posts.count).toBe(1);
    expect(jsonOf({ isPrivate: true }, [one]).posts).toMatchObject({ count: null, lastPostAt: null });
    expect(jsonOf({}, [{ ...one, isAd: true }]).posts.count).toBeNull();
    expect(jsonOf({ videos: { value: 0, exact: true } }, [{ ...one, isAd: true }]).posts.count).toBe(0);
  });

  it('gives each measure over posts with what it rests on', () => {
    const posts = Array.from({ length: 12 }, (_, i) =>
      post({
        id: `${i}`,
        authorHandle: 'orla.kestrel' as Handle,
        createdAt: now - i * 3.3 * 86_400_000,
        views: { value: 12_300, exact: false },
        likes: { value: 700, exact: true },
        comments: { value: 30, exact: true },
        shares: { value: 7, exact: true },
        isPinned: i === 3,
      }),
    );
    const { engagement, ...rest } = jsonOf({ followers: { value: 45_000, exact: true } }, posts).posts;
    expect(rest).toEqual({
      count: 12,
      pinned: 1,
      dated: 11,
      perWeek: 2.3,
      longestGapDays: 3.3,
      confidence: 'medium',
      medianViews: 12_300,
      views: { sample: 11, confidence: 'medium', rounded: true },
      viral: { count: 0, sample: 12, confidence: 'medium', complete: false },
      lastPostAt: `${NOW.slice(0, -1)}.000Z`,
    });
    expect(engagement.byViews).toMatchObject({
      percent: 5.99,
      sample: 11,
      confidence: 'medium',
      rounded: true,
      published: [
        { publisher: 'Rival IQ 2023', low: 4.14, high: 4.14, asOf: '2023' },
        { publisher: 'influencertools.tech', low: 5.3, high: 9.2 },
      ],
    });
    expect(engagement.byFollowers).toMatchObject({ percent: 1.64, sample: 11, rounded: false });
    expect(engagement.byFollowers?.published).toHaveLength(5);
  });

  it('gives no rate and nothing published where it cannot be told', () => {
    const posts = [
      post({ id: '1', authorHandle: 'orla.kestrel' as Handle, views: { value: 0, exact: true } }),
    ];
    expect(jsonOf({}, posts).posts.engagement).toEqual({ byViews: null, byFollowers: null });
  });

  it('answers official or marketing on two axes, row by row', () => {
    const handle = 'orla.kestrel' as Handle;
    const posts = Array.from({ length: 10 }, (_, i) =>
      post({ id: `${i}`, authorHandle: handle, caption: i < 5 ? 'Anzeige: buy now' : 'Rye' }),
    );
    const { purpose } = jsonOf({ displayName: 'Orla', badge: false }, posts);
    expect(purpose?.identity).toMatchObject({ level: 'self-described', by: [] });
    expect(purpose?.promotion).toMatchObject({ level: 'high', posts: 10, promotional: 5, share: 0.5 });
    expect(purpose?.promotion.evidence).toEqual(['5 of 10 posts promote something.']);
    expect(purpose?.promotion.signals.find(({ id }) => id === 'call-to-action')).toMatchObject({
      title: 'Calls to buy',
      counts: true,
      state: 'found',
      posts: 5,
      evidence: ['5 of 10 posts ask to buy or to follow the link: buy now'],
    });
    expect(purpose?.comparison.map(({ id, side }) => [id, side])).toContainEqual([
      'primary-goal',
      'marketing',
    ]);
    expect(purpose?.advice[0]).toMatchObject({ id: 'focus-on-figures', side: 'marketing' });
  });

  it('writes null where nobody asked for the purpose', () => {
    const [account] = mergeSightings(
      [{ ...emptySighting('data-tag', now), handle: 'orla.kestrel' as Handle }],
      [],
    );
    if (!account) throw new Error('no account');
    const assessment = assess(account, { now, resemblance: findResemblance(account, [], []), history: null });
    const json = accountJson(assessment, now, wordsFor('en'));
    expect(json.purpose).toBeNull();
    expect(check({ format: 'ticklens/1', accounts: [json], pages: [] })).toEqual([]);
    const { purpose: _, ...earlier } = json;
    expect(check({ format: 'ticklens/1', accounts: [earlier], pages: [] })).toEqual([]);
  });

  it('names the counts that TikTok rounded', () => {
    const { stats } = jsonOf({
      followers: { value: 12_300, exact: false },
      likes: { value: 5, exact: true },
    });
    expect(stats).toMatchObject({ followers: 12_300, likes: 5, rounded: ['followers'] });
  });

  it.each([
    [{ createdAt: now - 86_400_000 * 2.5 }, { isEstimate: false, days: 2 }],
    [{ idTime: now - 86_400_000 }, { isEstimate: true, days: 1 }],
    [{ createdAt: now + 86_400_000 }, { isEstimate: false, days: 0 }],
    [
      { handleChangedAt: now },
      { createdAt: null, isEstimate: null, days: null, handleChangedAt: `${NOW.slice(0, -1)}.000Z` },
    ],
  ])('reads the age of %j', (fields, age) => {
    expect(jsonOf(fields).age).toMatchObject(age);
  });

  it('writes times that no calendar holds without a throw', () => {
    expect(jsonOf({ nameChangedAt: 1e300 }).age?.displayNameChangedAt).toBe('+275760-09-13T00:00:00.000Z');
  });
});
