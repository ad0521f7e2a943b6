// How many edits two handles may lie apart and still be near: fewer the shorter they are.

import { editDistance } from '../text/distance.ts';

const TAIL_DIGITS = /[0-9]+$/;
/** Beyond it the near index may count too few edits. */
const ASCII = /^\p{ASCII}*$/u;
const [ZERO, NINE] = [48, 57] as const;
/** Shorter stems with digits are everybody's. */
const SHORTEST_STEM = 3;

/**
 * Gives the number of edits that a known handle of this bare length allows: none under 5, one from 5, two from 8.
 * Below that, near handles of genuine accounts are the rule (hank and tank).
 */
export function editsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Gives the edits between two bare handles, or null when they are equal, further apart than the target's length allows,
 * or differ in the digits at their end alone (those number accounts, they copy nothing).
 */
export function nearness(bare: string, targetBare: string): number | null {
  const limit = editsAllowed(targetBare.length);
  if (limit === 0 || bare === targetBare) return null;
  const edits = editDistance(bare, targetBare, limit);
  return edits > limit || withoutTail(bare) === withoutTail(targetBare) ? null : edits;
}

/** Whether so many edits, within what the target's length allows, count: they are some, and lie not in the digits at the end alone. */
export function isNearness(bare: string, targetBare: string, edits: number): boolean {
  if (edits === 0 || !ASCII.test(bare)) return nearness(bare, targetBare) !== null;
  return withoutTail(bare) !== withoutTail(targetBare);
}

/** Whether two bare handles are one but for the digits at the end of both, at least of the target's: mara2004 and mara77. */
export function differsInDigits(bare: string, targetBare: string): boolean {
  const stem = withoutTail(targetBare);
  return (
    stem !== targetBare && stem.length >= SHORTEST_STEM && bare !== targetBare && withoutTail(bare) === stem
  );
}

function withoutTail(handle: string): string {
  const last = handle.charCodeAt(handle.length - 1);
  return last >= ZERO && last <= NINE ? handle.replace(TAIL_DIGITS, '') : handle;
}
