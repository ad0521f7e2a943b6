// What the notice shows of the account on the page, as plain data that can be sent between the parts of the extension.

import type { Count } from '../../lib/account/sighting.ts';

/** The account on the page. Null means unknown. */
export interface ShownSubject {
  readonly handle: string;
  readonly displayName: string | null;
  readonly badge: 'present' | 'absent' | 'unknown';
  readonly followers: Count | null;
}
