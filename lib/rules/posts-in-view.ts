// Which posts rules may look at: the account's own, and none at all of a private profile.
// Counting over them is lib/account/metrics.ts.

import type { Account } from '../account/account.ts';
import { ownPosts } from '../account/own-posts.ts';
import type { Post } from '../account/post.ts';
import { message } from '../words/message.ts';
import { finding, remark, seen } from './finding.ts';
import type { Finding, OutcomeValue } from './rule.ts';

/**
 * Gives the account's own posts without ads and LIVE cards. A private profile gives none, even where the reader
 * may see them: accounts of people under 16 are private, and nobody is measured who chose not to be seen.
 */
export function postsInView(account: Account): readonly Post[] {
  return account.isPrivate?.value === true ? [] : ownPosts(account.posts);
}

/**
 * Gives what a signal says when there is nothing to measure: not for private profiles; `whenNone` where TikTok itself
 * counts no posts; else cannot tell.
 */
export function nothingInView(account: Account, whenNone: OutcomeValue): Finding {
  const { isPrivate, videos } = account;
  if (isPrivate?.value === true) return finding('inapplicable', [remark('rule.private')]);
  if (videos?.value.exact && videos.value.value === 0)
    return finding(whenNone, [seen(message('rule.none-posted'), videos)]);
  return finding('cantTell', [remark('rule.no-posts')]);
}
