// What the notice shows of the account on the page.

import type { Digest } from '../../lib/rules/digest.ts';

/** The account on the page. Null means unknown. */
export type ShownSubject = Pick<Digest, 'handle' | 'displayName' | 'badge' | 'followers'>;
