// One of the accounts met on a page that is no profile, as the popup lists it.

import type { Handle } from '../account/handle.ts';
import type { Saying } from '../account/past.ts';
import type { FindingKind } from '../lookalike/list-finding.ts';
import type { Digest } from './digest.ts';

/** An account as its card showed it, and what a list shows of it. `badge` is unknown where nothing said it. */
export interface ListedAccount {
  readonly handle: Handle;
  readonly displayName: string | null;
  readonly badge: 'present' | 'absent' | 'unknown';
  /** What the person said of it, latest first. */
  readonly sayings: readonly Saying[];
  readonly finding: { readonly kind: FindingKind; readonly digest: Digest } | null;
}
