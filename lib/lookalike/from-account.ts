// An account as the judge wants it: as the one under judgement, or as one in view that it may be taken for.

import { type Account, accountAge } from '../account/account.ts';
import type { Subject, Target } from './lookalike.ts';

/**
 * Gives the account as the one under judgement; what is unknown of it stays null. Its age may be the estimate out of the
 * id, which is good to days where the judge asks for years. Nothing computes picture hashes yet: it has none.
 * `said` is what the person wrote where the account was met.
 */
export function subjectFrom(account: Account, said: string | null = null): Subject {
  const { handleChangedAt, nameChangedAt } = account;
  return {
    handle: account.handle,
    id: account.id?.value ?? null,
    displayName: account.displayName?.value ?? null,
    bio: account.bio?.value ?? null,
    said,
    link: account.bioLink?.value ?? null,
    followers: account.followers?.value.value ?? null,
    badge: account.badge.state,
    createdAt: accountAge(account)?.createdAt ?? null,
    handleChangedAt: handleChangedAt?.value ?? null,
    nameChangedAt: nameChangedAt?.value ?? null,
    readAt: latest(handleChangedAt?.at, nameChangedAt?.at),
    pictureHash: null,
  };
}

/** Gives the account as one in view; one whose display name is unknown has '' there, which no name is like. TikTok's badge vouches for it. */
export function targetInView(account: Account): Target {
  const { bio, link, createdAt, pictureHash } = subjectFrom(account);
  return {
    handle: account.handle,
    id: account.id?.value ?? null,
    displayName: account.displayName?.value ?? '',
    followersAtLeast: account.followers?.value.value ?? null,
    evidence: account.badge.state === 'present' ? 'verified' : 'in-view',
    asOf: null,
    profile: { bio, link, createdAt, pictureHash },
  };
}

function latest(...times: readonly (number | undefined)[]): number | null {
  const known = times.filter((time) => time !== undefined);
  return known.length > 0 ? Math.max(...known) : null;
}
