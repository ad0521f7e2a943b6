// What a row of the comparison and a piece of advice look like, and what they may look at: the two axes, already found.
// row-catalog.ts and advice-catalog.ts list them.

import { type Message, message } from '../../words/message.ts';
import { seenInPosts } from '../finding.ts';
import type { Evidence, RuleSource } from '../rule.ts';
import type { Advice, Identity, Promotion, PromotionSignal, RowAnswer } from './answer.ts';
import { callToAction } from './promotion/call-to-action.ts';
import { codesAndPrices } from './promotion/codes-and-prices.ts';
import type { PurposeView } from './view.ts';

/** Everything that rows and advice rest on. */
export interface Axes {
  readonly view: PurposeView;
  readonly identity: Identity;
  readonly promotion: Promotion;
  readonly sales: SalesTalk | null;
}

/** One row of the guide's table; `id` is the file's name. */
export interface Row {
  readonly id: string;
  readonly title: Message;
  readonly sources: readonly RuleSource[];
  answer(axes: Axes): Pick<RowAnswer, 'side' | 'evidence'>;
}

/** One of the guide's practices; `call` gives the measured signal that calls for it, null where none does. */
export interface Practice {
  readonly id: string;
  readonly side: Advice['side'];
  readonly advice: Message;
  readonly sources: readonly RuleSource[];
  call(axes: Axes): readonly Evidence[] | null;
}

/** From this share of posts on, calls to buy set the tone (M-02; a choice of this project). */
export const SALES_FROM_PERCENT = 25;

/** What calls to buy make of the posts; null under nine. */
export interface SalesTalk {
  readonly isTone: boolean;
  readonly evidence: Evidence;
}

/** Says whether calls to action, codes and prices stand in a quarter of the posts or more; null under nine posts. */
export function findSalesTalk(view: PurposeView, promotion: Promotion): SalesTalk | null {
  if (promotion.level === 'unknown') return null;
  const found = [callToAction, codesAndPrices].flatMap((rule) => rule.find(view).posts ?? []);
  const count = new Set(found).size;
  const total = view.posts.length;
  const said = message('purpose.sales-talk', { count, total });
  return {
    isTone: count * 100 >= total * SALES_FROM_PERCENT,
    evidence: seenInPosts(
      said,
      view.posts.map(({ post }) => post),
    ),
  };
}

/** Gives what one signal of promotion found. */
export function signalOf({ promotion }: Axes, id: string): PromotionSignal | null {
  return promotion.signals.find((signal) => signal.id === id) ?? null;
}
