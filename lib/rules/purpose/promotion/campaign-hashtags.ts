// One hashtag again and again: a campaign, a series or simply the account's subject. So it is told and not counted.

import { message } from '../../../words/message.ts';
import { seenInPosts } from '../../finding.ts';
import { foldWord } from '../caption.ts';
import { GENERIC_TAGS } from '../data/plain-words.ts';
import { nameKeys } from '../name-keys.ts';
import { type PromotionRule, wordsInPosts } from '../signal.ts';
import { COMPARISON } from '../sources.ts';
import type { PurposeView, ReadPost } from '../view.ts';

/** The hashtag stands in this share of the posts (a choice of this project) … */
export const MIN_SHARE = 0.3;
/** … and in so many at least, else two posts of six would be a campaign … */
export const MIN_POSTS = 3;
/** … or in so many posts in a row. */
export const MIN_IN_A_ROW = 3;
const GENERIC = new Set(GENERIC_TAGS.map(foldWord));

/** M-03: the most frequent hashtag that recurs. Tags that everybody uses, or that are the account's own name, make no campaign. */
export const campaignHashtags: PromotionRule = {
  id: 'campaign-hashtags',
  title: message('purpose.campaign-hashtags'),
  counts: false,
  sources: [COMPARISON],
  labels: ['M-03'],
  find(view) {
    const best = mostFrequent(view);
    if (!best) return wordsInPosts(view, 'purpose.campaign-hashtags.found', () => null);
    const [tag, posts] = best;
    const args = { tag: `#${tag}`, count: posts.length, total: view.posts.length };
    const said = message('purpose.campaign-hashtags.found', args);
    return {
      state: 'found',
      posts,
      evidence: [
        seenInPosts(
          said,
          posts.map(({ post }) => post),
        ),
      ],
    };
  },
};

function mostFrequent({ account, posts }: PurposeView): [string, ReadPost[]] | null {
  const own = new Set(nameKeys(account));
  const byTag = new Map<string, number[]>();
  for (const [index, { caption }] of posts.entries()) {
    for (const tag of new Set(caption.tags)) {
      if (GENERIC.has(tag) || own.has(tag.replaceAll('_', ''))) continue;
      const places = byTag.get(tag);
      if (places) places.push(index);
      else byTag.set(tag, [index]);
    }
  }
  let best: [string, number[]] | null = null;
  for (const [tag, places] of byTag) {
    if (places.length <= (best?.[1].length ?? 0) || !recurs(places, posts.length)) continue;
    best = [tag, places];
  }
  return best && [best[0], best[1].flatMap((index) => posts[index] ?? [])];
}

function recurs(places: readonly number[], total: number): boolean {
  if (places.length >= MIN_POSTS && places.length >= total * MIN_SHARE) return true;
  return places.some((place, i) => places[i + MIN_IN_A_ROW - 1] === place + MIN_IN_A_ROW - 1);
}
