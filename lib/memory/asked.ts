// Which accounts the person asked about by a right-click, until the browser is closed: the page that answers is given a
// number instead of the handle, so that no list of visited pages tells whom they looked at.

import * as z from 'zod/mini';
import { type Handle, parseHandle } from '../account/handle.ts';
import { type Decision, decisionsOf } from './decisions.ts';
import type { Store } from './store.ts';

const KEY = 'asked';
/** Pages of this kind that can be loaded anew; the earliest leave first. */
const MAX_ASKED = 50;

const stored = z.lazy(() =>
  z.array(
    z.object({
      key: z.int(),
      handle: z.string(),
      did: z.enum(['check', 'watch', 'trust']),
      isPrivateWindow: z.boolean(),
      replaced: z.optional(z.unknown()),
    }),
  ),
);

/** What was asked about an account, and in which kind of window. */
export interface Asked {
  readonly handle: Handle;
  readonly did: 'check' | 'watch' | 'trust';
  readonly isPrivateWindow: boolean;
  /** Decisions that it took the place of, for undoing it. */
  readonly replaced?: readonly Decision[];
}

/** Notes what was asked, and gives the number it is found by. */
export async function noteAsked(store: Store, asked: Asked): Promise<number> {
  const before = await read(store);
  const key = Math.max(0, ...before.map((entry) => entry.key)) + 1;
  await store.write(KEY, [...before, { ...asked, key }].slice(-MAX_ASKED));
  return key;
}

/** Gives what was asked under a number; null where nothing is, or no longer. */
export async function askedUnder(store: Store, key: number): Promise<Asked | null> {
  const found = (await read(store)).find((entry) => entry.key === key);
  const handle = found ? parseHandle(found.handle) : null;
  if (!found || !handle) return null;
  const { did, isPrivateWindow } = found;
  const replaced = decisionsOf(found.replaced) ?? [];
  return { handle, did, isPrivateWindow, ...(replaced.length > 0 && { replaced }) };
}

async function read(store: Store): Promise<z.infer<typeof stored>> {
  const parsed = stored.safeParse(await store.read(KEY));
  return parsed.success ? parsed.data : [];
}
