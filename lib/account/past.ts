// What memory knows of an account beyond what its page shows: names it had, whose name it took over, what the person said of it.

import type { Handle } from './handle.ts';

/** A handle that belonged to somebody with TikTok's badge before, and what that account is called now. */
export interface TakenOver {
  readonly displayName: string;
  /** Null where nobody met it since. */
  readonly handle: Handle | null;
  /** When it was last seen with the handle (ms). */
  readonly until: number;
}

/** What the person said of an account as a whole, and when (ms). */
export interface Decided {
  readonly kind: 'genuine' | 'look-alike';
  readonly at: number;
}

/** One thing the person said of an account: that it is genuine, a look-alike, or none of `target`'s. */
export interface Saying {
  /** The account's name in memory, by which the word is taken back. */
  readonly subject: string;
  readonly kind: Decided['kind'] | 'not-look-alike';
  readonly target: Handle | null;
  /** When it was said (ms). */
  readonly at: number;
}

/** All of it. Empty where nothing is remembered. */
export interface Past {
  /** Handles the account had, latest first, each with the time until which it was seen with it (ms). */
  readonly earlier: readonly { readonly handle: Handle; readonly until: number }[];
  readonly takenOver: TakenOver | null;
  readonly decided: Decided | null;
}

/** Nothing is remembered. */
export const NO_PAST: Past = { earlier: [], takenOver: null, decided: null };
