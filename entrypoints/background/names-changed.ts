// After the person changed what is remembered: what this background holds of it is read anew, and pages are judged again.

import { refreshSite } from '../../lib/browser/tabs.ts';
import type { LastingMemory } from '../../lib/memory/database.ts';
import { forgetHeld } from './forget-held.ts';
import { planRenewal } from './known-names.ts';
import { inMemoryTurn } from './memory.ts';

/** Reads names anew, builds their index anew where it is due, and makes open pages ask again. `now` in ms. */
export async function namesChanged(memory: LastingMemory, now: number): Promise<void> {
  await inMemoryTurn(async () => forgetHeld());
  planRenewal(memory, now);
  await refreshSite();
}
