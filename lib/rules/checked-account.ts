// What is known of an account by its handle alone: what memory and the list of known accounts say, and whom the handle resembles.

import type { Handle } from '../account/handle.ts';
import type { Saying } from '../account/past.ts';
import type { KnownAccount } from '../known/known-account.ts';
import type { Resemblance } from '../lookalike/resemblance.ts';

/** An account with the badge as it was met. Times are ms since 1970. */
export interface Remembered {
  readonly displayName: string;
  readonly followersAtLeast: number | null;
  readonly lastMet: number;
  readonly earlier: readonly { readonly handle: Handle; readonly until: number }[];
}

/** Whether the account is on the watch-list. `failed`: storage does not say; `private`: a private window leaves nothing there. */
export type Watching = 'yes' | 'no' | 'failed' | 'private';

/** All of it. Nothing here was read from the account's profile now. */
export interface CheckedAccount {
  readonly handle: Handle;
  /** What the person chose in the menu. */
  readonly did: 'check' | 'watch' | 'trust';
  readonly isPrivateWindow: boolean;
  readonly remembered: Remembered | null;
  readonly known: Pick<KnownAccount, 'displayName' | 'followersAtLeast' | 'evidence' | 'asOf'> | null;
  readonly resemblance: Resemblance;
  /** What the person said of it, and of whoever had the handle then, latest first. */
  readonly sayings: readonly Saying[];
  readonly watching: Watching;
  /** The last word could not be kept. */
  readonly failed: boolean;
}
