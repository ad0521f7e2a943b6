// What the badge on the page shows: nothing yet, that nothing can be said, or the digest of an account.

import type { Digest } from '../../lib/rules/digest.ts';

/** A profile that was read and judged. */
export type ReadyView = { readonly state: 'ready' } & Digest;

/** Everything the badge can be asked to show. */
export type BadgeView = { readonly state: 'loading' } | { readonly state: 'unavailable' } | ReadyView;
