// Accounts of the sets: handle, display name, followers.

import type { KnownAccount } from '../../lib/known/known-account.ts';
import type { Subject } from '../../lib/lookalike/lookalike.ts';
import { csvRows } from './files.ts';
import type { Finder, Peer } from './peers/peer.ts';

/** One account of a set. */
export interface ListedAccount {
  readonly handle: string;
  readonly displayName: string | null;
  readonly followers: number | null;
}

/** Gives the accounts of a CSV text with the columns handle, displayName and followers. */
export function listedAccounts(text: string): readonly ListedAccount[] {
  return csvRows(text).map((row) => ({
    handle: (row['handle'] ?? '').toLowerCase(),
    displayName: row['displayName'] || null,
    followers: row['followers'] ? Number(row['followers']) : null,
  }));
}

/** Gives the accounts that are not themselves known. */
export function unknownOnly(
  accounts: readonly ListedAccount[],
  known: readonly KnownAccount[],
): readonly ListedAccount[] {
  const handles = new Set<string>(known.map(({ handle }) => handle));
  return accounts.filter(({ handle }) => !handles.has(handle));
}

/** Gives for a peer the known handles that it takes an account for, by handle and, where it reads them, by display name. */
export function takenFor(
  peer: Peer,
  known: readonly KnownAccount[],
): (account: Pick<Subject, 'handle' | 'displayName'>) => ReadonlySet<string> {
  const byHandle = peer.over(known.map(({ handle }) => handle));
  const byName: Finder = peer.readsDisplayNames
    ? peer.over(known.map(({ displayName }) => displayName))
    : () => [];
  return ({ handle, displayName }) => {
    const places = [...byHandle(handle), ...(displayName === null ? [] : byName(displayName))];
    const found = new Set<string>(places.flatMap((place) => known[place]?.handle ?? []));
    found.delete(handle);
    return found;
  };
}
