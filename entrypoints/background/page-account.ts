// From a page's reading to the account it shows.

import type { Account } from '../../lib/account/account.ts';
import { mergeSightings } from '../../lib/account/merge.ts';
import type { PageReading } from '../../lib/tiktok/page-reading.ts';

/** Gives the account whose profile the page is, or null when the page shows none or says nothing of it. */
export function accountOf(reading: PageReading): Account | null {
  if (reading.state !== 'profile' && reading.state !== 'private') return null;
  const accounts = mergeSightings(reading.sightings, reading.posts);
  return accounts.find((account) => account.handle === reading.handle) ?? null;
}
