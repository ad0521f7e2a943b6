// The two questions put to our engine: is the target among the first candidates, and what would `screen` show.

import type { Handle } from '../../lib/account/handle.ts';
import type { Verdict } from '../../lib/cli/verdict.ts';
import { verdictOn } from '../../lib/cli/verdict.ts';
import type { KnownAccount } from '../../lib/known/known-account.ts';
import { type Subject, unknownSubject } from '../../lib/lookalike/lookalike.ts';
import {
  buildNameIndex,
  findCandidates,
  type LookedUpName,
  type NameIndex,
} from '../../lib/lookalike/name-index.ts';
import type { Setting } from './measure.ts';

const FIRST = 3;

/** Whether the known account with this handle is among the first three candidates. */
export function isFound(index: NameIndex, name: LookedUpName, target: string): boolean {
  return findCandidates(index, name)
    .slice(0, FIRST)
    .some(({ handle }) => handle === target);
}

/** Gives what `screen` says of an account; what is not given is unknown. */
export function said({ index, words }: Pick<Setting, 'index' | 'words'>, given: Given): Verdict {
  return verdictOn({ ...unknownSubject(given.handle), ...given }, index, words);
}

export type Given = Pick<Subject, 'handle'> & Partial<Subject>;

/** Whether anything is shown. */
export function isShown({ verdict }: Verdict): boolean {
  return verdict !== 'none';
}

/** Whether it is the strong notice: a look-alike, and strong. */
export function isStrong({ verdict, strength }: Verdict): boolean {
  return verdict === 'look-alike' && strength === 'strong';
}

/** Gives a known account for a bare name. Names of packages and domains stand in for handles, as they are. */
function standIn(name: string, displayName = name): KnownAccount {
  // parseHandle would refuse the hyphens of such names, and without them half of the cases were equal to their target.
  const handle = name as Handle;
  return {
    handle,
    id: null,
    displayName,
    followersAtLeast: null,
    evidence: 'user',
    asOf: null,
    profile: null,
  };
}

/** Gives an index over bare names. */
export function indexOver(names: Iterable<string>): NameIndex {
  return buildNameIndex([...new Set(names)].map((name) => standIn(name)));
}
