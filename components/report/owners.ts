// What only the owner can answer is kept apart: to everybody else it is one line, not a list of gaps.

import type { Outcome } from '../../lib/rules/rule.ts';

/** Says whether an outcome waits for the owner's word. */
export function isOwnersToTell({ ownerOnly, outcome }: Outcome): boolean {
  return ownerOnly && outcome === 'cantTell';
}
