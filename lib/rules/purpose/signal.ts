// What a signal's file gives, and the ways in which signals speak. promotion-catalog.ts and identity-catalog.ts list them.

import type { Fact } from '../../account/account.ts';
import { type Message, type MessageId, message } from '../../words/message.ts';
import { remark, seen, seenInPosts } from '../finding.ts';
import type { Evidence, RuleSource } from '../rule.ts';
import type { SignalState } from './answer.ts';
import type { PurposeView, ReadPost } from './view.ts';

/** What a signal of promotion found, and in which posts; null for signals that look at the profile. */
export interface Found {
  readonly state: SignalState;
  readonly posts: readonly ReadPost[] | null;
  readonly evidence: readonly Evidence[];
}

/** One signal of promotion; `id` is the file's name. Posts of those that count make the promotional share. */
export interface PromotionRule {
  readonly id: string;
  readonly title: Message;
  readonly counts: boolean;
  readonly sources: readonly RuleSource[];
  /** Labels in the research paper. */
  readonly labels: readonly string[];
  find(view: PurposeView): Found;
}

/** One signal of identity. `find` gives null where it is not there, or where nothing was said. */
export interface IdentityRule {
  readonly id: string;
  /** False for what an account merely says of itself. */
  readonly confirms: boolean;
  readonly sources: readonly RuleSource[];
  find(view: PurposeView): readonly Evidence[] | null;
}

/**
 * Gives the posts in which `wordIn` finds something. The message `said` gets count, total and up to three of the words;
 * without posts nothing can be told.
 */
export function wordsInPosts(
  { posts, account }: PurposeView,
  said: MessageId,
  wordIn: (post: ReadPost) => string | null,
): Found {
  if (posts.length === 0) {
    const isPrivate = account.isPrivate?.value === true;
    return {
      state: 'unknown',
      posts: [],
      evidence: [remark(isPrivate ? 'rule.private' : 'purpose.no-captions')],
    };
  }
  const words = new Map<ReadPost, string>();
  for (const post of posts) {
    const word = wordIn(post);
    if (word !== null) words.set(post, word);
  }
  const found = [...words.keys()];
  const shown = [...new Set(words.values())].slice(0, 3).join(', ');
  const evidence =
    found.length > 0
      ? message(said, { count: found.length, total: posts.length, words: shown })
      : message('purpose.none', { count: posts.length });
  return {
    state: found.length > 0 ? 'found' : 'not-found',
    posts: found,
    evidence: [
      seenInPosts(
        evidence,
        (found.length > 0 ? found : posts).map(({ post }) => post),
      ),
    ],
  };
}

/** Gives what a yes-or-no fact of the profile says. */
export function flagFound(fact: Fact<boolean> | null, yes: MessageId, no: MessageId): Found {
  if (!fact) return { state: 'unknown', posts: null, evidence: [remark('purpose.not-said')] };
  return {
    state: fact.value ? 'found' : 'not-found',
    posts: null,
    evidence: [seen(message(fact.value ? yes : no), fact)],
  };
}
