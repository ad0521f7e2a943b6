// The one entrance: everything we can say of an account, for popup, badge, dashboard and terminal alike.
// Pure: the clock and what the look-alike judge found come in as arguments.

import { type Account, accountAge } from '../account/account.ts';
import { postMetrics } from '../account/metrics.ts';
import type { OwnerAnswers } from '../account/owner-answers.ts';
import type { Snapshot } from '../account/snapshot.ts';
import type { Resemblance } from '../lookalike/resemblance.ts';
import type { Assessment } from './assessment.ts';
import { measureGrowth } from './growth/growth.ts';
import { findKind } from './kind/kind.ts';
import { postsInView } from './posts-in-view.ts';
import type { OwnerDomains } from './press/owner-domains.ts';
import type { PressTally } from './press/tally.ts';
import type { Purpose } from './purpose/answer.ts';
import { readiness } from './readiness.ts';

/**
 * What an assessment needs besides the account: time in ms, what findResemblance() says of this very account, and its
 * history (oldest first), null where none is kept.
 */
export interface AssessContext {
  readonly now: number;
  readonly resemblance: Resemblance;
  readonly history: readonly Snapshot[] | null;
  /** What findPurpose() says of it, from whoever has room for its word lists. */
  readonly purpose?: Purpose | null;
  /** What the owner said, with what tallyPress() and ownerDomains() make of it; null or left out where nothing was said. */
  readonly answers?: OwnerAnswers | null;
  readonly press?: PressTally | null;
  readonly domains?: OwnerDomains | null;
}

/**
 * Gives badge, imitations, kind, age, posts, readiness, growth and look-alikes of one account. Never throws on an account, however
 * little is known of it. An account with TikTok's badge resembles nobody, whatever is handed in; check marks typed into
 * its name stay listed as facts, and screens decide what to make of them.
 */
export function assess(
  account: Account,
  { now, resemblance, history, purpose = null, answers = null, press = null, domains = null }: AssessContext,
): Assessment {
  return {
    account,
    badge: account.badge,
    imitations: resemblance.imitations,
    kind: findKind(account),
    purpose,
    age: accountAge(account),
    posts: postMetrics(postsInView(account), now, account),
    readiness: readiness({ account, now, history, answers, press, domains }),
    growth: history && measureGrowth(history, now),
    lookalikes: account.badge.state === 'present' ? [] : resemblance.lookalikes,
  };
}
