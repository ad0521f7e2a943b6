// Whom an account resembles, by the index of known names that is built once for as long as this background lives.

import type { Account } from '../../lib/account/account.ts';
import type { Handle } from '../../lib/account/handle.ts';
import { bundledKnown } from '../../lib/known/bundled.ts';
import type { Target } from '../../lib/lookalike/lookalike.ts';
import { buildNameIndex, findCandidates, type NameIndex } from '../../lib/lookalike/name-index.ts';
import { findResemblance, type Resemblance } from '../../lib/lookalike/resemblance.ts';
import { nobodyInView } from '../../lib/lookalike/view.ts';

let index: NameIndex | null = null;
let handles: ReadonlySet<string> | null = null;

/**
 * Gives what this account resembles, of the known accounts and of those that stand on the same page. Judged as if nothing
 * had been dismissed: screens show what was put aside, so that it can be undone.
 */
export function resemblanceOf(account: Account, inView: readonly Target[] = []): Resemblance {
  index ??= buildNameIndex(bundledKnown());
  const displayName = account.displayName?.value ?? null;
  const candidates = findCandidates(index, { handle: account.handle, displayName });
  // A known account may well comment under the video of somebody who copies it.
  const around = isKnown(account.handle) ? [] : inView;
  return findResemblance(account, candidates, [], { ...nobodyInView(index.common), inView: around });
}

function isKnown(handle: Handle): boolean {
  handles ??= new Set(bundledKnown().map((known) => known.handle));
  return handles.has(handle);
}
