// The whole answer about one account: what popup, badge, dashboard and terminal show. Built by assess.ts.

import type { Account, Age, Badge } from '../account/account.ts';
import type { PostMetrics } from '../account/metrics.ts';
import type { Imitation } from '../lookalike/imitations.ts';
import type { Lookalike } from '../lookalike/lookalike.ts';
import type { Growth } from './growth/growth.ts';
import type { Purpose } from './purpose/answer.ts';
import type { Evidence, Outcome } from './rule.ts';

/** TikTok's account types; `unknown` where the page does not say. */
export type KindType = 'personal' | 'business' | 'organization' | 'unknown';

/** Further marks of an account, in the order they are shown. */
export const LABELS = [
  'seller',
  'private',
  'state-controlled-media',
  'government',
  'music-artist',
  'ad-only',
  'live',
] as const;
export type Label = (typeof LABELS)[number];

/** One label with what it rests on; `inferred` labels are our reading, not TikTok's word. */
export interface LabelFinding {
  readonly label: Label;
  readonly inferred: boolean;
  readonly evidence: readonly Evidence[];
}

/** What kind of account it is. */
export interface Kind {
  readonly type: KindType;
  readonly category: string | null;
  readonly labels: readonly LabelFinding[];
  readonly evidence: readonly Evidence[];
}

/** Outcomes of one group with their counts; outdated claims are listed and not counted. */
export interface OutcomeGroup {
  readonly passed: number;
  readonly failed: number;
  readonly cantTell: number;
  readonly outcomes: readonly Outcome[];
}

/** How far the account is from what is asked. `coverage` is the answered share of TikTok's requirements, 0 to 1. */
export interface Readiness {
  readonly requirements: OutcomeGroup;
  readonly signals: OutcomeGroup;
  readonly coverage: number;
}

/** Everything we can say of an account. */
export interface Assessment {
  readonly account: Account;
  readonly badge: Badge;
  /** Check marks and words for "verified" that the owner typed; never the badge. */
  readonly imitations: readonly Imitation[];
  readonly kind: Kind;
  /** Official or marketing; null where nobody asked (its word lists are too large for the popup). */
  readonly purpose: Purpose | null;
  readonly age: Age | null;
  readonly posts: PostMetrics;
  readonly readiness: Readiness;
  /** Null where no history is kept. */
  readonly growth: Growth | null;
  readonly lookalikes: readonly Lookalike[];
}
