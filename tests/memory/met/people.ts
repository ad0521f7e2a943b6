// Invented accounts with the badge for the tests of what is remembered.

import { type Handle, parseHandle } from '../../../lib/account/handle.ts';
import type { SeenAccount } from '../../../lib/memory/met/met-account.ts';
import { idOf } from '../lasting.ts';

export const NOW = Date.UTC(2026, 10, 22, 12);
export const DAY_MS = 86_400_000;

/** Gives a handle; throws where a test wrote none. */
export function handleOf(text: string): Handle {
  const handle = parseHandle(text);
  if (!handle) throw new Error(`no handle: ${text}`);
  return handle;
}

/** Gives an account as a page showed it. */
export function seen(id: string, handle: string, rest: Partial<SeenAccount> = {}): SeenAccount {
  return {
    id: idOf(id),
    handle: handleOf(handle),
    displayName: `Name of ${handle}`,
    followersAtLeast: 1_200_000,
    pictureKey: 'tos-maliva-avt-0068/0a1b2c3d4e5f60718293a4b5c6d7e8f9',
    createdAt: Date.UTC(2019, 3, 1),
    ...rest,
  };
}
