// The name under which decisions about an account are kept. Apart from the decisions, so that a screen can say it without their schema.

import type { Account } from '../account/account.ts';

/** The name an account has in the decisions: its id, which outlives a new handle, else its handle. */
export function subjectOf(account: Pick<Account, 'id' | 'handle'>): string {
  return account.id ? `id:${account.id.value}` : `handle:${account.handle}`;
}
