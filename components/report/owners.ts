// What only the owner can answer is kept apart: to everybody else it is one line, not a list of gaps.

import type { Outcome } from '../../lib/rules/rule.ts';

/** Says whether an outcome waits for the owner's word, and the owner has not said all of it. */
export function isOwnersToTell({ ownerOnly, outcome, asks }: Outcome): boolean {
  return ownerOnly && outcome === 'cantTell' && asks !== null;
}
