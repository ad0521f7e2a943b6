// A known account: somebody well enough known that others copy them, with what that rests on.

import type { Handle, UserId } from '../account/handle.ts';

/** Why an account counts as known. */
export type KnownEvidence = 'verified' | 'widely-followed' | 'user';

/** One known account as facts. `followersAtLeast` and `asOf` are null where the list does not say. */
export interface KnownAccount {
  readonly handle: Handle;
  readonly id: UserId | null;
  readonly displayName: string;
  readonly followersAtLeast: number | null;
  readonly evidence: KnownEvidence;
  /** Year or ISO day of the fact. */
  readonly asOf: string | null;
}
