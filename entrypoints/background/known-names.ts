// Whom an account resembles, by the index of known names that is built once for as long as this background lives.

import type { Account } from '../../lib/account/account.ts';
import { bundledKnown } from '../../lib/known/bundled.ts';
import { buildNameIndex, findCandidates, type NameIndex } from '../../lib/lookalike/name-index.ts';
import { findResemblance, type Resemblance } from '../../lib/lookalike/resemblance.ts';
import { nobodyInView } from '../../lib/lookalike/view.ts';

let index: NameIndex | null = null;

/**
 * Gives what this account resembles. Judged as if nothing had been dismissed: screens show what was put aside, so that it
 * can be undone.
 */
export function resemblanceOf(account: Account): Resemblance {
  index ??= buildNameIndex(bundledKnown());
  const displayName = account.displayName?.value ?? null;
  const candidates = findCandidates(index, { handle: account.handle, displayName });
  return findResemblance(account, candidates, [], nobodyInView(index.common));
}
