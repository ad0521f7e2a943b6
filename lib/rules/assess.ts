// The one entrance: everything we can say of an account, for popup, badge, dashboard and terminal alike.
// Pure: the clock, the known accounts to compare with and the user's decisions come in as arguments.

import { type Account, accountAge } from '../account/account.ts';
import type { Handle } from '../account/handle.ts';
import { postMetrics } from '../account/metrics.ts';
import type { KnownAccount } from '../known/known-account.ts';
import { findImitations } from '../lookalike/imitations.ts';
import { judgeLookalikes } from '../lookalike/judge.ts';
import type { Lookalike, Subject } from '../lookalike/lookalike.ts';
import type { Assessment } from './assessment.ts';
import { findKind } from './kind/kind.ts';
import { readiness } from './readiness.ts';

/** What an assessment needs besides the account: time in ms, known accounts, and those the user said it does not resemble. */
export interface AssessContext {
  readonly now: number;
  readonly candidates: readonly KnownAccount[];
  readonly dismissed: readonly Handle[];
}

/**
 * Gives badge, imitations, kind, age, posts, readiness and look-alikes of one account. Never throws on an account, however
 * little is known of it. An account with TikTok's badge resembles nobody; check marks typed into its name stay listed as
 * facts, and screens decide what to make of them.
 */
export function assess(account: Account, context: AssessContext): Assessment {
  const { now } = context;
  return {
    account,
    badge: account.badge,
    imitations: findImitations({
      displayName: account.displayName?.value ?? null,
      handle: account.handle,
      bio: account.bio?.value ?? null,
    }),
    kind: findKind(account),
    age: accountAge(account),
    posts: postMetrics(account.posts, now),
    readiness: readiness({ account, now }),
    lookalikes: lookalikesOf(account, context),
  };
}

function lookalikesOf(account: Account, { candidates, dismissed }: AssessContext): readonly Lookalike[] {
  if (account.badge.state === 'present') return [];
  const subject: Subject = {
    handle: account.handle,
    id: account.id?.value ?? null,
    displayName: account.displayName?.value ?? null,
    bio: account.bio?.value ?? null,
    followers: account.followers?.value.value ?? null,
    badge: account.badge.state,
  };
  return judgeLookalikes(subject, candidates, dismissed);
}
