// What meeting an account changes in what is remembered of it. Pure: what was kept comes in, what is to be kept comes out.

import type { Handle } from '../../account/handle.ts';
import { type EarlierHandle, MAX_EARLIER, type MetAccount, type SeenAccount } from './met-account.ts';

/** A meeting that shows nothing new is written down once in so long. */
const AGAIN_AFTER_MS = 6 * 60 * 60 * 1000;
/** Readings overtake each other by seconds. What was kept from further ahead than this is from a clock that was put back since. */
const OVERTAKEN_MS = 60 * 60 * 1000;

/**
 * Gives the account after it was seen at `now` (ms); the very same object where nothing is worth writing. A page that says
 * nothing of a field leaves what was known; the handle it had before joins the earlier ones.
 */
export function met(before: MetAccount | null, seen: SeenAccount, now: number): MetAccount {
  if (!before) return { ...seen, firstMet: now, lastMet: now, lastUseful: now, earlier: [] };
  const kept = inTime(before, now);
  const { handle, displayName } = seen;
  // An older reading that arrives late says nothing of the present.
  if (now < kept.lastMet) return kept;
  const followersAtLeast = seen.followersAtLeast ?? kept.followersAtLeast;
  const pictureKey = seen.pictureKey ?? kept.pictureKey;
  const createdAt = seen.createdAt ?? kept.createdAt;
  const isSame =
    handle === kept.handle &&
    displayName === kept.displayName &&
    followersAtLeast === kept.followersAtLeast &&
    pictureKey === kept.pictureKey &&
    createdAt === kept.createdAt;
  if (isSame && now - kept.lastMet < AGAIN_AFTER_MS) return kept;
  return {
    ...kept,
    handle,
    displayName,
    followersAtLeast,
    pictureKey,
    createdAt,
    lastMet: now,
    lastUseful: Math.max(kept.lastUseful, now),
    earlier: kept.handle === handle ? kept.earlier : handlesBefore(kept, handle),
  };
}

/** Gives the account after somebody else was seen with its handle: it must have left it, and nobody knows for which. */
export function withoutHandle(kept: MetAccount, handle: Handle): MetAccount {
  return kept.handle === handle ? { ...kept, handle: null, earlier: handlesBefore(kept, null) } : kept;
}

/** Gives the account after a finding pointed at it; the same object where it was useful lately. */
export function pointedAt(kept: MetAccount, now: number): MetAccount {
  return now - kept.lastUseful < AGAIN_AFTER_MS ? kept : { ...kept, lastUseful: now };
}

/** Nothing was met in times to come: else nothing new would be learned of the account until then. */
function inTime(kept: MetAccount, now: number): MetAccount {
  if (kept.lastMet - now < OVERTAKEN_MS) return kept;
  return {
    ...kept,
    firstMet: Math.min(kept.firstMet, now),
    lastMet: now,
    lastUseful: now,
    earlier: kept.earlier.map(({ handle, until }) => ({ handle, until: Math.min(until, now) })),
  };
}

function handlesBefore(
  { handle, earlier, lastMet }: MetAccount,
  now: Handle | null,
): readonly EarlierHandle[] {
  const left = handle === null ? [] : [{ handle, until: lastMet }];
  return [...left, ...earlier.filter((entry) => entry.handle !== now && entry.handle !== handle)].slice(
    0,
    MAX_EARLIER,
  );
}
