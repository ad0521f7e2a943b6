// Whether an account's growth is kept, why not where it isn't, and what was kept. Screens show it, memory decides it.

import type { Snapshot } from './snapshot.ts';

/** Why an account's growth is or isn't kept. */
export type KeptState =
  | 'kept'
  /** Nobody asked for it, or the person said stop. */
  | 'not-kept'
  /** So many others are kept that there is no room. */
  | 'full'
  /** A later version of the program wrote what lies there. */
  | 'newer-version'
  /** The browser's storage gave an error. */
  | 'storage-failed'
  | 'private-window'
  /** Somebody else's private profile: nobody is measured who chose not to be seen. */
  | 'private-account'
  /** The page did not give TikTok's id. */
  | 'no-id';

/** The state, and the snapshots oldest first; null where none are kept. */
export interface GrowthKept {
  readonly state: KeptState;
  readonly history: readonly Snapshot[] | null;
}
