// Views, axes and posts with captions for the tests of lib/rules/purpose. All people and shops are invented.

import type { Account } from '../../../lib/account/account.ts';
import type { Post } from '../../../lib/account/post.ts';
import { type Axes, findSalesTalk, type Practice, type Row } from '../../../lib/rules/purpose/comparison.ts';
import { findIdentity } from '../../../lib/rules/purpose/identity.ts';
import { findPromotion } from '../../../lib/rules/purpose/promotion.ts';
import type { PromotionRule } from '../../../lib/rules/purpose/signal.ts';
import { type PurposeView, purposeView } from '../../../lib/rules/purpose/view.ts';
import { anAccount, aPost, daysAgo } from '../account-builder.ts';

/** Captions that no list knows. */
export const PLAIN = 'Rye again, and slowly';
/** A caption that counts as promotional by a clear word, without asking to buy. */
export const AD = 'Anzeige: rye again';
/** A caption that asks to buy. */
export const SALE = 'Rye again, buy now';

/** Gives one post per caption, newest first. */
export function captioned(captions: readonly string[], known: Partial<Post> = {}): Post[] {
  return captions.map((caption, i) => aPost({ caption, createdAt: daysAgo(i + 1), ...known }));
}

/** Gives `marked` captions of one kind and plain ones up to `total`. */
export function mixed(marked: number, total: number, caption = AD): Post[] {
  return captioned(Array.from({ length: total }, (_, i) => (i < marked ? caption : PLAIN)));
}

/** Gives the view of an account of which only this is known. */
export function viewOf(known: Partial<Account>, mayBeCopy = false): PurposeView {
  return purposeView(anAccount(known), mayBeCopy);
}

/** Gives both axes of an account of which only this is known. */
export function axesOf(known: Partial<Account>): Axes {
  const view = viewOf(known);
  const promotion = findPromotion(view);
  return { view, identity: findIdentity(view), promotion, sales: findSalesTalk(view, promotion) };
}

/** Gives a row's side and the ids of what it rests on. */
export function rowOf(row: Row, known: Partial<Account>): string {
  const { side, evidence } = row.answer(axesOf(known));
  return `${side}: ${evidence.map(({ message }) => message.id.replace(/^purpose\./, '')).join(' ')}`;
}

/** Says whether a practice is called for. */
export function isCalled(practice: Practice, known: Partial<Account>): boolean {
  return practice.call(axesOf(known)) !== null;
}

/** Gives a signal's state in posts with these captions, and in how many it was found. */
export function inCaptions(
  rule: PromotionRule,
  captions: readonly string[],
  known: Partial<Account> = {},
): string {
  const { state, posts } = rule.find(viewOf({ posts: captioned(captions), ...known }));
  return posts ? `${state} ${posts.length}` : state;
}
