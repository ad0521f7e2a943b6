// Invented accounts for the look-alike tests, and the way to lay two of them side by side.

import { parseHandle } from '../../lib/account/handle.ts';
import type { KnownAccount } from '../../lib/known/known-account.ts';
import { type Comparison, compare, prepareSubject } from '../../lib/lookalike/comparison.ts';
import type { Subject } from '../../lib/lookalike/lookalike.ts';

/** A known account; a rare name with a large audience unless said otherwise. */
export function known(
  handle: string,
  displayName: string,
  followersAtLeast: number | null = 9_200_000,
): KnownAccount {
  const parsed = parseHandle(handle);
  if (!parsed) throw new Error(`not a handle: ${handle}`);
  return { handle: parsed, id: null, displayName, followersAtLeast, evidence: 'verified', asOf: '2024' };
}

/** An account without badge and with few followers, unless said otherwise. */
export function subject(handle: string, displayName: string | null, rest: Partial<Subject> = {}): Subject {
  return { handle, id: null, displayName, bio: null, followers: 410, badge: 'absent', ...rest };
}

export const MARA = known('maraokafor', 'Mara Okafor');

/** Lays an account beside a known one. */
export function beside(own: Subject, target: KnownAccount = MARA): Comparison {
  return compare(prepareSubject(own), target);
}
