// The known accounts that come with Ticklens. Facts only; the list itself is made by build-bundled.ts.

import { BUNDLED, EDITION } from './bundled.generated.ts';
import { unpackKnown } from './bundled-form.ts';
import type { KnownAccount } from './known-account.ts';

/** Gives the bundled known accounts, most followed first. Reads them anew at each call: some 2,000 lines, a few milliseconds. */
export function bundledKnown(): readonly KnownAccount[] {
  return unpackKnown(BUNDLED);
}

/** Gives a number that tells one edition of the bundled list from another. */
export function bundledEdition(): number {
  return EDITION;
}
