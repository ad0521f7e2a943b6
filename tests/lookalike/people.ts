// Invented accounts for the look-alike tests, and the way to lay two of them side by side.

import { parseHandle } from '../../lib/account/handle.ts';
import type { KnownAccount, KnownProfile } from '../../lib/known/known-account.ts';
import { type Beside, type Comparison, compare, prepareSubject } from '../../lib/lookalike/comparison.ts';
import { type Subject, type Target, unknownSubject } from '../../lib/lookalike/lookalike.ts';
import { NONE_MEASURED } from '../../lib/lookalike/rarity.ts';

/** A known account; a rare name with a large audience unless said otherwise. */
export function known(
  handle: string,
  displayName: string,
  followersAtLeast: number | null = 9_200_000,
): KnownAccount {
  const parsed = parseHandle(handle);
  if (!parsed) throw new Error(`not a handle: ${handle}`);
  return {
    handle: parsed,
    id: null,
    displayName,
    followersAtLeast,
    evidence: 'verified',
    asOf: '2024',
    profile: null,
  };
}

/** An account without badge and with few followers, unless said otherwise. */
export function subject(handle: string, displayName: string | null, rest: Partial<Subject> = {}): Subject {
  return { ...unknownSubject(handle), displayName, followers: 410, badge: 'absent', ...rest };
}

export const MARA = known('maraokafor', 'Mara Okafor');

const UNKNOWN_PROFILE: KnownProfile = { bio: null, link: null, createdAt: null, pictureHash: null };

/** Gives a known account of which more is known. */
export function withProfile(account: KnownAccount, profile: Partial<KnownProfile>): KnownAccount {
  return { ...account, profile: { ...UNKNOWN_PROFILE, ...profile } };
}

/** Lays an account beside a known one. */
export function beside(own: Subject, target: Target = MARA, view: Partial<Beside> = {}): Comparison {
  return compare(prepareSubject(own), target, {
    isInView: false,
    isSearched: false,
    sharedSite: null,
    common: NONE_MEASURED,
    ...view,
  });
}
