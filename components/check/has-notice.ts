// Which resemblances of a checked account stand in a notice of their own, with its choice.

import type { Lookalike } from '../../lib/lookalike/lookalike.ts';
import type { CheckedAccount } from '../../lib/rules/checked-account.ts';

const SHOWN_AT_MOST = 3;

/** Gives the resemblances that are shown: none of an account that is known itself. */
export function shownOf({ remembered, known, resemblance }: CheckedAccount): readonly Lookalike[] {
  return remembered || known ? [] : resemblance.lookalikes.slice(0, SHOWN_AT_MOST);
}

/** Tells whether "not a look-alike of this handle" can be said, and undone, where the notice stands. */
export function hasNotice(checked: CheckedAccount, target: string): boolean {
  return shownOf(checked).some((one) => one.relation === 'look-alike' && one.target.handle === target);
}
