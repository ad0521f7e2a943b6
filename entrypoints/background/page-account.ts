// From a page's reading to the account it shows, with the person's decisions about it.

import type { Account } from '../../lib/account/account.ts';
import type { Handle } from '../../lib/account/handle.ts';
import { mergeSightings } from '../../lib/account/merge.ts';
import { decisionStore } from '../../lib/browser/storage.ts';
import { dismissedTargets } from '../../lib/memory/decisions.ts';
import type { PageReading } from '../../lib/tiktok/page-reading.ts';

/** Gives the account whose profile the page is, or null when the page shows none or says nothing of it. */
export function accountOf(reading: PageReading): Account | null {
  if (reading.state !== 'profile' && reading.state !== 'private') return null;
  const accounts = mergeSightings(reading.sightings, reading.posts);
  return accounts.find((account) => account.handle === reading.handle) ?? null;
}

/** Gives the handles that the person said this account does not resemble; none when storage fails. */
export function dismissedFor(account: Account, isPrivateWindow: boolean): Promise<readonly Handle[]> {
  return dismissedTargets(decisionStore(isPrivateWindow), account).catch(() => []);
}
