// Known accounts by their places. An array is such a list; one that comes from a snapshot reads an account when it is asked for.

import type { KnownAccount } from './known-account.ts';

/** A list of known accounts, in an order that does not change. */
export interface KnownList {
  readonly length: number;
  /** Gives the account at a place, always the same object; undefined beyond the end, and where nobody can read it. */
  at(place: number): KnownAccount | undefined;
}

/** Gives all accounts of a list, in its order. */
export function everyKnown(list: KnownList): readonly KnownAccount[] {
  const known: KnownAccount[] = [];
  for (let place = 0; place < list.length; place += 1) {
    const account = list.at(place);
    if (account) known.push(account);
  }
  return known;
}
