// @vitest-environment happy-dom
// The measures over posts: each with its sample and confidence, rounded ones marked, unknown ones said.

import { describe, expect, it } from 'vitest';
import { Posts } from '../../../components/report/Posts.tsx';
import { SHOP } from '../../../entrypoints/gallery/samples/shop.ts';
import type { Account } from '../../../lib/account/account.ts';
import { postMetrics } from '../../../lib/account/metrics.ts';
import { postsInView } from '../../../lib/rules/posts-in-view.ts';
import { anAccount, aPost, count, fact, NOW, postsEvery } from '../../rules/account-builder.ts';
import { show, textOf, wordsOf } from '../show.tsx';

function draw(account: Account, locale = 'en') {
  const posts = postMetrics(postsInView(account), NOW, account);
  const root = show(<Posts posts={posts} account={account} />, wordsOf(locale));
  const rows = [...root.querySelectorAll('.measures > div')].map((row) =>
    [...row.children].map(textOf).join(': '),
  );
  return { root, rows, text: textOf(root) };
}

const KNOWN = { views: count(1000), likes: count(80), comments: count(10), shares: count(10) };

describe('posts', () => {
  it('stand with sample and confidence', () => {
    const { rows, text } = draw(anAccount({ posts: postsEvery(2, 20, KNOWN), videos: fact(count(40)) }));
    expect(text).toContain('20 posts read of 40.');
    expect(rows).toEqual([
      'Posts a week: 3.320 posts, high confidence',
      'Longest gap: 2 days20 posts, high confidence',
      'Typical views (median): 1K20 posts, high confidence',
      'With many views, in 90 days: none among those read20 posts, high confidence',
      'Likes, comments and shares by views: 10%20 posts, high confidence',
    ]);
  });

  it.each([
    [{ videos: fact(count(40)) }, 'at least 3'],
    [{ videos: fact(count(3)) }, '3'],
  ])('say how sure the number of widely seen ones is: %#', (known, shown) => {
    const posts = postsEvery(2, 3, { ...KNOWN, views: count(200_000) });
    expect(draw(anAccount({ posts, ...known })).rows[3]).toBe(
      `With many views, in 90 days: ${shown}3 posts, low confidence`,
    );
  });

  it('never speak of half a view', () => {
    const posts = postsEvery(2, 12, KNOWN).map((post, at) => ({
      ...post,
      views: count(at < 6 ? 5612 : 5613),
    }));
    expect(draw(anAccount({ posts }), 'de').rows[2]).toContain(': 5613');
  });

  it('mark what was rounded', () => {
    const { rows } = draw(SHOP);
    expect(rows.filter((row) => row.includes(': about '))).toHaveLength(2);
    const videos = { ...fact({ value: 1200, exact: false }) };
    expect(draw({ ...SHOP, videos }, 'de').text).toContain('18 Beiträge von rund 1.200 gelesen.');
  });

  it('say what can’t be told, without a sample', () => {
    const { rows, text } = draw(anAccount({ posts: [aPost()] }));
    expect(text).toContain("1 post read; how many there are isn't said.");
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row).toMatch(/: can't tell$/);
  });

  it('say nothing where there are none, or none are looked at', () => {
    expect(draw(anAccount()).root.innerHTML).toBe('');
    expect(draw({ ...SHOP, isPrivate: fact(true) }).root.innerHTML).toBe('');
  });
});
