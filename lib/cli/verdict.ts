// What screen says of one candidate: the best resemblance the judge finds, as one line of JSON.

import type { KnownAccount } from '../known/known-account.ts';
import { judgeLookalikes } from '../lookalike/judge.ts';
import type { Relation, Strength, Subject } from '../lookalike/lookalike.ts';
import { findCandidates, type NameIndex } from '../lookalike/name-index.ts';
import { nobodyInView } from '../lookalike/view.ts';
import type { Words } from '../words/words.ts';

/** One line of screen's output. `none` says that no resemblance was found, not that there is none. */
export interface Verdict {
  readonly handle: string;
  readonly verdict: Relation | 'none';
  readonly strength: Strength | null;
  /** Handle of the known account. */
  readonly target: string | null;
  readonly reasons: readonly string[];
}

/** Gives the verdict on one account against an index of known accounts, reasons in the given language. */
export function verdictOn(subject: Subject, index: NameIndex, words: Words): Verdict {
  const { handle } = subject;
  const best =
    handle === ''
      ? undefined
      : judgeLookalikes(subject, candidatesOf(subject, index), [], nobodyInView(index.common))[0];
  if (!best) return { handle, verdict: 'none', strength: null, target: null, reasons: [] };
  return {
    handle,
    verdict: best.relation,
    strength: best.strength,
    target: best.target.handle,
    reasons: best.reasons.map((reason) => words.say(reason)),
  };
}

function candidatesOf(subject: Subject, index: NameIndex): readonly KnownAccount[] {
  return findCandidates(index, { handle: subject.handle, displayName: subject.displayName });
}
