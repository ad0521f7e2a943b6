// What is marked in lists: people scroll there, so only what matters to them is. Whether an account resembles somebody is
// the judge's business; this file chooses what of it is worth a mark.

import type { Handle } from '../account/handle.ts';
import type { ListScope } from '../account/list-scope.ts';
import type { Lookalike } from './lookalike.ts';
import type { Resemblance } from './resemblance.ts';

/** Why an account is marked, the more telling first: `badge` tells that TikTok has given it its badge where lists draw none. */
export type FindingKind = 'look-alike' | 'imitated-tick' | 'fan' | 'badge';

/** What the choice depends on besides the account. */
export interface ListChoice {
  readonly scope: ListScope;
  /** The person wants genuine badges marked, and TikTok draws none here. */
  readonly marksBadge: boolean;
  /** Handles of which the person said that this account is no look-alike. */
  readonly dismissed: readonly Handle[];
}

/** Reasons that lead on to a messenger, to money or to prizes. */
const BAIT = 'lookalike.bait.';

/**
 * Gives the kind of mark an account gets in a list, or null for none. An account with the badge is never marked as anything
 * else. Marks typed into a bio are none: lists do not show bios.
 */
export function listFinding(
  badge: 'present' | 'absent' | 'unknown',
  { lookalikes, imitations }: Resemblance,
  { scope, marksBadge, dismissed }: ListChoice,
): FindingKind | null {
  if (badge === 'present') return marksBadge ? 'badge' : null;
  const open = lookalikes.filter(({ target }) => !dismissed.includes(target.handle));
  if (open.some((lookalike) => isMarked(lookalike, scope))) return 'look-alike';
  if (imitations.some(({ field }) => field !== 'bio')) return 'imitated-tick';
  if (open.some(({ relation, isInView }) => relation === 'fan' && (isInView || scope === 'all')))
    return 'fan';
  return null;
}

function isMarked({ relation, strength, reasons }: Lookalike, scope: ListScope): boolean {
  if (relation !== 'look-alike') return false;
  return strength === 'strong' || scope === 'all' || reasons.some(({ id }) => id.startsWith(BAIT));
}
