// Whom an account resembles, of all known names and of those that the page itself stands for.

import type { Account } from '../../lib/account/account.ts';
import { findKnown, isKnownName, type Named } from '../../lib/lookalike/known-names.ts';
import { findResemblance, type Resemblance } from '../../lib/lookalike/resemblance.ts';
import { nobodyInView } from '../../lib/lookalike/view.ts';
import type { AccountDecisions } from '../../lib/memory/decisions.ts';
import { withoutAllowed } from '../../lib/memory/identities/identity.ts';
import type { Names } from './known-names.ts';
import { NOBODY_AROUND, type TargetsAround } from './targets-around.ts';

/** Gives what is to be told of a resemblance: nothing where the person said that the account is genuine. */
export function openTo({ decided }: AccountDecisions, resemblance: Resemblance): Resemblance {
  return decided?.kind === 'genuine' ? { imitations: [], lookalikes: [] } : resemblance;
}

/**
 * Gives what this account resembles; `said` is what it wrote on the page. Judged as if nothing had been dismissed: screens show
 * what was put aside, so that it can be undone.
 */
export function resemblanceOf(
  names: Names,
  account: Account,
  around: TargetsAround = NOBODY_AROUND,
  said: string | null = null,
): Resemblance {
  const { handle } = account;
  const named = { handle, id: account.id?.value ?? null };
  const spare = <T extends Named>(targets: readonly T[]) => withoutAllowed(targets, names.identities, named);
  const candidates = spare(findKnown(names, { handle, displayName: account.displayName?.value ?? null }));
  const view = nobodyInView(names.index.common);
  // A known account may well comment under the video of somebody who copies it.
  const isKnown = isKnownName(names, named);
  const inView = isKnown ? [] : spare(around.targetsFor(account));
  const found = findResemblance(
    account,
    candidates,
    [],
    { ...view, inView, searched: around.searched },
    said,
  );
  if (!isKnown) return found;
  // Who is known is nobody's copy, whatever they write.
  return { ...found, lookalikes: found.lookalikes.filter(({ relation }) => relation !== 'look-alike') };
}
