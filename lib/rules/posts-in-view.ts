// Which posts rules may look at: the account's own, and none at all of a private profile.
// Counting over them is lib/account/metrics.ts.

import type { Account } from '../account/account.ts';
import type { Post } from '../account/post.ts';
import { finding, remark } from './finding.ts';
import type { Finding } from './rule.ts';

/**
 * Gives the account's own posts without ads and LIVE cards. A private profile gives none, even where the reader
 * may see them: accounts of people under 16 are private, and nobody is measured who chose not to be seen.
 */
export function postsInView(account: Account): readonly Post[] {
  if (account.isPrivate?.value === true) return [];
  return account.posts.filter((post) => !post.isLive && post.isAd !== true);
}

/** Gives what a signal says when there is nothing to measure: not for private profiles, else cannot tell. */
export function nothingInView(account: Account): Finding {
  return account.isPrivate?.value === true
    ? finding('inapplicable', [remark('rule.private')])
    : finding('cantTell', [remark('rule.no-posts')]);
}
