// From accounts met to known names: an account with the badge that the person met is one that others may copy.

import type { KnownAccount } from '../../lib/known/known-account.ts';
import { forgetName, type KnownNames, learnNames } from '../../lib/lookalike/known-names.ts';
import type { MetAccount } from '../../lib/memory/met/met-account.ts';

const DAY_CHARACTERS = 10;

/** Learns accounts as they were met last: their handles of before say nothing of them any more, whoever they were known for. */
export function learnMet(names: KnownNames, accounts: readonly MetAccount[]): void {
  for (const { earlier, id } of accounts) {
    for (const { handle } of earlier) forgetName(names, { handle, id });
  }
  learnNames(names, accounts.flatMap(knownFrom));
}

/**
 * Gives all known accounts, each handle once: those met, then those of the bundled list that nobody met. A bundled handle that
 * its owner has left is left out.
 */
export function knownAmong(
  met: readonly MetAccount[],
  bundled: readonly KnownAccount[],
): readonly KnownAccount[] {
  const left = new Set(met.flatMap(({ earlier }) => earlier.map(({ handle }) => handle)));
  const known = met.flatMap(knownFrom);
  const taken = new Set(known.map(({ handle }) => handle));
  return [...known, ...bundled.filter(({ handle }) => !taken.has(handle) && !left.has(handle))];
}

/** None where nobody knows what the account is called now. */
function knownFrom(account: MetAccount): readonly KnownAccount[] {
  const { id, handle, displayName, followersAtLeast, createdAt, lastMet } = account;
  if (handle === null) return [];
  return [
    {
      handle,
      id,
      displayName,
      followersAtLeast,
      evidence: 'verified',
      asOf: new Date(lastMet).toISOString().slice(0, DAY_CHARACTERS),
      profile: createdAt === null ? null : { bio: null, link: null, createdAt, pictureHash: null },
    },
  ];
}
