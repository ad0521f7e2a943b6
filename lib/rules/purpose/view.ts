// What of an account the question of its purpose looks at: the newest posts that can be read. Ads on the account's own
// list stay in, for they are what is asked after; a private profile shows none.

import type { Account } from '../../account/account.ts';
import type { Post } from '../../account/post.ts';
import { type Caption, readCaption } from './caption.ts';

/** Older posts say what an account once did. */
export const MAX_POSTS = 30;

/** A post with its caption in the forms that signals ask for. */
export interface ReadPost {
  readonly post: Post;
  readonly caption: Caption;
}

/** Everything a signal may look at. */
export interface PurposeView {
  readonly account: Account;
  /** Newest first, at most 30, none without a caption. */
  readonly posts: readonly ReadPost[];
  /** Another account is known that this one may be a copy of: then what anybody can type confirms nothing. */
  readonly mayBeCopy: boolean;
}

/** Gives the view of an account. A post whose caption no source said is left out: nothing in it could be found. */
export function purposeView(account: Account, mayBeCopy: boolean): PurposeView {
  const isPrivate = account.isPrivate?.value === true;
  const own = isPrivate ? [] : account.posts.filter((post) => !post.isLive && post.caption !== null);
  const newest = own.toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0)).slice(0, MAX_POSTS);
  return {
    account,
    mayBeCopy,
    posts: newest.map((post) => ({ post, caption: readCaption(post.caption ?? '') })),
  };
}
