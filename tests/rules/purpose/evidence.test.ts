// What the signals, rows and advice say, by the ids of their messages, and which posts they point at.

import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/account/account.ts';
import { findPurpose } from '../../../lib/rules/purpose/purpose.ts';
import { anAccount, aPost, BADGE_PRESENT, daysAgo, fact } from '../account-builder.ts';
import { captioned, mixed, PLAIN } from './purpose-builder.ts';

const ids = (list: readonly { readonly message: { readonly id: string } }[]) =>
  list.map(({ message }) => message.id.replace(/^purpose\./, '')).join(' ');

function signals(known: Partial<Account>): Record<string, string> {
  const { promotion } = findPurpose(anAccount(known), []);
  return Object.fromEntries(promotion.signals.map(({ id, evidence }) => [id, ids(evidence)]));
}

describe('what signals say', () => {
  it('names what was found', () => {
    const captions = ['#ad #ryeweek @one1', 'Use code RYE #ryeweek', 'Buy now #ryeweek', '#gifted', 'x'];
    expect(signals({ posts: captioned(captions, { isAd: true }), isSeller: fact(true) })).toEqual({
      'platform-label': 'platform-label.found',
      'ad-words': 'ad-words.found',
      'call-to-action': 'call-to-action.found',
      'codes-and-prices': 'codes-and-prices.found',
      'unclear-ad-words': 'unclear-ad-words.found',
      'campaign-hashtags': 'campaign-hashtags.found',
      'brand-mentions': 'brand-mentions.count',
      'link-kind': 'link-kind.none',
      seller: 'label.seller',
    });
  });

  it('says that nothing was found, and in how many posts', () => {
    const known = { posts: mixed(0, 9), isSeller: fact(false), bioLink: fact('etsy.com/shop/x') };
    expect(signals(known)).toEqual({
      'platform-label': 'not-said',
      'ad-words': 'none',
      'call-to-action': 'none',
      'codes-and-prices': 'none',
      'unclear-ad-words': 'none',
      'campaign-hashtags': 'none',
      'brand-mentions': 'brand-mentions.count',
      'link-kind': 'link-kind.shop',
      seller: 'seller.no',
    });
    const { promotion } = findPurpose(anAccount(known), []);
    const none = promotion.signals.find(({ id }) => id === 'ad-words')?.evidence[0];
    expect(none?.message.args).toEqual({ count: 9 });
    expect(promotion.evidence[0]?.message).toEqual({
      id: 'purpose.promotion.share',
      args: { count: 0, total: 9 },
    });
  });

  it.each([
    [false, 'no-captions'],
    [true, 'rule.private'],
  ])('says why nothing could be read (private: %s)', (isPrivate, said) => {
    const found = signals({ isPrivate: fact(isPrivate) });
    expect(found['ad-words']).toBe(said);
    expect(found['brand-mentions']).toBe(said);
    expect(found['campaign-hashtags']).toBe(said);
  });

  it('points at the posts it was found in, else at all', () => {
    const newest = aPost({ caption: PLAIN, createdAt: daysAgo(1), source: 'document', isAd: false });
    const older = { createdAt: daysAgo(2), source: 'response', isAd: true } as const;
    const posts = [newest, ...captioned(['#ad #ad Buy now, use code RYE'], older)];
    const sources = (list: typeof posts) =>
      Object.fromEntries(
        findPurpose(anAccount({ posts: list }), []).promotion.signals.map(({ id, evidence }) => [
          id,
          evidence[0]?.source,
        ]),
      );
    const found = { 'platform-label': 'response', 'ad-words': 'response', 'call-to-action': 'response' };
    expect(sources(posts)).toMatchObject({ ...found, 'codes-and-prices': 'response' });
    const none = { 'platform-label': 'document', 'ad-words': 'document', 'brand-mentions': 'document' };
    expect(sources([newest])).toMatchObject(none);
    const [share] = findPurpose(anAccount({ posts }), []).promotion.evidence;
    expect(share?.source).toBe('document');
  });

  it('points at the campaign’s posts', () => {
    const newest = aPost({ caption: PLAIN, createdAt: daysAgo(0.5), source: 'document' });
    const posts = [newest, ...captioned(['#ryeweek', '#ryeweek', '#ryeweek'])];
    const campaign = findPurpose(anAccount({ posts }), []).promotion.signals.find(
      ({ id }) => id === 'campaign-hashtags',
    );
    expect(campaign?.evidence[0]?.source).toBe('response');
  });
});

describe('what identity and advice say', () => {
  it.each<[string, Partial<Account>, string]>([
    ['official', { bio: fact('Official account') }, 'official-word identity.unknown'],
    ['an organization', { isOrganization: fact(true) }, 'kind.organization'],
    [
      'state media',
      { stateMedia: fact({ text: 'Xland state-controlled media' }) },
      'label.state-controlled-media',
    ],
    ['nothing', {}, 'identity.unknown'],
  ])('%s', (_, known, expected) => {
    expect(ids(findPurpose(anAccount(known), []).identity.evidence)).toBe(expected);
  });

  it('rests advice on what was measured', () => {
    const posts = mixed(10, 10, 'Buy now');
    const { advice } = findPurpose(anAccount({ badge: BADGE_PRESENT, posts }), []);
    expect(Object.fromEntries(advice.map(({ id, evidence }) => [id, ids(evidence)]))).toEqual({
      'stay-authentic': 'promotion.share',
      'engage-regularly': 'sales-talk',
      'use-the-badge': 'advice.use-the-badge.none',
      'focus-on-figures': 'promotion.share',
      'work-with-creators': 'brand-mentions.count',
    });
    const use = advice.find(({ id }) => id === 'use-the-badge')?.evidence[0];
    expect([use?.message.args, use?.source]).toEqual([{ count: 10 }, 'response']);
  });
});
