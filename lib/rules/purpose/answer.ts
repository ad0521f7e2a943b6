// What is said of an account between "official" and "marketing": who stands behind it and how much it promotes are two
// questions, because an account with TikTok's badge may advertise all day. Built by purpose.ts.

import type { Message } from '../../words/message.ts';
import type { Evidence, RuleSource } from '../rule.ts';

/** Who confirms who is behind an account: somebody else, only the account itself, or nothing was read of it. */
export type IdentityLevel = 'confirmed' | 'self-described' | 'unknown';

/** `by` names the signals that confirm it (files in identity/), strongest first; none for the other two levels. */
export interface Identity {
  readonly level: IdentityLevel;
  readonly by: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** How much of what can be read promotes something; unknown under nine posts. */
export type PromotionLevel = 'low' | 'mixed' | 'high' | 'unknown';

/** What one signal found: `unknown` where nothing it reads was there. */
export type SignalState = 'found' | 'not-found' | 'unknown';

/** One signal of promotion; those that do not count are told and left out of the share. */
export interface PromotionSignal {
  readonly id: string;
  readonly title: Message;
  readonly counts: boolean;
  readonly state: SignalState;
  /** Posts it was found in; null for signals that look at the profile. */
  readonly posts: number | null;
  readonly evidence: readonly Evidence[];
  readonly sources: readonly RuleSource[];
}

/** `share` is promotional over read posts, 0 to 1, null under nine; a post counts once, however many signals it carries. */
export interface Promotion {
  readonly level: PromotionLevel;
  readonly posts: number;
  readonly promotional: number;
  readonly share: number | null;
  readonly signals: readonly PromotionSignal[];
  readonly evidence: readonly Evidence[];
}

/** The side of the comparison that an account is nearer to; `not-on-page` where no page could ever show it. */
export type Side = 'official' | 'marketing' | 'between' | 'unknown' | 'not-on-page';

/** One row of the comparison, answered for this account. */
export interface RowAnswer {
  readonly id: string;
  readonly title: Message;
  readonly side: Side;
  readonly evidence: readonly Evidence[];
  readonly sources: readonly RuleSource[];
}

/** One practice of the guide that a measured signal calls for, with that signal as evidence. */
export interface Advice {
  readonly id: string;
  readonly side: 'official' | 'marketing';
  readonly advice: Message;
  readonly evidence: readonly Evidence[];
  readonly sources: readonly RuleSource[];
}

/** Identity and promotion, the guide's comparison row by row, and what of its advice applies. */
export interface Purpose {
  readonly identity: Identity;
  readonly promotion: Promotion;
  readonly rows: readonly RowAnswer[];
  readonly advice: readonly Advice[];
}
