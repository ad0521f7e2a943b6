// The names that accounts are compared with, built once for as long as this background lives.

import type { Account } from '../../lib/account/account.ts';
import { bundledKnown } from '../../lib/known/bundled.ts';
import type { KnownAccount } from '../../lib/known/known-account.ts';
import { buildNameIndex, findCandidates, type NameIndex } from '../../lib/lookalike/name-index.ts';

let index: NameIndex | null = null;

/** Gives the known accounts that this one could resemble. */
export function candidatesFor(account: Account): readonly KnownAccount[] {
  index ??= buildNameIndex(bundledKnown());
  return findCandidates(index, {
    handle: account.handle,
    displayName: account.displayName?.value ?? null,
  });
}
