// How much of what can be read of an account promotes something. A share of posts, never a word on whether they are
// labelled as a law asks: a shop that talks of its own goods needs no label.

import { message } from '../../words/message.ts';
import { seenInPosts } from '../finding.ts';
import type { Evidence } from '../rule.ts';
import type { Promotion, PromotionLevel } from './answer.ts';
import { PROMOTION_RULES } from './promotion-catalog.ts';
import type { PromotionRule } from './signal.ts';
import type { PurposeView, ReadPost } from './view.ts';

/** Fewer posts say nothing of a habit (M-01; the three figures are choices of this project). */
export const MIN_POSTS = 9;
/** From this share on promotion is mixed, below it low. */
export const MIXED_FROM_PERCENT = 20;
/** From this share on it is high. */
export const HIGH_FROM_PERCENT = 50;

/** Gives share, level and what each signal found. Every post counts once, however many signals it carries. */
export function findPromotion(view: PurposeView): Promotion {
  const rules: readonly PromotionRule[] = PROMOTION_RULES;
  const promotional = new Set<ReadPost>();
  const signals = rules.map((rule) => {
    const { state, posts, evidence } = rule.find(view);
    if (rule.counts) for (const post of posts ?? []) promotional.add(post);
    const { id, title, counts, sources } = rule;
    return { id, title, counts, state, posts: posts?.length ?? null, evidence, sources };
  });
  const total = view.posts.length;
  return {
    level: levelOf(promotional.size, total),
    posts: total,
    promotional: promotional.size,
    share: total < MIN_POSTS ? null : promotional.size / total,
    signals,
    evidence: [countEvidence(view, promotional.size)],
  };
}

function levelOf(promotional: number, total: number): PromotionLevel {
  if (total < MIN_POSTS) return 'unknown';
  if (promotional * 100 < total * MIXED_FROM_PERCENT) return 'low';
  return promotional * 100 < total * HIGH_FROM_PERCENT ? 'mixed' : 'high';
}

function countEvidence({ posts }: PurposeView, count: number): Evidence {
  const said =
    posts.length < MIN_POSTS
      ? message('purpose.few-posts', { count: posts.length, min: MIN_POSTS })
      : message('purpose.promotion.share', { count, total: posts.length });
  return seenInPosts(
    said,
    posts.map(({ post }) => post),
  );
}
