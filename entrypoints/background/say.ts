// Keeps what the person says of an account in one of our pages, or takes it back.

import type { Handle } from '../../lib/account/handle.ts';
import type { Saying } from '../../lib/account/past.ts';
import { decisionStore } from '../../lib/browser/storage.ts';
import {
  type Decision,
  decide,
  decideGenuine,
  decideLookalike,
  listDecisions,
  putDecisions,
  undoDecision,
} from '../../lib/memory/decisions.ts';
import { inDecisionTurn } from './memory.ts';

/** A word on the account with this handle. */
export interface Said extends Omit<Saying, 'at'> {
  readonly handle: Handle;
}

/** Keeps a word; false where a later version of the program wrote the decisions. */
export function say({ kind, ...said }: Said, isPrivateWindow: boolean, at: number): Promise<boolean> {
  const store = decisionStore(isPrivateWindow);
  const { target } = said;
  return inDecisionTurn(async () => {
    switch (kind) {
      case 'genuine':
        return decideGenuine(store, { ...said, at });
      case 'look-alike':
        return decideLookalike(store, { ...said, at });
      case 'not-look-alike':
        return target === null || decide(store, { ...said, target, dismissed: true, at });
    }
  });
}

/** Makes decisions again as they were, with their days; false where a later version of the program wrote those there are. */
export function sayAgain(decisions: readonly Decision[], isPrivateWindow: boolean): Promise<boolean> {
  const store = decisionStore(isPrivateWindow);
  return inDecisionTurn(async () => putDecisions(store, [...(await listDecisions(store)), ...decisions]));
}

/** Takes words back; false where a later version of the program wrote the decisions. */
export function unsay(
  sayings: readonly Pick<Saying, 'subject' | 'kind' | 'target'>[],
  isPrivateWindow: boolean,
): Promise<boolean> {
  const store = decisionStore(isPrivateWindow);
  return inDecisionTurn(async () => {
    for (const saying of sayings) if (!(await undoDecision(store, saying))) return false;
    return true;
  });
}
